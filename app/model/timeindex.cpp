// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/timeindex.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Model {

namespace {

// Earlier than any event that could reach `time`, for a class of events of at most that length.
std::int64_t reachBack(std::int64_t time, int lengthClass)
{
    const std::int64_t length = TimeIndex::kLengths[std::size_t(lengthClass)];
    constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
    return time < kLowest + length ? kLowest : time - length;
}

} // namespace

std::size_t total(const KindCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t(0));
}

int TimeIndex::lengthClass(std::int64_t length)
{
    return int(std::ranges::lower_bound(kLengths, length) - kLengths.begin());
}

template <typename MakeRun>
std::shared_ptr<const TimeIndex::Lanes> TimeIndex::lanesWith(MakeRun makeRun) const
{
    const auto made = [&](const Runs &runs) {
        Runs kept;
        for (const std::shared_ptr<const TimeRun> &run : runs) {
            if (auto other = makeRun(run); other && !other->isEmpty())
                kept.push_back(std::move(other));
        }
        return kept;
    };
    auto lanes = std::make_shared<Lanes>();
    for (const Runs &lane : m_lanes->lanes)
        lanes->lanes.push_back(made(lane));
    lanes->together = made(m_lanes->together);
    return lanes;
}

TimeIndex TimeIndex::filtered(const std::vector<bool> &shownRows) const
{
    const std::vector<std::uint32_t> &rows = m_events->rows;
    auto shown =
        std::make_shared<std::vector<bool>>(rows.empty() ? shownRows : std::vector<bool>());
    shown->resize(m_events->items.size());
    for (std::size_t place = 0; place < rows.size(); ++place)
        (*shown)[place] = shownRows[rows[place]];
    TimeIndex result(*this);
    result.m_lanes = lanesWith([&](const std::shared_ptr<const TimeRun> &run) {
        return std::make_shared<const TimeRun>(run->filtered(m_events->items, *shown));
    });
    result.m_shown = std::move(shown);
    result.measure();
    return result;
}

TimeIndex TimeIndex::ofKinds(const KindFlags &kinds) const
{
    if (kinds == kEveryKind)
        return *this;
    TimeIndex result(*this);
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        result.m_kinds[kind] = m_kinds[kind] && kinds[kind];
    result.m_lanes = lanesWith([&](const std::shared_ptr<const TimeRun> &run) {
        return kinds[std::size_t(run->kind())] ? run : nullptr;
    });
    result.measure();
    return result;
}

// What the whole index says of itself.
void TimeIndex::measure()
{
    m_size = 0;
    m_extent.reset();
    forEachRun({}, [this](const TimeRun &run) {
        m_size += run.places().size();
        const std::int64_t begin = at(run.places().front()).begin;
        const std::int64_t end = run.latestEnd(0, run.places().size(), m_events->items);
        m_extent = m_extent ? Period{std::min(m_extent->begin, begin), std::max(m_extent->end, end)}
                            : Period{begin, end};
    });
    if (m_extent)
        m_extent->end = std::max(m_extent->begin + 1, m_extent->end);
}

std::size_t TimeIndex::rank(Place place) const
{
    return total(counts({}, 0, place));
}

std::optional<TimeIndex::Place> TimeIndex::find(EventKey key) const
{
    const std::vector<Place> &byKey = m_events->byKey;
    const auto found =
        std::ranges::lower_bound(byKey, key, {}, [this](Place place) { return at(place).key; });
    if (found == byKey.end() || at(*found).key != key || !isShown(*found))
        return {};
    return *found;
}

TimeIndex::Place TimeIndex::placeAt(std::int64_t time) const
{
    const std::vector<TimeItem> &items = m_events->items;
    return Place(std::ranges::lower_bound(items, time, {}, &TimeItem::begin) - items.begin());
}

TimeIndex::Place TimeIndex::nextBounds(Place place) const
{
    const TimeItem &here = at(place);
    const auto isSame = [&](Place other) {
        return at(other).begin == here.begin && at(other).end == here.end;
    };
    const Place end = placeEnd();
    Place low = place;
    Place step = 1;
    while (step < end - low && isSame(low + step)) {
        low += step;
        step *= 2;
    }
    Place high = step < end - low ? low + step : end;
    while (high - low > 1) {
        const Place middle = low + (high - low) / 2;
        (isSame(middle) ? low : high) = middle;
    }
    return high;
}

template <typename Visit>
void TimeIndex::forEachRun(const Slice &slice, Visit visit) const
{
    const auto visitAll = [&](const Runs &runs) {
        for (const std::shared_ptr<const TimeRun> &run : runs) {
            if (slice.firstClass <= run->lengthClass() && run->lengthClass() < slice.endClass)
                visit(*run);
        }
    };
    if (slice.lane == Slice::kAllLanes && !m_lanes->together.empty()) {
        visitAll(m_lanes->together);
    } else if (slice.lane == Slice::kAllLanes) {
        for (const Runs &lane : m_lanes->lanes)
            visitAll(lane);
    } else if (0 <= slice.lane && slice.lane < laneCount()) {
        visitAll(m_lanes->lanes[std::size_t(slice.lane)]);
    }
}

std::vector<const TimeRun *> TimeIndex::runs(const Slice &slice) const
{
    std::vector<const TimeRun *> result;
    forEachRun(slice, [&](const TimeRun &run) { result.push_back(&run); });
    return result;
}

