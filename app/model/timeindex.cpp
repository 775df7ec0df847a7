// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/timeindex.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Model {

namespace {

std::size_t countBetween(const std::vector<TimeIndex::Place> &places, TimeIndex::Place from,
                         TimeIndex::Place to)
{
    const auto first = std::ranges::lower_bound(places, from);
    const auto last = std::lower_bound(first, places.end(), to);
    return std::size_t(last - first);
}

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

TimeIndex::TimeIndex(std::vector<TimeItem> items)
    : TimeIndex(std::move(items), Extraction::kKindCount,
                [](const TimeItem &item) { return int(item.kind); })
{
}

TimeIndex::TimeIndex(std::vector<TimeItem> items, int laneCount, const LaneOf &laneOf)
    : m_items(std::move(items))
    , m_byKey(m_items.size())
    , m_lanes(std::size_t(std::max(1, laneCount)))
{
    for (TimeItem &item : m_items)
        item.end = std::max(item.begin, item.end);
    std::ranges::sort(m_items, {}, [](const TimeItem &item) {
        return std::tuple(item.begin, item.end, item.key);
    });
    std::iota(m_byKey.begin(), m_byKey.end(), Place(0));
    std::ranges::sort(m_byKey, {}, [this](Place place) { return m_items[place].key; });

    // Runs are found by their number while filling, and the empty ones left out after.
    constexpr int kRuns = kClassCount * Extraction::kKindCount;
    for (auto &lane : m_lanes)
        lane.resize(kRuns);
    for (Place place = 0; place < m_items.size(); ++place) {
        const TimeItem &item = m_items[place];
        const auto lane = std::size_t(std::clamp(laneOf(item), 0, int(m_lanes.size()) - 1));
        const int length = lengthClass(item.end - item.begin);
        Run &run = m_lanes[lane][std::size_t(length * Extraction::kKindCount + int(item.kind))];
        run.kind = item.kind;
        run.lengthClass = length;
        run.places.push_back(place);
    }
    for (auto &lane : m_lanes) {
        std::erase_if(lane, [](const Run &run) { return run.places.empty(); });
        lane.shrink_to_fit();
        for (Run &run : lane)
            run.places.shrink_to_fit();
    }
}

std::optional<Period> TimeIndex::extent() const
{
    if (m_items.empty())
        return {};
    const auto last = std::ranges::max_element(m_items, {}, &TimeItem::end);
    const std::int64_t begin = m_items.front().begin;
    return Period{begin, std::max(begin + 1, last->end)};
}

std::optional<TimeIndex::Place> TimeIndex::find(EventKey key) const
{
    const auto found = std::ranges::lower_bound(m_byKey, key, {},
                                                [this](Place place) { return m_items[place].key; });
    if (found == m_byKey.end() || m_items[*found].key != key)
        return {};
    return *found;
}

TimeIndex::Place TimeIndex::placeAt(std::int64_t time) const
{
    return Place(std::ranges::lower_bound(m_items, time, {}, &TimeItem::begin) - m_items.begin());
}

template <typename Visit>
void TimeIndex::forEachRun(const Slice &slice, Visit visit) const
{
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (slice.lane != Slice::kAllLanes && std::size_t(slice.lane) != lane)
            continue;
        for (const Run &run : m_lanes[lane]) {
            if (slice.firstClass <= run.lengthClass && run.lengthClass < slice.endClass)
                visit(run);
        }
    }
}

std::optional<TimeIndex::Place> TimeIndex::firstFrom(const Slice &slice, Place from) const
{
    std::optional<Place> first;
    forEachRun(slice, [&](const Run &run) {
        const auto found = std::ranges::lower_bound(run.places, from);
        if (found != run.places.end() && (!first || *found < *first))
            first = *found;
    });
    return first;
}

std::optional<TimeIndex::Place> TimeIndex::lastBefore(const Slice &slice, Place to) const
{
    std::optional<Place> last;
    forEachRun(slice, [&](const Run &run) {
        const auto found = std::ranges::lower_bound(run.places, to);
        if (found != run.places.begin() && (!last || *(found - 1) > *last))
            last = *(found - 1);
    });
    return last;
}

bool TimeIndex::contains(const Slice &slice, Place place) const
{
    return firstFrom(slice, place) == place;
}

int TimeIndex::laneOf(Place place) const
{
    for (int lane = 0; lane < laneCount(); ++lane) {
        if (contains({.lane = lane}, place))
            return lane;
    }
    return 0;
}

KindCounts TimeIndex::counts(const Slice &slice, Place from, Place to) const
{
    KindCounts result{};
    forEachRun(slice, [&](const Run &run) {
        result[std::size_t(run.kind)] += countBetween(run.places, from, to);
    });
    return result;
}

std::vector<TimeIndex::Place> TimeIndex::places(const Slice &slice, Place from, Place to,
                                                std::size_t limit) const
{
    std::vector<Place> result;
    forEachRun(slice, [&](const Run &run) {
        const auto first = std::ranges::lower_bound(run.places, from);
        const std::size_t count = std::min(limit, countBetween(run.places, from, to));
        result.insert(result.end(), first, first + std::ptrdiff_t(count));
    });
    std::ranges::sort(result);
    if (result.size() > limit)
        result.resize(limit);
    return result;
}

template <typename Visit>
void TimeIndex::forEachOverlapping(Period period, const Slice &slice, Visit visit) const
{
    const Place end = placeAt(period.end);
    const Place begin = placeAt(period.begin);
    forEachRun(slice, [&](const Run &run) {
        const Place reach = placeAt(reachBack(period.begin, run.lengthClass));
        auto place = std::ranges::lower_bound(run.places, reach);
        for (; place != run.places.end() && *place < begin; ++place) {
            if (m_items[*place].end > period.begin)
                visit(run, place, place + 1);
        }
        visit(run, place, std::lower_bound(place, run.places.end(), end));
    });
}

std::vector<TimeIndex::Place> TimeIndex::overlapping(Period period, const Slice &slice) const
{
    std::vector<Place> result;
    forEachOverlapping(period, slice, [&](const Run &, auto first, auto last) {
        result.insert(result.end(), first, last);
    });
    std::ranges::sort(result);
    return result;
}

KindCounts TimeIndex::countOverlapping(Period period, const Slice &slice) const
{
    KindCounts result{};
    forEachOverlapping(period, slice, [&](const Run &run, auto first, auto last) {
        result[std::size_t(run.kind)] += std::size_t(last - first);
    });
    return result;
}

} // namespace Model
