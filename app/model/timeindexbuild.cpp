// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventorder.h"
#include "app/model/radixorder.h"
#include "app/model/timeindex.h"

#include <algorithm>
#include <future>
#include <tuple>
#include <utility>

// How an index comes to be; what it answers stands in timeindex.cpp.

namespace Model {

namespace {

// Below this, a second thread costs more than it saves.
constexpr std::size_t kMany = 50'000;

template <typename Value>
std::vector<Value> valuesOf(const std::vector<TimeItem> &items, Value TimeItem::*member)
{
    std::vector<Value> values;
    values.reserve(items.size());
    for (const TimeItem &item : items)
        values.push_back(item.*member);
    return values;
}

// Items that stand in order of begin, put in order of end and key as well; the rows go with them.
void sortTies(std::vector<TimeItem> &items, std::vector<std::uint32_t> &rows)
{
    std::vector<std::pair<TimeItem, std::uint32_t>> tied;
    for (std::size_t first = 0; first < items.size();) {
        std::size_t end = first + 1;
        bool inOrder = true;
        for (; end < items.size() && items[end].begin == items[first].begin; ++end)
            inOrder = inOrder && timeOrder(items[end - 1]) < timeOrder(items[end]);
        if (!inOrder) {
            tied.clear();
            for (std::size_t i = first; i < end; ++i)
                tied.emplace_back(items[i], rows[i]);
            std::ranges::sort(tied, {}, [](const auto &each) { return timeOrder(each.first); });
            for (std::size_t i = first; i < end; ++i)
                std::tie(items[i], rows[i]) = tied[i - first];
        }
        first = end;
    }
}

std::vector<TimeItem> arranged(const std::vector<TimeItem> &items,
                               const std::vector<std::uint32_t> &rows)
{
    std::vector<TimeItem> result;
    result.reserve(items.size());
    for (const std::uint32_t row : rows)
        result.push_back(items[row]);
    return result;
}

} // namespace

std::shared_ptr<const TimeIndex::Events> TimeIndex::eventsOf(std::vector<TimeItem> items)
{
    for (TimeItem &item : items)
        item.end = std::max(item.begin, item.end);
    auto events = std::make_shared<Events>();
    const auto policy = items.size() > kMany ? std::launch::async : std::launch::deferred;
    auto byKey = std::async(
        policy, [keys = valuesOf(items, &TimeItem::key)] { return ascendingOrder(keys); });
    if (!std::ranges::is_sorted(items, {}, timeOrder)) {
        events->rows = ascendingOrder(valuesOf(items, &TimeItem::begin));
        events->items = arranged(items, events->rows);
        sortTies(events->items, events->rows);
    } else {
        events->items = std::move(items);
    }
    events->byKey = byKey.get();
    if (!events->rows.empty()) {
        std::vector<Place> placeOfRow(events->rows.size());
        for (Place place = 0; place < placeOfRow.size(); ++place)
            placeOfRow[events->rows[place]] = place;
        for (Place &row : events->byKey)
            row = placeOfRow[row];
    }
    return events;
}

std::shared_ptr<const TimeIndex::Lanes> TimeIndex::lanesOf(const std::vector<TimeItem> &items,
                                                           int laneCount, const LanesOf &lanesOf)
{
    // Runs are found by their number while filling, and the empty ones left out after.
    const auto emptyRuns = [] {
        std::vector<TimeRun> runs;
        runs.reserve(kClassCount * Extraction::kKindCount);
        for (int length = 0; length < kClassCount; ++length) {
            for (int kind = 0; kind < Extraction::kKindCount; ++kind)
                runs.emplace_back(Extraction::Kind(kind), length);
        }
        return runs;
    };
    std::vector<std::vector<TimeRun>> filled(std::size_t(std::max(1, laneCount)));
    std::ranges::generate(filled, emptyRuns);
    std::vector<std::size_t> runOf;
    runOf.reserve(items.size());
    std::vector<int> lanes;
    bool parted = true;
    for (Place place = 0; place < items.size(); ++place) {
        const TimeItem &item = items[place];
        runOf.push_back(std::size_t(lengthClass(item.end - item.begin) * Extraction::kKindCount
                                    + int(item.kind)));
        lanes.clear();
        lanesOf(item, lanes);
        std::erase_if(lanes, [&](int lane) { return lane < 0 || lane >= laneCount; });
        if (lanes.size() > 1) {
            std::ranges::sort(lanes);
            const auto repeated = std::ranges::unique(lanes);
            lanes.erase(repeated.begin(), repeated.end());
        }
        for (const int lane : lanes)
            filled[std::size_t(lane)][runOf.back()].add(place);
        parted = parted && lanes.size() == 1;
    }
    std::vector<TimeRun> together;
    if (!parted) {
        together = emptyRuns();
        for (Place place = 0; place < items.size(); ++place)
            together[runOf[place]].add(place);
    }
    const auto finished = [&](std::vector<TimeRun> &runs) {
        Runs result;
        for (TimeRun &run : runs) {
            if (run.isEmpty())
                continue;
            run.finish(items);
            result.push_back(std::make_shared<const TimeRun>(std::move(run)));
        }
        return result;
    };
    auto result = std::make_shared<Lanes>();
    for (std::vector<TimeRun> &lane : filled)
        result->lanes.push_back(finished(lane));
    result->together = finished(together);
    return result;
}

TimeIndex::TimeIndex()
    : m_events(std::make_shared<const Events>())
    , m_lanes(std::make_shared<const Lanes>(Lanes{std::vector<Runs>(1), {}}))
{
}

TimeIndex::TimeIndex(std::vector<TimeItem> items)
    : TimeIndex(std::move(items), Extraction::kKindCount,
                [](const TimeItem &item) { return int(item.kind); })
{
}

TimeIndex::TimeIndex(std::vector<TimeItem> items, int laneCount, const LaneOf &laneOf)
    : TimeIndex(std::move(items), laneCount,
                LanesOf([&, last = std::max(1, laneCount) - 1](const TimeItem &item,
                                                               std::vector<int> &lanes) {
                    lanes.push_back(std::clamp(laneOf(item), 0, last));
                }))
{
}

TimeIndex::TimeIndex(std::vector<TimeItem> items, int laneCount, const LanesOf &lanesOf)
    : m_events(eventsOf(std::move(items)))
    , m_lanes(TimeIndex::lanesOf(m_events->items, std::max(1, laneCount), lanesOf))
{
    measure();
}

TimeIndex TimeIndex::inLanes(int laneCount, const LanesOf &lanesOf) const
{
    TimeIndex result;
    result.m_events = m_events;
    result.m_lanes = TimeIndex::lanesOf(m_events->items, std::max(1, laneCount), lanesOf);
    result.measure();
    return result;
}

} // namespace Model
