// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"

#include <vector>

namespace Gui {

/// How the lanes of a timeline share its height.
struct LanePlaces
{
    /// Height of each lane; 0 for those that are out of sight.
    std::vector<double> heights;
    /// Top of each, from the top of the plot on, in the order of the lanes.
    std::vector<double> tops;
    /// Lanes (without the pinned ones) that are scrolled away above, and the most that may be.
    int first = 0;
    int mostFirst = 0;
};

/// Lanes with events share what lanes that are collapsed, or have none in the whole case, leave.
/// Where they all do not fit, those that are not pinned scroll, lane by lane, so that none is cut
/// at the top.
LanePlaces placeLanes(const TimelineData &data, const TimelineStyle &style, double height,
                      int first);

/// How many lanes there is comfortable room for.
int laneRoom(const TimelineStyle &style, double height);

} // namespace Gui
