// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/eventfilter.h"
#include "app/model/eventtablemodel.h"
#include "app/model/reports.h"
#include "app/model/viewstate.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Model {

class ShownEvents;

/// The rows of an EventTableModel that pass the filter that all views share, sorted by the column
/// that the view asks for; limited to a period or to undated events where a view wants less.
class EventFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive this.
    EventFilterModel(EventTableModel &events, const ShownEvents &shown, QObject *parent = nullptr);

    /// Only events that touch the period by the clock of the shown events; nothing: any. One that
    /// has no place in time touches none.
    void setPeriod(std::optional<Period> period);
    void setUndatedOnly(bool undatedOnly);

    EventKey keyAt(const QModelIndex &index) const;
    /// First column of the row of the event, or of which it is an account; invalid if it is not
    /// shown.
    QModelIndex indexOf(EventKey key) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const EventTableModel &m_events;
    EventFilter m_filter;
    QueryMatcher m_query;
    Clock m_clock = Clock::Happened;
    std::optional<Period> m_period;
    bool m_undatedOnly = false;
};

} // namespace Model
