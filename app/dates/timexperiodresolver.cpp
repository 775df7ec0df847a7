// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexresolver.h"

namespace Dates {

using Shape = TimexExpression::Shape;
using Base = TimexExpression::Base;
using Grain = TimexPoint::Grain;

namespace {

bool isPeriod(const TimexPoint &point)
{
    return point.grain == Grain::Half || point.grain == Grain::Quarter
        || point.grain == Grain::Season || point.grain == Grain::Month;
}

bool isOf(const TimexPoint &point, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Quarter:
        return point.grain == Grain::Quarter;
    case TimeUnit::Month:
        return point.grain == Grain::Month;
    case TimeUnit::Week:
        return point.grain == Grain::Week;
    default:
        return false;
    }
}

} // namespace

/// Keeps the stretch that the text reports on: figures are compared with those of a year before.
void TimexResolver::rememberPeriod(std::size_t at, const TimexPoint &point)
{
    if (isPeriod(point) || point.grain == Grain::Week)
        m_period = {point, Anchor::TextDate, at};
    else if (point.grain == Grain::Year)
        m_period = {};
}

/// The stretch of that unit ("the quarter") or of any (TimeUnit::Year) which the text has just
/// reported on; else, of a unit, the last that was over when the article came out.
TimexResolver::Reference TimexResolver::period(std::size_t at, TimeUnit unit) const
{
    constexpr std::size_t kNear = 150;
    const bool near =
        m_period.point && m_expressions[*m_period.timex].end + kNear > m_expressions[at].begin;
    const bool fits = near
        && (isOf(*m_period.point, unit) || (unit == TimeUnit::Year && isPeriod(*m_period.point)));
    if (fits)
        return m_period;
    if (unit == TimeUnit::Year || m_mode == TimexMode::Narrative || !m_published.point)
        return {};
    Reference last = m_published;
    last.point = m_published.point->shifted(unit, unit == TimeUnit::Day ? 0 : -1);
    return last.point ? last : Reference();
}

/// "the year-ago quarter", "the same period of 1988".
std::optional<TimexPoint> TimexResolver::samePeriod(std::size_t at, Timex &timex) const
{
    const Expression &expression = m_expressions[at];
    timex.value = QStringLiteral("XXXX");
    Reference from = period(at, expression.unit);
    const bool ofPublication =
        expression.base == Base::Publication && m_published.point && m_published.point->hasYear;
    if (!from.point) {
        const Reference &now = m_mode == TimexMode::Narrative ? m_text : m_published;
        from = now;
        from.point = now.point ? now.point->shifted(TimeUnit::Year, 0) : std::nullopt;
    }
    if (!from.point || !from.point->hasYear) {
        if (expression.year)
            return TimexPoint::ofYear(*expression.year);
        return std::nullopt;
    }
    int year = from.point->year + expression.yearShift.value_or(0);
    if (expression.year)
        year = *expression.year;
    else if (ofPublication && m_published.point->year + *expression.yearShift < from.point->year)
        year = m_published.point->year + *expression.yearShift;
    setReference(timex, from);
    return from.point->inYear(year);
}

/// "a year earlier" beside a quarter or a month means that quarter or month of the year before.
std::optional<TimexPoint> TimexResolver::yearsBeforePeriod(std::size_t at, Timex &timex) const
{
    const Expression &expression = m_expressions[at];
    if (m_mode == TimexMode::Narrative || expression.unit != TimeUnit::Year
        || expression.direction > 0)
        return std::nullopt;
    const Reference from = period(at, TimeUnit::Year);
    if (!from.point || !from.point->hasYear)
        return std::nullopt;
    // "Ago" counts from today, unless it stands beside the figures of the period.
    const bool beside = expression.base != Base::Publication
        || (expression.amount == 1 && isSameSentence(*from.timex, at)
            && from.point->grain != Grain::Month);
    if (!beside)
        return std::nullopt;
    setReference(timex, from);
    return from.point->inYear(from.point->year - int(expression.amount));
}

bool TimexResolver::isSameSentence(std::size_t first, std::size_t second) const
{
    for (std::size_t i = m_expressions[first].end; i <= m_expressions[second].begin; ++i) {
        if (m_context.isSentenceBreak(i))
            return false;
    }
    return true;
}

/// What "the quarter", "the month", "the year" or "year-end" alone means.
std::optional<TimexPoint> TimexResolver::theUnit(std::size_t at, Timex &timex)
{
    const Expression &expression = m_expressions[at];
    // "the week ended Feb. 28", "the quarter ending in March"
    const bool ends = at + 1 < m_expressions.size() && m_context.isEnding(expression.end)
        && m_expressions[at + 1].begin <= expression.end + 2
        && m_expressions[at + 1].shape == Shape::Calendar;
    if (ends) {
        const Reference text = m_text;
        const auto year = m_year;
        Timex scratch;
        const auto last = calendarPoint(at + 1, scratch);
        m_text = text;
        m_year = year;
        if (const auto whole = last ? last->shifted(expression.unit, 0) : std::nullopt) {
            timex.anchor = Anchor::TextDate;
            timex.anchoredOn = at + 1;
            return whole;
        }
    }
    if (m_mode == TimexMode::Narrative || !m_published.point) {
        const Reference &from = m_mode == TimexMode::Narrative ? m_text : m_published;
        setReference(timex, from);
        return from.point ? from.point->shifted(expression.unit, 0) : std::nullopt;
    }
    Reference from = m_published;
    const Tense tense = m_context.tense(expression);
    if (expression.unit != TimeUnit::Year && tense != Tense::Future) {
        const Reference told = period(at, expression.unit);
        const bool named = told.anchor == Anchor::TextDate;
        if (named || expression.unit == TimeUnit::Quarter)
            from = told;
    }
    setReference(timex, from);
    if (!from.point)
        return std::nullopt;
    // Early in a year the figures "for the year" are those of the last.
    constexpr int kReportMonths = 2;
    const auto month = m_published.point->monthIndex();
    const bool reports = expression.unit == TimeUnit::Year && tense == Tense::Past && month
        && *month % 12 < kReportMonths;
    return from.point->shifted(expression.unit, reports ? -1 : 0);
}

} // namespace Dates
