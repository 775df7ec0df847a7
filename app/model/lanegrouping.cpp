// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/lanegrouping.h"

#include "app/model/eventtablemodel.h"
#include "app/model/eventthreads.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

namespace Model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Model::LaneGrouping)
};

/// What groups are called where an event belongs to none.
QString noGroupText(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Actor:
        return Text::tr("No actor named");
    case LaneGrouping::Target:
        return Text::tr("No target named");
    case LaneGrouping::Thread:
        return Text::tr("Not in a thread");
    case LaneGrouping::Kind:
    case LaneGrouping::Source:
        break;
    }
    return Text::tr("Others");
}

/// Names an event's groups, one function for each grouping that goes by names.
using NamesOf = QStringList (*)(const OpenCase &, const CaseOccurrence &);

QStringList actorsOf(const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    return openCase.shown(occurrence).actors;
}

QStringList targetsOf(const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    return openCase.shown(occurrence).targets;
}

QStringList sourcesOf(const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    QStringList sources;
    for (const CaseEvent *account : openCase.accounts(occurrence))
        sources += sourceText(openCase.articles()[std::size_t(account->article)].article);
    return sources;
}

class Grouper
{
public:
    explicit Grouper(std::size_t items)
    {
        m_result.offsets.reserve(items + 1);
        m_result.offsets.push_back(0);
        m_result.places.reserve(items);
    }

    std::uint32_t add(EventGroup group)
    {
        m_result.groups.push_back(std::move(group));
        return std::uint32_t(m_result.groups.size() - 1);
    }

    /// The group of that name, made when it is first asked for.
    std::uint32_t named(const QString &name)
    {
        const auto found = m_byName.constFind(name);
        if (found != m_byName.constEnd())
            return *found;
        return *m_byName.insert(name, add({name, name, {}, 0}));
    }

    std::uint32_t none(LaneGrouping grouping)
    {
        if (!m_none)
            m_none = add({kNoGroup, noGroupText(grouping), {}, 0});
        return *m_none;
    }

    /// The next item is in these.
    void put(std::vector<std::uint32_t> groups)
    {
        std::ranges::sort(groups);
        const auto rest = std::ranges::unique(groups);
        groups.erase(rest.begin(), rest.end());
        for (const std::uint32_t group : groups) {
            ++m_result.groups[group].count;
            m_result.places.push_back(group);
        }
        m_result.offsets.push_back(std::uint32_t(m_result.places.size()));
    }

    /// Groups by count, most first; of equal ones by name. Those without a group come last.
    EventGroups byCount() &&
    {
        return std::move(*this).ordered([this](std::uint32_t one, std::uint32_t other) {
            const EventGroup &first = m_result.groups[one];
            const EventGroup &second = m_result.groups[other];
            if (one == m_none || other == m_none)
                return other == m_none && one != m_none;
            if (first.count != second.count)
                return first.count > second.count;
            return QString::localeAwareCompare(first.name, second.name) < 0;
        });
    }

    /// Groups in the order of their making.
    EventGroups asMade() &&
    {
        return std::move(*this).ordered([this](std::uint32_t one, std::uint32_t other) {
            if (one == m_none || other == m_none)
                return other == m_none && one != m_none;
            return one < other;
        });
    }

private:
    template <typename Less>
    EventGroups ordered(Less less) &&
    {
        std::vector<std::uint32_t> order(m_result.groups.size());
        std::iota(order.begin(), order.end(), std::uint32_t(0));
        std::ranges::stable_sort(order, less);
        std::vector<std::uint32_t> placeOf(order.size());
        std::vector<EventGroup> groups;
        for (std::uint32_t place = 0; place < order.size(); ++place) {
            placeOf[order[place]] = place;
            groups.push_back(m_result.groups[order[place]]);
        }
        for (std::uint32_t &place : m_result.places)
            place = placeOf[place];
        for (std::size_t item = 0; item + 1 < m_result.offsets.size(); ++item) {
            std::sort(m_result.places.begin() + m_result.offsets[item],
                      m_result.places.begin() + m_result.offsets[item + 1]);
        }
        m_result.groups = std::move(groups);
        return std::move(m_result);
    }

    EventGroups m_result;
    QHash<QString, std::uint32_t> m_byName;
    std::optional<std::uint32_t> m_none;
};

