// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventfiltermodel.h"

#include "app/model/shownevents.h"

namespace Model {

EventFilterModel::EventFilterModel(EventTableModel &events, const ShownEvents &shown,
                                   QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_events(events)
    , m_filter(shown.filter())
    , m_query(m_filter.query)
    , m_clock(shown.clock())
{
    setSortRole(EventTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setSourceModel(&events);
    connect(&shown, &ShownEvents::filterChanged, this, [this](const EventFilter &filter) {
        m_filter = filter;
        m_query = QueryMatcher(filter.query);
        invalidateFilter();
    });
    connect(&shown, &ShownEvents::clockChanged, this, [this](Clock clock) {
        m_clock = clock;
        if (m_period)
            invalidateFilter();
    });
}

void EventFilterModel::setPeriod(std::optional<Period> period)
{
    if (period == m_period)
        return;
    m_period = period;
    invalidateFilter();
}

void EventFilterModel::setUndatedOnly(bool undatedOnly)
{
    if (undatedOnly == m_undatedOnly)
        return;
    m_undatedOnly = undatedOnly;
    invalidateFilter();
}

EventKey EventFilterModel::keyAt(const QModelIndex &index) const
{
    return index.data(EventTableModel::KeyRole).value<EventKey>();
}

QModelIndex EventFilterModel::indexOf(EventKey key) const
{
    const int row = m_events.rowOf(key);
    return row < 0 ? QModelIndex() : mapFromSource(m_events.index(row, 0));
}

bool EventFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = m_events.index(sourceRow, 0, sourceParent);
    const OpenCase &openCase = m_events.openCase();
    const CaseOccurrence *occurrence =
        openCase.occurrence(index.data(EventTableModel::KeyRole).value<EventKey>());
    if (!occurrence || !accepts(m_filter, m_query, openCase, *occurrence))
        return false;
    if (!m_period && !m_undatedOnly)
        return true;
    if (m_undatedOnly)
        return !placed(occurrence->key, openCase.shown(*occurrence));
    const auto item = placedBy(m_clock, openCase, *occurrence);
    return item && item->begin < m_period->end && item->end > m_period->begin;
}

bool EventFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.data(EventTableModel::SortRole) != right.data(EventTableModel::SortRole))
        return QSortFilterProxyModel::lessThan(left, right);
    // A fixed order among equals, the same as when stepping from event to event.
    return left.data(EventTableModel::KeyRole).value<EventKey>()
        < right.data(EventTableModel::KeyRole).value<EventKey>();
}

} // namespace Model
