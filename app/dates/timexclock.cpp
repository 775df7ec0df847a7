// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexmatcher.h"

#include "app/dates/edtf.h"

namespace Dates {

using Shape = TimexExpression::Shape;

namespace {

bool isTwoDigits(const TimexToken &token, int limit)
{
    return token.kind == TimexToken::Number && token.digits == 2 && token.value < limit
        && !token.ordinal && !token.plural;
}

} // namespace

/// Place after "pm", "p.m." or "P.M", with offset 12; at itself where there is nothing such.
std::size_t TimexMatcher::amPmAfter(std::size_t at, int &offset) const
{
    if (is(at, WordClass::AmPm)) {
        offset = token(at).meaning.value;
        return at + 1;
    }
    const bool isA = isWord(at, QLatin1String("a"));
    if ((isA || isWord(at, QLatin1String("p"))) && isMark(at + 1, u'.') && token(at + 1).glued
        && isWord(at + 2, QLatin1String("m")) && token(at + 2).glued) {
        offset = isA ? 0 : 12;
        return isMark(at + 3, u'.') && token(at + 3).glued ? at + 4 : at + 3;
    }
    return at;
}

/// "GMT", "Z", "+01:00", "-0400", "ET", "local time", "Moscow time". A zone whose distance from
/// UTC the text does not fix is read over and left out.
std::size_t TimexMatcher::zoneAfter(std::size_t at, std::optional<int> &minutes) const
{
    const bool isSign = isMark(at, u'+') || isMark(at, u'-');
    if (isSign && token(at).glued && token(at + 1).glued
        && token(at + 1).kind == TimexToken::Number) {
        const int sign = isMark(at, u'+') ? 1 : -1;
        const TimexToken &hours = token(at + 1);
        const bool colon = isMark(at + 2, u':') && isTwoDigits(token(at + 3), 60);
        int distance = hours.value * 60;
        if (hours.digits == 2 && colon)
            distance += token(at + 3).value;
        else if (hours.digits == 4)
            distance = hours.value / 100 * 60 + hours.value % 100;
        else if (hours.digits != 2)
            return at;
        if (distance > kLargestUtcOffset)
            return at;
        minutes = sign * distance;
        return hours.digits == 2 && colon ? at + 4 : at + 2;
    }
    if (is(at, WordClass::Zone) && isUpperCase(at)) {
        minutes = token(at).meaning.value;
        return at + 1;
    }
    if (isWord(at, QLatin1String("et")) && isUpperCase(at))
        return at + 1;
    if (isWord(at + 1, QLatin1String("time"))
        && (isWord(at, QLatin1String("local")) || token(at).capital))
        return at + 2;
    return at;
}

/// "10:30", "9.02 a.m. EST", "5PM", "0903 GMT", "noon"; no date beside it.
TimexMatcher::Match TimexMatcher::clockOnly(std::size_t at, bool iso) const
{
    if (is(at, WordClass::Noon)) {
        TimexExpression result = make(at, at + 1, Shape::Calendar, "clock");
        result.secondOfDay = token(at).meaning.value % 24 * 3600;
        return result;
    }
    const TimexToken &first = token(at);
    if (first.kind != TimexToken::Number || first.ordinal || first.plural || first.grouped)
        return std::nullopt;
    TimexExpression result = make(at, at + 1, Shape::Calendar, "clock");
    int hour = first.value;
    int minute = 0;
    int second = 0;
    const bool colon = isMark(at + 1, u':');
    const bool split = (colon || isMark(at + 1, u'.')) && token(at + 1).glued && token(at + 2).glued
        && isTwoDigits(token(at + 2), 60) && first.digits <= 2;
    if (split) {
        minute = token(at + 2).value;
        result.hasMinutes = true;
        result.end = at + 3;
        if (colon && isMark(at + 3, u':') && isTwoDigits(token(at + 4), 60)
            && token(at + 4).glued) {
            second = token(at + 4).value;
            result.hasSeconds = true;
            result.end = at + 5;
            if (isMark(at + 5, u'.') && token(at + 6).glued
                && token(at + 6).kind == TimexToken::Number)
                result.end = at + 7;
        }
    }
    int offset = -1;
    result.end = amPmAfter(result.end, offset);
    // "19:00-03:00" are two times, "19:00:00-03:00" is one with its zone.
    const std::size_t zoneAt = result.end;
    const bool zoneInFigures = token(zoneAt).kind == TimexToken::Mark;
    if (!zoneInFigures || result.hasSeconds || iso)
        result.end = zoneAfter(zoneAt, result.utcOffset);
    const bool military = !split && first.digits == 4 && result.utcOffset && !zoneInFigures;
    if (military) {
        hour = first.value / 100;
        minute = first.value % 100;
        result.hasMinutes = true;
    }
    const bool isTime =
        (split && colon) || offset >= 0 || military || (split && result.end > zoneAt);
    if (!isTime || (offset >= 0 && (hour < 1 || hour > 12)) || hour > 23 || minute > 59)
        return std::nullopt;
    if (offset >= 0)
        hour = hour % 12 + offset;
    result.secondOfDay = (hour * 60 + minute) * 60 + second;
    return result;
}

/// A time of day, and the day where it stands right beside: "12:00 UTC Monday".
TimexMatcher::Match TimexMatcher::clock(std::size_t at) const
{
    if (token(at).kind == TimexToken::Number && token(at).glued
        && before(at).kind != TimexToken::Mark)
        return std::nullopt;
    Match time = clockOnly(at);
    if (!time)
        return std::nullopt;
    std::size_t next = time->end;
    if (is(next, WordClass::On))
        ++next;
    Match date = calendarDate(next);
    if (!date)
        date = deictic(next);
    if (!date)
        date = relative(next, false);
    if (!date || date->secondOfDay || date->part != DayPart::None)
        return time;
    const bool isDay = date->day || date->weekday || date->shape == Shape::Shifted;
    if (!isDay)
        return time;
    date->begin = at;
    date->secondOfDay = time->secondOfDay;
    date->hasMinutes = time->hasMinutes;
    date->hasSeconds = time->hasSeconds;
    date->utcOffset = time->utcOffset;
    return date;
}

} // namespace Dates
