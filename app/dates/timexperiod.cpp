// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexmatcher.h"

namespace Dates {

using Shape = TimexExpression::Shape;
using Base = TimexExpression::Base;

/// A unit that another year has as well.
bool TimexMatcher::isUpToYear(std::size_t at) const
{
    return is(at, WordClass::Unit) && token(at).meaning.value >= int(TimeUnit::Day)
        && token(at).meaning.value <= int(TimeUnit::Year);
}

/// What a report on a quarter compares it with: "the year-ago quarter", "the same period last
/// year".
TimexMatcher::Match TimexMatcher::samePeriod(std::size_t at) const
{
    const std::size_t i = is(at, WordClass::The) || is(at, WordClass::Article) ? at + 1 : at;
    TimexExpression result = make(at, at, Shape::SamePeriod, "same-period");
    result.unit = TimeUnit::Year;
    result.yearShift = -1;
    if (is(i, WordClass::Unit) && token(i).meaning.value == int(TimeUnit::Year) && isHyphen(i + 1)
        && (is(i + 2, WordClass::Ago) || is(i + 2, WordClass::Earlier)
            || is(i + 2, WordClass::Before))) {
        result.end = i + 3;
        if (isUpToYear(i + 3)) {
            result.unit = TimeUnit(token(i + 3).meaning.value);
            result.end = i + 4;
        } else if (isWord(i + 3, QLatin1String("period"))) {
            result.end = i + 4;
        }
        return result;
    }
    if (!is(i, WordClass::That) || token(i).meaning.value != 1)
        return std::nullopt;
    const bool period = isWord(i + 1, QLatin1String("period"))
        || isWord(i + 1, QLatin1String("time")) || isWord(i + 1, QLatin1String("point"));
    if (!period && !isUpToYear(i + 1))
        return std::nullopt;
    if (!period)
        result.unit = TimeUnit(token(i + 1).meaning.value);
    std::size_t yearAt = i + 2;
    if (is(yearAt, WordClass::Of) || is(yearAt, WordClass::In) || isMark(yearAt, u','))
        ++yearAt;
    const bool yearAgo = is(yearAt, WordClass::Article) && is(yearAt + 1, WordClass::Unit)
        && token(yearAt + 1).meaning.value == int(TimeUnit::Year)
        && (is(yearAt + 2, WordClass::Ago) || is(yearAt + 2, WordClass::Earlier));
    if (yearAgo) {
        result.end = yearAt + 3;
        return result;
    }
    TimexExpression dated = result;
    const std::size_t end = isMark(yearAt, u',') ? yearAt : yearAfter(yearAt, dated);
    if (end == yearAt || dated.beforeChrist)
        return std::nullopt;
    dated.end = end;
    if (dated.year)
        dated.yearShift.reset();
    return dated;
}

bool TimexMatcher::isFiscal(std::size_t at) const
{
    return is(at, WordClass::Fiscal)
        || (isWord(at, QLatin1String("financial")) && is(at + 1, WordClass::Unit)
            && token(at + 1).meaning.value == int(TimeUnit::Year));
}

/// "fiscal 1990", "the 1990 fiscal year", "the fiscal year", "the fiscal third quarter".
TimexMatcher::Match TimexMatcher::fiscal(std::size_t at) const
{
    const std::size_t i = is(at, WordClass::The) ? at + 1 : at;
    const auto isYearUnit = [this](std::size_t place) {
        return is(place, WordClass::Unit) && token(place).meaning.value == int(TimeUnit::Year);
    };
    TimexExpression result = make(at, at, Shape::Calendar, "fiscal-year");
    result.fiscal = true;
    if (isYearNumber(i) && isFiscal(i + 1) && isYearUnit(i + 2)) {
        result.year = token(i).value;
        result.end = i + 3;
        return result;
    }
    if (!isFiscal(i))
        return std::nullopt;
    if (Match part = quarter(i + 1)) {
        part->begin = at;
        part->fiscal = true;
        return part;
    }
    const std::size_t yearAt = isYearUnit(i + 1) ? i + 2 : i + 1;
    if (isYearNumber(yearAt)) {
        result.year = token(yearAt).value;
        result.end = yearAt + 1;
        return result;
    }
    if (yearAt == i + 1 || i == at)
        return std::nullopt;
    result.shape = Shape::Shifted;
    result.unit = TimeUnit::Year;
    result.end = yearAt;
    return result;
}

/// "the quarter", "the year", where the words around it say that a stretch of time is meant and no
/// measure, no "year of the Rat" and no "week that he left".
bool TimexMatcher::standsForTime(std::size_t at, std::size_t end) const
{
    const TimexToken &previous = before(at);
    const bool led = previous.is(WordClass::For) || previous.is(WordClass::In)
        || (previous.is(WordClass::Preposition) && !isWord(at - 1, QLatin1String("as"))
            && !isWord(at - 1, QLatin1String("into")));
    if (!led)
        return false;
    const TimexToken &next = token(end);
    if (next.kind != TimexToken::Word)
        return next.kind == TimexToken::Mark && !isHyphen(end) && !next.isMark(u'\'');
    if (next.startsLine || next.is(WordClass::And) || next.is(WordClass::Preterite)
        || next.is(WordClass::From) || next.is(WordClass::On) || next.is(WordClass::At)
        || next.is(WordClass::Modal))
        return true;
    if (next.is(WordClass::Other))
        return !isWord(end, QLatin1String("when")) && !isWord(end, QLatin1String("he"))
            && !isWord(end, QLatin1String("she")) && !isWord(end, QLatin1String("it"))
            && !isWord(end, QLatin1String("they")) && !isWord(end, QLatin1String("we"));
    return isWord(end, QLatin1String("ended")) || isWord(end, QLatin1String("ending"));
}

/// "the year", "the entire week", "year-end", "all day".
TimexMatcher::Match TimexMatcher::theUnit(std::size_t at, bool definite) const
{
    const bool the = is(at, WordClass::The);
    std::size_t i = the ? at + 1 : at;
    const bool whole = the
        && (isWord(i, QLatin1String("entire")) || isWord(i, QLatin1String("whole"))
            || isWord(i, QLatin1String("full")));
    if (whole)
        ++i;
    if (isWord(i, QLatin1String("midyear"))) {
        TimexExpression result = make(i, i + 1, Shape::Shifted, "the-unit");
        result.unit = TimeUnit::Year;
        result.base = Base::Text;
        result.vague = true;
        return result;
    }
    const bool all = !the && isWord(at, QLatin1String("all")) && is(at + 1, WordClass::Unit);
    if (all)
        ++i;
    if (!is(i, WordClass::Unit))
        return std::nullopt;
    const auto unit = TimeUnit(token(i).meaning.value);
    if (unit < TimeUnit::Day || unit == TimeUnit::Season)
        return std::nullopt;
    TimexExpression result = make(at, i + 1, Shape::Shifted, "the-unit");
    result.unit = unit;
    result.base = Base::Text;
    result.vague = true; // which one, the tense or the text must tell
    if (all) {
        result.shape = Shape::Length;
        result.rule = "length";
        result.amount = 1;
        result.vague = false;
        result.base = Base::Publication;
        return unit <= TimeUnit::Year ? Match(result) : std::nullopt;
    }
    const bool possessive = isMark(i + 1, u'\'') && isWord(i + 2, QLatin1String("s"));
    const std::size_t endAt = possessive ? i + 3 : isHyphen(i + 1) ? i + 2 : i;
    const bool atEnd = endAt > i && isWord(endAt, QLatin1String("end"));
    if (atEnd && (unit == TimeUnit::Year || unit == TimeUnit::Month || unit == TimeUnit::Quarter)) {
        result.end = endAt + 1;
        // "the year-end review"
        if (!possessive)
            result.begin = i;
        return result;
    }
    if (!the || is(i + 1, WordClass::Before) || is(i + 1, WordClass::After))
        return std::nullopt;
    if (unit == TimeUnit::Weekend || definite)
        return result;
    const bool counts = unit == TimeUnit::Year || unit == TimeUnit::Quarter
        || unit == TimeUnit::Month || unit == TimeUnit::Week;
    if (whole)
        return unit <= TimeUnit::Year && !is(i + 1, WordClass::Of) ? Match(result) : std::nullopt;
    return counts && standsForTime(at, i + 1) ? Match(result) : std::nullopt;
}

/// "at the moment", "at this time", "these days", "the time being": now, in several words.
TimexMatcher::Match TimexMatcher::presentPhrase(std::size_t at) const
{
    const bool led = before(at).is(WordClass::At) || before(at).is(WordClass::For);
    std::size_t end = at;
    if (is(at, WordClass::The) && isWord(at + 1, QLatin1String("moment")) && led)
        end = at + 2;
    else if (is(at, WordClass::This) && isWord(at + 1, QLatin1String("time"))
             && before(at).is(WordClass::At))
        end = at + 2;
    else if (is(at, WordClass::This) && isWord(at + 1, QLatin1String("moment")) && led)
        end = at + 2;
    else if (is(at, WordClass::The) && isWord(at + 1, QLatin1String("time"))
             && isWord(at + 2, QLatin1String("being")))
        end = at + 3;
    else if (isWord(at, QLatin1String("these")) && is(at + 1, WordClass::UnitPlural)
             && token(at + 1).meaning.value == int(TimeUnit::Day))
        end = at + 2;
    else if (isWord(at, QLatin1String("present")) && before(at).is(WordClass::At))
        end = at + 1;
    return end > at ? Match(make(at, end, Shape::Present, "present")) : std::nullopt;
}

} // namespace Dates
