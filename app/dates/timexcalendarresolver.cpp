// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/padded.h"
#include "app/dates/timexresolver.h"

#include <algorithm>

namespace Dates {

using std::chrono::days;
using Base = TimexExpression::Base;
using Grain = TimexPoint::Grain;

namespace {

/// Months in which seasons begin, for "this spring" against a publication month.
int firstMonthOf(int season)
{
    return (season - 21) * 3 + 3;
}

/// So many months back from the month before, a month is more likely that of the next year.
constexpr int kOverNewYear = 8;

bool hasDay(const TimexPoint &point)
{
    return point.grain == Grain::Day;
}

} // namespace

Tense TimexResolver::tenseOf(const Expression &expression) const
{
    if (expression.direction == 1)
        return Tense::Future;
    if (expression.direction == -1)
        return Tense::Past;
    if (m_context.isNewDate(expression))
        return Tense::Future;
    const Tense tense = m_context.tense(expression);
    if (tense == Tense::Unknown && m_context.isDeadline(expression))
        return Tense::Future;
    return tense;
}

std::optional<TimexPoint> TimexResolver::calendarPoint(std::size_t at, Timex &timex)
{
    const Expression &expression = m_expressions[at];
    std::optional<TimexPoint> point;
    if (expression.year) {
        point = absolutePoint(expression);
        if (point && expression.otherMonth) {
            // 03/04/2017: the text does not tell which is the month, so both stand.
            const auto other =
                Calendar::day(point->year, *expression.otherMonth, *expression.month);
            const auto first = Calendar::edtfDay(point->first);
            const auto second = Calendar::edtfDay(other);
            timex.value = TimexPoint::ofYear(point->year).value() + QStringLiteral("-XX-XX");
            if (first && second)
                timex.date = Edtf::fromSet(Edtf::Form::OneOf, {*first, *second});
            return std::nullopt;
        }
    } else if (const auto year = sharedYear(at)) {
        Expression full = expression;
        full.year = year;
        point = absolutePoint(full);
    } else if (expression.month || expression.season || expression.quarter
               || expression.half != Expression::Half::None || expression.yearShift) {
        point = yearlessPoint(at, timex);
    } else if (expression.weekday) {
        point = weekdayPoint(expression, timex);
    } else if (expression.day) {
        // "on the 5th": of the month that the text is in
        const Reference &from = reference(Base::Text);
        const auto month = from.point ? from.point->monthIndex() : std::nullopt;
        timex.value = QStringLiteral("XXXX-XX-") + padded(*expression.day, 2);
        if (month) {
            Expression full = expression;
            const TimexPoint within = TimexPoint::ofMonth(*month);
            full.month = within.part;
            full.year = within.year;
            point = absolutePoint(full);
            setReference(timex, from);
            if (point)
                point->hasYear = from.point->hasYear;
        }
    } else {
        // A time of day alone is that of the day the text is at.
        const Reference from = dayOfClock(at);
        if (from.point && hasDay(*from.point)) {
            point = from.point;
            setReference(timex, from);
        } else {
            timex.type = TimexType::Time;
            TimexPoint none = TimexPoint::ofDay(Calendar::day(kUnknownYear, 1, 1), false);
            setPoint(timex, expression, none);
            timex.value.replace(0, 10, QStringLiteral("XXXX-XX-XX"));
            timex.date.reset();
        }
    }
    return point && expression.ordinal != 0 ? partOf(expression, *point) : point;
}

/// "at 11:03 a.m. (0903 GMT) on Thursday": the day may stand behind; else it is the text's own.
TimexResolver::Reference TimexResolver::dayOfClock(std::size_t at)
{
    constexpr std::size_t kGap = 5;
    constexpr std::size_t kAhead = 3;
    const std::size_t last = std::min(m_expressions.size(), at + 1 + kAhead);
    for (std::size_t i = at + 1; i < last; ++i) {
        const Expression &next = m_expressions[i];
        const std::size_t end = m_expressions[i - 1].end;
        if (next.shape != Expression::Shape::Calendar || next.begin > end + kGap
            || m_context.isSentenceBreak(next.begin))
            break;
        bool apart = false;
        for (std::size_t token = end; token < next.begin; ++token)
            apart = apart
                || !(m_tokens[token].kind == TimexToken::Mark || m_tokens[token].is(WordClass::On)
                     || m_tokens[token].is(WordClass::To) || m_tokens[token].is(WordClass::And)
                     || m_context.isLocalTime(token));
        if (apart)
            break;
        if (!next.day && !next.weekday)
            continue;
        Timex day;
        const Reference text = m_text;
        const auto year = m_year;
        const auto point = calendarPoint(i, day);
        m_text = text;
        m_year = year;
        return {point, Anchor::TextDate, i};
    }
    return reference(Base::Text);
}

/// The point of an expression that names its year.
std::optional<TimexPoint> TimexResolver::absolutePoint(const Expression &expression) const
{
    const int year = expression.beforeChrist ? 1 - *expression.year : *expression.year;
    if (expression.feast)
        return TimexPoint::ofDay(dayOf(*expression.feast, year));
    if (expression.month && expression.day) {
        if (*expression.day > daysOfMonth(year, *expression.month))
            return TimexPoint::ofMonth(Calendar::monthIndex(year, *expression.month));
        return TimexPoint::ofDay(Calendar::day(year, *expression.month, *expression.day));
    }
    if (expression.month)
        return TimexPoint::ofMonth(Calendar::monthIndex(year, *expression.month));
    if (expression.season)
        return TimexPoint::ofPart(Grain::Season, year, *expression.season);
    if (expression.quarter)
        return TimexPoint::ofPart(Grain::Quarter, year, *expression.quarter);
    if (expression.half != Expression::Half::None)
        return TimexPoint::ofPart(Grain::Half, year, int(expression.half));
    return TimexPoint::ofYear(year);
}

/// "between March and June 2016": a neighbour's year. In a list or range the year stands once.
std::optional<int> TimexResolver::sharedYear(std::size_t at) const
{
    const Expression &here = m_expressions[at];
    const auto isPart = [](const Expression &expression) {
        return expression.shape == Expression::Shape::Calendar
            && (expression.month || expression.season);
    };
    if (!isPart(here) || here.direction != 0 || here.yearShift)
        return std::nullopt;
    const auto place = [](const Expression &expression) {
        return expression.month ? *expression.month : firstMonthOf(*expression.season);
    };
    if (at + 1 < m_expressions.size() && !here.weekday) {
        const Expression &next = m_expressions[at + 1];
        const Joint joint = m_context.joint(here, next);
        if (isPart(next) && next.year && !next.beforeChrist && joint != Joint::None) {
            const bool overNewYear = joint == Joint::Range && place(here) > place(next);
            return overNewYear ? *next.year - 1 : *next.year;
        }
    }
    if (at > 0) {
        const Expression &previous = m_expressions[at - 1];
        if (isPart(previous) && previous.year && !previous.beforeChrist
            && m_context.joint(previous, here) == Joint::Range)
            return place(previous) > place(here) ? *previous.year + 1 : *previous.year;
    }
    return std::nullopt;
}

std::optional<TimexPoint> TimexResolver::yearlessPoint(std::size_t at, Timex &timex) const
{
    const Expression &expression = m_expressions[at];
    const Reference &from = expression.yearShift ? reference(expression.base) : m_published;
    Expression full = expression;
    if (expression.yearShift && from.point && from.point->hasYear) {
        setReference(timex, from);
        full.year = from.point->year + *expression.yearShift;
        return absolutePoint(full);
    }
    if (m_mode == TimexMode::Narrative && m_year && !expression.yearShift) {
        timex.anchor = Anchor::TextDate;
        timex.anchoredOn = m_text.timex;
        full.year = *m_year + (isOverNewYear(expression) ? 1 : 0);
        return absolutePoint(full);
    }
    if (expression.yearShift || !from.point || !from.point->hasYear) {
        timex.value = QStringLiteral("XXXX-XX-XX");
        return unknownYearPoint(expression);
    }

    setReference(timex, from);
    const Tense tense = tenseOf(expression);
    if (expression.day)
        return nearestDay(expression, *from.point, tense);
    const auto month = from.point->monthIndex();
    const int year = from.point->year;
    const int here = month ? *month % 12 + 1 : 12;
    const int there = expression.month ? *expression.month
        : expression.season            ? firstMonthOf(*expression.season)
        : expression.quarter           ? *expression.quarter * 3 - 2
                                       : 1;
    full.year = year;
    if (expression.direction == 2)
        return absolutePoint(full);
    const int lasts = expression.season || expression.quarter ? 2 : 0;
    if (tense == Tense::Future)
        full.year =
            there + lasts < here || (expression.direction == 1 && there == here) ? year + 1 : year;
    else {
        // "Last summer" is over, "last May" is not this month.
        const int last = expression.season ? there + 2 : there;
        const bool goesOn = expression.direction == -1 && last >= here;
        full.year = there > here || goesOn ? year - 1 : year;
    }
    return absolutePoint(full);
}

/// A narrative that was in December and tells of January has come to the next year.
bool TimexResolver::isOverNewYear(const Expression &expression) const
{
    if (!expression.month || !m_text.point || m_text.point->year != *m_year)
        return false;
    const auto before = m_text.point->monthIndex();
    return before && *before - Calendar::monthIndex(*m_year, *expression.month) >= kOverNewYear;
}

/// A day and month without a year: which year is meant, as seen from the publication.
std::optional<TimexPoint> TimexResolver::nearestDay(const Expression &expression,
                                                    const TimexPoint &from, Tense tense) const
{
    const auto inYear = [&expression, this](int year) {
        Expression full = expression;
        full.year = year;
        return absolutePoint(full);
    };
    if (!hasDay(from))
        return inYear(from.year);
    std::optional<TimexPoint> past;
    std::optional<TimexPoint> future;
    for (int year = from.year - 1; year <= from.year + 1; ++year) {
        const auto candidate = inYear(year);
        if (!candidate || !hasDay(*candidate))
            continue;
        if (candidate->first <= from.first)
            past = candidate;
        else if (!future)
            future = candidate;
    }
    if (!past || !future)
        return past ? past : future;
    const auto since = from.first - past->first;
    const auto until = future->first - from.first;
    // Nobody leaves the year out of a date eleven months ago when the same day is near.
    if (until <= days(31) && since > days(300))
        return tense == Tense::Past && until > days(20) ? past : future;
    if (tense == Tense::Future)
        return since == days(0) ? past : future;
    if (tense == Tense::Past)
        return past;
    return until < since ? future : past;
}

std::optional<TimexPoint> TimexResolver::weekdayPoint(const Expression &expression,
                                                      Timex &timex) const
{
    const Reference &from = reference(Base::Publication);
    timex.value = QStringLiteral("XXXX-WXX-%1").arg(*expression.weekday);
    if (expression.secondOfDay || expression.part != DayPart::None)
        timex.type = TimexType::Time;
    if (!from.point || !hasDay(*from.point) || (!from.point->hasYear && !m_datelineWeekday))
        return std::nullopt;
    setReference(timex, from);
    const int today =
        m_datelineWeekday ? *m_datelineWeekday : Calendar::weekdayOf(from.point->first);
    const int back = (today - *expression.weekday + 7) % 7;
    const int forward = (7 - back) % 7;
    const Tense tense = tenseOf(expression);
    const bool isNext =
        tense == Tense::Future || (expression.direction == 2 && tense != Tense::Past);
    int distance = isNext ? forward : -back;
    if (expression.weekShift)
        distance = *expression.weekday - today + 7 * *expression.weekShift;
    if (expression.direction == -1 && distance == 0)
        distance = -7;
    if (expression.direction == 1 && distance == 0)
        distance = 7;
    return TimexPoint::ofDay(from.point->first + days(distance), from.point->hasYear);
}

/// Without any year: "XXXX-06", "XXXX-12-14".
std::optional<TimexPoint> TimexResolver::unknownYearPoint(const Expression &expression) const
{
    // A feast that moves has a month at most without its year.
    const bool moves = expression.feast && expression.feast->rule != Feast::Rule::Fixed;
    if (moves && expression.feast->rule == Feast::Rule::Easter)
        return std::nullopt;
    Expression full = expression;
    full.year = kUnknownYear;
    auto point = moves
        ? TimexPoint::ofMonth(Calendar::monthIndex(kUnknownYear, expression.feast->month))
        : absolutePoint(full);
    if (!point)
        return std::nullopt;
    point->hasYear = false;
    return point;
}

/// "the last week of March", "the first day of 2016".
std::optional<TimexPoint> TimexResolver::partOf(const Expression &expression,
                                                const TimexPoint &whole) const
{
    if ((whole.grain != Grain::Month && whole.grain != Grain::Year) || !whole.hasYear)
        return whole;
    const int firstMonth = whole.grain == Grain::Month ? whole.part : 1;
    const int lastMonth = whole.grain == Grain::Month ? whole.part : 12;
    const Calendar::Day first = Calendar::day(whole.year, firstMonth, 1);
    const Calendar::Day last =
        Calendar::day(whole.year, lastMonth, daysOfMonth(whole.year, lastMonth));
    const int step = expression.ordinal > 0 ? expression.ordinal - 1 : expression.ordinal + 1;
    if (expression.unit == TimeUnit::Day) {
        const auto day = (expression.ordinal > 0 ? first : last) + days(step);
        return day < first || day > last ? whole : TimexPoint::ofDay(day);
    }
    if (expression.unit == TimeUnit::Month && whole.grain == Grain::Year)
        return TimexPoint::ofMonth(Calendar::monthIndex(whole.year, expression.ordinal > 0 ? 1 : 12)
                                   + step);
    if (expression.unit != TimeUnit::Week && expression.unit != TimeUnit::Weekend)
        return whole;
    // A week belongs to the month that has its Thursday.
    Calendar::Day thursday = Calendar::mondayOf(expression.ordinal > 0 ? first : last) + days(3);
    if (thursday < first)
        thursday += days(7);
    if (thursday > last)
        thursday -= days(7);
    return TimexPoint::ofWeek(thursday + days(7 * step), expression.unit);
}

} // namespace Dates
