// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeitem.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace Model {

/// The events of one lane, kind and class of length, for TimeIndex: plain arrays that say how many
/// lie between two moments and how far they reach without a walk over them. Places are positions in
/// a list of items in order of begin, end and key; the functions that take `items` want that list.
/// About 16 bytes an event, 4 for instants.
class TimeRun
{
public:
    using Place = std::uint32_t;
    using Items = std::vector<TimeItem>;

    /// Class 0 holds instants.
    TimeRun(Extraction::Kind kind, int lengthClass) : m_kind(kind), m_lengthClass(lengthClass) { }

    Extraction::Kind kind() const { return m_kind; }
    int lengthClass() const { return m_lengthClass; }

    /// Places come in ascending order; finish() after the last one.
    void add(Place place) { m_places.push_back(place); }
    void finish(const Items &items);
    /// Those of its events whose place is set in `shown`.
    TimeRun filtered(const Items &items, const std::vector<bool> &shown) const;

    /// In ascending order.
    const std::vector<Place> &places() const { return m_places; }
    bool isEmpty() const { return m_places.empty(); }
    /// Number of its events with places before that one.
    std::size_t rank(Place place) const;
    /// The same, where the answer is known to be `near` or more, and mostly close to it.
    std::size_t rankFrom(std::size_t near, Place place) const;
    bool contains(Place place) const;

    /// How many have ended at `time` or before.
    std::size_t countEnded(std::int64_t time, const Items &items) const;
    /// The latest end of its events from `first` up to `end`, which are ranks, first < end.
    std::int64_t latestEnd(std::size_t first, std::size_t end, const Items &items) const;
    /// Rank of the first event from `first` up to `end` that ends after `time`; `end` if none does.
    std::size_t nextReaching(std::size_t first, std::size_t end, std::int64_t time,
                             const Items &items) const;

    /// What the arrays hold.
    std::size_t bytes() const;

private:
    void summarise(const Items &items);

    Extraction::Kind m_kind;
    int m_lengthClass;
    std::vector<Place> m_places;
    /// Of m_places, in their order. This and the following are left empty for instants.
    std::vector<std::int64_t> m_ends;
    std::vector<Place> m_byEnd;
    /// Every kStep-th end in the order of m_byEnd, and the latest of every kStep ends of m_ends.
    std::vector<std::int64_t> m_endSamples;
    std::vector<std::int64_t> m_latest;
};

} // namespace Model
