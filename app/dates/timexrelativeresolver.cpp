// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/padded.h"
#include "app/dates/timexresolver.h"

#include <cmath>

namespace Dates {

using std::chrono::days;
using Shape = TimexExpression::Shape;
using Base = TimexExpression::Base;
using Grain = TimexPoint::Grain;

namespace {

constexpr double kLargestAmount = 100000;

bool isWhole(double amount)
{
    return amount == std::floor(amount) && std::abs(amount) <= kLargestAmount;
}

int yearsOf(TimeUnit unit)
{
    return unit == TimeUnit::Decade ? 10 : 100;
}

/// Value of a unit that nothing tells apart from its likes: some week, some day.
QString unknownValue(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Week:
    case TimeUnit::Fortnight:
        return QStringLiteral("XXXX-WXX");
    case TimeUnit::Weekend:
        return QStringLiteral("XXXX-WXX-WE");
    case TimeUnit::Month:
        return QStringLiteral("XXXX-XX");
    case TimeUnit::Quarter:
        return QStringLiteral("XXXX-QX");
    case TimeUnit::Year:
        return QStringLiteral("XXXX");
    case TimeUnit::Decade:
        return QStringLiteral("XXX");
    case TimeUnit::Century:
        return QStringLiteral("XX");
    default:
        return QStringLiteral("XXXX-XX-XX");
    }
}

} // namespace

QString durationValue(TimeUnit unit, double amount, bool vague)
{
    static constexpr const char *kCodes[] = {"S", "M", "H", "D", "D",  "W",  "WE", "W",
                                             "M", "Q", "S", "Y", "DE", "CE", "ML"};
    QString prefix = unit <= TimeUnit::Hour ? QStringLiteral("PT") : QStringLiteral("P");
    if (vague)
        return prefix + QLatin1Char('X') + QLatin1String(kCodes[int(unit)]);
    // Half a year is six months; a unit that has no smaller one keeps its fraction.
    if (!isWhole(amount)) {
        if (unit == TimeUnit::Year && amount < 1 && isWhole(amount * 12)) {
            amount *= 12;
            unit = TimeUnit::Month;
        } else if (unit == TimeUnit::Hour && amount < 1 && isWhole(amount * 60)) {
            amount *= 60;
            unit = TimeUnit::Minute;
        } else if (unit == TimeUnit::Decade || unit == TimeUnit::Century) {
            amount *= unit == TimeUnit::Decade ? 10 : 100;
            unit = TimeUnit::Year;
        }
    }
    if (unit == TimeUnit::Fortnight)
        amount *= 2;
    return prefix + QString::number(amount) + QLatin1String(kCodes[int(unit)]);
}

/// The weekend that is meant: the latest, or the coming one where the tense says so.
std::optional<TimexPoint> TimexResolver::weekend(const Expression &expression,
                                                 const TimexPoint &from) const
{
    if (from.grain != Grain::Day || !from.hasYear)
        return std::nullopt;
    const int today = Calendar::weekdayOf(from.first);
    const bool during = today >= 6;
    const int amount = int(expression.amount);
    int weeks = amount;
    if (expression.vague)
        weeks = during || m_context.tense(expression) == Tense::Future ? 0 : -1;
    return from.shifted(TimeUnit::Weekend, weeks);
}

std::optional<TimexPoint> TimexResolver::shiftedPoint(std::size_t at, Timex &timex)
{
    const Expression &expression = m_expressions[at];
    const bool hasTime = expression.part != DayPart::None || expression.secondOfDay;
    timex.value = unknownValue(expression.unit);
    if (hasTime)
        timex.type = TimexType::Time;
    // "at night" is no night of its own.
    if (expression.vague && expression.part != DayPart::None) {
        timex.value += QStringLiteral("TNI");
        return std::nullopt;
    }
    const bool alone = expression.vague && expression.unit >= TimeUnit::Week;
    if (alone && expression.unit != TimeUnit::Weekend)
        return theUnit(at, timex);
    const Reference &from = reference(alone ? Base::Publication : expression.base);
    if (!from.point)
        return std::nullopt;
    setReference(timex, from);
    if (expression.unit == TimeUnit::Weekend)
        return weekend(expression, *from.point);
    // What an earlier "in the morning" or "later in the day" means is the day itself.
    auto point = from.point->shifted(expression.unit, int(expression.amount));
    if (!point && expression.base == Base::Text && m_mode == TimexMode::News && m_published.point
        && &from != &m_published) {
        setReference(timex, m_published);
        point = m_published.point->shifted(expression.unit, int(expression.amount));
    }
    if (!point)
        setReference(timex, {});
    return point;
}

