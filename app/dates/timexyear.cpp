// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexmatcher.h"

#include <algorithm>

namespace Dates {

using Shape = TimexExpression::Shape;

/// Four digits that can be a year, by themselves; "2,000", "2000.5" and "2000%" can not.
bool TimexMatcher::isYearNumber(std::size_t at) const
{
    const TimexToken &number = token(at);
    if (number.kind != TimexToken::Number || number.digits != 4 || number.grouped || number.ordinal
        || number.plural || number.value < 1000 || number.value > 2100)
        return false;
    if (number.glued && before(at).kind != TimexToken::Mark)
        return false;
    const TimexToken &next = token(at + 1);
    if (!next.glued)
        return true;
    const TimexToken &after = token(at + 2);
    const bool digitsGoOn = after.glued && after.kind == TimexToken::Number;
    if (next.isMark(u'%') || next.isMark(u'/') || next.isMark(u'_'))
        return false;
    if ((next.isMark(u'.') || next.isMark(u',') || next.isMark(u':')) && digitsGoOn)
        return false;
    // "2020The": two sentences glued together; "2020s" was read as plural, "2020x" is a model.
    return next.kind != TimexToken::Word || next.capital;
}

/// A year on its own. Round numbers and old years need a word before them that makes them one.
TimexMatcher::Match TimexMatcher::bareYear(std::size_t at) const
{
    if (!isYearNumber(at))
        return std::nullopt;
    const TimexToken &number = token(at);
    const TimexToken &previous = before(at);
    const TimexToken &next = token(at + 1);
    TimexExpression result = make(at, at + 1, Shape::Calendar, "year");
    result.year = number.value;
    if (previous.glued ? number.glued && (previous.isMark(u'.') || previous.isMark(u'/'))
                       : number.glued && (previous.isMark(u'$') || previous.isMark(u'#')))
        return std::nullopt;
    if (number.glued
        && (previous.isMark(u'$') || previous.isMark(u'#') || previous.isMark(u'+')
            || previous.value == 0x20ac || previous.value == 0xa3 || previous.isMark(u'=')
            || previous.isMark(u'_')))
        return std::nullopt;
    const bool yearBefore = at >= 2 && isYearNumber(at - 2);
    const bool inRange = (previous.isMark(u'-') || previous.isMark(u'/')) && yearBefore;
    const bool ofModifier = previous.isMark(u'-') && before(at, 2).is(WordClass::Early);
    if (number.glued && previous.isMark(u'-') && !inRange && !ofModifier && before(at).glued)
        return std::nullopt; // "CVE-2017", "COVID-2019"
    if (next.kind == TimexToken::Mark && next.isMark(u'-') && next.glued
        && token(at + 2).kind == TimexToken::Number && token(at + 2).glued
        && token(at + 2).digits > 4)
        return std::nullopt;
    const bool heads = number.startsLine
        && (next.startsLine || next.isMark(u':') || next.isMark(u'-') || at + 1 == m_tokens.size());
    const bool led = heads || previous.is(WordClass::In) || previous.is(WordClass::Since)
        || previous.is(WordClass::Of) || previous.is(WordClass::Before)
        || previous.is(WordClass::After) || previous.is(WordClass::To)
        || previous.is(WordClass::From) || previous.is(WordClass::Early)
        || previous.is(WordClass::Preposition) || previous.is(WordClass::For) || inRange
        || ofModifier || (previous.is(WordClass::And) && yearBefore)
        || (previous.is(WordClass::Unit) && previous.meaning.value == int(TimeUnit::Year));
    const bool noun =
        next.kind == TimexToken::Word && !next.capital && next.meaning.kind == WordClass::None;
    const QStringView word = m_text.mid(next.span.start, next.span.length());
    const bool plural = noun && word.endsWith(QLatin1Char('s'));
    const bool unit = next.is(WordClass::UnitPlural)
        || (next.isMark(u'-') && next.glued && token(at + 2).is(WordClass::Unit));
    const bool round = number.value % 100 == 0;
    const bool recent = number.value >= 1900 && number.value <= 2060;
    if (unit || (plural && (round || !recent)) || (noun && round && !previous.is(WordClass::In)))
        return std::nullopt;
    if (!led && (!recent || round))
        return std::nullopt;
    return result;
}

/// "'99", and the 18 of "1914-18".
TimexMatcher::Match TimexMatcher::shortYear(std::size_t at) const
{
    const bool apostrophe = isMark(at, u'\'');
    const std::size_t i = apostrophe ? at + 1 : at;
    const TimexToken &number = token(i);
    if (number.kind != TimexToken::Number || number.digits != 2 || number.ordinal || !number.glued)
        return std::nullopt;
    TimexExpression result = make(at, i + 1, Shape::Calendar, "short-year");
    if (apostrophe) {
        const bool freeStanding = !token(at).glued || before(at).kind == TimexToken::Mark;
        if (!freeStanding || number.plural || token(i + 1).is(WordClass::UnitPlural))
            return std::nullopt;
        result.year = fullYear(number.value);
        return result;
    }
    const bool joined = before(at).isMark(u'-') || before(at).isMark(u'/');
    const bool goesOn = token(i + 1).glued
        && (token(i + 1).kind != TimexToken::Mark || token(i + 2).glued || isHyphen(i + 1));
    if (!joined || at < 2 || goesOn)
        return std::nullopt;
    const TimexToken &first = token(at - 2);
    if (first.kind != TimexToken::Number || first.digits != 4 || first.grouped || first.value < 1000
        || first.value > 2100 || number.value <= first.value % 100)
        return std::nullopt;
    result.year = first.value / 100 * 100 + number.value;
    return result;
}

/// "480 BC", "AD 66", and the first years of "264-146 BC", "490 or 489 BC".
TimexMatcher::Match TimexMatcher::yearBeforeChrist(std::size_t at) const
{
    const TimexToken &number = token(at);
    if (number.kind != TimexToken::Number || number.digits > 4 || number.grouped || number.ordinal
        || number.value < 1)
        return std::nullopt;
    const TimexToken &joint = token(at + 1);
    const bool joined = joint.isMark(u'-') || joint.is(WordClass::To) || joint.is(WordClass::And)
        || joint.isMark(u'/');
    const bool ranged = joined && token(at + 2).kind == TimexToken::Number
        && is(at + 3, WordClass::Era) && isUpperCase(at + 3);
    const bool single = is(at + 1, WordClass::Era) && isUpperCase(at + 1);
    if (!single && !ranged)
        return std::nullopt;
    TimexExpression result = make(at, single ? at + 2 : at + 1, Shape::Calendar, "era");
    result.year = number.value;
    result.beforeChrist = token(single ? at + 1 : at + 3).meaning.value == 1;
    return result;
}

/// "the 1990s", "the '80s", "the nineties".
TimexMatcher::Match TimexMatcher::decade(std::size_t at) const
{
    std::size_t i = is(at, WordClass::The) ? at + 1 : at;
    if (is(i, WordClass::Early)) {
        i += isHyphen(i + 1) ? 2 : 1;
    }
    const bool apostrophe = isMark(i, u'\'');
    if (apostrophe)
        ++i;
    const TimexToken &number = token(i);
    TimexExpression result = make(at, i + 1, Shape::Decade, "decade");
    if (number.is(WordClass::Decade)) {
        result.year = 1900 + number.meaning.value;
        const bool led = before(i).is(WordClass::The) || before(i).is(WordClass::Early)
            || before(i).is(WordClass::And);
        return led ? Match(result) : std::nullopt;
    }
    if (number.kind != TimexToken::Number || !number.plural || number.value % 10 != 0
        || number.grouped)
        return std::nullopt;
    result.year = number.value;
    if (is(i + 1, WordClass::Era) && isUpperCase(i + 1) && token(i + 1).meaning.value == 1) {
        result.year = 1 - (number.value + 9);
        ++result.end;
        return result;
    }
    if (number.digits == 4 && number.value >= 1000 && number.value <= 2100)
        return result;
    // "his 70s", "in the mid-20s": an age or a temperature, unless "the" stands before.
    const bool led = apostrophe || before(i).is(WordClass::The)
        || (before(i).is(WordClass::And) && before(i, 2).plural);
    if (number.digits != 2 || !led)
        return std::nullopt;
    result.year = number.value <= 20 ? 2000 + number.value : 1900 + number.value;
    return result;
}

/// "the 20th century", "fourth century BC".
TimexMatcher::Match TimexMatcher::century(std::size_t at) const
{
    std::size_t i = is(at, WordClass::The) ? at + 1 : at;
    if (is(i, WordClass::Early))
        i += isHyphen(i + 1) ? 2 : 1;
    const TimexToken &number = token(i);
    const bool ordinal = number.ordinal || number.is(WordClass::Ordinal);
    if (!ordinal)
        return std::nullopt;
    const int value = number.ordinal ? number.value : number.meaning.value;
    i += isHyphen(i + 1) ? 2 : 1;
    // "the 18th and 19th centuries" names each.
    const bool joined = is(i, WordClass::And)
        && (token(i + 1).ordinal || is(i + 1, WordClass::Ordinal))
        && is(i + 2, WordClass::UnitPlural);
    const std::size_t unitAt = joined ? i + 2 : i;
    const bool isUnit = is(unitAt, WordClass::Unit) || is(unitAt, WordClass::UnitPlural);
    if (!isUnit || token(unitAt).meaning.value != int(TimeUnit::Century) || value < 1 || value > 22)
        return std::nullopt;
    TimexExpression result = make(at, joined ? i : i + 1, Shape::Century, "century");
    result.amount = value;
    if (is(unitAt + 1, WordClass::Era) && isUpperCase(unitAt + 1)) {
        result.beforeChrist = token(unitAt + 1).meaning.value == 1;
        if (!joined)
            ++result.end;
    }
    return result;
}

/// "the third quarter of 2009", "fourth-quarter", "Q3 2016", "the first half of last year".
TimexMatcher::Match TimexMatcher::quarter(std::size_t at) const
{
    TimexExpression result = make(at, at, Shape::Calendar, "quarter");
    const TimexToken &number = token(at + 1);
    const bool letter = isWord(at, QLatin1String("q")) || isWord(at, QLatin1String("h"));
    if (letter && isUpperCase(at)) {
        const bool isQuarter = isWord(at, QLatin1String("q"));
        if (number.kind != TimexToken::Number || !number.glued || number.digits != 1
            || number.value < 1 || number.value > (isQuarter ? 4 : 2))
            return std::nullopt;
        result.end = at + 2;
        if (isQuarter)
            result.quarter = number.value;
        else
            result.half = TimexExpression::Half(number.value);
        return partOfYear(at + 2, result);
    }
    std::size_t i = is(at, WordClass::The) ? at + 1 : at;
    const bool last = is(i, WordClass::FinalOrdinal);
    const bool ordinal = is(i, WordClass::Ordinal) || token(i).ordinal;
    const bool second = isWord(i, QLatin1String("second"));
    if (!last && !ordinal && !second)
        return std::nullopt;
    const int value = last ? 4
        : second           ? 2
        : token(i).ordinal ? token(i).value
                           : token(i).meaning.value;
    i += isHyphen(i + 1) ? 2 : 1;
    if (is(i, WordClass::Unit) && token(i).meaning.value == int(TimeUnit::Quarter)) {
        if (value < 1 || value > 4)
            return std::nullopt;
        result.quarter = value;
    } else if (is(i, WordClass::Half) && (value <= 2 || last)) {
        result.half =
            last || value == 2 ? TimexExpression::Half::Second : TimexExpression::Half::First;
    } else {
        return std::nullopt;
    }
    result.end = i + 1;
    return partOfYear(i + 1, result);
}

/// The year of a quarter or half; a half without one is half of anything.
TimexMatcher::Match TimexMatcher::partOfYear(std::size_t at, TimexExpression expression) const
{
    std::size_t i = at;
    if (is(i, WordClass::Of) || is(i, WordClass::In))
        ++i;
    const bool theYear = is(i, WordClass::The) && is(i + 1, WordClass::Unit)
        && token(i + 1).meaning.value == int(TimeUnit::Year);
    if (theYear) {
        expression.yearShift = 0;
        expression.end = i + 2;
        return expression;
    }
    const std::size_t end = yearAfter(i, expression);
    if (end > i)
        expression.end = end;
    static constexpr const char *kFigures[] = {
        "profit", "profits", "net",    "earnings", "results", "sales",    "revenue", "loss",
        "losses", "income",  "pretax", "output",   "growth",  "dividend", "figures"};
    const bool half = expression.half != TimexExpression::Half::None && end == i;
    const bool figures = isHyphen(at - 2) && std::ranges::any_of(kFigures, [&](const char *word) {
                             return isWord(at, QLatin1String(word));
                         });
    // "this year's first half"
    const std::size_t begin = expression.begin;
    const bool ofYear = isWord(begin - 1, QLatin1String("s")) && isMark(begin - 2, u'\'')
        && is(begin - 3, WordClass::Unit);
    if (half && !figures && !ofYear)
        return std::nullopt;
    return expression;
}

} // namespace Dates
