// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventthreads.h"

#include "app/model/opencase.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Model {

namespace {

/// Which places are joined, by way of any number of others.
class Joined
{
public:
    explicit Joined(std::size_t count) : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }

    std::size_t rootOf(std::size_t place)
    {
        while (m_parent[place] != place)
            place = m_parent[place] = m_parent[m_parent[place]];
        return place;
    }

    /// The lesser place is the root.
    void join(std::size_t one, std::size_t other)
    {
        const auto [least, most] = std::minmax({rootOf(one), rootOf(other)});
        m_parent[most] = least;
    }

private:
    std::vector<std::size_t> m_parent;
};

/// A tie between places in OpenCase::occurrences().
struct PlaceTie
{
    std::size_t from = 0;
    std::size_t to = 0;
    Extraction::Relation relation = Extraction::Relation::About;

    friend bool operator==(const PlaceTie &, const PlaceTie &) = default;
    friend size_t qHash(const PlaceTie &tie, size_t seed)
    {
        return qHashMulti(seed, quint64(tie.from), quint64(tie.to), int(tie.relation));
    }
};

class TieReader
{
public:
    explicit TieReader(const OpenCase &openCase) : m_case(openCase)
    {
        m_placeOf.reserve(qsizetype(openCase.occurrences().size()));
        for (std::size_t i = 0; i < openCase.occurrences().size(); ++i)
            m_placeOf.insert(openCase.occurrences()[i].key, i);
        // What a person cut is known already, and so never added.
        for (const PersonTie &tie : openCase.personTies()) {
            if (!tie.made)
                m_known.insert({m_placeOf.value(tie.from), m_placeOf.value(tie.to), tie.relation});
        }
    }

    std::vector<PlaceTie> read()
    {
        for (int article = 0; article < int(m_case.articles().size()); ++article)
            readArticle(article);
        for (const Extraction::CaseLink &link : m_case.linksAcross())
            add({link.from, link.to, link.relation});
        for (const PersonTie &tie : m_case.personTies()) {
            if (tie.made)
                add({m_placeOf.value(tie.from), m_placeOf.value(tie.to), tie.relation});
        }
        return std::move(m_ties);
    }

private:
    void readArticle(int article)
    {
        const auto &links = m_case.articles()[std::size_t(article)].links;
        if (links.empty())
            return;
        QHash<QString, std::size_t> places;
        for (const CaseEvent *event : m_case.eventsOf(article)) {
            if (const CaseOccurrence *occurrence = m_case.occurrence(event->key))
                places.insert(event->event.id, m_placeOf.value(occurrence->key));
        }
        for (const Extraction::Link &link : links) {
            const auto from = places.constFind(link.from);
            const auto to = places.constFind(link.to);
            if (from != places.constEnd() && to != places.constEnd())
                add({*from, *to, link.relation});
        }
    }

    void add(const PlaceTie &tie)
    {
        if (tie.from == tie.to || m_known.contains(tie))
            return;
        m_known.insert(tie);
        m_ties.push_back(tie);
    }

    const OpenCase &m_case;
    QHash<EventKey, std::size_t> m_placeOf;
    QSet<PlaceTie> m_known;
    std::vector<PlaceTie> m_ties;
};

} // namespace

EventThreads::EventThreads(const OpenCase &openCase)
{
    const auto &occurrences = openCase.occurrences();
    const std::vector<PlaceTie> ties = TieReader(openCase).read();
    Joined joined(occurrences.size());
    std::vector<bool> tied(occurrences.size());
    for (const PlaceTie &tie : ties) {
        joined.join(tie.from, tie.to);
        tied[tie.from] = tied[tie.to] = true;
    }
    for (std::size_t place = 0; place < occurrences.size(); ++place) {
        if (!tied[place])
            continue;
        // The root comes first: it is the least place of its thread.
        const std::size_t root = joined.rootOf(place);
        const std::size_t thread =
            root == place ? m_threads.size() : m_placeOf.value(occurrences[root].key);
        if (root == place)
            m_threads.emplace_back();
        m_threads[thread].events.push_back(occurrences[place].key);
        m_placeOf.insert(occurrences[place].key, thread);
    }
    for (const PlaceTie &tie : ties) {
        const EventKey from = occurrences[tie.from].key;
        m_threads[m_placeOf.value(from)].ties.push_back(
            {from, occurrences[tie.to].key, tie.relation});
    }
}

std::optional<std::size_t> EventThreads::placeOf(EventKey occurrence) const
{
    const auto found = m_placeOf.constFind(occurrence);
    return found == m_placeOf.constEnd() ? std::nullopt : std::optional(*found);
}

const EventThread *EventThreads::of(EventKey occurrence) const
{
    const auto place = placeOf(occurrence);
    return place ? &m_threads[*place] : nullptr;
}

} // namespace Model
