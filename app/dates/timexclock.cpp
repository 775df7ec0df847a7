// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexmatcher.h"

#include "app/dates/edtf.h"
#include "app/dates/zones.h"

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

/// "+01:00", "-0400", "+3": minutes east of UTC; at itself where there are none.
std::size_t TimexMatcher::offsetAfter(std::size_t at, bool hoursAlone,
                                      std::optional<int> &minutes) const
{
    const bool isSign = isMark(at, u'+') || isMark(at, u'-');
    const TimexToken &hours = token(at + 1);
    if (!isSign || !token(at).glued || !hours.glued || hours.kind != TimexToken::Number)
        return at;
    if (hours.digits > 4)
        return at;
    const bool colon = isMark(at + 2, u':') && isTwoDigits(token(at + 3), 60);
    int distance = hours.value * 60;
    if (hours.digits <= 2 && colon && (hours.digits == 2 || hoursAlone))
        distance += token(at + 3).value;
    else if (hours.digits == 4)
        distance = hours.value / 100 * 60 + hours.value % 100;
    else if (hours.digits != 2 && !(hoursAlone && hours.digits == 1))
        return at;
    if (distance > kLargestUtcOffset)
        return at;
    minutes = isMark(at, u'+') ? distance : -distance;
    return hours.digits <= 2 && colon ? at + 4 : at + 2;
}

/// "GMT", "Z", "GMT+3", "+01:00", "-0400", "ET", "Moscow time", "Eastern Standard Time"; "local
/// time" is read over, for it fixes no distance from UTC.
std::size_t TimexMatcher::zoneAfter(std::size_t at, TimexExpression &time) const
{
    if (token(at).kind == TimexToken::Mark)
        return offsetAfter(at, false, time.utcOffset);
    if (token(at).kind != TimexToken::Word
        || !(token(at).capital || token(at + 1).kind == TimexToken::Word))
        return at;
    const QStringView name = m_text.mid(token(at).span.start, token(at).span.length());
    if (isUpperCase(at) && isZoneAbbreviation(name)) {
        time.zone = name;
        const bool universal = name == QLatin1String("GMT") || name == QLatin1String("UTC");
        const std::size_t end = universal ? offsetAfter(at + 1, true, time.utcOffset) : at + 1;
        // "GMT+99" is no zone, and surely not GMT.
        const bool signedOn = universal && !time.utcOffset && token(at + 1).glued
            && (isMark(at + 1, u'+') || isMark(at + 1, u'-')) && token(at + 2).glued
            && token(at + 2).kind == TimexToken::Number;
        if (time.utcOffset || signedOn)
            time.zone = {};
        return signedOn ? at : end;
    }
    const bool named = isWord(at + 1, QLatin1String("standard"))
        || isWord(at + 1, QLatin1String("daylight")) || isWord(at + 1, QLatin1String("summer"));
    const std::size_t timeAt = named ? at + 2 : at + 1;
    if (!isWord(timeAt, QLatin1String("time")))
        return at;
    if (token(at).capital && isZonePlace(name))
        time.zone = name;
    return token(at).capital || isWord(at, QLatin1String("local")) ? timeAt + 1 : at;
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
    if (const Match hour = oClock(at))
        return hour;
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
        result.end = zoneAfter(zoneAt, result);
    const bool military = !split && first.digits == 4 && !zoneInFigures
        && (result.utcOffset || !result.zone.isEmpty()) && is(zoneAt, WordClass::Zone);
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

/// "seven o'clock"
TimexMatcher::Match TimexMatcher::oClock(std::size_t at) const
{
    const TimexToken &hour = token(at);
    const bool counts = (hour.is(WordClass::Number) && hour.meaning.value <= 12)
        || (hour.kind == TimexToken::Number && hour.value >= 1 && hour.value <= 12);
    const bool said = counts && isWord(at + 1, QLatin1String("o")) && isMark(at + 2, u'\'')
        && isWord(at + 3, QLatin1String("clock"));
    if (!said)
        return std::nullopt;
    const int value = hour.kind == TimexToken::Number ? hour.value : hour.meaning.value;
    TimexExpression result = make(at, at + 4, Shape::Calendar, "clock");
    result.secondOfDay = value % 12 * 3600;
    // "in the evening", "at night" after it would tell; alone it is read as it stands on a dial.
    if (value == 12)
        result.secondOfDay = 12 * 3600;
    return result;
}

/// A time of day, and the day where it stands right beside: "12:00 UTC Monday".
TimexMatcher::Match TimexMatcher::clock(std::size_t at) const
{
    if (token(at).kind == TimexToken::Number && token(at).glued
        && before(at).kind != TimexToken::Mark)
        return std::nullopt;
    if (is(at, WordClass::Approximate) && token(at).meaning.value == 0) {
        Match about = is(at + 1, WordClass::Approximate) ? std::nullopt : clock(at + 1);
        if (about)
            about->begin = at;
        return about;
    }
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
        date = relative(next);
    if (!date || date->secondOfDay || date->part != DayPart::None)
        return time;
    const bool isDay = date->day || date->weekday || date->shape == Shape::Shifted;
    if (!isDay)
        return time;
    date->begin = at;
    date->takeTime(*time);
    return date;
}

} // namespace Dates
