// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexmatcher.h"

namespace Dates {

using Shape = TimexExpression::Shape;
using Base = TimexExpression::Base;

/// "last week", "the same day", "next Monday", "the past two years", "this morning".
TimexMatcher::Match TimexMatcher::relative(std::size_t at) const
{
    const bool the = is(at, WordClass::The);
    const std::size_t i = the ? at + 1 : at;
    switch (token(i).meaning.kind) {
    case WordClass::Last:
    case WordClass::Past:
    case WordClass::Next:
    case WordClass::This:
    case WordClass::That:
    case WordClass::Previous:
    case WordClass::Following:
        break;
    default:
        return std::nullopt;
    }
    if (token(i).kind != TimexToken::Word)
        return std::nullopt;
    // "to last three days", "will last a week": a verb
    const bool verb = !the && isWord(i, QLatin1String("last"))
        && (isWord(at - 1, QLatin1String("to")) || before(at).is(WordClass::Modal));
    if (verb)
        return std::nullopt;
    if (Match result = relativeSpan(at, i))
        return result;
    if (Match result = relativeUnit(at, i))
        return result;
    return relativeName(at, i);
}

/// "last week", "the following day": a unit before, after or around its anchor.
TimexMatcher::Match TimexMatcher::relativeUnit(std::size_t begin, std::size_t at) const
{
    const WordMeaning word = token(at).meaning;
    std::size_t i = at + 1;
    // "this same day", "that very year", "this past week"
    if (is(i, WordClass::That) || isWord(i, QLatin1String("very"))
        || (word.kind == WordClass::This && is(i, WordClass::Past)))
        ++i;
    const bool fiscalYear = isFiscal(i);
    if (fiscalYear)
        ++i;
    if (!is(i, WordClass::Unit) || isWord(i, QLatin1String("second")))
        return std::nullopt;
    const auto unit = TimeUnit(token(i).meaning.value);
    TimexExpression result = make(begin, i + 1, Shape::Shifted, "unit-from-now");
    result.unit = unit;
    result.fiscal = fiscalYear;
    const bool definite = begin != at;
    switch (word.kind) {
    case WordClass::Past:
        result.shape = Shape::Span;
        result.rule = "past-span";
        result.direction = -1;
        result.amount = 1;
        return result;
    case WordClass::Last:
        result.amount = -1;
        // "the last fortnight" has no name in the calendar, as a week has.
        if (unit == TimeUnit::Fortnight) {
            result.shape = Shape::Span;
            result.rule = "past-span";
            result.direction = -1;
            result.amount = 1;
            return result;
        }
        break;
    case WordClass::Next:
        result.amount = 1;
        if (definite && unit <= TimeUnit::Night)
            result.base = Base::Text;
        break;
    case WordClass::That:
        result.base = Base::Text;
        result.rule = "same-unit";
        break;
    case WordClass::Previous:
    case WordClass::Following:
        result.amount = word.kind == WordClass::Previous ? -1 : 1;
        result.base = Base::Text;
        result.rule = "unit-beside";
        break;
    default:
        break;
    }
    if (unit < TimeUnit::Day)
        return std::nullopt;
    // "last year's fourth quarter"
    if (unit == TimeUnit::Year && isMark(i + 1, u'\'') && isWord(i + 2, QLatin1String("s"))) {
        const Match part = quarter(i + 3);
        if (part && !part->year && !part->yearShift) {
            TimexExpression whole = *part;
            whole.begin = begin;
            whole.yearShift = int(result.amount);
            whole.base = result.base;
            return whole;
        }
    }
    // "the last day of March" is a day of March, "the last week of the war" no date.
    if (word.kind == WordClass::Last && is(i + 1, WordClass::Of)) {
        const Match whole = calendarDate(i + 2);
        if (!whole)
            return definite && !is(i + 2, WordClass::Last) && !is(i + 2, WordClass::This)
                ? std::nullopt
                : Match(result);
        result.end = whole->end;
        TimexExpression part = *whole;
        part.begin = begin;
        part.unit = unit;
        part.ordinal = -1;
        part.rule = "unit-of";
        return part;
    }
    if (word.kind == WordClass::Next && is(result.end, WordClass::PartOfDay)
        && unit == TimeUnit::Day) {
        result.part = DayPart(token(result.end).meaning.value);
        ++result.end;
    }
    return result;
}

/// "last Friday", "next May", "this summer", "last night", "that evening".
TimexMatcher::Match TimexMatcher::relativeName(std::size_t begin, std::size_t at) const
{
    const WordMeaning word = token(at).meaning;
    std::size_t i = at + 1;
    if (is(i, WordClass::Early))
        ++i;
    const int direction = word.kind == WordClass::Next || word.kind == WordClass::Following ? 1
        : word.kind == WordClass::This || word.kind == WordClass::That                      ? 0
                                                                                            : -1;
    if (is(i, WordClass::PartOfDay)) {
        TimexExpression result = make(begin, i + 1, Shape::Shifted, "part-of-day");
        result.part = DayPart(token(i).meaning.value);
        const bool ofText = word.kind == WordClass::That || word.kind == WordClass::Following
            || word.kind == WordClass::Previous || word.kind == WordClass::Next;
        result.base = ofText ? Base::Text : Base::Publication;
        result.amount = direction;
        return result;
    }
    if (word.kind == WordClass::That || (word.kind == WordClass::This && word.value == 1)
        || (word.kind == WordClass::Last && word.value == 1))
        return std::nullopt;
    const bool named = isMonthName(i) || is(i, WordClass::Season) || is(i, WordClass::Feast)
        || (is(i, WordClass::Weekday) && token(i).meaning.value <= 7 && token(i).capital);
    if (!named)
        return std::nullopt;
    Match result = is(i, WordClass::Weekday) ? calendar(i) : calendarDate(i);
    // "the last March" and "this May 3" keep what follows.
    if (!result || result->year)
        return result;
    result->begin = begin;
    result->direction = word.kind == WordClass::This ? 2 : direction;
    result->rule = "name-from-now";
    return result;
}

/// "the last 18 months", "the past few days", "the next two weeks", "the first two months".
TimexMatcher::Match TimexMatcher::relativeSpan(std::size_t begin, std::size_t at) const
{
    const WordMeaning word = token(at).meaning;
    if (word.kind == WordClass::This || word.kind == WordClass::That)
        return std::nullopt;
    const auto number = quantity(at + 1);
    std::size_t i = number ? number->end : at + 1;
    if (number && number->article)
        return std::nullopt;
    if (!is(i, WordClass::UnitPlural))
        return std::nullopt;
    TimexExpression result = make(begin, i + 1, Shape::Span, "past-span");
    result.unit = TimeUnit(token(i).meaning.value);
    result.vague = !number || number->vague;
    result.amount = number ? number->amount : 0;
    const bool forward = word.kind == WordClass::Next || word.kind == WordClass::Following;
    result.direction = forward ? 1 : -1;
    const bool ofText = word.kind == WordClass::Previous || word.kind == WordClass::Following;
    result.base = ofText ? Base::Text : Base::Publication;
    // "the last two years of the war" is a part of something else.
    if (word.kind == WordClass::Last && is(i + 1, WordClass::Of)) {
        result.shape = Shape::Length;
        result.direction = 0;
    }
    return result;
}

/// "the first week of May", "the second day", "the first two months of 1939".
TimexMatcher::Match TimexMatcher::ordinalUnit(std::size_t at) const
{
    std::size_t i = is(at, WordClass::The) ? at + 1 : at;
    const bool last = is(i, WordClass::FinalOrdinal);
    const bool second = isWord(i, QLatin1String("second"));
    const bool ordinal = is(i, WordClass::Ordinal) || token(i).ordinal || second;
    if (!last && !ordinal)
        return std::nullopt;
    const int value = last ? -1
        : second           ? 2
        : token(i).ordinal ? token(i).value
                           : token(i).meaning.value;
    ++i;
    if (const auto number = plainNumber(i); number && is(number->end, WordClass::UnitPlural)) {
        TimexExpression result = make(at, number->end + 1, Shape::Length, "length");
        result.unit = TimeUnit(token(number->end).meaning.value);
        result.amount = number->amount;
        return result;
    }
    if (!is(i, WordClass::Unit))
        return std::nullopt;
    const auto unit = TimeUnit(token(i).meaning.value);
    if ((unit != TimeUnit::Day && unit != TimeUnit::Week && unit != TimeUnit::Weekend)
        || !is(i + 1, WordClass::Of))
        return std::nullopt;
    Match whole = calendarDate(i + 2);
    if (!whole || !(whole->month || whole->year) || whole->day)
        return std::nullopt;
    whole->begin = at;
    whole->unit = unit;
    whole->ordinal = value;
    whole->rule = "unit-of";
    return whole;
}

} // namespace Dates
