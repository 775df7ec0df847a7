// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/period.h"
#include "app/model/timeitem.h"
#include "app/model/timerun.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace Model {

/// Whether each kind is meant, by Extraction::Kind.
using KindFlags = std::array<bool, Extraction::kKindCount>;
/// Number of events of each kind, by Extraction::Kind.
using KindCounts = std::array<std::size_t, Extraction::kKindCount>;
std::size_t total(const KindCounts &counts);
inline constexpr KindFlags kEveryKind{true, true, true, true};

/// Classes of length that TimeIndex keeps apart.
inline constexpr int kLengthClassCount = 11;

/// Part of a TimeIndex: one lane or all, and a half-open range of length classes.
struct IndexSlice
{
    static constexpr int kAllLanes = -1;
    int lane = kAllLanes;
    int firstClass = 0;
    int endClass = kLengthClassCount;

    friend bool operator==(const IndexSlice &, const IndexSlice &) = default;
};

/// The dated events of a case in time order, ready for a drawing that asks for one part of them at
/// a time. A value, cheap to copy: copies share what they hold, and it never changes.
///
/// Events keep one order for all purposes: by begin, then end, then key. A *place* is a position in
/// it. An event may stand in one lane, in several or in none; sums over all lanes count it once.
/// Each lane holds the places of its events in sorted lists (TimeRun), one for every kind and class
/// of length, so that "what overlaps this period" never has to look back further than the longest
/// event of a class, and "how many of each kind" is a subtraction.
///
/// A filter hides events without changing places: filtered() gives an index that shares the events
/// and holds shorter lists, ofKinds() one that shares the lists as well and leaves some of them
/// out. Whatever counts, lists or finds speaks of shown events only; at() and placeAt() of all.
class TimeIndex
{
public:
    using Place = TimeRun::Place;
    using LaneOf = std::function<int(const TimeItem &)>;
    /// Appends the lanes of an item to the list, which is empty.
    using LanesOf = std::function<void(const TimeItem &, std::vector<int> &)>;

    using Slice = IndexSlice;

    /// Events whose length is at most kLengths[c], and over kLengths[c - 1], are of class c.
    /// Milliseconds: an instant, minute, hour, day, week, month, season, year, decade, century,
    /// more.
    static constexpr std::array<std::int64_t, kLengthClassCount> kLengths{
        0,
        60'000,
        3'600'000,
        86'400'000,
        604'800'000,
        2'678'400'000,
        7'948'800'000,
        31'622'400'000,
        315'619'200'000,
        3'155'760'000'000,
        std::numeric_limits<std::int64_t>::max()};
    static constexpr int kClassCount = kLengthClassCount;
    static int lengthClass(std::int64_t length);

    TimeIndex();
    /// One lane a kind, in the order of Extraction::Kind.
    explicit TimeIndex(std::vector<TimeItem> items);
    /// laneOf gives 0 … laneCount - 1; what is outside is put into the nearest lane. Items whose
    /// end lies before their begin are taken as instants. At most 2^32 - 1 items.
    TimeIndex(std::vector<TimeItem> items, int laneCount, const LaneOf &laneOf);
    /// Several lanes for an item, or none; lanes outside of 0 … laneCount - 1 are left out, one
    /// that is given twice counts once. Both functions are called in order of place, from this
    /// thread.
    TimeIndex(std::vector<TimeItem> items, int laneCount, const LanesOf &lanesOf);

    /// The same events in other lanes, all of them shown; what sorting them took is saved. As the
    /// constructor with such lanes.
    TimeIndex inLanes(int laneCount, const LanesOf &lanesOf) const;
    /// The same events, of which those are shown whose row is set: the row is the event's position
    /// in the list that the index was made from. A pass over the lists of places, no sorting.
    TimeIndex filtered(const std::vector<bool> &shownRows) const;
    /// The same events, of which those of these kinds are shown, as far as they are shown here.
    /// Looks at no event.
    TimeIndex ofKinds(const KindFlags &kinds) const;