/// "This week" runs to the day of the report where it tells what happened, else to its Sunday.
void TimexResolver::endThisWeek(const Expression &expression, Timex &timex) const
{
    const bool isThisWeek = expression.shape == Shape::Shifted && expression.unit == TimeUnit::Week
        && expression.amount == 0 && !expression.vague && timex.anchor == Anchor::Publication
        && m_published.point->grain == Grain::Day;
    if (!isThisWeek || m_context.tense(expression) != Tense::Past)
        return;
    const Calendar::Day today = m_published.point->first;
    timex.date = Calendar::edtfDays(Calendar::mondayOf(today), today);
}

/// "a week after the election on 8 November": the date that follows is the event's, if nothing but
/// the event's name stands between.
bool TimexResolver::isFromDatedEvent(std::size_t at) const
{
    constexpr std::size_t kLongestName = 8;
    if (at + 1 >= m_expressions.size())
        return false;
    const Expression &next = m_expressions[at + 1];
    const std::size_t from = m_expressions[at].end;
    if (next.shape != Shape::Calendar || !(next.day || next.weekday || next.month)
        || next.begin > from + kLongestName || next.begin < from + 2)
        return false;
    for (std::size_t i = from; i < next.begin; ++i) {
        const TimexToken &token = m_tokens[i];
        if (token.kind == TimexToken::Mark || token.startsLine || token.is(WordClass::And)
            || token.is(WordClass::Modal) || token.is(WordClass::Other) || m_context.isVerb(i))
            return false;
    }
    const TimexToken &joint = m_tokens[next.begin - 1];
    return joint.is(WordClass::On) || joint.is(WordClass::Of) || joint.is(WordClass::In)
        || joint.is(WordClass::The);
}

/// "two days ago", "a week later", "the day before": a point so far from another one.
void TimexResolver::resolveDistance(std::size_t at, Timex &timex)
{
    const Expression &expression = m_expressions[at];
    const int direction = expression.direction;
    if (expression.base == Base::Unknown || expression.base == Base::Next) {
        // "two days after the attack": a distance, and the other end is an event or the date that
        // follows.
        const bool dated = expression.base == Base::Next || isFromDatedEvent(at);
        if (dated && at + 1 < m_expressions.size() && !expression.vague
            && isWhole(expression.amount)) {
            const Reference text = m_text;
            const auto year = m_year;
            Timex scratch;
            const auto next = m_expressions[at + 1].shape == Shape::Calendar
                ? calendarPoint(at + 1, scratch)
                : std::nullopt;
            m_text = text;
            m_year = year;
            const auto point = next
                ? next->moved(expression.unit, direction * int(expression.amount))
                : std::nullopt;
            if (point) {
                timex.date = point->edtf();
                timex.anchor = Anchor::TextDate;
                timex.anchoredOn = at + 1;
            }
        }
        if (expression.shape == Shape::Distance) {
            timex.type = TimexType::Duration;
            timex.value = durationValue(expression.unit, expression.amount, expression.vague);
        }
        timex.isLimit = !timex.date;
        return;
    }
    timex.value = unknownValue(expression.unit);
    timex.isLimit = timex.isLimit || expression.vague;
    const Reference &from = reference(expression.base);
    // "Half a century ago", "a decade and a half earlier" are so many years.
    if (expression.unit >= TimeUnit::Decade && expression.unit <= TimeUnit::Century
        && !isWhole(expression.amount) && isWhole(expression.amount * yearsOf(expression.unit))
        && from.point) {
        const int years = direction * int(expression.amount * yearsOf(expression.unit));
        if (const auto point = from.point->shifted(TimeUnit::Year, years)) {
            setReference(timex, from);
            setPoint(timex, expression, *point);
            return;
        }
    }
    if (expression.vague || !isWhole(expression.amount)) {
        timex.value = direction < 0 ? QStringLiteral("PAST_REF") : QStringLiteral("FUTURE_REF");
        return;
    }
    if (!from.point)
        return;
    const int amount = direction * int(expression.amount);
    if (expression.unit < TimeUnit::Day) {
        // Hours from a day stay on it, as far as anybody can tell.
        if (from.point->grain == Grain::Day) {
            timex.value = from.point->value() + QStringLiteral("TXX");
            timex.type = TimexType::Time;
        }
        return;
    }
    if (const auto compared = yearsBeforePeriod(at, timex)) {
        setPoint(timex, expression, *compared);
        return;
    }
    const bool keepsDay = expression.base == Base::Text;
    const auto point = keepsDay ? from.point->moved(expression.unit, amount)
                                : from.point->shifted(expression.unit, amount);
    if (!point)
        return;
    setReference(timex, from);
    setPoint(timex, expression, *point);
    remember(at, timex, *point, false);
}

