// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanesteps.h"

#include <cmath>
#include <optional>

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

Model::EventKey eventInLane(const TimeIndex &index, Model::EventKey current, std::int64_t time,
                            int lanes)
{
    const auto place = index.find(current);
    if (!place) {
        const auto first = nearest(index, {}, time);
        return first ? index.at(*first).key : 0;
    }
    const int step = lanes < 0 ? -1 : 1;
    int left = std::abs(lanes);
    for (int lane = index.laneOf(*place) + step; lane >= 0 && lane < index.laneCount();
         lane += step) {
        const auto found = nearest(index, {.lane = lane}, index.at(*place).begin);
        if (found && --left == 0)
            return index.at(*found).key;
    }
    return 0;
}

} // namespace Gui
