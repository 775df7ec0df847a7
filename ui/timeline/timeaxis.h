// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/wallclock.h"
#include "ui/timeline/timescale.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <cstdint>
#include <vector>

namespace Gui {

struct AxisTick
{
    std::int64_t time = 0;
    QString label;
    /// A larger unit begins here too: the first month of a year, midnight among hours.
    bool major = false;
};

/// One of the larger units that the ticks divide: the year above its months. It may begin before
/// the axis does; its label is kept in sight at the left edge.
struct AxisSegment
{
    std::int64_t begin = 0;
    std::int64_t end = 0;
    QString label;
    QString shortLabel;
    /// A fold cuts it there: it began before, or goes on beyond.
    bool afterFold = false;
    bool beforeFold = false;
};

/// What an axis says about a period, from millennia to seconds.
struct TimeAxis
{
    /// In order, all inside the period, none inside a fold; labels have room side by side.
    std::vector<AxisTick> ticks;
    /// In order, without gaps but for folds, covering the period; empty where no unit is larger.
    std::vector<AxisSegment> segments;
};

/// Days, months and years begin when those clocks say so.
TimeAxis timeAxis(const TimeScale &scale, const QFontMetricsF &metrics, const QLocale &locale,
                  const Dates::WallClock &clock = Dates::displayClock());

/// "2019"; years before 1 as "44 BCE" (astronomical -43).
QString yearText(int year);

} // namespace Gui
