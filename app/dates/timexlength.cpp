// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexmatcher.h"

namespace Dates {

using Shape = TimexExpression::Shape;
using Base = TimexExpression::Base;

/// "18", "2.5", "twenty-one", "two hundred", "a hundred".
std::optional<TimexMatcher::Quantity> TimexMatcher::plainNumber(std::size_t at) const
{
    const TimexToken &first = token(at);
    Quantity result;
    if (first.kind == TimexToken::Number) {
        if (first.ordinal || first.plural || (first.glued && before(at).kind != TimexToken::Mark)
            || first.digits > 6)
            return std::nullopt;
        result.amount = first.value;
        result.end = at + 1;
        const TimexToken &fraction = token(at + 2);
        if (isMark(at + 1, u'.') && token(at + 1).glued && fraction.glued
            && fraction.kind == TimexToken::Number && fraction.digits <= 3) {
            double part = fraction.value;
            for (int i = 0; i < fraction.digits; ++i)
                part /= 10;
            result.amount += part;
            result.end = at + 3;
        }
        return result;
    }
    if (first.is(WordClass::Number)) {
        result.amount = first.meaning.value;
        result.end = at + 1;
        const bool tens = first.meaning.value >= 20 && isHyphen(at + 1);
        if (tens && is(at + 2, WordClass::Number) && token(at + 2).meaning.value < 10) {
            result.amount += token(at + 2).meaning.value;
            result.end = at + 3;
        }
    } else if (first.is(WordClass::Article) && is(at + 1, WordClass::Scale)) {
        result.amount = 1;
        result.end = at + 1;
    } else if (first.is(WordClass::Scale)) {
        result.amount = 1;
        result.end = at;
    } else {
        return std::nullopt;
    }
    if (is(result.end, WordClass::Scale)) {
        result.amount *= token(result.end).meaning.value;
        ++result.end;
    }
    return result;
}

/// A number with what may stand around it: "more than two and a half", "a couple of", "half a".
std::optional<TimexMatcher::Quantity> TimexMatcher::quantity(std::size_t at) const
{
    std::size_t i = at;
    if (is(i, WordClass::Approximate) || is(i, WordClass::For)) {
        const bool compared = token(i).is(WordClass::Approximate) && token(i).meaning.value == 1;
        const bool upTo = token(i).is(WordClass::Approximate) && token(i).meaning.value == 3;
        if (token(i).is(WordClass::For) && !isWord(i, QLatin1String("over")))
            return std::nullopt;
        if (upTo && !is(i + 1, WordClass::To))
            return std::nullopt;
        i += (compared && is(i + 1, WordClass::Than)) || upTo ? 2 : 1;
    } else if (is(i, WordClass::At) && is(i + 1, WordClass::Approximate)
               && token(i + 1).meaning.value == 2) {
        i += 2;
    }
    Quantity result;
    const bool article = is(i, WordClass::Article);
    if (is(i, WordClass::Half) || (article && is(i + 1, WordClass::Half))) {
        i += article ? 2 : 1;
        if (is(i, WordClass::Article) || isHyphen(i))
            ++i;
        result.amount = 0.5;
        result.end = i;
        return result;
    }
    // "a quarter century", "a quarter of a century"
    const std::size_t quarterAt = article ? i + 1 : i;
    if (isWord(quarterAt, QLatin1String("quarter"))) {
        std::size_t unitAt = quarterAt + 1;
        if (isHyphen(unitAt))
            ++unitAt;
        else if (is(unitAt, WordClass::Of) && is(unitAt + 1, WordClass::Article))
            unitAt += 2;
        if (isWord(unitAt, QLatin1String("century"))) {
            result.amount = 0.25;
            result.end = unitAt;
            return result;
        }
    }
    if (is(i, WordClass::Vague) || (article && is(i + 1, WordClass::Vague))) {
        i += article ? 2 : 1;
        if (is(i, WordClass::Of))
            ++i;
        result.vague = true;
        result.end = i;
        return result;
    }
    if (const auto number = plainNumber(i)) {
        result = *number;
        const bool andHalf = is(result.end, WordClass::And)
            && ((is(result.end + 1, WordClass::Article) && is(result.end + 2, WordClass::Half))
                || is(result.end + 1, WordClass::Half));
        if (andHalf) {
            result.amount += 0.5;
            result.end += is(result.end + 1, WordClass::Half) ? 2 : 3;
        }
        return result;
    }
    if (article) {
        result.amount = 1;
        result.article = true;
        result.end = i + 1;
        return result;
    }
    return std::nullopt;
}

/// "three days", "a two-year", "more than 18 months", "half an hour"; with "ago", "later" and the
/// like it is a distance.
TimexMatcher::Match TimexMatcher::length(std::size_t at) const
{
    if (Match plural = barePlural(at))
        return plural;
    if (Match whole = longUnit(at))
        return whole;
    // "the nine months", "the three-month period"
    const bool theCounted = is(at, WordClass::The)
        && (token(at + 1).kind == TimexToken::Number || is(at + 1, WordClass::Number));
    if (theCounted) {
        Match inner = length(at + 1);
        const bool whole = inner && inner->shape == Shape::Length
            && (is(inner->end - 1, WordClass::UnitPlural)
                || isWord(inner->end - 1, QLatin1String("period")));
        if (!whole)
            return std::nullopt;
        inner->begin = at;
        return inner;
    }
    const auto number = quantity(at);
    if (!number)
        return std::nullopt;
    std::size_t i = number->end;
    const bool hyphen = isHyphen(i);
    if (hyphen)
        ++i;
    // "a three-year period": the article belongs to the noun.
    const bool counted = token(at + 1).kind == TimexToken::Number || is(at + 1, WordClass::Number)
        || is(at + 1, WordClass::Scale);
    if (is(at, WordClass::Article) && number->article && counted) {
        Match inner = length(at + 1);
        // "a 24-year-old" and "a five-day period" are wholes, "a 10-year term" is a term.
        if (inner && inner->end > 0
            && (isWord(inner->end - 1, QLatin1String("old"))
                || isWord(inner->end - 1, QLatin1String("period"))))
            inner->begin = at;
        else if (inner)
            return std::nullopt;
        return inner;
    }
    if (isWord(i, QLatin1String("full")) || isWord(i, QLatin1String("whole"))
        || isWord(i, QLatin1String("more")))
        ++i;
    const bool unit = is(i, WordClass::Unit) || is(i, WordClass::UnitPlural);
    if (!unit)
        return std::nullopt;
    const auto measure = TimeUnit(token(i).meaning.value);
    const bool singular = is(i, WordClass::Unit);
    const bool countsOne = number->article || number->amount <= 1;
    if ((singular && !hyphen && !countsOne) || (number->vague && singular)
        || (number->article && !singular))
        return std::nullopt;
    const bool countable = measure != TimeUnit::Season && (measure != TimeUnit::Quarter || singular)
        && !(singular && !hyphen && (measure == TimeUnit::Second || measure == TimeUnit::Quarter));
    if (!countable)
        return std::nullopt;
    TimexExpression result = make(at, i + 1, Shape::Length, "length");
    result.unit = measure;
    result.amount = number->amount;
    result.vague = number->vague;
    // "a year and a half"
    if (countsOne && is(i + 1, WordClass::And) && is(i + 2, WordClass::Article)
        && is(i + 3, WordClass::Half)) {
        result.amount += 0.5;
        result.end = i + 4;
    }
    const bool old = isHyphen(result.end)
        && (isWord(result.end + 1, QLatin1String("old"))
            || isWord(result.end + 1, QLatin1String("long")));
    if (old)
        result.end += 2;
    else if (isWord(result.end, QLatin1String("old"))
             || (hyphen && isWord(result.end, QLatin1String("period"))))
        ++result.end;
    if (hyphen || old)
        return result;
    // "30 a day": a rate
    const bool rate = number->article && !is(at, WordClass::Approximate)
        && !is(i + 1, WordClass::Earlier) && !is(i + 1, WordClass::Later)
        && !is(i + 1, WordClass::Ago)
        && (before(at).kind == TimexToken::Number || before(at).is(WordClass::Scale)
            || before(at).is(WordClass::UnitPlural) || isWord(at - 1, QLatin1String("times"))
            || isWord(at - 1, QLatin1String("million")) || isWord(at - 1, QLatin1String("billion"))
            || isWord(at - 1, QLatin1String("once")) || isWord(at - 1, QLatin1String("twice"))
            || isCountedNoun(at - 1));
    if (rate) {
        result.shape = Shape::Regular;
        result.rule = "rate";
        return result;
    }
    return distance(result);
}

/// "monthlong", "year-long".
TimexMatcher::Match TimexMatcher::longUnit(std::size_t at) const
{
    TimexExpression result = make(at, at + 1, Shape::Length, "length");
    result.amount = 1;
    result.unit = TimeUnit(token(at).meaning.value);
    if (is(at, WordClass::LongUnit))
        return result;
    if (!is(at, WordClass::Unit) || !isHyphen(at + 1) || !isWord(at + 2, QLatin1String("long"))
        || isHyphen(at - 1))
        return std::nullopt;
    result.end = at + 3;
    return result;
}

/// The "barrels" of "90,000 barrels a day".
bool TimexMatcher::isCountedNoun(std::size_t at) const
{
    const TimexToken &noun = token(at);
    const TimexToken &number = before(at);
    return noun.kind == TimexToken::Word && noun.meaning.kind == WordClass::None && !noun.capital
        && m_text[noun.span.end - 1] == QLatin1Char('s')
        && (number.kind == TimexToken::Number || number.is(WordClass::Number)
            || number.is(WordClass::Scale) || isWord(at - 1, QLatin1String("million"))
            || isWord(at - 1, QLatin1String("billion")));
}

/// "for years", "weeks ago", "decades of", "months later": a number that nobody tells.
TimexMatcher::Match TimexMatcher::barePlural(std::size_t at) const
{
    const bool recent = is(at, WordClass::PastTime) && token(at).meaning.value == 1;
    const std::size_t i = recent ? at + 1 : at;
    if (!is(i, WordClass::UnitPlural))
        return std::nullopt;
    const auto unit = TimeUnit(token(i).meaning.value);
    if (unit == TimeUnit::Season || unit == TimeUnit::Quarter)
        return std::nullopt;
    TimexExpression result = make(at, i + 1, Shape::Length, "vague-length");
    result.unit = unit;
    result.vague = true;
    if (recent)
        return result;
    const TimexToken &previous = before(at);
    const bool spends = !previous.capital
        && m_text.mid(previous.span.start, previous.span.length()).size() <= 6
        && (isWord(at - 1, QLatin1String("take")) || isWord(at - 1, QLatin1String("takes"))
            || isWord(at - 1, QLatin1String("took")) || isWord(at - 1, QLatin1String("taken"))
            || isWord(at - 1, QLatin1String("lasted")) || isWord(at - 1, QLatin1String("last"))
            || isWord(at - 1, QLatin1String("spent")) || isWord(at - 1, QLatin1String("spend"))
            || isWord(at - 1, QLatin1String("waited")) || isWord(at - 1, QLatin1String("wait")));
    const bool led = previous.is(WordClass::For) || previous.is(WordClass::After)
        || previous.is(WordClass::In) || previous.is(WordClass::Since) || spends;
    const Match far = distance(result);
    if (far && (far->shape == Shape::Distance || far->base != Base::Publication))
        return far;
    if (isHyphen(i + 1)
        && (isWord(i + 2, QLatin1String("long")) || isWord(i + 2, QLatin1String("old")))) {
        result.end = i + 3;
        return result;
    }
    const bool follows = (is(i + 1, WordClass::Of) && unit >= TimeUnit::Day)
        || (previous.is(WordClass::The) && isWord(i + 1, QLatin1String("ahead")));
    return led || follows ? Match(result) : std::nullopt;
}

/// What a length is when "ago", "later", "before 3 May" follow it.
TimexMatcher::Match TimexMatcher::distance(TimexExpression expression) const
{
    std::size_t i = expression.end;
    const TimexToken &word = token(i);
    const auto far = [&expression](std::size_t end, int direction, Base base, const char *rule) {
        expression.shape = Shape::Distance;
        expression.direction = direction;
        expression.base = base;
        expression.end = end;
        expression.rule = rule;
        return expression;
    };
    if (word.is(WordClass::Ago))
        return far(i + 1, -1, Base::Publication, "ago");
    if (word.is(WordClass::From) && (is(i + 1, WordClass::Present) || is(i + 1, WordClass::Today)))
        return far(i + 2, 1, Base::Publication, "from-now");
    if (word.is(WordClass::Later))
        return far(i + 1, 1, Base::Text, "later");
    if (word.is(WordClass::Earlier) || isWord(i, QLatin1String("prior")))
        return far(i + 1, -1, Base::Text, "earlier");
    const bool isAfter = word.is(WordClass::After) || isWord(i, QLatin1String("following"));
    const bool isBefore = word.is(WordClass::Before) && word.meaning.value == 0;
    if (!isAfter && !isBefore)
        return expression;
    const int direction = isAfter ? 1 : -1;
    const TimexToken &next = token(i + 1);
    const bool ends = next.kind == TimexToken::Mark || next.kind == TimexToken::Word
        ? next.kind == TimexToken::Mark && next.value != u'"' && next.value != u'\''
        : false;
    if (ends || (next.is(WordClass::That) && next.meaning.value == 0))
        return far(i + 1, direction, Base::Text, isAfter ? "later" : "earlier");
    const Match date = calendarDate(i + 1);
    expression.direction = direction;
    expression.base = date ? Base::Next : Base::Unknown;
    expression.rule = "length-from-event";
    return expression;
}

/// "the day before", "the year after", "the month earlier", "the day before yesterday".
TimexMatcher::Match TimexMatcher::theUnitBefore(std::size_t at) const
{
    if (!is(at, WordClass::The) || !is(at + 1, WordClass::Unit))
        return std::nullopt;
    TimexExpression result = make(at, at + 3, Shape::Distance, "the-unit-before");
    result.unit = TimeUnit(token(at + 1).meaning.value);
    result.amount = 1;
    if (result.unit < TimeUnit::Day)
        return std::nullopt;
    const TimexToken &word = token(at + 2);
    const bool isAfter = word.is(WordClass::After) || word.is(WordClass::Later);
    const bool isBefore = (word.is(WordClass::Before) && word.meaning.value == 0)
        || word.is(WordClass::Earlier) || word.is(WordClass::Previous);
    if (!isAfter && !isBefore)
        return std::nullopt;
    result.direction = isAfter ? 1 : -1;
    result.base = Base::Text;
    const bool fromToday = result.unit == TimeUnit::Day
        && (is(at + 3, isAfter ? WordClass::Tomorrow : WordClass::Yesterday));
    if (fromToday) {
        result.shape = Shape::Shifted;
        result.base = Base::Publication;
        result.amount = isAfter ? 2 : -2;
        result.end = at + 4;
        return result;
    }
    const bool ofEvent = token(at + 3).kind == TimexToken::Word
        && (word.is(WordClass::After) || word.is(WordClass::Before)) && !is(at + 3, WordClass::And)
        && !is(at + 3, WordClass::In) && !is(at + 3, WordClass::That);
    if (ofEvent) {
        result.base = calendarDate(at + 3) ? Base::Next : Base::Unknown;
        result.end = at + 2;
    }
    return result;
}

/// "every year", "per month", "daily".
TimexMatcher::Match TimexMatcher::regular(std::size_t at) const
{
    TimexExpression result = make(at, at + 1, Shape::Regular, "regular");
    result.amount = 1;
    if (is(at, WordClass::Regular)) {
        result.unit = TimeUnit(token(at).meaning.value);
        return token(at).capital && !token(at).startsLine ? std::nullopt : Match(result);
    }
    // "on weekends"
    const bool weekends = is(at, WordClass::UnitPlural) && before(at).is(WordClass::On)
        && token(at).meaning.value == int(TimeUnit::Weekend);
    if (weekends) {
        result.unit = TimeUnit::Weekend;
        result.weekday = kAnyWeekend;
        return result;
    }
    if (!is(at, WordClass::Every))
        return std::nullopt;
    const auto number = plainNumber(at + 1);
    const bool other = isWord(at + 1, QLatin1String("other"));
    const std::size_t i = number ? number->end : other ? at + 2 : at + 1;
    result.end = i + 1;
    if (other) {
        if (!is(i, WordClass::Unit))
            return std::nullopt;
        result.unit = TimeUnit(token(i).meaning.value);
        result.amount = 2;
        return result;
    }
    if (is(i, WordClass::Unit) || (number && is(i, WordClass::UnitPlural))) {
        result.unit = TimeUnit(token(i).meaning.value);
        result.amount = number ? number->amount : 1;
        return result;
    }
    if (is(i, WordClass::Weekday) && token(i).meaning.value <= 7)
        result.weekday = token(i).meaning.value;
    else if (isMonthName(i))
        result.month = token(i).meaning.value;
    else if (is(i, WordClass::Season))
        result.season = token(i).meaning.value;
    else if (is(i, WordClass::PartOfDay))
        result.part = DayPart(token(i).meaning.value);
    else
        return std::nullopt;
    return result;
}

} // namespace Dates
