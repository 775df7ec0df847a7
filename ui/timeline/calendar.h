// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/// Calendar steps over milliseconds since 1970 UTC, in the proleptic Gregorian calendar with
/// astronomical years (0 is 1 BCE). QDate has no year 0 and is an order of magnitude slower.
namespace Gui::Calendar {

enum class Unit { Second, Minute, Hour, Day, Month, Year };

/// "Every 6 hours", "every 5 years". Days of more than one count from the first of the month and
/// leave out a last one that would stand too near to the next month.
struct Step
{
    Unit unit = Unit::Day;
    int count = 1;
};

/// A moment's fields. Weekday 1 (Monday) to 7.
struct Moment
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int weekday = 4;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

Moment momentAt(std::int64_t time);
/// Midnight UTC of that day.
std::int64_t dayStart(int year, int month, int day);
/// The last step at or before time.
std::int64_t floorTo(std::int64_t time, const Step &step);
/// The step after `time`, which is one.
std::int64_t next(std::int64_t time, const Step &step);
/// Milliseconds between two steps where they are nearest: 28 days for a month.
double shortest(const Step &step);

} // namespace Gui::Calendar
