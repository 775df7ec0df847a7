// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/timex.h"
#include "app/dates/timexcontext.h"
#include "app/dates/timexpoint.h"

namespace Dates {

/// News counts from its publication; a narrative ("the war began in 1914 … in August") from the
/// dates it has told.
enum class TimexMode { News, Narrative };

/// Gives each expression its value, in text order, against the publication date and the dates that
/// the text has mentioned so far.
class TimexResolver
{
public:
    /// Not owned: all of them must outlive the resolver.
    TimexResolver(const std::vector<TimexExpression> &expressions, const TimexContext &context,
                  std::span<const TimexToken> tokens, const std::optional<Edtf> &published,
                  TimexMode mode, QStringView country);

    /// quiet: places of expressions that stand in furniture and are no anchor for others.
    std::vector<Timex> resolve(const std::vector<bool> &quiet);

private:
    using Expression = TimexExpression;

    /// A point to count from, and the expression it comes from.
    struct Reference
    {
        std::optional<TimexPoint> point;
        Anchor anchor = Anchor::None;
        std::optional<std::size_t> timex;
    };

    // timexresolver.cpp
    Timex resolved(std::size_t at);
    void setPoint(Timex &timex, const Expression &expression, const TimexPoint &point) const;
    void setReference(Timex &timex, const Reference &reference) const;
    const Reference &reference(Expression::Base base) const;
    void remember(std::size_t at, const Timex &timex, const TimexPoint &point, bool absolute);
    void joinRanges(std::vector<Timex> &timexes) const;
    void openEnds(std::vector<Timex> &timexes) const;
    void findDatelineWeekday();
    void findExcursions();

    // timexcalendarresolver.cpp
    std::optional<TimexPoint> calendarPoint(std::size_t at, Timex &timex);
    Reference dayOfClock(std::size_t at);
    std::optional<TimexPoint> absolutePoint(const Expression &expression) const;
    std::optional<TimexPoint> yearlessPoint(std::size_t at, Timex &timex) const;
    std::optional<TimexPoint> nearestDay(const Expression &expression, const TimexPoint &from,
                                         Tense tense) const;
    std::optional<TimexPoint> weekdayPoint(const Expression &expression, Timex &timex) const;
    std::optional<TimexPoint> unknownYearPoint(const Expression &expression) const;
    std::optional<int> sharedYear(std::size_t at) const;
    std::optional<TimexPoint> partOf(const Expression &expression, const TimexPoint &whole) const;
    bool isOverNewYear(const Expression &expression) const;
    Tense tenseOf(const Expression &expression) const;

    // timexrelativeresolver.cpp
    std::optional<TimexPoint> shiftedPoint(std::size_t at, Timex &timex);
    void endThisWeek(const Expression &expression, Timex &timex) const;
    bool isFromDatedEvent(std::size_t at) const;
    void resolveDistance(std::size_t at, Timex &timex);
    void resolveSpan(const Expression &expression, Timex &timex) const;
    void resolveRegular(const Expression &expression, Timex &timex) const;
    std::optional<TimexPoint> weekend(const Expression &expression, const TimexPoint &from) const;

    // timexperiodresolver.cpp
    void rememberPeriod(std::size_t at, const TimexPoint &point);
    Reference period(std::size_t at, TimeUnit unit) const;
    std::optional<TimexPoint> samePeriod(std::size_t at, Timex &timex) const;
    std::optional<TimexPoint> yearsBeforePeriod(std::size_t at, Timex &timex) const;
    std::optional<TimexPoint> theUnit(std::size_t at, Timex &timex);
    bool isSameSentence(std::size_t first, std::size_t second) const;

    const std::vector<Expression> &m_expressions;
    const TimexContext &m_context;
    std::span<const TimexToken> m_tokens;
    TimexMode m_mode;
    QStringView m_country;
    Reference m_published;
    Reference m_text;
    /// The quarter, month or half that the text reported on last.
    Reference m_period;
    /// Year that the text spoke of last, for a narrative.
    std::optional<int> m_year;
    /// Expressions that name a year which the text leaves again at once: "as Napoleon had in 1812".
    std::vector<bool> m_excursions;
    /// Weekday of a publication day without a year, as the text's first weekday tells it.
    std::optional<int> m_datelineWeekday;
};

/// "P18M", "PT2H", "PXD" for a length of amount units.
QString durationValue(TimeUnit unit, double amount, bool vague);

} // namespace Dates
