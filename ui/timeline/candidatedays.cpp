// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/candidatedays.h"

#include "app/dates/wallclock.h"
#include "app/model/datetext.h"
#include "ui/timeline/calendar.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

// Pixels.
constexpr double kNarrowest = 3;
constexpr double kNearest = 14;

std::int64_t count(Dates::Instant moment)
{
    return moment.time_since_epoch().count();
}

} // namespace

CandidateDays candidateDays(const QString &date, const TimeScale &scale, const QRectF &plot)
{
    const auto read = Dates::Edtf::parse(date);
    if (!read || read->form() != Dates::Edtf::Form::Date)
        return {};
    Dates::EdtfDate day = read->dates().front();
    if (day.hasYear() || !day.month || day.unspecifiedMonth)
        return {};
    CandidateDays days;
    const Dates::WallClock &clock = Dates::displayClock();
    const int first = Calendar::momentAt(clock.toWall(scale.period.begin)).year - 1;
    const int last = Calendar::momentAt(clock.toWall(scale.period.end)).year;
    if (double(last - first) * kNearest > plot.width())
        return {};
    day.unspecifiedYearDigits = 0;
    for (day.year = std::max(first, -9999); day.year <= std::min(last, 9999); ++day.year) {
        // 29 February stands in leap years alone.
        if (!day.isValid())
            continue;
        const auto bounds = Dates::boundsBy(clock, Dates::Edtf::fromDate(day));
        if (!bounds)
            continue;
        const double left = scale.x(count(bounds->earliest));
        const double width = std::max(kNarrowest, scale.x(count(bounds->latest)) - left);
        const QRectF box = QRectF(left, plot.top(), width, plot.height()).intersected(plot);
        if (box.width() > 0)
            days.boxes.push_back(box);
    }
    days.text = QCoreApplication::translate("Gui::CandidateDays", "%1: candidates, none chosen",
                                            "a day of an unknown year")
                    .arg(Model::dateText(*read));
    return days;
}

void paintCandidateDays(QPainter &painter, const CandidateDays &days, const QRectF &plot,
                        const TimelineStyle &style)
{
    if (days.boxes.empty())
        return;
    for (const QRectF &box : days.boxes) {
        painter.fillRect(box, mixed(style.base, style.accent, style.dark ? 0.22 : 0.14));
        painter.setPen(QPen(mixed(style.base, style.accent, 0.6), 1, Qt::DotLine));
        for (const double x : {box.left(), box.right()})
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.setFont(style.smallFont);
    painter.setPen(style.muted);
    const QFontMetricsF metrics(style.smallFont);
    painter.drawText(QRectF(plot.left() + 8, plot.top() + 2, plot.width() - 16, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(days.text, Qt::ElideRight, plot.width() - 16));
}

} // namespace Gui
