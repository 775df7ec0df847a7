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

bool ShownEvents::contains(EventKey key) const
{
    const CaseEvent *event = m_case.event(key);
    return event && accepts(m_filter, *event, m_case.articles()[std::size_t(event->article)]);
}

EventKey ShownEvents::stepped(EventKey from, int steps) const
{
    return Model::stepped(m_order, from, steps);
}

void ShownEvents::update()
{
    EventFilter anyKind;
    anyKind.text = m_filter.text;
    m_items.clear();
    m_undated.clear();
    m_kindCounts.fill(0);
    for (const CaseEvent &event : m_case.events()) {
        if (!accepts(anyKind, event, m_case.articles()[std::size_t(event.article)]))
            continue;
        ++m_kindCounts[std::size_t(event.event.kind)];
        if (!m_filter.acceptsKind(event.event.kind))
            continue;
        if (const auto item = placed(event))
            m_items.push_back(*item);
        else
            m_undated.push_back(event.key);
    }
    sortByTime(m_items);
    m_order = steppingOrder(m_items, m_undated);
    Q_EMIT changed();
}

} // namespace Model
