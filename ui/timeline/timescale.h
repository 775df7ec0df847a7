// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/period.h"

#include <cstdint>

namespace Gui {

/// Where moments stand on a line of pixels. x and time are inverse to each other up to the rounding
/// to whole milliseconds. Doubles hold every millisecond of Model::kAllTime exactly.
struct TimeScale
{
    Model::Period period;
    /// Pixels: where the period begins, and its width (over 0).
    double left = 0;
    double width = 1;

    double millisecondsPerPixel() const { return double(period.length()) / width; }
    double x(std::int64_t time) const
    {
        return left + double(time - period.begin) / millisecondsPerPixel();
    }
    std::int64_t time(double x) const;
};

/// The period with its length multiplied by factor (under 1: closer), the anchor staying where it
/// is on the screen. Never shorter than Model::kShortestPeriod; kept inside Model::kAllTime.
Model::Period zoomed(Model::Period period, std::int64_t anchor, double factor);

/// The period moved by so many milliseconds; at the ends of Model::kAllTime it stops, with its
/// length.
Model::Period panned(Model::Period period, std::int64_t by);

/// The period a person wants to see when asked for `extent`: with room at its ends (more at the
/// end, where labels stand) and at least so many milliseconds long.
Model::Period fitted(Model::Period extent, std::int64_t atLeast);

/// From one period to another: progress 0 … 1. A moment that stands still in both stands still all
/// the way, so that a zoom at the cursor never wobbles.
Model::Period between(Model::Period from, Model::Period to, double progress);

} // namespace Gui
