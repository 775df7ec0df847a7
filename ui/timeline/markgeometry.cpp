// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/markgeometry.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Gui {

namespace {

using Dates::Precision;
using Model::TimeItem;

constexpr double kNarrowestSpan = 24;
constexpr double kOpenEnd = 64;
// Outside of the plot, farther than any fading or arrow is long.
constexpr double kMargin = 200;

constexpr double unitLength(Precision precision)
{
    constexpr double kDay = 86'400'000;
    switch (precision) {
    case Precision::Century:
        return 36'525 * kDay;
    case Precision::Decade:
        return 3'652.5 * kDay;
    case Precision::Year:
        return 365.25 * kDay;
    case Precision::Season:
        return 91 * kDay;
    case Precision::Month:
        return 30 * kDay;
    case Precision::Day:
        return kDay;
    case Precision::Hour:
        return kDay / 24;
    case Precision::Minute:
        return kDay / 24 / 60;
    case Precision::Second:
        return 1000;
    }
    return kDay;
}

double doubt(double coreWidth)
{
    return std::clamp(coreWidth * 0.18, 10.0, 48.0);
}

} // namespace

QRectF spanCore(const TimeItem &item, const TimeScale &scale, const QRectF &plot)
{
    double left = scale.x(item.begin);
    double right = scale.x(item.end);
    if (right - left < kNarrowestSpan) {
        const double middle = (left + right) / 2;
        left = middle - kNarrowestSpan / 2;
        right = middle + kNarrowestSpan / 2;
    }
    left = std::clamp(left, plot.left() - kMargin - plot.width(),
                      plot.right() + kMargin + plot.width());
    right = std::clamp(right, left, plot.right() + kMargin + plot.width());
    return {left, 0, right - left, 0};
}

QRectF spanBody(const TimeItem &item, const TimeScale &scale, const QRectF &plot)
{
    QRectF body = spanCore(item, scale, plot);
    const double beyond = item.approximate ? doubt(body.width()) : 0;
    return body.adjusted(item.openStart ? -kOpenEnd : -beyond, 0, item.openEnd ? kOpenEnd : beyond,
                         0);
}

double softEnd(const TimeItem &item, const TimeScale &scale, double coreWidth)
{
    const double unit = unitLength(item.precision) / scale.millisecondsPerPixel();
    return std::clamp(unit * 0.35, 2.0, std::max(2.0, std::min(48.0, coreWidth * 0.4)));
}

QString shortCount(std::size_t count)
{
    struct Scale
    {
        std::size_t unit;
        QLatin1Char letter;
    };
    static constexpr std::array kScales{Scale{1'000'000'000, QLatin1Char('G')},
                                        Scale{1'000'000, QLatin1Char('M')},
                                        Scale{1'000, QLatin1Char('k')}};
    for (const Scale &scale : kScales) {
        // Rounded down: a count never looks larger than it is.
        if (count >= 10 * scale.unit)
            return QString::number(count / scale.unit) + scale.letter;
        if (count >= scale.unit) {
            const double value = double(count * 10 / scale.unit) / 10;
            return QLocale().toString(value, 'f', 1) + scale.letter;
        }
    }
    return QString::number(count);
}

} // namespace Gui
