// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/slicewalk.h"

#include <algorithm>

namespace Model {

SliceWalk::SliceWalk(const TimeIndex &index, const IndexSlice &slice, Place from) : m_index(index)
{
    for (const TimeRun *run : index.runs(slice))
        m_positions.push_back({run, run->rank(from)});
}

SliceWalk SliceWalk::reaching(const TimeIndex &index, const IndexSlice &slice, std::int64_t time)
{
    SliceWalk walk(index);
    for (const TimeRun *run : index.runs(slice))
        walk.m_positions.push_back({run, index.firstReaching(*run, time)});
    return walk;
}

std::optional<SliceWalk::Place> SliceWalk::next() const
{
    std::optional<Place> next;
    for (const Position &position : m_positions) {
        const std::vector<Place> &places = position.run->places();
        if (position.rank < places.size() && (!next || places[position.rank] < *next))
            next = places[position.rank];
    }
    return next;
}

template <typename Visit>
void SliceWalk::forEachUpTo(Place place, Visit visit) const
{
    for (const Position &position : m_positions) {
        const std::size_t end = position.run->rankFrom(position.rank, place);
        if (end > position.rank)
            visit(position, end);
    }
}

Stretch SliceWalk::upTo(Place place) const
{
    Stretch stretch;
    forEachUpTo(place, [&](const Position &position, std::size_t end) {
        const std::vector<Place> &places = position.run->places();
        const Place first = places[position.rank];
        stretch.first = stretch.count == 0 ? first : std::min(stretch.first, first);
        stretch.last = std::max(stretch.last, places[end - 1]);
        stretch.count += end - position.rank;
        stretch.kinds[std::size_t(position.run->kind())] += end - position.rank;
    });
    return stretch;
}

Stretch SliceWalk::take(Place place)
{
    const Stretch stretch = upTo(place);
    for (Position &position : m_positions)
        position.rank = position.run->rankFrom(position.rank, place);
    return stretch;
}

std::int64_t SliceWalk::latestEnd(Place place, std::int64_t least) const
{
    forEachUpTo(place, [&](const Position &position, std::size_t end) {
        least = std::max(least, position.run->latestEnd(position.rank, end, m_index.items()));
    });
    return least;
}

void SliceWalk::skipEnded(std::int64_t time, Place place)
{
    for (Position &position : m_positions) {
        const std::size_t end = position.run->rankFrom(position.rank, place);
        position.rank = position.run->nextReaching(position.rank, end, time, m_index.items());
    }
}

} // namespace Model
