// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeindex.h"

namespace Model {

/// Neighbouring events of a slice.
struct Stretch
{
    KindCounts kinds{};
    std::size_t count = 0;
    /// Places; both 0 where there is none.
    TimeIndex::Place first = 0;
    TimeIndex::Place last = 0;
};

/// Goes through the shown events of a slice from left to right and counts those it passes. It
/// remembers where it stands in each list, so that a step costs by its own length: what a drawing
/// of bins wants, where TimeIndex::counts would search from the start for every bin.
class SliceWalk
{
public:
    using Place = TimeIndex::Place;

    /// The index must outlive it.
    SliceWalk(const TimeIndex &index, const IndexSlice &slice, Place from);
    /// One that starts no later than at the first event that ends after that moment.
    static SliceWalk reaching(const TimeIndex &index, const IndexSlice &slice, std::int64_t time);

    /// Place of the next event; nothing at the end.
    std::optional<Place> next() const;
    /// What lies between here and that place.
    Stretch upTo(Place place) const;
    /// The same, and goes there.
    Stretch take(Place place);
    /// The latest end of what lies between here and that place; `least` if nothing does or all end
    /// before it.
    std::int64_t latestEnd(Place place, std::int64_t least) const;
    /// Leaves out events that end at `time` or before until in each list one comes that does not,
    /// and goes no further than to `place`.
    void skipEnded(std::int64_t time, Place place);

private:
    struct Position
    {
        const TimeRun *run = nullptr;
        std::size_t rank = 0;
    };

    explicit SliceWalk(const TimeIndex &index) : m_index(index) { }

    template <typename Visit>
    void forEachUpTo(Place place, Visit visit) const;

    const TimeIndex &m_index;
    std::vector<Position> m_positions;
};

} // namespace Model
