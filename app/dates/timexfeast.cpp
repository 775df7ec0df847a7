// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexfeast.h"

#include "app/dates/timexmatcher.h"

namespace Dates {

namespace {

using std::chrono::days;
using Rule = Feast::Rule;

// Federal holidays of the United States: 5 U.S.C. 6103 (weekdays since the Uniform Monday Holiday
// Act of 1968); Election Day: 2 U.S.C. 7; the others by custom.
// clang-format off: a table reads best in full lines.
constexpr Feast kFeasts[] = {
    {QLatin1String("new year eve"), Rule::Fixed, 12, 31},
    {QLatin1String("new year day"), Rule::Fixed, 1, 1},
    {QLatin1String("martin luther king jr day"), Rule::Weekday, 1, 3, 1},
    {QLatin1String("martin luther king day"), Rule::Weekday, 1, 3, 1},
    {QLatin1String("groundhog day"), Rule::Fixed, 2, 2},
    {QLatin1String("st valentine day"), Rule::Fixed, 2, 14},
    {QLatin1String("valentine day"), Rule::Fixed, 2, 14},
    {QLatin1String("presidents day"), Rule::Weekday, 2, 3, 1},
    {QLatin1String("president day"), Rule::Weekday, 2, 3, 1},
    {QLatin1String("st patrick day"), Rule::Fixed, 3, 17},
    {QLatin1String("april fools day"), Rule::Fixed, 4, 1},
    {QLatin1String("april fool day"), Rule::Fixed, 4, 1},
    {QLatin1String("ash wednesday"), Rule::Easter, 2, -46},
    {QLatin1String("palm sunday"), Rule::Easter, 4, -7},
    {QLatin1String("maundy thursday"), Rule::Easter, 4, -3},
    {QLatin1String("good friday"), Rule::Easter, 4, -2},
    {QLatin1String("easter sunday"), Rule::Easter, 4, 0},
    {QLatin1String("easter monday"), Rule::Easter, 4, 1},
    {QLatin1String("easter day"), Rule::Easter, 4, 0},
    {QLatin1String("easter"), Rule::Easter, 4, 0, 0, false, true},
    {QLatin1String("ascension day"), Rule::Easter, 5, 39},
    {QLatin1String("whit monday"), Rule::Easter, 6, 50},
    {QLatin1String("anzac day"), Rule::Fixed, 4, 25},
    {QLatin1String("may day"), Rule::Fixed, 5, 1},
    {QLatin1String("memorial day"), Rule::Weekday, 5, -1, 1, true},
    {QLatin1String("juneteenth"), Rule::Fixed, 6, 19},
    {QLatin1String("canada day"), Rule::Fixed, 7, 1},
    {QLatin1String("independence day"), Rule::Fixed, 7, 4, 0, true},
    {QLatin1String("fourth of july"), Rule::Fixed, 7, 4},
    {QLatin1String("bastille day"), Rule::Fixed, 7, 14},
    {QLatin1String("labor day"), Rule::Weekday, 9, 1, 1, true},
    {QLatin1String("columbus day"), Rule::Weekday, 10, 2, 1},
    {QLatin1String("halloween"), Rule::Fixed, 10, 31, 0, false, true},
    {QLatin1String("election day"), Rule::ElectionDay, 11, 2, 0, true},
    {QLatin1String("veterans day"), Rule::Fixed, 11, 11},
    {QLatin1String("armistice day"), Rule::Fixed, 11, 11},
    {QLatin1String("thanksgiving day"), Rule::Weekday, 11, 4, 4, true},
    {QLatin1String("thanksgiving"), Rule::Weekday, 11, 4, 4, true, true},
    {QLatin1String("christmas eve"), Rule::Fixed, 12, 24},
    {QLatin1String("christmas day"), Rule::Fixed, 12, 25},
    {QLatin1String("christmas"), Rule::Fixed, 12, 25, 0, false, true},
    {QLatin1String("boxing day"), Rule::Fixed, 12, 26},
};
// clang-format on

/// Western Easter Sunday, by the anonymous Gregorian algorithm (J. Meeus, Astronomical Algorithms,
/// 2nd ed., chapter 8).
Calendar::Day easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return Calendar::day(year, n / 31, n % 31 + 1);
}

Calendar::Day weekdayOfMonth(int year, int month, int weekday, int number)
{
    if (number < 0) {
        const auto last = Calendar::day(year, month, daysOfMonth(year, month));
        return last - days((Calendar::weekdayOf(last) - weekday + 7) % 7);
    }
    const auto first = Calendar::day(year, month, 1);
    return first + days((weekday - Calendar::weekdayOf(first) + 7) % 7 + 7 * (number - 1));
}

} // namespace

