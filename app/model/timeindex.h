// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/period.h"
#include "app/model/timeitem.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace Model {

/// Number of events of each kind, by Extraction::Kind.
using KindCounts = std::array<std::size_t, Extraction::kKindCount>;
std::size_t total(const KindCounts &counts);

/// Classes of length that TimeIndex keeps apart.
inline constexpr int kLengthClassCount = 11;

/// Part of a TimeIndex: one lane or all, and a half-open range of length classes.
struct IndexSlice
{
    static constexpr int kAllLanes = -1;
    int lane = kAllLanes;
    int firstClass = 0;
    int endClass = kLengthClassCount;
};

/// The dated events of a case in time order, ready for a drawing that asks for one part of them at
/// a time. A value; built once per change, read by binary search.
///
/// Events keep one order for all purposes: by begin, then end, then key. A *place* is a position in
/// it. Each lane holds the places of its events in sorted lists, one for every kind and class of
/// length, so that "what overlaps this period" never has to look back further than the longest
/// event of a class, and "how many of each kind" is a subtraction.
class TimeIndex
{
public:
    using Place = std::uint32_t;
    using LaneOf = std::function<int(const TimeItem &)>;

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

    TimeIndex() = default;
    /// One lane a kind, in the order of Extraction::Kind.
    explicit TimeIndex(std::vector<TimeItem> items);
    /// laneOf gives 0 … laneCount - 1; what is outside is put into the nearest lane. Items whose
    /// end lies before their begin are taken as instants.
    TimeIndex(std::vector<TimeItem> items, int laneCount, const LaneOf &laneOf);

    bool isEmpty() const { return m_items.empty(); }
    std::size_t size() const { return m_items.size(); }
    int laneCount() const { return int(m_lanes.size()); }
    const TimeItem &at(Place place) const { return m_items[place]; }
    /// From the earliest begin to the latest end; nothing for an empty index.
    std::optional<Period> extent() const;

    std::optional<Place> find(EventKey key) const;
    /// First place whose begin is at or after time; size() if none.
    Place placeAt(std::int64_t time) const;

    /// First place of the slice at or after `from`.
    std::optional<Place> firstFrom(const Slice &slice, Place from) const;
    /// Last place of the slice before `to`.
    std::optional<Place> lastBefore(const Slice &slice, Place to) const;
    /// Whether the slice holds that place.
    bool contains(const Slice &slice, Place place) const;
    /// The lane that holds the place.
    int laneOf(Place place) const;
    /// Events of the slice with places in [from, to), by kind.
    KindCounts counts(const Slice &slice, Place from, Place to) const;
    /// Their places in order, at most `limit`: the first ones.
    std::vector<Place> places(const Slice &slice, Place from, Place to,
                              std::size_t limit = std::numeric_limits<std::size_t>::max()) const;

    /// Places of the events that lie in the period or overlap it, in order. An instant overlaps
    /// where it lies in the half-open period.
    std::vector<Place> overlapping(Period period, const Slice &slice = {}) const;
    KindCounts countOverlapping(Period period, const Slice &slice = {}) const;

private:
    struct Run
    {
        Extraction::Kind kind = Extraction::Kind::Hack;
        int lengthClass = 0;
        std::vector<Place> places;
    };

    template <typename Visit>
    void forEachRun(const Slice &slice, Visit visit) const;
    template <typename Visit>
    void forEachOverlapping(Period period, const Slice &slice, Visit visit) const;

    std::vector<TimeItem> m_items;
    std::vector<Place> m_byKey;
    std::vector<std::vector<Run>> m_lanes;
};

} // namespace Model
