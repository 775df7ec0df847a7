// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

using Model::kAllTime;
using Model::Period;

// The period with that begin and length, shifted and shortened into kAllTime. Doubles, because the
// sums of what callers ask for may lie beyond what 64 bits hold.
Period inAllTime(double begin, double length)
{
    length =
        std::clamp(std::round(length), double(Model::kShortestPeriod), double(kAllTime.length()));
    begin = std::clamp(std::round(begin), double(kAllTime.begin), double(kAllTime.end) - length);
    return {std::int64_t(begin), std::int64_t(begin + length)};
}

} // namespace

std::int64_t TimeScale::time(double x) const
{
    const double time = double(period.begin) + (x - left) * millisecondsPerPixel();
    return std::int64_t(std::round(std::clamp(time, double(kAllTime.begin), double(kAllTime.end))));
}

Period zoomed(Period period, std::int64_t anchor, double factor)
{
    const double share = double(anchor - period.begin) / double(period.length());
    const double length = std::clamp(double(period.length()) * factor,
                                     double(Model::kShortestPeriod), double(kAllTime.length()));
    return inAllTime(double(anchor) - share * length, length);
}

Period panned(Period period, std::int64_t by)
{
    return inAllTime(double(period.begin) + double(by), double(period.length()));
}

Period fitted(Period extent, std::int64_t atLeast)
{
    constexpr double kRoomBefore = 0.05;
    constexpr double kRoomAfter = 0.13;
    const double length = double(extent.length());
    const double wanted = length * (1 + kRoomBefore + kRoomAfter);
    if (wanted >= double(atLeast))
        return inAllTime(double(extent.begin) - length * kRoomBefore, wanted);
    const double middle = double(extent.begin) + length / 2;
    return inAllTime(middle - double(atLeast) / 2, double(atLeast));
}

Period between(Period from, Period to, double progress)
{
    if (progress >= 1)
        return to;
    const double first = double(from.length());
    const double last = double(to.length());
    // Lengths grow by equal factors in equal times; begins follow the lengths in a straight line.
    const double length = first * std::pow(last / first, progress);
    const double share = std::abs(last - first) < 1 ? progress : (length - first) / (last - first);
    return inAllTime(double(from.begin) + (double(to.begin) - double(from.begin)) * share, length);
}

} // namespace Gui
