// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexresolver.h"

#include "app/dates/padded.h"
#include "app/dates/zones.h"

#include <algorithm>

namespace Dates {

using Shape = TimexExpression::Shape;
using Base = TimexExpression::Base;
using Grain = TimexPoint::Grain;

namespace {

/// What a publication date says for sure, as a point to count from.
std::optional<TimexPoint> pointOf(const std::optional<Edtf> &published)
{
    if (!published || published->dates().empty())
        return std::nullopt;
    const EdtfDate &first = published->dates().front();
    const bool sameYear = std::ranges::all_of(published->dates(), [&first](const EdtfDate &date) {
        return date.year == first.year && date.unspecifiedYearDigits == first.unspecifiedYearDigits;
    });
    const bool knownYear = first.unspecifiedYearDigits == 0;
    if (!sameYear || (!knownYear && first.hasYear()))
        return std::nullopt;
    const bool isOne = published->form() == Edtf::Form::Date;
    const int year = knownYear ? first.year : kUnknownYear;
    if (isOne && first.day && first.month)
        return TimexPoint::ofDay(Calendar::day(year, *first.month, *first.day), knownYear);
    if (isOne && first.month && !first.isSeason())
        return TimexPoint::ofMonth(Calendar::monthIndex(year, *first.month), knownYear);
    return knownYear ? std::optional(TimexPoint::ofYear(year)) : std::nullopt;
}

std::optional<int> namedYear(const TimexExpression &expression)
{
    if (expression.shape != Shape::Calendar || !expression.year)
        return std::nullopt;
    return expression.beforeChrist ? 1 - *expression.year : *expression.year;
}

QString partCode(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return QStringLiteral("TMO");
    case DayPart::Midday:
        return QStringLiteral("TMI");
    case DayPart::Afternoon:
        return QStringLiteral("TAF");
    case DayPart::Evening:
        return QStringLiteral("TEV");
    case DayPart::Night:
        return QStringLiteral("TNI");
    case DayPart::Daytime:
        return QStringLiteral("TDT");
    case DayPart::None:
        break;
    }
    return {};
}

QString timeCode(const TimexExpression &expression, std::optional<int> utcOffset)
{
    if (!expression.secondOfDay)
        return partCode(expression.part);
    const int second = *expression.secondOfDay;
    const auto two = [](int number) { return padded(number, 2); };
    QString text = QLatin1Char('T') + two(second / 3600) + QLatin1Char(':') + two(second / 60 % 60);
    if (expression.hasSeconds)
        text += QLatin1Char(':') + two(second % 60);
    if (utcOffset == 0)
        text += QLatin1Char('Z');
    else if (utcOffset)
        text += (*utcOffset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
            + two(std::abs(*utcOffset) / 60) + QLatin1Char(':') + two(std::abs(*utcOffset) % 60);
    return text;
}

} // namespace

TimexResolver::TimexResolver(const std::vector<Expression> &expressions,
                             const TimexContext &context, std::span<const TimexToken> tokens,
                             const std::optional<Edtf> &published, TimexMode mode,
                             QStringView country)
    : m_expressions(expressions)
    , m_context(context)
    , m_tokens(tokens)
    , m_mode(mode)
    , m_country(country)
{
    m_published.point = pointOf(published);
    if (m_published.point)
        m_published.anchor = Anchor::Publication;
    findDatelineWeekday();
    findExcursions();
}

/// A year is a side glance where the next year that the text names is back near the one before.
void TimexResolver::findExcursions()
{
    m_excursions.assign(m_expressions.size(), false);
    std::optional<int> previous;
    std::vector<std::size_t> glance; // one year, or the two of a range
    for (std::size_t i = 0; i < m_expressions.size(); ++i) {
        const auto year = namedYear(m_expressions[i]);
        if (!year)
            continue;
        const bool joined = !glance.empty() && glance.back() + 1 == i
            && m_context.joint(m_expressions[glance.back()], m_expressions[i]) == Joint::Range;
        if (!glance.empty() && !joined) {
            const int between = *namedYear(m_expressions[glance.back()]);
            const bool returns = previous && between != *previous
                && 2 * std::abs(*year - *previous) < std::abs(between - *previous);
            for (const std::size_t place : glance)
                m_excursions[place] = returns;
            if (!returns)
                previous = between;
            glance.clear();
        }
        glance.push_back(i);
    }
}

/// A dateline gives a day without a year, and so no weekday; the first one that the text names is
/// that of its own day.
void TimexResolver::findDatelineWeekday()
{
    if (!m_published.point || m_published.point->hasYear)
        return;
    const auto named = std::ranges::find_if(m_expressions, [](const Expression &expression) {
        return expression.shape == Shape::Calendar && expression.weekday && !expression.month
            && expression.direction == 0;
    });
    if (named != m_expressions.end())
        m_datelineWeekday = named->weekday;
}

std::vector<Timex> TimexResolver::resolve(const std::vector<bool> &quiet)
{
    std::vector<Timex> timexes;
    timexes.reserve(m_expressions.size());
    for (std::size_t i = 0; i < m_expressions.size(); ++i) {
        const Reference text = m_text;
        const Reference period = m_period;
        const auto year = m_year;
        timexes.push_back(resolved(i));
        if (quiet[i]) {
            m_text = text;
            m_period = period;
            m_year = year;
        }
    }
    joinRanges(timexes);
    openEnds(timexes);
    return timexes;
}

const TimexResolver::Reference &TimexResolver::reference(Base base) const
{
    if (m_mode == TimexMode::Narrative)
        return m_text;
    return base == Base::Text && m_text.point ? m_text : m_published;
}

void TimexResolver::setReference(Timex &timex, const Reference &reference) const
{
    timex.anchor = reference.anchor;
    timex.anchoredOn = reference.timex;
}

/// Value and date of a point, with the time of day that the expression adds to it.
void TimexResolver::setPoint(Timex &timex, const Expression &expression,
                             const TimexPoint &point) const
{
    timex.value = point.value();
    timex.date = point.edtf();
    // A fiscal year begins when its owner says: about that year.
    if (expression.fiscal && timex.date && timex.date->form() == Edtf::Form::Date) {
        EdtfDate about = timex.date->dates().front();
        about.approximate = true;
        timex.date = Edtf::fromDate(about);
    } else if (expression.fiscal) {
        timex.date.reset();
    }
    if (point.grain != Grain::Day)
        return;
    const auto offsets = expression.zone.isEmpty()
        ? std::vector<int>()
        : zoneOffsets(expression.zone, point.hasYear ? std::optional(point.first) : std::nullopt,
                      m_country);
    const QString time =
        timeCode(expression, offsets.size() == 1 ? offsets.front() : expression.utcOffset);
    if (time.isEmpty())
        return;
    timex.value += time;
    timex.type = TimexType::Time;
    if (!timex.date || !expression.secondOfDay)
        return;
    EdtfDate date = timex.date->dates().front();
    date.secondOfDay = expression.secondOfDay;
    date.timePrecision = expression.hasSeconds ? Precision::Second : Precision::Minute;
    date.utcOffset = expression.utcOffset;
    if (offsets.size() == 1)
        date.utcOffset = offsets.front();
    timex.date = Edtf::fromDate(date);
    if (offsets.size() < 2)
        return;
    // An abbreviation of several zones: the text does not tell which, so all of them stand.
    std::vector<EdtfDate> readings(offsets.size(), date);
    for (std::size_t i = 0; i < offsets.size(); ++i)
        readings[i].utcOffset = offsets[i];
    timex.date = Edtf::fromSet(Edtf::Form::OneOf, readings);
}

void TimexResolver::remember(std::size_t at, const Timex &timex, const TimexPoint &point,
                             bool absolute)
{
    if (point.grain == Grain::Century || point.grain == Grain::Decade)
        return;
    if (m_mode == TimexMode::Narrative && m_excursions[at])
        return;
    if (timex.date || point.hasYear)
        m_text = {point, Anchor::TextDate, at};
    rememberPeriod(at, point);
    const bool narrated = m_mode == TimexMode::Narrative
        && (point.grain == Grain::Day || point.grain == Grain::Month);
    if ((absolute || narrated) && point.hasYear)
        m_year = point.year;
}

Timex TimexResolver::resolved(std::size_t at)
{
    const Expression &expression = m_expressions[at];
    Timex timex;
    timex.span = {m_tokens[expression.begin].span.start, m_tokens[expression.end - 1].span.end};
    timex.rule = QLatin1String(expression.rule);
    timex.isLimit = m_context.isLimit(expression);
    std::optional<TimexPoint> point;
    bool absolute = false;
    switch (expression.shape) {
    case Shape::Calendar:
        absolute = expression.year.has_value();
        point = calendarPoint(at, timex);
        break;
    case Shape::Decade:
        point = TimexPoint::ofDecade(*expression.year);
        break;
    case Shape::Century: {
        const int first = (int(expression.amount) - 1) * 100;
        point = TimexPoint::ofCentury(expression.beforeChrist ? -first - 99 : first);
        break;
    }
    case Shape::Shifted:
        point = shiftedPoint(at, timex);
        break;
    case Shape::SamePeriod:
        point = samePeriod(at, timex);
        break;
    case Shape::Distance:
        resolveDistance(at, timex);
        return timex;
    case Shape::Span:
        resolveSpan(expression, timex);
        return timex;
    case Shape::Length:
        timex.type = TimexType::Duration;
        timex.value = durationValue(expression.unit, expression.amount, expression.vague);
        if (expression.base != Base::Publication)
            resolveDistance(at, timex);
        return timex;
    case Shape::Regular:
        resolveRegular(expression, timex);
        return timex;
    case Shape::Past:
        timex.value = QStringLiteral("PAST_REF");
        return timex;
    case Shape::Present:
        timex.value = QStringLiteral("PRESENT_REF");
        return timex;
    case Shape::Future:
        timex.value = QStringLiteral("FUTURE_REF");
        return timex;
    }
    if (!point)
        return timex;
    setPoint(timex, expression, *point);
    endThisWeek(expression, timex);
    // What a period is compared with does not become what the text is about.
    if (expression.shape == Shape::SamePeriod)
        return timex;
    remember(at, timex, *point, absolute);
    return timex;
}

/// Two ends of a range have the whole range for their date: an event "from 2019 to 2021" took it
/// all, whichever end one looks at.
void TimexResolver::joinRanges(std::vector<Timex> &timexes) const
{
    for (std::size_t i = 0; i + 1 < timexes.size(); ++i) {
        const auto &from = timexes[i].date;
        const auto &to = timexes[i + 1].date;
        if (!from || !to || from->form() != Edtf::Form::Date || to->form() != Edtf::Form::Date
            || m_context.joint(m_expressions[i], m_expressions[i + 1]) != Joint::Range)
            continue;
        const EdtfDate start = from->dates().front();
        const EdtfDate end = to->dates().front();
        if (!isInOrder(start, end) || start.hasYear() != end.hasYear())
            continue;
        const Edtf range = Edtf::fromInterval(start, end);
        timexes[i].date = range;
        timexes[i + 1].date = range;
        ++i;
    }
}

void TimexResolver::openEnds(std::vector<Timex> &timexes) const
{
    for (std::size_t i = 0; i < timexes.size(); ++i) {
        auto &date = timexes[i].date;
        if (!date || timexes[i].type == TimexType::Duration)
            continue;
        if (m_context.isOpenStart(m_expressions[i])) {
            if (date->form() == Edtf::Form::Date || date->form() == Edtf::Form::Interval)
                date = Edtf::fromOpenInterval(date->dates().front(), std::nullopt);
        } else if (m_context.isOpenEnd(m_expressions[i]) && date->form() == Edtf::Form::Date) {
            date = Edtf::fromOpenInterval(std::nullopt, date->dates().back());
        }
    }
}

} // namespace Dates