std::optional<TimeIndex::Place> TimeIndex::firstFrom(const Slice &slice, Place from) const
{
    std::optional<Place> first;
    forEachRun(slice, [&](const TimeRun &run) {
        const std::size_t rank = run.rank(from);
        if (rank < run.places().size() && (!first || run.places()[rank] < *first))
            first = run.places()[rank];
    });
    return first;
}

std::optional<TimeIndex::Place> TimeIndex::lastBefore(const Slice &slice, Place to) const
{
    std::optional<Place> last;
    forEachRun(slice, [&](const TimeRun &run) {
        const std::size_t rank = run.rank(to);
        if (rank > 0 && (!last || run.places()[rank - 1] > *last))
            last = run.places()[rank - 1];
    });
    return last;
}

bool TimeIndex::contains(const Slice &slice, Place place) const
{
    const TimeItem &item = at(place);
    const int length = lengthClass(item.end - item.begin);
    if (length < slice.firstClass || slice.endClass <= length)
        return false;
    bool found = false;
    forEachRun({slice.lane, length, length + 1}, [&](const TimeRun &run) {
        found = found || (run.kind() == item.kind && run.contains(place));
    });
    return found;
}

int TimeIndex::laneOf(Place place) const
{
    for (int lane = 0; lane < laneCount(); ++lane) {
        if (contains({.lane = lane}, place))
            return lane;
    }
    return 0;
}

std::vector<int> TimeIndex::lanesOf(Place place) const
{
    std::vector<int> lanes;
    for (int lane = 0; lane < laneCount(); ++lane) {
        if (contains({.lane = lane}, place))
            lanes.push_back(lane);
    }
    return lanes;
}

KindCounts TimeIndex::counts(const Slice &slice, Place from, Place to) const
{
    KindCounts result{};
    if (from >= to)
        return result;
    forEachRun(slice, [&](const TimeRun &run) {
        const std::size_t first = run.rank(from);
        result[std::size_t(run.kind())] += run.rank(to) - first;
    });
    return result;
}

std::vector<TimeIndex::Place> TimeIndex::places(const Slice &slice, Place from, Place to,
                                                std::size_t limit) const
{
    std::vector<Place> result;
    if (from >= to)
        return result;
    forEachRun(slice, [&](const TimeRun &run) {
        const std::size_t first = run.rank(from);
        const std::size_t end = run.rank(to);
        const auto begin = run.places().begin() + std::ptrdiff_t(first);
        result.insert(result.end(), begin, begin + std::ptrdiff_t(std::min(limit, end - first)));
    });
    std::ranges::sort(result);
    if (result.size() > limit)
        result.resize(limit);
    return result;
}

std::size_t TimeIndex::firstReaching(const TimeRun &run, std::int64_t time) const
{
    return run.rank(placeAt(reachBack(time, run.lengthClass())));
}

// Ranks of what begins before `time` and ends after it.
template <typename Visit>
void TimeIndex::forEachReaching(const TimeRun &run, std::int64_t time, Visit visit) const
{
    const std::size_t end = run.rank(placeAt(time));
    std::size_t rank = firstReaching(run, time);
    while ((rank = run.nextReaching(rank, end, time, m_events->items)) < end)
        visit(rank++);
}

std::vector<TimeIndex::Place> TimeIndex::overlapping(Period period, const Slice &slice) const
{
    std::vector<Place> result;
    const Place begin = placeAt(period.begin);
    const Place end = placeAt(period.end);
    forEachRun(slice, [&](const TimeRun &run) {
        forEachReaching(run, period.begin,
                        [&](std::size_t rank) { result.push_back(run.places()[rank]); });
        const auto first = run.places().begin();
        result.insert(result.end(), first + std::ptrdiff_t(run.rank(begin)),
                      first + std::ptrdiff_t(run.rank(end)));
    });
    std::ranges::sort(result);
    return result;
}

KindCounts TimeIndex::countOverlapping(Period period, const Slice &slice) const
{
    KindCounts result = countReaching(period.begin, slice);
    const KindCounts begun = counts(slice, placeAt(period.begin), placeAt(period.end));
    for (std::size_t kind = 0; kind < result.size(); ++kind)
        result[kind] += begun[kind];
    return result;
}

KindCounts TimeIndex::countReaching(std::int64_t time, const Slice &slice) const
{
    KindCounts result{};
    const Place begin = placeAt(time);
    forEachRun(slice, [&](const TimeRun &run) {
        // What has ended has begun; only instants begin and end at once.
        if (run.lengthClass() > 0)
            result[std::size_t(run.kind())] +=
                run.rank(begin) - run.countEnded(time, m_events->items);
    });
    return result;
}

std::size_t TimeIndex::indexBytes() const
{
    std::size_t bytes = (m_events->byKey.capacity() + m_events->rows.capacity()) * sizeof(Place)
        + (m_shown ? m_shown->capacity() / 8 : 0);
    const auto add = [&](const Runs &runs) {
        for (const std::shared_ptr<const TimeRun> &run : runs)
            bytes += sizeof(run) + sizeof(TimeRun) + run->bytes();
    };
    std::ranges::for_each(m_lanes->lanes, add);
    add(m_lanes->together);
    return bytes;
}

std::size_t TimeIndex::itemBytes() const
{
    return m_events->items.capacity() * sizeof(TimeItem);
}

} // namespace Model
