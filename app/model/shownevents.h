// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/eventfilter.h"
#include "app/model/opencase.h"
#include "app/model/reports.h"
#include "app/model/searchcolumn.h"
#include "app/model/timeitem.h"

#include <QObject>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace Model {

/// The occurrences of the case that pass the filter by any of their accounts: the set that
/// timeline, chart, table and tray share, with the one order of stepping through it. Sorted anew
/// after every change of the case or the clock; a change of the filter is one pass over it.
class ShownEvents : public QObject
{
    Q_OBJECT

public:
    /// The case is not owned and outlives this.
    explicit ShownEvents(const OpenCase &openCase, QObject *parent = nullptr);

    const OpenCase &openCase() const { return m_case; }
    const EventFilter &filter() const { return m_filter; }
    void setFilter(const EventFilter &filter);
    /// By which clock items() and the order of stepping go.
    Clock clock() const { return m_clock; }
    void setClock(Clock clock);

    /// After Dates::displayClock() was changed.
    void placeAgain();

    /// Those that have a place in time by the clock, in order of time.
    const std::vector<TimeItem> &items() const { return m_items; }
    /// Those that have none, in the order of the case.
    const std::vector<EventKey> &undated() const { return m_undated; }
    int count() const { return int(m_order.size()); }
    /// All that have a place in time, whatever the filter, and which of them are shown: what
    /// items() is made of.
    const std::vector<TimeItem> &allItems() const { return m_all; }
    const std::vector<bool> &shownRows() const { return m_shownRows; }
    /// Grows whenever allItems() may have changed.
    int revision() const { return m_revision; }
    /// By the key of any account.
    bool contains(EventKey key) const;
    /// How many events of each kind pass the filter's query, whether their kind is shown or not.
    const std::array<int, Extraction::kKindCount> &kindCounts() const { return m_kindCounts; }

    /// The event that comes steps after (before) the given one, dated before undated.
    EventKey stepped(EventKey from, int steps) const;

Q_SIGNALS:
    /// Both come before changed(). The first one also where the clock of days is another.
    void filterChanged(const Model::EventFilter &filter);
    void clockChanged(Model::Clock clock);
    void changed();

private:
    /// Finds the events' places in time.
    void arrange();
    /// Chooses those that pass the filter.
    void update();
    const SearchColumn &searchColumn();
    /// Which pass the filter but for their kind; by place in OpenCase::occurrences().
    std::vector<bool> acceptedRows();

    const OpenCase &m_case;
    EventFilter m_filter;
    QueryMatcher m_query;
    int m_revision = 0;
    std::vector<TimeItem> m_all;
    /// Place in OpenCase::occurrences() of each of m_all, and of those that are undated.
    std::vector<std::uint32_t> m_allRows;
    std::vector<std::uint32_t> m_undatedRows;
    /// Made when it is first needed: a row an account, in the order of occurrences.
    std::optional<SearchColumn> m_texts;
    /// Rows of m_texts up to the end of each occurrence.
    std::vector<std::size_t> m_accountEnds;
    std::vector<bool> m_shownRows;
    Clock m_clock = Clock::Happened;
    std::vector<TimeItem> m_items;
    std::vector<EventKey> m_undated;
    std::vector<EventKey> m_order;
    std::array<int, Extraction::kKindCount> m_kindCounts{};
};

} // namespace Model
