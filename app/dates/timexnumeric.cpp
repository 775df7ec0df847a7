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
    if (Match named = nineEleven(at))
        return named;
    const TimexToken &first = token(at);
    const TimexToken &mark = token(at + 1);
    const TimexToken &second = token(at + 2);
    const TimexToken &third = token(at + 4);
    const bool hasForm = first.kind == TimexToken::Number && first.digits <= 2 && !first.ordinal
        && mark.glued && (mark.isMark(u'.') || mark.isMark(u'/') || mark.isMark(u'-'))
        && second.kind == TimexToken::Number && second.glued && second.digits <= 2
        && token(at + 3).isMark(char16_t(mark.value)) && token(at + 3).glued
        && third.kind == TimexToken::Number && third.glued && !third.ordinal && !third.plural
        && !first.glued;
    const bool longYear = third.digits == 4 && third.value >= 1900 && third.value <= 2100;
    // "12/14/20"; with full stops it may be a version.
    const bool shortYear = third.digits == 2 && mark.isMark(u'/') && !token(at + 5).glued;
    const bool shortEnd = third.digits == 2 && mark.isMark(u'/') && token(at + 5).glued
        && token(at + 5).kind == TimexToken::Mark && !token(at + 6).glued;
    if (!hasForm || !(longYear || shortYear || shortEnd))
        return std::nullopt;
    TimexExpression result = make(at, at + 5, Shape::Calendar, "numeric-date");
    const int year = longYear ? third.value : fullYear(third.value);
    result.year = year;
    const bool dayFirst = isDay(year, second.value, first.value);
    const bool monthFirst = isDay(year, first.value, second.value);
    if (!dayFirst && !monthFirst)
        return std::nullopt;
    result.month = dayFirst ? second.value : first.value;
    result.day = dayFirst ? first.value : second.value;
    // Full stops are written day first everywhere; slashes depend on the country.
    if (dayFirst && monthFirst && first.value != second.value && !mark.isMark(u'.'))
        result.otherMonth = first.value;
    return isoTime(result);
}

/// "9/11": the attacks of 11 September 2001.
TimexMatcher::Match TimexMatcher::nineEleven(std::size_t at) const
{
    const TimexToken &first = token(at);
    const TimexToken &second = token(at + 2);
    const bool said = first.kind == TimexToken::Number && first.value == 9 && first.digits == 1
        && !first.ordinal && !first.glued && isMark(at + 1, u'/') && token(at + 1).glued
        && second.kind == TimexToken::Number && second.glued && second.value == 11
        && second.digits == 2 && !second.ordinal
        && (!token(at + 3).glued
            || (token(at + 3).kind == TimexToken::Mark && !isMark(at + 3, u'/')
                && !isMark(at + 3, u'%') && token(at + 4).kind != TimexToken::Number));
    if (!said)
        return std::nullopt;
    TimexExpression result = make(at, at + 3, Shape::Calendar, "september-11");
    result.year = 2001;
    result.month = 9;
    result.day = 11;
    return result;
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
    expression.takeTime(*time);
    return expression;
}

} // namespace Dates