EventGroups byKind(const std::vector<TimeItem> &items)
{
    Grouper grouper(items.size());
    for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
        const auto named = Extraction::Kind(kind);
        grouper.add({Extraction::toString(named), kindText(named), named, 0});
    }
    for (const TimeItem &item : items)
        grouper.put({std::uint32_t(item.kind)});
    return std::move(grouper).asMade();
}

EventGroups byNames(const OpenCase &openCase, const std::vector<TimeItem> &items,
                    LaneGrouping grouping, NamesOf namesOf)
{
    Grouper grouper(items.size());
    for (const TimeItem &item : items) {
        const CaseOccurrence *occurrence = openCase.occurrence(item.key);
        std::vector<std::uint32_t> groups;
        if (occurrence) {
            for (const QString &name : namesOf(openCase, *occurrence))
                groups.push_back(grouper.named(name));
        }
        if (groups.empty())
            groups.push_back(grouper.none(grouping));
        grouper.put(std::move(groups));
    }
    return std::move(grouper).byCount();
}

/// The event that names a thread: its first hack, or else its first event.
const TimeItem *namingEvent(const std::vector<const TimeItem *> &events)
{
    const auto hack = std::ranges::find_if(
        events, [](const TimeItem *item) { return item->kind == Extraction::Kind::Hack; });
    return hack == events.end() ? events.front() : *hack;
}

EventGroups byThread(const OpenCase &openCase, const std::vector<TimeItem> &items)
{
    const EventThreads &threads = openCase.threads();
    constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    std::vector<const TimeItem *> inOrder;
    inOrder.reserve(items.size());
    for (const TimeItem &item : items)
        inOrder.push_back(&item);
    std::ranges::stable_sort(inOrder, {}, [](const TimeItem *item) { return item->begin; });
    std::vector<std::vector<const TimeItem *>> events(threads.all().size());
    std::vector<std::size_t> byTime;
    for (const TimeItem *item : inOrder) {
        const auto thread = threads.placeOf(item->key);
        if (!thread)
            continue;
        if (events[*thread].empty())
            byTime.push_back(*thread);
        events[*thread].push_back(item);
    }

    Grouper grouper(items.size());
    std::vector<std::uint32_t> groupOf(threads.all().size(), kNone);
    for (const std::size_t thread : byTime) {
        const TimeItem *naming = namingEvent(events[thread]);
        const CaseOccurrence *occurrence = openCase.occurrence(naming->key);
        groupOf[thread] = grouper.add({QString::number(threads.all()[thread].events.front()),
                                       occurrence ? openCase.shown(*occurrence).title : QString(),
                                       {},
                                       0});
    }
    for (const TimeItem &item : items) {
        const auto thread = threads.placeOf(item.key);
        grouper.put({thread ? groupOf[*thread] : grouper.none(LaneGrouping::Thread)});
    }
    return std::move(grouper).asMade();
}

} // namespace

QString toString(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Kind:
        return QStringLiteral("kind");
    case LaneGrouping::Actor:
        return QStringLiteral("actor");
    case LaneGrouping::Target:
        return QStringLiteral("target");
    case LaneGrouping::Source:
        return QStringLiteral("source");
    case LaneGrouping::Thread:
        return QStringLiteral("thread");
    }
    return {};
}

std::optional<LaneGrouping> laneGroupingFromString(QStringView text)
{
    const auto found = std::ranges::find_if(
        kLaneGroupings, [text](LaneGrouping grouping) { return toString(grouping) == text; });
    return found == kLaneGroupings.end() ? std::nullopt : std::optional(*found);
}

QString laneGroupingText(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Kind:
        return Text::tr("Kind");
    case LaneGrouping::Actor:
        return Text::tr("Actor");
    case LaneGrouping::Target:
        return Text::tr("Target");
    case LaneGrouping::Source:
        return Text::tr("Source");
    case LaneGrouping::Thread:
        return Text::tr("Thread");
    }
    return {};
}

EventGroups groupEvents(const OpenCase &openCase, const std::vector<TimeItem> &items,
                        LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Kind:
        break;
    case LaneGrouping::Actor:
        return byNames(openCase, items, grouping, actorsOf);
    case LaneGrouping::Target:
        return byNames(openCase, items, grouping, targetsOf);
    case LaneGrouping::Source:
        return byNames(openCase, items, grouping, sourcesOf);
    case LaneGrouping::Thread:
        return byThread(openCase, items);
    }
    return byKind(items);
}

} // namespace Model
