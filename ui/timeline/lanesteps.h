// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeindex.h"

#include <optional>

namespace Gui {

/// An event and the lane in which it is meant.
struct LaneStep
{
    Model::EventKey key = 0;
    int lane = 0;
};

/// The event nearest in time to the current one (without one: to `time`), so many lanes below it
/// (negative: above), lanes without events not counted. Without a current event the nearest of all.
/// Nothing where there is no such lane. laneCount is how many lanes of the index are shown. Of an
/// event in several lanes, `lane` says which one is left, if it is one of them.
std::optional<LaneStep> eventInLane(const Model::TimeIndex &index, int laneCount,
                                    Model::EventKey current, int lane, std::int64_t time,
                                    int lanes);

} // namespace Gui
