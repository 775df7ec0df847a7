// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/edtf.h"

#include "app/dates/padded.h"

#include <algorithm>
#include <utility>

namespace Dates {

namespace {

constexpr int kLargestYear = 9999;
constexpr int kSecondsPerDay = 24 * 60 * 60;

QString yearText(const EdtfDate &date)
{
    QString digits = padded(std::abs(date.year), 4);
    for (int i = 0; i < date.unspecifiedYearDigits; ++i)
        digits[3 - i] = QLatin1Char('X');
    return date.year < 0 ? QLatin1Char('-') + digits : digits;
}

QString timeText(const EdtfDate &date)
{
    const int second = *date.secondOfDay;
    QString text = QLatin1Char('T') + padded(second / 3600, 2);
    if (date.timePrecision >= Precision::Minute)
        text += QLatin1Char(':') + padded(second / 60 % 60, 2);
    if (date.timePrecision == Precision::Second)
        text += QLatin1Char(':') + padded(second % 60, 2);
    if (date.utcOffset == 0) {
        text += QLatin1Char('Z');
    } else if (date.utcOffset) {
        const int minutes = std::abs(*date.utcOffset);
        text += *date.utcOffset < 0 ? QLatin1Char('-') : QLatin1Char('+');
        text += padded(minutes / 60, 2) + QLatin1Char(':') + padded(minutes % 60, 2);
    }
    return text;
}

bool hasValidYear(const EdtfDate &date)
{
    const int masked = date.unspecifiedYearDigits;
    if (masked < 0 || masked > 4 || std::abs(date.year) > kLargestYear)
        return false;
    int unit = 1;
    for (int i = 0; i < masked; ++i)
        unit *= 10;
    return date.year % unit == 0;
}

bool hasValidTime(const EdtfDate &date)
{
    if (!date.secondOfDay)
        return !date.utcOffset && date.timePrecision == Precision::Minute;
    const int second = *date.secondOfDay;
    if (!date.day || second < 0 || second >= kSecondsPerDay)
        return false;
    if (date.utcOffset && std::abs(*date.utcOffset) > kLargestUtcOffset)
        return false;
    switch (date.timePrecision) {
    case Precision::Hour:
        return second % 3600 == 0;
    case Precision::Minute:
        return second % 60 == 0;
    case Precision::Second:
        return true;
    default:
        return false;
    }
}

} // namespace

int daysOfMonth(std::optional<int> year, int month)
{
    constexpr int kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month == 2 && year && !std::chrono::year(*year).is_leap())
        return 28;
    return kDays[month - 1];
}

Precision EdtfDate::precision() const
{
    if (unspecifiedYearDigits == 1)
        return Precision::Decade;
    if (unspecifiedYearDigits == 2 || unspecifiedYearDigits == 3)
        return Precision::Century;
    if (secondOfDay)
        return timePrecision;
    if (unspecifiedMonth)
        return Precision::Year;
    if (day)
        return Precision::Day;
    if (month)
        return isSeason() ? Precision::Season : Precision::Month;
    return hasYear() ? Precision::Year : Precision::Century;
}

bool EdtfDate::isValid() const
{
    if (!hasValidYear(*this) || (month && unspecifiedMonth) || (day && unspecifiedDay))
        return false;
    if (month && (*month < 1 || *month > 24 || (*month > 12 && *month < 21)))
        return false;
    if (day || unspecifiedDay) {
        if ((!month && !unspecifiedMonth) || isSeason())
            return false;
        const auto known = unspecifiedYearDigits == 0 ? std::optional(year) : std::nullopt;
        if (day && (*day < 1 || *day > (month ? daysOfMonth(known, *month) : 31)))
            return false;
    }
    return hasValidTime(*this) && !(secondOfDay && unspecifiedMonth);
}

QString EdtfDate::toString() const
{
    QString text = yearText(*this);
    if (unspecifiedMonth)
        text += QLatin1String("-XX");
    else if (month)
        text += QLatin1Char('-') + padded(*month, 2);
    if (unspecifiedDay)
        text += QLatin1String("-XX");
    else if (day)
        text += QLatin1Char('-') + padded(*day, 2);
    if (secondOfDay)
        text += timeText(*this);
    if (approximate && uncertain)
        text += QLatin1Char('%');
    else if (approximate)
        text += QLatin1Char('~');
    else if (uncertain)
        text += QLatin1Char('?');
    return text;
}

bool isInOrder(const EdtfDate &start, const EdtfDate &end)
{
    // A zone that only one of them gives is taken for both: a text seldom means two.
    const auto from = start.bounds(end.utcOffset.value_or(0));
    const auto to = end.bounds(start.utcOffset.value_or(0));
    return !from || !to || to->latest > from->earliest;
}

Edtf Edtf::fromDate(const EdtfDate &date)
{
    Q_ASSERT(date.isValid());
    Edtf value;
    value.m_dates = {date};
    return value;
}

Edtf Edtf::fromInterval(const EdtfDate &start, const EdtfDate &end)
{
    Q_ASSERT(start.isValid() && end.isValid() && isInOrder(start, end));
    if (start == end)
        return fromDate(start);
    Edtf value;
    value.m_form = Form::Interval;
    value.m_dates = {start, end};
    return value;
}

Edtf Edtf::fromOpenInterval(std::optional<EdtfDate> start, std::optional<EdtfDate> end, End missing)
{
    Q_ASSERT((start || end) && missing != End::Given);
    if (start && end)
        return fromInterval(*start, *end);
    Edtf value = fromDate(start ? *start : *end);
    value.m_form = Form::Interval;
    (start ? value.m_end : value.m_start) = missing;
    return value;
}

Edtf Edtf::fromSet(Form form, std::vector<EdtfDate> dates)
{
    Q_ASSERT((form == Form::OneOf || form == Form::AllOf) && !dates.empty());
    Edtf value;
    value.m_form = form;
    value.m_dates = std::move(dates);
    return value;
}

Precision Edtf::precision() const
{
    const auto coarsest = std::ranges::min_element(m_dates, {}, &EdtfDate::precision);
    return coarsest == m_dates.end() ? Precision::Century : coarsest->precision();
}

bool Edtf::isApproximate() const
{
    return std::ranges::any_of(m_dates, &EdtfDate::approximate);
}

bool Edtf::isUncertain() const
{
    return std::ranges::any_of(m_dates, &EdtfDate::uncertain);
}

QString Edtf::toString() const
{
    const auto endText = [](End end) {
        return end == End::Open ? QStringLiteral("..") : QString();
    };
    if (m_form == Form::Date)
        return m_dates.empty() ? QString() : m_dates.front().toString();
    if (m_form == Form::Interval) {
        const QString start = m_start == End::Given ? m_dates.front().toString() : endText(m_start);
        const QString end = m_end == End::Given ? m_dates.back().toString() : endText(m_end);
        return start + QLatin1Char('/') + end;
    }
    QString members;
    for (const EdtfDate &date : m_dates)
        members += (members.isEmpty() ? QString() : QStringLiteral(",")) + date.toString();
    return m_form == Form::OneOf ? QLatin1Char('[') + members + QLatin1Char(']')
                                 : QLatin1Char('{') + members + QLatin1Char('}');
}

} // namespace Dates
