// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexpoint.h"

#include "app/dates/padded.h"

#include <algorithm>

namespace Dates {

using std::chrono::days;

namespace {

int floorTo(int year, int unit)
{
    return year >= 0 ? year / unit * unit : -((-year + unit - 1) / unit * unit);
}

QString yearValue(int year, bool hasYear)
{
    if (!hasYear)
        return QStringLiteral("XXXX");
    return year > 0 ? padded(year, 4) : QStringLiteral("BC") + padded(1 - year, 4);
}

/// Decades and centuries before Christ are counted by the digits of their years: the 480s BC.
QString cutYearValue(int year, int digits)
{
    return (year >= 0 ? padded(year, 4) : yearValue(year, true)).chopped(4 - digits);
}

} // namespace

TimexPoint TimexPoint::ofDay(Calendar::Day day, bool hasYear)
{
    return {Grain::Day, Calendar::yearOf(day), Calendar::monthOf(day), day, hasYear};
}

TimexPoint TimexPoint::ofMonth(int monthIndex, bool hasYear)
{
    const int year = floorTo(monthIndex, 12) / 12;
    return {Grain::Month, year, monthIndex - year * 12 + 1, {}, hasYear};
}

TimexPoint TimexPoint::ofYear(int year)
{
    return {Grain::Year, year, 0, {}, true};
}

TimexPoint TimexPoint::ofWeek(Calendar::Day anyDay, TimeUnit unit)
{
    const Calendar::Day monday = Calendar::mondayOf(anyDay);
    if (unit == TimeUnit::Weekend)
        return {Grain::Weekend, Calendar::yearOf(monday), 0, monday + days(5), true};
    return {Grain::Week, Calendar::yearOf(monday), 0, monday, true};
}

TimexPoint TimexPoint::ofPart(Grain grain, int year, int part)
{
    return {grain, year, part, {}, true};
}

TimexPoint TimexPoint::ofDecade(int year)
{
    return {Grain::Decade, floorTo(year, 10), 0, {}, true};
}

TimexPoint TimexPoint::ofCentury(int year)
{
    return {Grain::Century, floorTo(year, 100), 0, {}, true};
}

std::optional<int> TimexPoint::monthIndex() const
{
    if (grain == Grain::Month)
        return Calendar::monthIndex(year, part);
    if (grain == Grain::Day || grain == Grain::Week || grain == Grain::Weekend)
        return Calendar::monthIndex(Calendar::yearOf(first), Calendar::monthOf(first));
    return std::nullopt;
}

QString TimexPoint::value() const
{
    const QString yearText = yearValue(year, hasYear);
    switch (grain) {
    case Grain::Century:
        return year >= 0 ? cutYearValue(year, 2) : cutYearValue(year + 99, 2);
    case Grain::Decade:
        return year >= 0 ? cutYearValue(year, 3) : cutYearValue(year + 9, 3);
    case Grain::Year:
        return yearText;
    case Grain::Half:
        return yearText + QLatin1String("-H") + QString::number(part);
    case Grain::Quarter:
        return yearText + QLatin1String("-Q") + QString::number(part);
    case Grain::Season: {
        static constexpr const char *kSeasons[] = {"-SP", "-SU", "-FA", "-WI"};
        return yearText + QLatin1String(kSeasons[std::clamp(part, 21, 24) - 21]);
    }
    case Grain::Month:
        return yearText + QLatin1Char('-') + padded(part, 2);
    case Grain::Week:
    case Grain::Weekend: {
        const auto week = Calendar::weekOf(first);
        const QString text =
            yearValue(week.year, true) + QLatin1String("-W") + padded(week.number, 2);
        return grain == Grain::Week ? text : text + QLatin1String("-WE");
    }
    case Grain::Day:
        return yearText + QLatin1Char('-') + padded(Calendar::monthOf(first), 2) + QLatin1Char('-')
            + padded(int(unsigned(std::chrono::year_month_day(first).day())), 2);
    }
    return {};
}

std::optional<Edtf> TimexPoint::edtf() const
{
    const auto months = [this](int firstMonth, int count) -> std::optional<Edtf> {
        const auto from = Calendar::edtfMonth(Calendar::monthIndex(year, firstMonth));
        const auto to = Calendar::edtfMonth(Calendar::monthIndex(year, firstMonth + count - 1));
        if (!from || !to)
            return std::nullopt;
        return Edtf::fromInterval(*from, *to);
    };
    std::optional<EdtfDate> date;
    switch (grain) {
    case Grain::Week:
        return Calendar::edtfDays(first, first + days(6));
    case Grain::Weekend:
        return Calendar::edtfDays(first, first + days(1));
    case Grain::Half:
        return months(part * 6 - 5, 6);
    case Grain::Quarter:
        return months(part * 3 - 2, 3);
    case Grain::Century:
    case Grain::Decade:
        if (year < 0)
            return std::nullopt;
        date = Calendar::edtfYear(year);
        if (date)
            date->unspecifiedYearDigits = grain == Grain::Century ? 2 : 1;
        break;
    case Grain::Year:
        date = Calendar::edtfYear(year);
        break;
    case Grain::Season:
        date = Calendar::edtfYear(year);
        if (date)
            date->month = part;
        break;
    case Grain::Month:
        date = Calendar::edtfMonth(Calendar::monthIndex(year, part));
        break;
    case Grain::Day:
        date = Calendar::edtfDay(first);
        break;
    }
    if (!date)
        return std::nullopt;
    if (!hasYear) {
        date->year = 0;
        date->unspecifiedYearDigits = 4;
    }
    return Edtf::fromDate(*date);
}

std::optional<TimexPoint> TimexPoint::shifted(TimeUnit unit, int amount) const
{
    const auto month = monthIndex();
    switch (unit) {
    case TimeUnit::Day:
    case TimeUnit::Night:
        if (grain != Grain::Day)
            return std::nullopt;
        return ofDay(first + days(amount), hasYear);
    case TimeUnit::Week:
    case TimeUnit::Weekend:
    case TimeUnit::Fortnight:
        if ((grain != Grain::Day && grain != Grain::Week && grain != Grain::Weekend) || !hasYear)
            return std::nullopt;
        return ofWeek(first + days(7 * amount * (unit == TimeUnit::Fortnight ? 2 : 1)), unit);
    case TimeUnit::Month:
        if (!month)
            return std::nullopt;
        return ofMonth(*month + amount, hasYear);
    case TimeUnit::Quarter: {
        if ((!month && grain != Grain::Quarter) || !hasYear)
            return std::nullopt;
        const int quarters = (grain == Grain::Quarter ? year * 4 + part - 1 : *month / 3) + amount;
        return ofPart(Grain::Quarter, floorTo(quarters, 4) / 4,
                      quarters - floorTo(quarters, 4) + 1);
    }
    default:
        break;
    }
    if (!hasYear)
        return std::nullopt;
    switch (unit) {
    case TimeUnit::Year:
        return grain <= Grain::Decade ? std::nullopt : std::optional(ofYear(year + amount));
    case TimeUnit::Decade:
        return grain == Grain::Century ? std::nullopt : std::optional(ofDecade(year + amount * 10));
    case TimeUnit::Century:
        return ofCentury(year + amount * 100);
    default:
        return std::nullopt;
    }
}

TimexPoint TimexPoint::inYear(int otherYear) const
{
    TimexPoint result = *this;
    if (grain < Grain::Year)
        return result;
    result.year = otherYear;
    if (grain == Grain::Week || grain == Grain::Weekend) {
        result.first = first + days(7 * 52 * (otherYear - year));
    } else if (grain == Grain::Day) {
        const std::chrono::year_month_day date(first);
        const int dayOfMonth = int(unsigned(date.day()));
        result.first =
            Calendar::day(otherYear, part, std::min(dayOfMonth, daysOfMonth(otherYear, part)));
    }
    return result;
}

std::optional<TimexPoint> TimexPoint::moved(TimeUnit unit, int amount) const
{
    if (grain != Grain::Day)
        return shifted(unit, amount);
    switch (unit) {
    case TimeUnit::Day:
    case TimeUnit::Night:
        return ofDay(first + days(amount), hasYear);
    case TimeUnit::Week:
        return ofDay(first + days(7 * amount), hasYear);
    case TimeUnit::Fortnight:
        return ofDay(first + days(14 * amount), hasYear);
    default:
        return shifted(unit, amount);
    }
}

} // namespace Dates
