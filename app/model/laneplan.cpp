// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/laneplan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace Model {

namespace {

constexpr int kLeastRoom = 3;
constexpr int kMostLanes = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Model::LanePlan)
};

/// Groups in the order in which they get lanes of their own: chosen ones, then by count.
std::vector<std::size_t> byClaim(const std::vector<EventGroup> &groups, const LaneChoices &choices)
{
    const auto isChosen = [&](const QString &id) {
        return choices.pinned.contains(id) || choices.collapsed.contains(id)
            || choices.order.contains(id);
    };
    std::vector<bool> chosen;
    std::vector<std::size_t> claims;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        chosen.push_back(isChosen(groups[i].id));
        if (groups[i].id != kNoGroup && !choices.hidden.contains(groups[i].id))
            claims.push_back(i);
    }
    std::ranges::stable_sort(claims, [&](std::size_t one, std::size_t other) {
        if (chosen[one] != chosen[other])
            return bool(chosen[one]);
        return groups[one].count > groups[other].count;
    });
    return claims;
}

/// Ids in the order they were put into; those that were not stand behind the one before them.
QStringList arranged(const QStringList &natural, const QStringList &order)
{
    QStringList result;
    for (const QString &id : order) {
        if (natural.contains(id) && !result.contains(id))
            result.append(id);
    }
    if (result.isEmpty())
        return natural;
    for (qsizetype i = 0; i < natural.size(); ++i) {
        if (!result.contains(natural[i]))
            result.insert(i == 0 ? 0 : result.indexOf(natural[i - 1]) + 1, natural[i]);
    }
    return result;
}

class Planner
{
public:
    Planner(const std::vector<EventGroup> &groups, const LaneChoices &choices, int room)
        : m_groups(groups)
        , m_choices(choices)
        , m_own(groups.size())
    {
        chooseOwn(std::max(room, kLeastRoom));
    }

    LanePlan plan()
    {
        LanePlan plan;
        QStringList ids = arranged(naturalOrder(), m_choices.order);
        std::ranges::stable_partition(
            ids, [this](const QString &id) { return m_choices.pinned.contains(id); });
        for (const QString &id : ids)
            plan.lanes.push_back(lane(id));
        plan.hidden = m_hidden;
        QHash<QString, int> places;
        for (qsizetype i = 0; i < ids.size(); ++i)
            places.insert(ids[i], int(i));
        const int none = int(plan.lanes.size());
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const QString &id = m_groups[i].id;
            plan.laneOf.push_back(m_choices.hidden.contains(id)
                                      ? none
                                      : places.value(m_own[i] ? id : kOthersLane, none));
        }
        return plan;
    }

private:
    void chooseOwn(int room)
    {
        const std::vector<std::size_t> claims = byClaim(m_groups, m_choices);
        const auto none = std::ranges::find(m_groups, kNoGroup, &EventGroup::id);
        if (none != m_groups.end()) {
            m_own[std::size_t(none - m_groups.begin())] = true;
            --room;
        }
        // With one lane for the rest, unless the rest is none.
        const auto fits =
            claims.size() <= std::size_t(room) ? claims.size() : std::size_t(room - 1);
        const auto open = std::min(claims.size(), std::size_t(kMostLanes));
        m_rest = claims.size() - fits;
        for (std::size_t i = 0; i < (m_choices.othersOpen ? open : fits); ++i)
            m_own[claims[i]] = true;
        m_opened = m_choices.othersOpen && m_rest > 0;
        m_firstOpened.assign(m_groups.size(), false);
        for (std::size_t i = fits; m_opened && i < open; ++i)
            m_firstOpened[claims[i]] = true;
        // What is beyond the most lanes stays with the others.
        if (m_opened && open < claims.size())
            m_gathered = claims.size() - open;
    }

    /// Own lanes, that of the others with the opened ones, and what has no group.
    QStringList naturalOrder()
    {
        QStringList ids;
        QStringList opened;
        QStringList last;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const QString &id = m_groups[i].id;
            if (m_choices.hidden.contains(id))
                ++m_hidden;
            else if (id == kNoGroup)
                last.append(id);
            else if (m_own[i])
                (m_firstOpened[i] ? opened : ids).append(id);
        }
        if (m_rest > 0 && m_choices.hidden.contains(kOthersLane))
            ++m_hidden;
        else if (m_rest > 0)
            ids.append(kOthersLane);
        return ids + opened + last;
    }

    PlannedLane lane(const QString &id) const
    {
        PlannedLane lane;
        lane.id = id;
        lane.pinned = m_choices.pinned.contains(id);
        lane.collapsed = m_choices.collapsed.contains(id);
        if (id == kOthersLane) {
            lane.name = Text::tr("%n other(s)", "lanes", int(m_rest));
            lane.form = m_opened && m_gathered == 0 ? PlannedLane::Form::OthersOpen
                                                    : PlannedLane::Form::Others;
        } else {
            const auto group = std::ranges::find(m_groups, id, &EventGroup::id);
            lane.name = group->name;
            lane.kind = group->kind;
        }
        return lane;
    }

    const std::vector<EventGroup> &m_groups;
    const LaneChoices &m_choices;
    std::vector<bool> m_own;
    std::vector<bool> m_firstOpened;
    /// Groups without room for a lane of their own.
    std::size_t m_rest = 0;
    /// Those of them that have none even when the others are open.
    std::size_t m_gathered = 0;
    bool m_opened = false;
    int m_hidden = 0;
};

} // namespace

LanePlan planLanes(const std::vector<EventGroup> &groups, const LaneChoices &choices, int room)
{
    return Planner(groups, choices, room).plan();
}

std::vector<int> lanesOf(const EventGroups &groups, const LanePlan &plan, std::size_t item)
{
    const int hidden = int(plan.lanes.size());
    std::vector<int> lanes;
    for (const std::uint32_t group : groups.of(item)) {
        const int lane = plan.laneOf[group];
        if (lane != hidden && std::ranges::find(lanes, lane) == lanes.end())
            lanes.push_back(lane);
    }
    if (lanes.empty())
        lanes.push_back(hidden);
    std::ranges::sort(lanes);
    return lanes;
}

LaneChoices moved(LaneChoices choices, const QStringList &shown, const QString &lane,
                  const QString &before)
{
    if (!shown.contains(lane) || lane == before)
        return choices;
    QStringList order = shown;
    order.removeOne(lane);
    const qsizetype place = order.indexOf(before);
    order.insert(place < 0 ? order.size() : place, lane);
    choices.order = order;
    return choices;
}

} // namespace Model
