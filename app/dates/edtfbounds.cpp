// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/edtf.h"

#include <algorithm>

namespace Dates {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::months;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year;

struct YearRange
{
    int first = 0;
    int last = 0;
};

/// "20XX" is 2000..2099; before the year 0 the unspecified digits count downwards.
YearRange yearRange(const EdtfDate &date)
{
    int spread = 0;
    for (int i = 0; i < date.unspecifiedYearDigits; ++i)
        spread = spread * 10 + 9;
    return date.year < 0 ? YearRange{date.year - spread, date.year}
                         : YearRange{date.year, date.year + spread};
}

struct MonthRange
{
    int first = 1;
    int count = 12;
};

/// Seasons of the northern hemisphere, as weather services count them; a winter begins in the
/// December of its year, so that it follows the autumn of the same year.
MonthRange monthRange(const EdtfDate &date)
{
    if (!date.month)
        return {};
    if (date.isSeason())
        return {(*date.month - 21) * 3 + 3, 3};
    return {*date.month, 1};
}

sys_days firstDay(int yearNumber, int monthNumber, int dayNumber)
{
    const month start(static_cast<unsigned>(monthNumber));
    return sys_days(year(yearNumber) / start / day(1)) + std::chrono::days(dayNumber - 1);
}

sys_days dayAfterMonths(int yearNumber, MonthRange range)
{
    const month start(static_cast<unsigned>(range.first));
    return sys_days(year(yearNumber) / start / day(1) + months(range.count));
}

seconds lengthOfTime(Precision precision)
{
    switch (precision) {
    case Precision::Hour:
        return std::chrono::hours(1);
    case Precision::Minute:
        return std::chrono::minutes(1);
    default:
        return seconds(1);
    }
}

} // namespace

std::optional<Bounds> EdtfDate::bounds(std::optional<int> localOffset) const
{
    if (!hasYear())
        return std::nullopt;
    const YearRange years = yearRange(*this);
    const MonthRange range = monthRange(*this);

    Instant earliest = firstDay(years.first, range.first, 1);
    Instant latest = dayAfterMonths(years.last, range);
    if (day && month) {
        earliest = firstDay(years.first, *month, *day);
        latest = firstDay(years.last, *month, *day) + std::chrono::days(1);
    }
    const auto zone = utcOffset ? utcOffset : localOffset;
    // Ten o'clock nobody knows where is some time of its day.
    if (secondOfDay && zone) {
        earliest += seconds(*secondOfDay);
        latest += seconds(*secondOfDay) + lengthOfTime(timePrecision) - std::chrono::days(1);
    }
    const std::chrono::minutes east(zone.value_or(0));
    return Bounds{earliest - east, latest - east};
}

std::optional<Bounds> Edtf::bounds(std::optional<int> utcOffset) const
{
    std::optional<Bounds> all;
    for (const EdtfDate &date : m_dates) {
        const auto one = date.bounds(utcOffset);
        if (!one)
            continue;
        if (!all)
            all = one;
        all->earliest = std::min(all->earliest, one->earliest);
        all->latest = std::max(all->latest, one->latest);
    }
    return all;
}

} // namespace Dates
