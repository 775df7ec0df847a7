// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/timexexpression.h"
#include "app/dates/timextokens.h"

#include <QString>

namespace Dates {

/// Recognises a time expression at a place among tokens, by small patterns over word classes.
/// Each pattern looks a bounded number of tokens ahead and back, so a scan is linear.
/// Not owned: the tokens and the text must outlive it.
class TimexMatcher
{
public:
    using Match = std::optional<TimexExpression>;

    TimexMatcher(std::span<const TimexToken> tokens, QStringView text)
        : m_tokens(tokens)
        , m_text(text)
    {
    }

    /// The expression that begins with token at, if any.
    Match match(std::size_t at) const;

    /// Whether calendar() can find anything that begins so: most words begin no date.
    bool mayBeginDate(std::size_t at) const;
    /// An absolute date or a weekday, alone or with parts of a day: what a page's header shows.
    Match calendar(std::size_t at) const;
    /// A time of day with its zone.
    Match clock(std::size_t at) const;

private:
    /// "two", "2.5", "a few", "half a", "more than a dozen".
    struct Quantity
    {
        double amount = 0;
        bool vague = false;
        bool article = false; ///< merely "a", "an"
        std::size_t end = 0;
    };

    // timexmatcher.cpp
    const TimexToken &token(std::size_t at) const
    {
        return at < m_tokens.size() ? m_tokens[at] : m_noToken;
    }
    const TimexToken &before(std::size_t at, std::size_t distance = 1) const
    {
        return at >= distance ? token(at - distance) : m_noToken;
    }
    bool is(std::size_t at, WordClass wordClass) const { return token(at).is(wordClass); }
    bool isMark(std::size_t at, char16_t mark) const { return token(at).isMark(mark); }
    bool isWord(std::size_t at, QLatin1String lowerCase) const;
    bool isHyphen(std::size_t at) const;
    bool isUpperCase(std::size_t at) const;
    TimexExpression make(std::size_t begin, std::size_t end, TimexExpression::Shape shape,
                         const char *rule) const;
    Match core(std::size_t at, bool definite) const;
    Match modified(std::size_t at) const;
    Match withModifier(std::size_t at, std::size_t inner) const;
    Match dayPart(std::size_t at) const;
    Match reference(std::size_t at) const;
    Match deictic(std::size_t at) const;

    // timexcalendar.cpp
    Match calendarDate(std::size_t at) const;
    Match monthFirst(std::size_t at) const;
    Match dayFirst(std::size_t at) const;
    Match dayOfRange(std::size_t at) const;
    Match furtherDay(std::size_t at) const;
    Match weekday(std::size_t at) const;
    Match season(std::size_t at) const;

    Match withTime(TimexExpression expression) const;
    bool isFarYear(std::size_t at) const;
    bool isSeptemberEleven(const TimexExpression &date) const;
    bool isMonthName(std::size_t at) const;
    bool isBareMonth(std::size_t at, std::size_t end) const;
    bool isDayNumber(std::size_t at) const;
    std::size_t yearAfter(std::size_t at, TimexExpression &expression) const;

    // timexfeast.cpp
    Match feast(std::size_t at) const;
    std::size_t feastNameAfter(std::size_t at, QLatin1String name) const;

    // timexnumeric.cpp
    Match numericDate(std::size_t at) const;
    Match nineEleven(std::size_t at) const;
    Match isoDate(std::size_t at) const;
    Match isoTime(TimexExpression expression) const;

    // timexyear.cpp
    bool isYearNumber(std::size_t at) const;
    Match bareYear(std::size_t at) const;
    Match shortYear(std::size_t at) const;
    Match yearBeforeChrist(std::size_t at) const;
    Match decade(std::size_t at) const;
    Match century(std::size_t at) const;
    Match quarter(std::size_t at) const;
    Match partOfYear(std::size_t at, TimexExpression expression) const;

    // timexperiod.cpp
    bool isUpToYear(std::size_t at) const;
    Match samePeriod(std::size_t at) const;
    bool isFiscal(std::size_t at) const;
    Match fiscal(std::size_t at) const;
    bool standsForTime(std::size_t at, std::size_t end) const;
    Match theUnit(std::size_t at, bool definite) const;
    Match presentPhrase(std::size_t at) const;

    // timexclock.cpp
    std::size_t amPmAfter(std::size_t at, int &offset) const;
    std::size_t offsetAfter(std::size_t at, bool hoursAlone, std::optional<int> &minutes) const;
    std::size_t zoneAfter(std::size_t at, TimexExpression &time) const;
    Match oClock(std::size_t at) const;
    Match clockOnly(std::size_t at, bool iso = false) const;

    // timexrelative.cpp
    Match relative(std::size_t at) const;
    Match relativeUnit(std::size_t begin, std::size_t at) const;
    Match relativeName(std::size_t begin, std::size_t at) const;
    Match relativeSpan(std::size_t begin, std::size_t at) const;
    Match ordinalUnit(std::size_t at) const;

    // timexlength.cpp
    std::optional<Quantity> quantity(std::size_t at) const;
    std::optional<Quantity> plainNumber(std::size_t at) const;
    Match length(std::size_t at) const;
    Match longUnit(std::size_t at) const;
    bool isCountedNoun(std::size_t at) const;
    Match barePlural(std::size_t at) const;
    Match distance(TimexExpression expression) const;
    Match theUnitBefore(std::size_t at) const;
    Match regular(std::size_t at) const;

    std::span<const TimexToken> m_tokens;
    QStringView m_text;
    TimexToken m_noToken;
};

} // namespace Dates
