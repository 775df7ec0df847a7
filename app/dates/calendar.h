// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"

#include <chrono>

/// Calendar arithmetic of the Gregorian calendar on whole days, and what lies around a day.
namespace Dates::Calendar {

using Day = std::chrono::sys_days;

Day day(int year, int month, int dayOfMonth);
int yearOf(Day day);
int monthOf(Day day);
/// 1 for Monday to 7 for Sunday.
int weekdayOf(Day day);
Day mondayOf(Day day);

/// ISO 8601 week: week 1 holds the first Thursday of its year, which may differ from day's own.
struct Week
{
    int year = 0;
    int number = 0;
};
Week weekOf(Day day);

/// A month as one number, so that months can be added: year * 12 + month - 1. A text may name any
/// number as a year; those beyond kFar all count as that one, which edtfMonth() does not write.
inline int monthIndex(int year, int month)
{
    constexpr int kFar = 100'000;
    return std::clamp(year, -kFar, kFar) * 12 + month - 1;
}

/// Nothing outside of the years that EDTF can write.
std::optional<EdtfDate> edtfDay(Day day);
std::optional<EdtfDate> edtfMonth(int monthIndex);
std::optional<EdtfDate> edtfYear(int year);
/// start/end as an interval, or a plain date where they are equal.
std::optional<Edtf> edtfDays(Day first, Day last);

} // namespace Dates::Calendar
