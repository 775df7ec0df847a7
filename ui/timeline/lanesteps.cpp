// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanesteps.h"

#include <cmath>

namespace Gui {

namespace {

using Model::TimeIndex;

std::optional<TimeIndex::Place> nearest(const TimeIndex &index, const TimeIndex::Slice &slice,
                                        std::int64_t time)
{
    const TimeIndex::Place at = index.placeAt(time);
    const auto before = index.lastBefore(slice, at);
    const auto after = index.firstFrom(slice, at);
    if (!before || !after)
        return before ? before : after;
    const double back = double(time) - double(index.at(*before).begin);
    const double on = double(index.at(*after).begin) - double(time);
    return back < on ? before : after;
}

} // namespace

std::optional<LaneStep> eventInLane(const TimeIndex &index, int laneCount, Model::EventKey current,
                                    int lane, std::int64_t time, int lanes)
{
    const auto place = index.find(current);
    if (!place) {
        const auto first = nearest(index, {}, time);
        return first ? std::optional(LaneStep{index.at(*first).key, index.laneOf(*first)})
                     : std::nullopt;
    }
    const int step = lanes < 0 ? -1 : 1;
    int left = std::abs(lanes);
    int from = index.contains({.lane = lane}, *place) ? lane : index.laneOf(*place);
    while ((from += step) >= 0 && from < laneCount) {
        const auto found = nearest(index, {.lane = from}, index.at(*place).begin);
        if (found && *found != *place && --left == 0)
            return LaneStep{index.at(*found).key, from};
    }
    return {};
}

} // namespace Gui
