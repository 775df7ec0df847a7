// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/shownevents.h"

#include "app/model/eventorder.h"

namespace Model {

ShownEvents::ShownEvents(const OpenCase &openCase, QObject *parent)
    : QObject(parent)
    , m_case(openCase)
{
    connect(&m_case, &OpenCase::changed, this, &ShownEvents::update);
    update();
}

void ShownEvents::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
    update();
}

void ShownEvents::setClock(Clock clock)
{
    if (clock == m_clock)
        return;
    m_clock = clock;
    Q_EMIT clockChanged(m_clock);
    update();
}

bool ShownEvents::contains(EventKey key) const
{
    const CaseOccurrence *occurrence = m_case.occurrence(key);
    return occurrence && accepts(m_filter, m_case, *occurrence);
}

EventKey ShownEvents::stepped(EventKey from, int steps) const
{
    return Model::stepped(m_order, from, steps);
}

void ShownEvents::update()
{
    EventFilter anyKind = m_filter;
    anyKind.kinds = EventFilter().kinds;
    m_items.clear();
    m_undated.clear();
    m_kindCounts.fill(0);
    for (const CaseOccurrence &occurrence : m_case.occurrences()) {
        if (!accepts(anyKind, m_case, occurrence))
            continue;
        const Extraction::Event &event = m_case.shown(occurrence);
        ++m_kindCounts[std::size_t(event.kind)];
        if (!m_filter.acceptsKind(event.kind))
            continue;
        if (const auto item = placedBy(m_clock, m_case, occurrence))
            m_items.push_back(*item);
        else
            m_undated.push_back(occurrence.key);
    }
    sortByTime(m_items);
    m_order = steppingOrder(m_items, m_undated);
    Q_EMIT changed();
}

} // namespace Model
