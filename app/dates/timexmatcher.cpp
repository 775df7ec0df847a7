// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexmatcher.h"

#include <algorithm>

namespace Dates {

using Shape = TimexExpression::Shape;

namespace {

/// Words that stand around time expressions but never begin one; most words of a text that have a
/// meaning are such.
bool neverBegins(WordClass kind)
{
    switch (kind) {
    case WordClass::Of:
    case WordClass::In:
    case WordClass::On:
    case WordClass::To:
    case WordClass::And:
    case WordClass::From:
    case WordClass::Since:
    case WordClass::Before:
    case WordClass::After:
    case WordClass::Preposition:
    case WordClass::Ago:
    case WordClass::AmPm:
    case WordClass::Zone:
    case WordClass::Era:
    case WordClass::Than:
    case WordClass::Modal:
    case WordClass::Preterite:
    case WordClass::Other:
        return true;
    default:
        return false;
    }
}

/// Words that begin an expression only together with another word of a known class.
bool needsKnownWord(const TimexToken &first)
{
    switch (first.kind == TimexToken::Word ? first.meaning.kind : WordClass::None) {
    case WordClass::The:
    case WordClass::Article:
    case WordClass::That:
    case WordClass::Last:
    case WordClass::Past:
    case WordClass::Next:
    case WordClass::Previous:
    case WordClass::Every:
    case WordClass::Vague:
    case WordClass::Half:
    case WordClass::Approximate:
    case WordClass::Early:
        return true;
    case WordClass::This:
        return first.meaning.value == 0;
    default:
        return false;
    }
}

/// The longer one; the first of two that end alike.
void keepLonger(TimexMatcher::Match &best, TimexMatcher::Match other)
{
    if (other && (!best || other->end > best->end))
        best = std::move(other);
}

} // namespace

bool TimexMatcher::isWord(std::size_t at, QLatin1String lowerCase) const
{
    const TimexToken &word = token(at);
    if (word.kind != TimexToken::Word || word.span.length() != lowerCase.size())
        return false;
    // Asked for so often that a call of QStringView::compare() would cost more than the answer.
    return std::equal(lowerCase.begin(), lowerCase.end(), m_text.begin() + word.span.start,
                      [](char wanted, QChar c) {
                          const char16_t code = c.unicode();
                          const bool capital = code >= u'A' && code <= u'Z';
                          return char16_t(capital ? code + 32 : code) == char16_t(wanted);
                      });
}

bool TimexMatcher::isHyphen(std::size_t at) const
{
    return isMark(at, u'-') && token(at).glued;
}

bool TimexMatcher::isUpperCase(std::size_t at) const
{
    const TimexToken &word = token(at);
    return word.kind == TimexToken::Word && word.capital
        && std::ranges::all_of(m_text.mid(word.span.start, word.span.length()),
                               [](QChar c) { return c.isUpper(); });
}

TimexExpression TimexMatcher::make(std::size_t begin, std::size_t end, Shape shape,
                                   const char *rule) const
{
    TimexExpression expression;
    expression.begin = begin;
    expression.end = end;
    expression.shape = shape;
    expression.rule = rule;
    return expression;
}

TimexMatcher::Match TimexMatcher::match(std::size_t at) const
{
    const TimexToken &first = token(at);
    if (first.kind == TimexToken::Word && first.meaning.kind == WordClass::None)
        return isUpperCase(at) ? quarter(at) : std::nullopt;
    if (first.kind == TimexToken::Mark ? first.value != u'\'' : neverBegins(first.meaning.kind))
        return std::nullopt;
    // "the ministry", "a man", "that he": nothing goes on from there, and texts are full of them.
    const TimexToken &next = token(at + 1);
    if (next.kind == TimexToken::Word && next.meaning.kind == WordClass::None
        && needsKnownWord(first))
        return std::nullopt;
    Match best = modified(at);
    keepLonger(best, core(at, false));
    keepLonger(best, dayPart(at));
    keepLonger(best, reference(at));
    return best;
}

/// What stands on its own: a date, a unit before or after, a length. definite: "the year" alone
/// counts as well, because words before it ("the end of") say that a date is meant. Which patterns
/// can begin with a word follows from its class: most words are of one that few can begin with.
TimexMatcher::Match TimexMatcher::core(std::size_t at, bool definite) const
{
    const TimexToken &first = token(at);
    Match best;
    if (first.kind == TimexToken::Number) {
        best = calendar(at);
        keepLonger(best, clock(at));
        keepLonger(best, fiscal(at));
        if (first.ordinal) {
            keepLonger(best, ordinalUnit(at));
            keepLonger(best, quarter(at));
            keepLonger(best, century(at));
        }
        if (first.plural)
            keepLonger(best, decade(at));
        keepLonger(best, length(at));
        return best;
    }
    if (first.kind == TimexToken::Mark) {
        best = calendar(at);
        keepLonger(best, decade(at));
        return best;
    }
    switch (first.meaning.kind) {
    case WordClass::Month:
    case WordClass::MonthShort:
    case WordClass::Weekday:
    case WordClass::WeekdayShort:
    case WordClass::Season:
    case WordClass::Feast:
        return calendar(at);
    case WordClass::Today:
    case WordClass::Tomorrow:
    case WordClass::Yesterday:
    case WordClass::Tonight:
        return deictic(at);
    case WordClass::This:
    case WordClass::Last:
    case WordClass::Past:
    case WordClass::Next:
    case WordClass::Previous:
    case WordClass::Following:
        return relative(at);
    case WordClass::That:
        best = relative(at);
        keepLonger(best, samePeriod(at));
        return best;
    case WordClass::Vague:
    case WordClass::Half:
    case WordClass::Scale:
    case WordClass::LongUnit:
        return length(at);
    case WordClass::Approximate:
    case WordClass::Number:
        best = clock(at);
        keepLonger(best, length(at));
        return best;
    case WordClass::Every:
    case WordClass::Regular:
        return regular(at);
    case WordClass::Article:
        best = samePeriod(at);
        keepLonger(best, length(at));
        return best;
    case WordClass::Unit:
        best = calendar(at);
        keepLonger(best, ordinalUnit(at)); // "second"
        keepLonger(best, quarter(at));
        keepLonger(best, samePeriod(at));
        keepLonger(best, theUnit(at, definite));
        keepLonger(best, length(at));
        return best;
    default:
        break;
    }
    best = calendar(at);
    keepLonger(best, clock(at));
    keepLonger(best, relative(at));
    keepLonger(best, ordinalUnit(at));
    keepLonger(best, quarter(at));
    keepLonger(best, samePeriod(at));
    keepLonger(best, fiscal(at));
    keepLonger(best, theUnit(at, definite));
    keepLonger(best, decade(at));
    keepLonger(best, century(at));
    keepLonger(best, theUnitBefore(at));
    keepLonger(best, length(at));
    keepLonger(best, regular(at));
    return best;
}

/// "early 2009", "the end of last year", "later on Monday", "mid-May".
TimexMatcher::Match TimexMatcher::modified(std::size_t at) const
{
    std::size_t i = is(at, WordClass::The) ? at + 1 : at;
    if (isWord(i, QLatin1String("very")))
        ++i;
    if (is(i, WordClass::Part) && is(i + 1, WordClass::Of))
        return withModifier(at, i + 2);
    if (is(i, WordClass::Early)) {
        ++i;
        if (isWord(i, QLatin1String("part")) && is(i + 1, WordClass::Of))
            return withModifier(at, i + 2);
        if (isHyphen(i) || is(i, WordClass::In) || is(i, WordClass::On))
            ++i;
        return withModifier(at, i);
    }
    if (is(i, WordClass::Earlier) || is(i, WordClass::Later)) {
        ++i;
        if (is(i, WordClass::In) || is(i, WordClass::On))
            ++i;
        return withModifier(at, i);
    }
    return std::nullopt;
}

TimexMatcher::Match TimexMatcher::withModifier(std::size_t at, std::size_t inner) const
{
    Match result = core(inner, true);
    if (!result || result->shape == Shape::Length || result->shape == Shape::Regular)
        return std::nullopt;
    result->begin = at;
    return result;
}

/// "the night of 13 February", "at night", "in the early morning hours of Monday".
TimexMatcher::Match TimexMatcher::dayPart(std::size_t at) const
{
    std::size_t i = is(at, WordClass::The) ? at + 1 : at;
    const bool definite = i > at;
    if (is(i, WordClass::Early))
        ++i;
    if (!is(i, WordClass::PartOfDay))
        return std::nullopt;
    const auto part = DayPart(token(i).meaning.value);
    ++i;
    if (isWord(i, QLatin1String("hours")))
        ++i;
    if (is(i, WordClass::Of) || is(i, WordClass::On)) {
        Match date = core(i + 1, false);
        const bool dated = date
            && ((date->shape == Shape::Calendar && date->hasDate())
                || (date->shape == Shape::Shifted && date->unit == TimeUnit::Day));
        if (dated && date->part == DayPart::None) {
            date->begin = at;
            date->part = part;
            return date;
        }
    }
    if (isWord(i - 1, QLatin1String("overnight")) && i == at + 1) {
        // "an overnight train" is no time of its own.
        const TimexToken &next = token(i);
        const bool noun = next.kind == TimexToken::Word && next.meaning.kind == WordClass::None
            && !next.capital && !next.startsLine;
        TimexExpression result = make(at, i, Shape::Shifted, "overnight");
        result.part = part;
        Match date = calendarDate(i);
        if (date && date->weekday && date->part == DayPart::None) {
            date->begin = at;
            date->part = part;
            return date;
        }
        return noun || isHyphen(i) ? std::nullopt : Match(result);
    }
    const TimexToken &previous = before(at);
    const bool atNight = previous.is(WordClass::At) && part == DayPart::Night && !definite;
    const bool inTheMorning = definite
        && (previous.is(WordClass::In) || previous.is(WordClass::Preposition)
            || previous.is(WordClass::Before));
    if (!atNight && !inTheMorning)
        return std::nullopt;
    TimexExpression result = make(at, i, Shape::Shifted, "part-of-day");
    result.part = part;
    result.base = TimexExpression::Base::Text;
    result.vague = atNight;
    return result;
}

TimexMatcher::Match TimexMatcher::deictic(std::size_t at) const
{
    const TimexToken &word = token(at);
    TimexExpression result = make(at, at + 1, Shape::Shifted, "day-from-today");
    if (word.is(WordClass::Tonight))
        result.part = DayPart::Night;
    else if (word.is(WordClass::Yesterday))
        result.amount = -1;
    else if (word.is(WordClass::Tomorrow))
        result.amount = 1;
    else if (!word.is(WordClass::Today))
        return std::nullopt;
    // "USA Today" is a newspaper.
    if (word.is(WordClass::Today) && word.capital && !word.startsLine && before(at).capital
        && before(at).kind == TimexToken::Word)
        return std::nullopt;
    return withTime(result);
}

/// "now", "recently", "in the future".
TimexMatcher::Match TimexMatcher::reference(std::size_t at) const
{
    const bool definite = is(at, WordClass::The);
    const std::size_t i = definite ? at + 1 : at;
    if (const Match phrase = presentPhrase(at))
        return phrase;
    const TimexToken &word = token(i);
    if (word.is(WordClass::Earlier) && word.meaning.value == 1 && !definite)
        return make(at, i + 1, Shape::Past, "past");
    if (definite && isWord(i, QLatin1String("near")) && is(i + 1, WordClass::FutureTime))
        return make(at, i + 2, Shape::Future, "future");
    if (word.is(WordClass::Present) && !definite)
        return make(at, i + 1, Shape::Present, "present");
    if (word.is(WordClass::This) && word.meaning.value == 1)
        return make(i, i + 1, Shape::Present, "present");
    if (word.is(WordClass::PastTime)) {
        TimexExpression result = make(i, i + 1, Shape::Past, "past");
        result.vague = word.meaning.value == 2;
        return result;
    }
    if (word.is(WordClass::FutureTime)) {
        const bool soon = word.meaning.value == 0;
        const bool soonAs = soon
            && (isWord(at - 1, QLatin1String("as")) || is(i + 1, WordClass::After)
                || is(i + 1, WordClass::Preposition) || is(i + 1, WordClass::Later));
        if (soonAs)
            return std::nullopt;
        TimexExpression result = make(at, i + 1, Shape::Future, "future");
        result.vague = soon;
        return result;
    }
    const TimexToken &next = token(i + 1);
    const bool alone = next.kind == TimexToken::Mark || next.startsLine || next.is(WordClass::Other)
        || next.is(WordClass::And) || before(at).is(WordClass::In);
    if (definite && word.is(WordClass::Past) && alone)
        return make(at, i + 1, Shape::Past, "past");
    return std::nullopt;
}

} // namespace Dates
