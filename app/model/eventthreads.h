// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/caseevent.h"

#include <QHash>

#include <cstddef>
#include <optional>
#include <vector>

namespace Model {

class OpenCase;

/// One tie of a thread, from claim to claimed. Ends are keys of occurrences.
struct ThreadTie
{
    EventKey from = 0;
    EventKey to = 0;
    Extraction::Relation relation = Extraction::Relation::About;

    friend bool operator==(const ThreadTie &, const ThreadTie &) = default;
};

/// Occurrences that ties join, directly or by way of others: a hack, the accusations about it, the
/// denials that answer them, the meetings that took it up.
struct EventThread
{
    /// In the order of the case; two at least.
    std::vector<EventKey> events;
    /// Each once.
    std::vector<ThreadTie> ties;
};

/// The threads of a case: a value, worked out from all its ties in one go. Costs a little more than
/// reading them once.
class EventThreads
{
public:
    EventThreads() = default;
    explicit EventThreads(const OpenCase &openCase);

    /// In the order of their first event in the case.
    const std::vector<EventThread> &all() const { return m_threads; }
    /// Place in all(); nothing for an event that no tie joins to another.
    std::optional<std::size_t> placeOf(EventKey occurrence) const;
    /// nullptr for an event that no tie joins to another.
    const EventThread *of(EventKey occurrence) const;

private:
    std::vector<EventThread> m_threads;
    QHash<EventKey, std::size_t> m_placeOf;
};

} // namespace Model
