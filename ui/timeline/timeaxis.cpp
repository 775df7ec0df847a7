// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeaxis.h"

#include "ui/timeline/calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Gui {

namespace {

using Calendar::Moment;
using Calendar::Step;
using Calendar::Unit;

// Pixels between two labels.
constexpr double kGap = 18;

constexpr std::array kSteps{
    Step{Unit::Second, 1},  Step{Unit::Second, 5},  Step{Unit::Second, 15}, Step{Unit::Second, 30},
    Step{Unit::Minute, 1},  Step{Unit::Minute, 5},  Step{Unit::Minute, 15}, Step{Unit::Minute, 30},
    Step{Unit::Hour, 1},    Step{Unit::Hour, 3},    Step{Unit::Hour, 6},    Step{Unit::Hour, 12},
    Step{Unit::Day, 1},     Step{Unit::Day, 7},     Step{Unit::Month, 1},   Step{Unit::Month, 3},
    Step{Unit::Year, 1},    Step{Unit::Year, 2},    Step{Unit::Year, 5},    Step{Unit::Year, 10},
    Step{Unit::Year, 20},   Step{Unit::Year, 50},   Step{Unit::Year, 100},  Step{Unit::Year, 500},
    Step{Unit::Year, 1000}, Step{Unit::Year, 5000},
};

// Roomy labels say more: "Mon 14" for "14", "March" for "Mar".
QString tickLabel(const Moment &moment, Unit unit, bool roomy, const QLocale &locale)
{
    switch (unit) {
    case Unit::Year:
        return yearText(moment.year);
    case Unit::Month:
        return locale.standaloneMonthName(moment.month,
                                          roomy ? QLocale::LongFormat : QLocale::ShortFormat);
    case Unit::Day:
        if (roomy)
            return locale.dayName(moment.weekday, QLocale::ShortFormat) + QLatin1Char(' ')
                + QString::number(moment.day);
        return QString::number(moment.day);
    case Unit::Hour:
    case Unit::Minute:
        return QStringLiteral("%1:%2")
            .arg(moment.hour, 2, 10, QLatin1Char('0'))
            .arg(moment.minute, 2, 10, QLatin1Char('0'));
    case Unit::Second:
        return QStringLiteral("%1:%2:%3")
            .arg(moment.hour, 2, 10, QLatin1Char('0'))
            .arg(moment.minute, 2, 10, QLatin1Char('0'))
            .arg(moment.second, 2, 10, QLatin1Char('0'));
    }
    return {};
}

double widestLabel(Unit unit, bool roomy, const QFontMetricsF &metrics, const QLocale &locale)
{
    double widest = 0;
    const auto measure = [&](const Moment &moment) {
        widest =
            std::max(widest, metrics.horizontalAdvance(tickLabel(moment, unit, roomy, locale)));
    };
    if (unit == Unit::Month) {
        for (int month = 1; month <= 12; ++month)
            measure({.year = 2000, .month = month});
    } else if (unit == Unit::Day && roomy) {
        for (int weekday = 1; weekday <= 7; ++weekday)
            measure({.year = 2000, .day = 28, .weekday = weekday});
    } else {
        measure({.year = 2000, .day = 28, .hour = 20, .minute = 58, .second = 58});
    }
    return widest;
}

// The unit that is kept in sight above a step.
Step largerStep(const Step &step)
{
    switch (step.unit) {
    case Unit::Year:
        return {Unit::Year,
                step.count <= 2         ? 10
                    : step.count < 100  ? 100
                    : step.count < 1000 ? 1000
                                        : 0};
    case Unit::Month:
        return {Unit::Year, 1};
    case Unit::Day:
        return {Unit::Month, 1};
    case Unit::Hour:
    case Unit::Minute:
    case Unit::Second:
        break;
    }
    return {Unit::Day, 1};
}

AxisSegment segment(std::int64_t begin, std::int64_t end, const Step &step, const QLocale &locale)
{
    const Moment moment = Calendar::momentAt(begin);
    AxisSegment result{begin, end, {}, {}};
    switch (step.unit) {
    case Unit::Year:
        result.label = step.count == 1
            ? yearText(moment.year)
            : QCoreApplication::translate("Gui::TimeAxis", "%1–%2",
                                          "first and last year of a decade")
                  .arg(yearText(moment.year), yearText(moment.year + step.count - 1));
        result.shortLabel = yearText(moment.year);
        break;
    case Unit::Month:
        result.label = QCoreApplication::translate("Gui::TimeAxis", "%1 %2", "month and year")
                           .arg(locale.standaloneMonthName(moment.month), yearText(moment.year));
        result.shortLabel = locale.standaloneMonthName(moment.month, QLocale::ShortFormat)
            + QLatin1Char(' ') + yearText(moment.year);
        break;
    default:
        result.shortLabel =
            QCoreApplication::translate("Gui::TimeAxis", "%1 %2 %3", "day, month and year")
                .arg(moment.day)
                .arg(locale.monthName(moment.month, QLocale::ShortFormat), yearText(moment.year));
        result.label = QCoreApplication::translate("Gui::TimeAxis", "%1, %2 %3 %4",
                                                   "weekday, day, month and year")
                           .arg(locale.dayName(moment.weekday))
                           .arg(moment.day)
                           .arg(locale.monthName(moment.month), yearText(moment.year));
        break;
    }
    return result;
}

// What is seen of the period between two folds.
struct Stretch
{
    Model::Period period;
    bool afterFold = false;
    bool beforeFold = false;
};

std::vector<Stretch> openStretches(const TimeScale &scale)
{
    std::vector<Stretch> stretches;
    Stretch next{scale.period};
    for (const TimeScale::Fold &fold : scale.folds()) {
        if (fold.period.end <= next.period.begin || fold.period.begin >= scale.period.end)
            continue;
        next.period.end = fold.period.begin;
        next.beforeFold = true;
        if (next.period.begin < next.period.end)
            stretches.push_back(next);
        next = {{fold.period.end, scale.period.end}, true, false};
    }
    if (next.period.begin < next.period.end)
        stretches.push_back(next);
    return stretches;
}

/// How ticks are cut and named.
struct Cutting
{
    Step step;
    Step larger;
    bool roomy = false;
    const QLocale &locale;
    const Dates::WallClock &clock;
};

// Steps are counted on the clocks of the place, and stand at the moments when these show them.
void addTicks(TimeAxis &axis, const Stretch &stretch, const Cutting &cutting)
{
    const auto &[begin, end] = stretch.period;
    std::int64_t last = begin - 1;
    for (std::int64_t wall = Calendar::floorTo(cutting.clock.toWall(begin), cutting.step);;
         wall = Calendar::next(wall, cutting.step)) {
        const std::int64_t time = cutting.clock.fromWall(wall);
        if (time >= end)
            return;
        // Clocks that jump show no step in between.
        if (time <= last || cutting.clock.toWall(time) != wall)
            continue;
        last = time;
        const bool major =
            cutting.larger.count > 0 && Calendar::floorTo(wall, cutting.larger) == wall;
        axis.ticks.push_back(
            {time,
             tickLabel(Calendar::momentAt(wall), cutting.step.unit, cutting.roomy, cutting.locale),
             major});
    }
}

void addSegments(TimeAxis &axis, const Stretch &stretch, const Cutting &cutting)
{
    const auto &[begin, end] = stretch.period;
    std::int64_t wall = Calendar::floorTo(cutting.clock.toWall(begin), cutting.larger);
    while (cutting.clock.fromWall(wall) < end) {
        const std::int64_t next = Calendar::next(wall, cutting.larger);
        AxisSegment added = segment(wall, next, cutting.larger, cutting.locale);
        added.begin = cutting.clock.fromWall(wall);
        added.end = cutting.clock.fromWall(next);
        wall = next;
        added.afterFold = stretch.afterFold && added.begin < begin;
        added.beforeFold = stretch.beforeFold && added.end > end;
        if (added.afterFold)
            added.begin = begin;
        if (added.beforeFold)
            added.end = end;
        axis.segments.push_back(std::move(added));
    }
}

} // namespace