std::span<const Feast> feasts()
{
    return kFeasts;
}

Calendar::Day dayOf(const Feast &feast, int year)
{
    switch (feast.rule) {
    case Rule::Weekday:
        return weekdayOfMonth(year, feast.month, feast.weekday, feast.day);
    case Rule::ElectionDay:
        return weekdayOfMonth(year, feast.month, 1, 1) + days(1);
    case Rule::Easter:
        // The calendar that the algorithm is for began in 1583.
        return easter(std::max(year, 1583)) + days(feast.day);
    case Rule::Fixed:
        break;
    }
    return Calendar::day(year, feast.month, feast.day);
}

/// Place after a feast's name, or at where its words do not stand; apostrophes, full stops and the
/// genitive's s between them are read over.
std::size_t TimexMatcher::feastNameAfter(std::size_t at, QLatin1String name) const
{
    std::size_t i = at;
    qsizetype from = 0;
    while (from < name.size()) {
        qsizetype to = name.indexOf(QLatin1Char(' '), from);
        if (to < 0)
            to = name.size();
        if (from > 0) {
            const bool mark = (isMark(i, u'\'') || isMark(i, u'.')) && token(i).glued;
            if (mark)
                ++i;
            if (mark && isWord(i, QLatin1String("s")) && token(i).glued)
                ++i;
        }
        if (token(i).startsLine && i > at)
            return at;
        const QLatin1String word = name.sliced(from, to - from);
        if (!isWord(i, word) || !(token(i).capital || word == QLatin1String("of")))
            return at;
        ++i;
        from = to + 1;
    }
    return i;
}

/// "Christmas Eve", "Good Friday 2013", "the Fourth of July".
TimexMatcher::Match TimexMatcher::feast(std::size_t at) const
{
    const TimexToken &word = token(at);
    const QChar initial = m_text[word.span.start].toLower();
    for (const Feast &feast : feasts()) {
        if (feast.name.front() != initial)
            continue;
        const std::size_t end = feastNameAfter(at, feast.name);
        if (end == at)
            continue;
        TimexExpression result = make(at, end, TimexExpression::Shape::Calendar, "feast");
        result.feast = &feast;
        result.month = feast.month;
        result.day = feast.rule == Rule::Fixed ? feast.day : 1;
        result.end = yearAfter(result.end, result);
        const TimexToken &previous = before(at);
        const bool foreign = previous.kind == TimexToken::Word
            && ((previous.capital && previous.meaning.kind == WordClass::None
                 && !previous.startsLine && !isWord(at - 1, QLatin1String("american")))
                || (previous.glued && isWord(at - 1, QLatin1String("s"))));
        // "the Good Friday Agreement", "the Easter Rising": what was made or happened on one.
        const TimexToken &next = token(end);
        const bool isName = feast.rule == Feast::Rule::Easter && next.kind == TimexToken::Word
            && !next.startsLine
            && (isWord(end, QLatin1String("agreement")) || isWord(end, QLatin1String("accord"))
                || (next.capital && next.meaning.kind == WordClass::None));
        if (isName)
            return std::nullopt;
        // The churches of the East keep another Easter.
        if (foreign && (feast.american || feast.rule == Rule::Easter))
            return std::nullopt;
        const bool led = previous.is(WordClass::At) || previous.is(WordClass::On)
            || previous.is(WordClass::Before) || previous.is(WordClass::After)
            || previous.is(WordClass::Since) || previous.is(WordClass::To)
            || previous.is(WordClass::Last) || previous.is(WordClass::Next)
            || previous.is(WordClass::This) || previous.is(WordClass::Preposition)
            || previous.is(WordClass::Every) || previous.is(WordClass::From)
            || previous.is(WordClass::In);
        if (feast.needsLead && !led && !result.year && !result.yearShift)
            return std::nullopt;
        return result;
    }
    return std::nullopt;
}

} // namespace Dates