    bool isEmpty() const { return m_size == 0; }
    /// Number of shown events, each once whatever its lanes.
    std::size_t size() const { return m_size; }
    /// One past the last place, hidden events included: what loops over places end at.
    Place placeEnd() const { return Place(m_events->items.size()); }
    int laneCount() const { return int(m_lanes->lanes.size()); }
    const TimeItem &at(Place place) const { return m_events->items[place]; }
    bool isShown(Place place) const
    {
        return (!m_shown || (*m_shown)[place]) && m_kinds[std::size_t(at(place).kind)];
    }
    /// How many shown events come before that place: "event 12 of 340" is rank() + 1 of size().
    std::size_t rank(Place place) const;
    /// From the earliest begin to the latest end; nothing for an empty index.
    std::optional<Period> extent() const { return m_extent; }

    /// Nothing for an event that is hidden.
    std::optional<Place> find(EventKey key) const;
    /// First place whose begin is at or after time; placeEnd() if none.
    Place placeAt(std::int64_t time) const;
    /// First place after `place` whose begin or end is another one.
    Place nextBounds(Place place) const;

    /// First place of the slice at or after `from`.
    std::optional<Place> firstFrom(const Slice &slice, Place from) const;
    /// Last place of the slice before `to`.
    std::optional<Place> lastBefore(const Slice &slice, Place to) const;
    /// Whether the slice holds that place.
    bool contains(const Slice &slice, Place place) const;
    /// The first lane that holds the place; 0 if none does.
    int laneOf(Place place) const;
    /// All of them, in order.
    std::vector<int> lanesOf(Place place) const;
    /// Events of the slice with places in [from, to), by kind.
    KindCounts counts(const Slice &slice, Place from, Place to) const;
    /// Their places in order, at most `limit`: the first ones.
    std::vector<Place> places(const Slice &slice, Place from, Place to,
                              std::size_t limit = std::numeric_limits<std::size_t>::max()) const;

    /// Places of the events that lie in the period or overlap it, in order. An instant overlaps
    /// where it lies in the half-open period.
    std::vector<Place> overlapping(Period period, const Slice &slice = {}) const;
    /// How many that are; by binary search.
    KindCounts countOverlapping(Period period, const Slice &slice = {}) const;
    /// How many begin before `time` and end after it.
    KindCounts countReaching(std::int64_t time, const Slice &slice = {}) const;

    /// The lists of a slice and what their places mean, for SliceWalk. Valid as long as the index.
    std::vector<const TimeRun *> runs(const Slice &slice) const;
    const std::vector<TimeItem> &items() const { return m_events->items; }
    /// Rank in the list before which every event has ended at `time`, by its class of length.
    std::size_t firstReaching(const TimeRun &run, std::int64_t time) const;
    /// Bytes that the index holds beside the items, and those of the items.
    std::size_t indexBytes() const;
    std::size_t itemBytes() const;

private:
    struct Events
    {
        std::vector<TimeItem> items;
        std::vector<Place> byKey;
        /// Position in the given list, for each place; empty where that list was in order.
        std::vector<std::uint32_t> rows;
    };
    /// None of them empty. Shared by every index that holds the same ones.
    using Runs = std::vector<std::shared_ptr<const TimeRun>>;
    struct Lanes
    {
        std::vector<Runs> lanes;
        /// Every event once; empty where the lanes hold every event once.
        Runs together;
    };

    static std::shared_ptr<const Events> eventsOf(std::vector<TimeItem> items);
    static std::shared_ptr<const Lanes> lanesOf(const std::vector<TimeItem> &items, int laneCount,
                                                const LanesOf &lanesOf);
    /// Those that makeRun gives for the lists that there are; nothing leaves a list out.
    template <typename MakeRun>
    std::shared_ptr<const Lanes> lanesWith(MakeRun makeRun) const;
    void measure();

    template <typename Visit>
    void forEachRun(const Slice &slice, Visit visit) const;
    template <typename Visit>
    void forEachReaching(const TimeRun &run, std::int64_t time, Visit visit) const;

    std::shared_ptr<const Events> m_events;
    std::shared_ptr<const Lanes> m_lanes;
    /// By place; nothing while all are shown whatever their kind.
    std::shared_ptr<const std::vector<bool>> m_shown;
    KindFlags m_kinds = kEveryKind;
    std::size_t m_size = 0;
    std::optional<Period> m_extent;
};

} // namespace Model
