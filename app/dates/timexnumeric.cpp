// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexmatcher.h"

#include "app/dates/edtf.h"

namespace Dates {

using Shape = TimexExpression::Shape;

namespace {

bool isDay(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

} // namespace

/// "2016-07-09", "2016/07/09", "29.09.2022", "03/04/2017"; with a time of day as they may have.
TimexMatcher::Match TimexMatcher::numericDate(std::size_t at) const
{
    if (Match iso = isoDate(at))
        return iso;
    const TimexToken &first = token(at);
    const TimexToken &mark = token(at + 1);
    const TimexToken &second = token(at + 2);
    const TimexToken &third = token(at + 4);
    const bool hasForm = first.kind == TimexToken::Number && first.digits <= 2 && !first.ordinal
        && mark.glued && (mark.isMark(u'.') || mark.isMark(u'/') || mark.isMark(u'-'))
        && second.kind == TimexToken::Number && second.glued && second.digits <= 2
        && token(at + 3).isMark(char16_t(mark.value)) && token(at + 3).glued
        && third.kind == TimexToken::Number && third.glued && third.digits == 4 && !first.glued
        && third.value >= 1900 && third.value <= 2100;
    if (!hasForm)
        return std::nullopt;
    TimexExpression result = make(at, at + 5, Shape::Calendar, "numeric-date");
    result.year = third.value;
    const bool dayFirst = isDay(third.value, second.value, first.value);
    const bool monthFirst = isDay(third.value, first.value, second.value);
    if (!dayFirst && !monthFirst)
        return std::nullopt;
    result.month = dayFirst ? second.value : first.value;
    result.day = dayFirst ? first.value : second.value;
    // Full stops are written day first everywhere; slashes depend on the country.
    if (dayFirst && monthFirst && first.value != second.value && !mark.isMark(u'.'))
        result.otherMonth = first.value;
    return isoTime(result);
}

TimexMatcher::Match TimexMatcher::isoDate(std::size_t at) const
{
    const TimexToken &year = token(at);
    const TimexToken &mark = token(at + 1);
    const TimexToken &month = token(at + 2);
    const bool hasMonth = year.kind == TimexToken::Number && year.digits == 4 && !year.grouped
        && mark.glued && (mark.isMark(u'-') || mark.isMark(u'/') || mark.isMark(u'.'))
        && month.kind == TimexToken::Number && month.glued && month.digits == 2 && !month.grouped;
    if (!hasMonth || year.value < 1000 || year.value > 2100)
        return std::nullopt;
    const TimexToken &day = token(at + 4);
    if (token(at + 3).isMark(char16_t(mark.value)) && token(at + 3).glued
        && day.kind == TimexToken::Number && day.glued && day.digits == 2
        && isDay(year.value, month.value, day.value)) {
        TimexExpression result = make(at, at + 5, Shape::Calendar, "iso-date");
        result.year = year.value;
        result.month = month.value;
        result.day = day.value;
        return isoTime(result);
    }
    // "2016-17" is a span of years, and "2016/07" may be a path.
    const bool isSpan = month.value == (year.value + 1) % 100;
    if (!mark.isMark(u'-') || isSpan || month.value < 1 || month.value > 12 || token(at + 3).glued)
        return std::nullopt;
    TimexExpression result = make(at, at + 3, Shape::Calendar, "iso-month");
    result.year = year.value;
    result.month = month.value;
    return result;
}

/// "T09:23:00+01:00", " 23:11:04", " 15:18:50Z" after a date in figures.
TimexMatcher::Match TimexMatcher::isoTime(TimexExpression expression) const
{
    std::size_t i = expression.end;
    if (isWord(i, QLatin1String("t")) && token(i).glued)
        ++i;
    const Match time = clockOnly(i, true);
    if (!time)
        return expression;
    expression.end = time->end;
    expression.secondOfDay = time->secondOfDay;
    expression.hasMinutes = time->hasMinutes;
    expression.hasSeconds = time->hasSeconds;
    expression.utcOffset = time->utcOffset;
    return expression;
}

} // namespace Dates
