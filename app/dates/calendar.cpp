// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/calendar.h"

namespace Dates::Calendar {

using std::chrono::days;
using std::chrono::weekday;
using std::chrono::year_month_day;

Day day(int year, int month, int dayOfMonth)
{
    return Day(year_month_day{std::chrono::year{year}, std::chrono::month{unsigned(month)},
                              std::chrono::day{unsigned(dayOfMonth)}});
}

int yearOf(Day day)
{
    return int(year_month_day(day).year());
}

int monthOf(Day day)
{
    return int(unsigned(year_month_day(day).month()));
}

int weekdayOf(Day day)
{
    return int(weekday(day).iso_encoding());
}

Day mondayOf(Day day)
{
    return day - days(weekdayOf(day) - 1);
}

Week weekOf(Day day)
{
    const Day thursday = mondayOf(day) + days(3);
    const int year = yearOf(thursday);
    const auto sinceNewYear = thursday - Calendar::day(year, 1, 1);
    return {year, int(sinceNewYear.count()) / 7 + 1};
}

std::optional<EdtfDate> edtfYear(int year)
{
    if (year < -9999 || year > 9999)
        return std::nullopt;
    EdtfDate date;
    date.year = year;
    return date;
}

std::optional<EdtfDate> edtfMonth(int monthIndex)
{
    const int year = monthIndex >= 0 ? monthIndex / 12 : (monthIndex - 11) / 12;
    auto date = edtfYear(year);
    if (date)
        date->month = monthIndex - year * 12 + 1;
    return date;
}

std::optional<EdtfDate> edtfDay(Day day)
{
    const year_month_day parts(day);
    auto date = edtfYear(int(parts.year()));
    if (date) {
        date->month = int(unsigned(parts.month()));
        date->day = int(unsigned(parts.day()));
    }
    return date;
}

std::optional<Edtf> edtfDays(Day first, Day last)
{
    const auto from = edtfDay(first);
    const auto to = edtfDay(last);
    if (!from || !to || last < first)
        return std::nullopt;
    return Edtf::fromInterval(*from, *to);
}

} // namespace Dates::Calendar