TimeAxis timeAxis(const TimeScale &scale, const QFontMetricsF &metrics, const QLocale &locale,
                  const Dates::WallClock &clock)
{
    const double perPixel = scale.millisecondsPerPixel();
    const auto fits = [&](const Step &step) {
        // The coarsest step stands even where it has little room: there is none beyond.
        return Calendar::shortest(step) / perPixel
            >= widestLabel(step.unit, false, metrics, locale) + kGap;
    };
    const auto found = std::ranges::find_if(kSteps, fits);
    const Step step = found == kSteps.end() ? kSteps.back() : *found;
    const bool roomy = Calendar::shortest(step) / perPixel
        >= widestLabel(step.unit, true, metrics, locale) + 1.5 * kGap;
    const Step larger = largerStep(step);

    const Cutting cutting{step, larger, roomy, locale, clock};
    TimeAxis axis;
    for (const Stretch &stretch : openStretches(scale)) {
        addTicks(axis, stretch, cutting);
        if (larger.count > 0)
            addSegments(axis, stretch, cutting);
    }
    return axis;
}

QString yearText(int year)
{
    if (year > 0)
        return QString::number(year);
    return QCoreApplication::translate("Gui::TimeAxis", "%1 BCE", "year before the common era")
        .arg(1 - year);
}

} // namespace Gui