/// "the last 18 months": counted back from the publication, in the unit's own precision.
void TimexResolver::resolveSpan(const Expression &expression, Timex &timex) const
{
    timex.type = TimexType::Duration;
    timex.value = durationValue(expression.unit, expression.amount, expression.vague);
    const Reference &from = reference(expression.base);
    if (expression.vague || !isWhole(expression.amount) || !from.point || !from.point->hasYear
        || expression.unit < TimeUnit::Day)
        return;
    const int amount = expression.direction * int(expression.amount);
    const bool byDay = expression.unit <= TimeUnit::Fortnight;
    auto here = from.point;
    if (byDay && here->grain != Grain::Day)
        return;
    if (!byDay)
        here = from.point->shifted(
            expression.unit == TimeUnit::Month ? TimeUnit::Month : TimeUnit::Year, 0);
    if (!here)
        return;
    std::optional<TimexPoint> there;
    switch (expression.unit) {
    case TimeUnit::Decade:
        there = here->shifted(TimeUnit::Year, 10 * amount);
        break;
    case TimeUnit::Month:
    case TimeUnit::Year:
        there = here->shifted(expression.unit, amount);
        break;
    case TimeUnit::Day:
    case TimeUnit::Night:
    case TimeUnit::Week:
    case TimeUnit::Fortnight:
        there = here->moved(expression.unit, amount);
        break;
    default:
        return;
    }
    if (!there)
        return;
    const auto first = (amount < 0 ? *there : *here).edtf();
    const auto last = (amount < 0 ? *here : *there).edtf();
    if (!first || !last)
        return;
    setReference(timex, from);
    timex.date = Edtf::fromInterval(first->dates().front(), last->dates().front());
}

/// "every year", "on Mondays", "daily": no date, a rhythm.
void TimexResolver::resolveRegular(const Expression &expression, Timex &timex) const
{
    timex.type = TimexType::Set;
    if (expression.weekday == kAnyWeekend)
        timex.value = unknownValue(TimeUnit::Weekend);
    else if (expression.weekday)
        timex.value = QStringLiteral("XXXX-WXX-%1").arg(*expression.weekday);
    else if (expression.month)
        timex.value = QStringLiteral("XXXX-") + padded(*expression.month, 2);
    else if (expression.season) {
        TimexPoint season = TimexPoint::ofPart(Grain::Season, kUnknownYear, *expression.season);
        season.hasYear = false;
        timex.value = season.value();
    } else if (expression.part != DayPart::None) {
        TimexPoint day = TimexPoint::ofDay(Calendar::day(kUnknownYear, 1, 1), false);
        setPoint(timex, expression, day);
        timex.value.replace(0, 10, QStringLiteral("XXXX-XX-XX"));
        timex.date.reset();
        timex.type = TimexType::Set;
    } else {
        timex.value = durationValue(expression.unit, expression.amount, expression.vague);
    }
}

} // namespace Dates
