// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/calendar.h"
#include "app/dates/timexlexicon.h"

#include <QString>

#include <optional>

namespace Dates {

/// A stretch of the calendar that a time expression can name: a year, its third quarter, a week, a
/// day. Without a year it recurs: "29 September" of some year.
struct TimexPoint
{
    enum class Grain { Century, Decade, Year, Half, Quarter, Season, Month, Week, Weekend, Day };

    Grain grain = Grain::Day;
    /// Astronomical: 0 is 1 BC. Of a decade or century: its first year ("199X" from 1990).
    int year = 0;
    /// Month 1-12, season 21-24, quarter 1-4, half 1-2; of a Day its month.
    int part = 0;
    /// Day, or Monday of a Week, Saturday of a Weekend. A day without a year stands in a leap year.
    Calendar::Day first;
    bool hasYear = true;

    static TimexPoint ofDay(Calendar::Day day, bool hasYear = true);
    static TimexPoint ofMonth(int monthIndex, bool hasYear = true);
    static TimexPoint ofYear(int year);
    static TimexPoint ofWeek(Calendar::Day anyDay, TimeUnit unit);
    static TimexPoint ofPart(Grain grain, int year, int part);
    static TimexPoint ofDecade(int year);
    static TimexPoint ofCentury(int year);

    /// Value of TIMEX3 (TimeML 1.2.1): "1990-05", "2016-W27", "2016-SU", "199", "BC0480".
    QString value() const;
    /// Nothing where EDTF cannot write it: weeks without a year.
    std::optional<Edtf> edtf() const;

    /// The unit that lies amount units after this point's own, as fine as the unit: a month from a
    /// day. Nothing where this point is coarser than the unit.
    std::optional<TimexPoint> shifted(TimeUnit unit, int amount) const;
    /// The same, but days and weeks from a day are days: a week after 3 May is 10 May.
    std::optional<TimexPoint> moved(TimeUnit unit, int amount) const;
    /// The same stretch of another year, for grains up to the year: its third quarter, the week 52
    /// weeks before or after. Coarser ones stay what they are.
    TimexPoint inYear(int otherYear) const;
    /// Months since the year 0, where month is known.
    std::optional<int> monthIndex() const;
};

/// The year that stands for one not known; a leap year, so that 29 February is kept.
inline constexpr int kUnknownYear = 2000;

} // namespace Dates
