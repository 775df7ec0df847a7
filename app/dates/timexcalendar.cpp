// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexmatcher.h"

#include "app/dates/edtf.h"

#include <algorithm>

namespace Dates {

using Shape = TimexExpression::Shape;

/// A date with what follows it of a day's parts: "Monday morning", "3 May at 10:30".
TimexMatcher::Match TimexMatcher::calendar(std::size_t at) const
{
    Match date = calendarDate(at);
    if (!date || date->secondOfDay || !(date->day || date->weekday))
        return date;
    return withTime(*date);
}

TimexMatcher::Match TimexMatcher::withTime(TimexExpression expression) const
{
    if (is(expression.end, WordClass::PartOfDay) && expression.part == DayPart::None) {
        expression.part = DayPart(token(expression.end).meaning.value);
        ++expression.end;
        return expression;
    }
    const std::size_t next =
        is(expression.end, WordClass::At) ? expression.end + 1 : expression.end;
    const Match time = token(next).startsLine ? std::nullopt : clockOnly(next);
    if (time) {
        expression.end = time->end;
        expression.takeTime(*time);
    }
    return expression;
}

bool TimexMatcher::mayBeginDate(std::size_t at) const
{
    const TimexToken &first = token(at);
    if (first.kind != TimexToken::Word)
        return first.kind == TimexToken::Number || first.value == u'\'';
    switch (first.meaning.kind) {
    case WordClass::The:
    case WordClass::Unit:
    case WordClass::Month:
    case WordClass::MonthShort:
    case WordClass::Weekday:
    case WordClass::WeekdayShort:
    case WordClass::Season:
    case WordClass::Feast:
        return true;
    default:
        return false;
    }
}

TimexMatcher::Match TimexMatcher::calendarDate(std::size_t at) const
{
    const TimexToken &first = token(at);
    if (first.kind == TimexToken::Number) {
        if (first.glued && (before(at).kind != TimexToken::Mark))
            return std::nullopt;
        for (const auto pattern :
             {&TimexMatcher::numericDate, &TimexMatcher::dayFirst, &TimexMatcher::dayOfRange,
              &TimexMatcher::furtherDay, &TimexMatcher::yearBeforeChrist, &TimexMatcher::bareYear,
              &TimexMatcher::shortYear}) {
            if (Match result = (this->*pattern)(at))
                return result;
        }
        return std::nullopt;
    }
    if (first.is(WordClass::The)) {
        // "the 3rd of May", "the year 2003", "the 5th"
        Match result = dayFirst(at + 1);
        if (!result && is(at + 1, WordClass::Unit) && isYearNumber(at + 2)
            && token(at + 1).meaning.value == int(TimeUnit::Year))
            result = bareYear(at + 2);
        const TimexToken &number = token(at + 1);
        if (!result && number.ordinal && number.value >= 1 && number.value <= 31
            && before(at).is(WordClass::On)) {
            const TimexToken &next = token(at + 2);
            const bool noun = next.kind == TimexToken::Word
                && (next.meaning.kind == WordClass::None || next.is(WordClass::Unit));
            const std::size_t unitAt = is(at + 2, WordClass::Of) ? at + 4 : m_tokens.size();
            const bool ofMonth =
                is(unitAt, WordClass::Unit) && token(unitAt).meaning.value == int(TimeUnit::Month);
            if (ofMonth || (!noun && !next.is(WordClass::Of))) {
                result = make(at, ofMonth ? unitAt + 1 : at + 2, Shape::Calendar, "day-of-month");
                result->day = number.value;
            }
        }
        if (!result)
            result = season(at + 1);
        if (!result && is(at + 1, WordClass::Ordinal) && token(at + 1).capital)
            result = feast(at + 1);
        if (result)
            result->begin = at;
        return result;
    }
    if (isMark(at, u'\''))
        return shortYear(at);
    if (first.is(WordClass::Unit) && first.meaning.value == int(TimeUnit::Year)
        && isYearNumber(at + 1)) {
        Match result = bareYear(at + 1);
        if (result)
            result->begin = at;
        return result;
    }
    if (isMonthName(at)) {
        const bool mayFeast = first.meaning.value == 5 || first.meaning.value == 4;
        if (const Match named = mayFeast ? feast(at) : std::nullopt)
            return named;
        return monthFirst(at);
    }
    if (first.is(WordClass::Weekday) || first.is(WordClass::WeekdayShort))
        return weekday(at);
    if (first.is(WordClass::Season))
        return season(at);
    return first.is(WordClass::Feast) ? feast(at) : std::nullopt;
}

bool TimexMatcher::isMonthName(std::size_t at) const
{
    const TimexToken &word = token(at);
    return (word.is(WordClass::Month) || word.is(WordClass::MonthShort)) && word.capital;
}

bool TimexMatcher::isDayNumber(std::size_t at) const
{
    const TimexToken &number = token(at);
    return number.kind == TimexToken::Number && number.value >= 1 && number.value <= 31
        && number.digits <= 2 && !number.plural && !number.grouped;
}

/// The year that follows a month or a day ("May 2016", "May 3, 2016", "May of that year"); gives
/// the place after it, or at where there is none.
std::size_t TimexMatcher::yearAfter(std::size_t at, TimexExpression &expression) const
{
    std::size_t i = at;
    const bool comma = isMark(i, u',');
    if (comma || is(i, WordClass::Of) || isHyphen(i))
        ++i;
    if (is(i, WordClass::Fiscal)) {
        const bool named = is(i + 1, WordClass::Unit);
        if (isYearNumber(named ? i + 2 : i + 1)) {
            expression.fiscal = true;
            i += named ? 2 : 1;
        }
    }
    if (isYearNumber(i)) {
        expression.year = token(i).value;
        if (is(i + 1, WordClass::Era) && isUpperCase(i + 1)) {
            expression.beforeChrist = token(i + 1).meaning.value == 1;
            return i + 2;
        }
        return i + 1;
    }
    if (token(i).kind == TimexToken::Number && is(i + 1, WordClass::Era) && isUpperCase(i + 1)) {
        expression.year = token(i).value;
        expression.beforeChrist = token(i + 1).meaning.value == 1;
        return i + 2;
    }
    if (const Match year = isMark(i, u'\'') ? shortYear(i) : std::nullopt) {
        expression.year = year->year;
        return year->end;
    }
    if (comma || isHyphen(at))
        return at;
    // "of last year", "last year", "of that year"
    const std::size_t unitAt = is(i, WordClass::The) ? i + 2 : i + 1;
    const bool isYear = is(unitAt, WordClass::Unit) && !is(unitAt + 1, WordClass::Of)
        && token(unitAt).meaning.value == int(TimeUnit::Year);
    const Match year = isYear ? relative(i) : std::nullopt;
    if (year && year->shape == Shape::Shifted) {
        expression.yearShift = int(year->amount);
        expression.base = year->base;
        return year->end;
    }
    return at;
}

/// "May 3, 2016", "May 3", "May 2016", "May".
TimexMatcher::Match TimexMatcher::monthFirst(std::size_t at) const
{
    TimexExpression result = make(at, at + 1, Shape::Calendar, "month");
    result.month = token(at).meaning.value;
    const bool dotted = token(at).is(WordClass::MonthShort) && isMark(at + 1, u'.');
    std::size_t i = dotted ? at + 2 : at + 1;
    const bool the = is(i, WordClass::The) && token(i + 1).ordinal;
    if (the)
        ++i;
    const bool isTime =
        isMark(i + 1, u':') && token(i + 1).glued && token(i + 2).kind == TimexToken::Number;
    const bool beforeEra = is(i + 1, WordClass::Era) && isUpperCase(i + 1);
    if (isDayNumber(i) && !isTime && !beforeEra && !token(i).startsLine
        && token(i).value <= daysOfMonth(std::nullopt, *result.month)) {
        result.day = token(i).value;
        result.rule = "day";
        result.end = i + 1;
        // "May 6-7, 2016": the year stands after both days.
        std::size_t yearAt = result.end;
        const bool joined =
            isMark(yearAt, u'-') || is(yearAt, WordClass::And) || is(yearAt, WordClass::To);
        if (joined && isDayNumber(yearAt + 1)) {
            TimexExpression both = result;
            if (yearAfter(yearAt + 2, both) > yearAt + 2 && both.year)
                result.year = both.year;
            return result;
        }
        result.end = yearAfter(yearAt, result);
        if (result.end == yearAt && isFarYear(yearAt))
            return std::nullopt;
        if (result.end == yearAt && !result.year && isSeptemberEleven(result)) {
            result.year = 2001;
            result.rule = "september-11";
        }
        return result;
    }
    result.end = yearAfter(dotted ? at + 2 : at + 1, result);
    const bool yearless = result.end == (dotted ? at + 2 : at + 1);
    if (yearless)
        result.end = at + 1;
    if (yearless && (isFarYear(dotted ? at + 2 : at + 1) || !isBareMonth(at, result.end)))
        return std::nullopt;
    return result;
}

/// "the Sept. 11 attacks" of 2001, whose year nobody writes.
bool TimexMatcher::isSeptemberEleven(const TimexExpression &date) const
{
    if (date.month != 9 || date.day != 11)
        return false;
    std::size_t i = date.end;
    if (isHyphen(i))
        return false;
    if (isMark(i, u',') && token(i + 1).kind == TimexToken::Word)
        return false;
    if (isWord(i, QLatin1String("terror")) || isWord(i, QLatin1String("terrorist"))
        || isWord(i, QLatin1String("suicide")))
        ++i;
    return isWord(i, QLatin1String("attacks")) || isWord(i, QLatin1String("attack"))
        || isWord(i, QLatin1String("hijackings")) || isWord(i, QLatin1String("hijackers"))
        || isWord(i, QLatin1String("commission"));
}

/// Whether a month's name stands for the month: "May" may be a verb or a person, "March" a march.
bool TimexMatcher::isBareMonth(std::size_t at, std::size_t end) const
{
    const TimexToken &word = token(at);
    const TimexToken &previous = before(at);
    const bool leading = previous.is(WordClass::In) || previous.is(WordClass::Before)
        || previous.is(WordClass::After) || previous.is(WordClass::Since)
        || previous.is(WordClass::From) || previous.is(WordClass::To)
        || previous.is(WordClass::Last) || previous.is(WordClass::Next)
        || previous.is(WordClass::This) || previous.is(WordClass::Early)
        || previous.is(WordClass::Preposition) || previous.is(WordClass::Every)
        || previous.is(WordClass::For) || previous.is(WordClass::Of)
        || (previous.isMark(u'-') && before(at, 2).is(WordClass::Early));
    if (word.is(WordClass::MonthShort))
        return leading && (isMark(end, u'.') || word.meaning.value >= 8);
    const bool ambiguous = word.meaning.value == 3 || word.meaning.value == 5;
    if (ambiguous)
        return leading
            || ((previous.is(WordClass::And) || previous.isMark(u'-'))
                && (before(at, 2).is(WordClass::Month)));
    // "June Smith", "April O'Neil": a name goes on with a capital.
    const TimexToken &next = token(end);
    const bool isName = next.kind == TimexToken::Word && next.capital && !next.startsLine
        && next.meaning.kind == WordClass::None && !leading && word.meaning.value >= 4
        && word.meaning.value <= 8;
    return !isName;
}

/// "3 May 2016", "3rd of May", "03-Oct-2017".
TimexMatcher::Match TimexMatcher::dayFirst(std::size_t at) const
{
    if (!isDayNumber(at) || (before(at).isMark(u'.') && token(at).glued))
        return std::nullopt;
    std::size_t i = at + 1;
    if (is(i, WordClass::Of) || (isHyphen(i) && token(i + 1).glued))
        ++i;
    if (!isMonthName(i) || token(i).startsLine
        || token(at).value > daysOfMonth(std::nullopt, token(i).meaning.value))
        return std::nullopt;
    TimexExpression result = make(at, i + 1, Shape::Calendar, "day");
    result.day = token(at).value;
    result.month = token(i).meaning.value;
    const bool dotted = token(i).is(WordClass::MonthShort) && isMark(i + 1, u'.');
    const std::size_t yearAt = dotted ? i + 2 : i + 1;
    const std::size_t end = yearAfter(yearAt, result);
    if (end == yearAt && isFarYear(yearAt))
        return std::nullopt;
    if (end > yearAt)
        result.end = end;
    return result;
}

/// The number of "31 December 9999": the day is of a year, but of none that news tells of.
bool TimexMatcher::isFarYear(std::size_t at) const
{
    const TimexToken &number = token(isMark(at, u',') ? at + 1 : at);
    return number.kind == TimexToken::Number && number.digits >= 4 && !number.grouped
        && !number.startsLine && number.value > 2100;
}

/// The 6 of "6-7 January 1915", "6 and 7 January".
TimexMatcher::Match TimexMatcher::dayOfRange(std::size_t at) const
{
    const TimexToken &joint = token(at + 1);
    const bool joined = joint.isMark(u'-') || joint.is(WordClass::And) || joint.is(WordClass::To)
        || joint.isMark(u'/');
    if (!isDayNumber(at) || !joined || !isDayNumber(at + 2))
        return std::nullopt;
    Match whole = dayFirst(at + 2);
    if (!whole || *whole->day <= token(at).value)
        return std::nullopt;
    whole->begin = at;
    whole->end = at + 1;
    whole->day = token(at).value;
    return whole;
}

/// The 7 of "May 6-7", "May 6 and 7, 2016".
TimexMatcher::Match TimexMatcher::furtherDay(std::size_t at) const
{
    const TimexToken &joint = before(at);
    const bool joined = joint.isMark(u'-') || joint.is(WordClass::And) || joint.is(WordClass::To);
    if (!isDayNumber(at) || !joined || at < 3 || !isDayNumber(at - 2))
        return std::nullopt;
    const bool dotted = isMark(at - 3, u'.') && at >= 4;
    const std::size_t monthAt = dotted ? at - 4 : at - 3;
    const TimexToken &next = token(at + 1);
    const bool counts =
        next.kind == TimexToken::Word && !next.capital && next.meaning.kind == WordClass::None;
    if (!isMonthName(monthAt) || counts || token(at - 2).value >= token(at).value
        || next.is(WordClass::Unit) || next.is(WordClass::UnitPlural))
        return std::nullopt;
    TimexExpression result = make(at, at + 1, Shape::Calendar, "day");
    result.day = token(at).value;
    result.month = token(monthAt).meaning.value;
    result.end = yearAfter(at + 1, result);
    return result;
}

TimexMatcher::Match TimexMatcher::weekday(std::size_t at) const
{
    const TimexToken &word = token(at);
    if (!word.capital)
        return std::nullopt;
    TimexExpression result = make(at, at + 1, Shape::Calendar, "weekday");
    if (word.meaning.value > 10) {
        result.shape = Shape::Regular;
        result.weekday = word.meaning.value - 10;
        return before(at).is(WordClass::On) ? Match(result) : std::nullopt;
    }
    result.weekday = word.meaning.value;
    std::size_t i = at + 1;
    if (isMark(i, u'.') && word.is(WordClass::WeekdayShort))
        ++i;
    if (isMark(i, u',') || is(i, WordClass::The))
        ++i;
    const bool datePossible = !token(i).startsLine
        && ((isMonthName(i) && isDayNumber(i + (isMark(i + 1, u'.') ? 2 : 1))) || isDayNumber(i)
            || token(i).digits == 4);
    Match date = datePossible ? calendarDate(i) : std::nullopt;
    if (date && date->day && !date->weekday) {
        date->begin = at;
        date->weekday = result.weekday;
        return date;
    }
    if (word.is(WordClass::WeekdayShort))
        return std::nullopt;
    const std::size_t weekAt = is(at + 1, WordClass::Of) ? at + 2 : at + 1;
    const bool ofWeek = is(weekAt + 1, WordClass::Unit) && !is(weekAt + 2, WordClass::Of)
        && token(weekAt + 1).meaning.value == int(TimeUnit::Week);
    if (const Match week = ofWeek ? relative(weekAt) : std::nullopt;
        week && week->shape == Shape::Shifted && week->base == TimexExpression::Base::Publication) {
        result.weekShift = int(week->amount);
        result.end = week->end;
        return result;
    }
    static constexpr const char *kPapers[] = {"times", "telegraph", "mirror", "express",
                                              "mail",  "herald",    "world"};
    static constexpr const char *kFeasts[] = {"black",  "bloody", "cyber", "super", "good",
                                              "easter", "palm",   "ash",   "giving"};
    const bool isPaper = std::ranges::any_of(kPapers, [&](const char *name) {
        return token(at + 1).capital && isWord(at + 1, QLatin1String(name));
    });
    const bool isFeast = at > 0 && std::ranges::any_of(kFeasts, [&](const char *name) {
                             return token(at - 1).capital && isWord(at - 1, QLatin1String(name));
                         });
    if (isPaper || isFeast)
        return std::nullopt;
    return result;
}

/// "summer 2016", "the spring of 1915", "winter".
TimexMatcher::Match TimexMatcher::season(std::size_t at) const
{
    const TimexToken &word = token(at);
    if (!word.is(WordClass::Season))
        return std::nullopt;
    TimexExpression result = make(at, at + 1, Shape::Calendar, "season");
    result.season = word.meaning.value;
    const std::size_t end = yearAfter(at + 1, result);
    if (end > at + 1 && isMark(at + 1, u','))
        result.year.reset();
    else
        result.end = end;
    if (result.year || result.yearShift)
        return result;
    // "the Winter Olympics" are no winter.
    if (word.capital
        && (isWord(at + 1, QLatin1String("olympics")) || isWord(at + 1, QLatin1String("games"))
            || isWord(at + 1, QLatin1String("paralympics"))
            || isWord(at + 1, QLatin1String("palace"))))
        return std::nullopt;
    // Alone: "in the spring", "the summer"; "fall" and "spring" are verbs too.
    const TimexToken &previous = before(at);
    const bool led = previous.is(WordClass::The) || previous.is(WordClass::In)
        || previous.is(WordClass::Before) || previous.is(WordClass::Early)
        || previous.is(WordClass::Last) || previous.is(WordClass::Next)
        || previous.is(WordClass::This) || previous.is(WordClass::That);
    const bool isVerb = word.meaning.value == 23 && isWord(at, QLatin1String("fall"));
    if (isVerb && is(at + 1, WordClass::Of))
        return std::nullopt;
    if (led)
        return !isVerb || before(at, 2).is(WordClass::In) || previous.is(WordClass::Early)
                || before(at, 2).is(WordClass::Before) || previous.is(WordClass::Last)
                || previous.is(WordClass::This) || previous.is(WordClass::Next)
            ? Match(result)
            : std::nullopt;
    const bool noVerb = !isVerb && word.meaning.value != 21;
    return noVerb || (word.capital && !word.startsLine && !isVerb) ? Match(result) : std::nullopt;
}

} // namespace Dates
