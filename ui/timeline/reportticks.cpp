// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/reportticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr std::size_t kFewMarks = 40;
/// Below the mark, in the gap between rows.
constexpr double kBelow = 2.5;
constexpr double kTickUp = 3;
constexpr double kTickDown = 3;
constexpr double kBeyond = 20;

bool isOneEvent(const TimelineMark &mark)
{
    return mark.count == 1 && mark.heat == 0;
}

ReportTick tickOf(const Model::TimeItem &item, const TimelineLayout &layout)
{
    const QRectF &plot = layout.plot;
    const auto at = [&](std::int64_t time) {
        return std::clamp(layout.scale.x(time), plot.left() - kBeyond, plot.right() + kBeyond);
    };
    ReportTick tick;
    tick.left = at(item.begin);
    tick.right = at(item.end);
    if (item.precision >= Dates::Precision::Day && tick.right - tick.left < 6)
        tick.left = tick.right = at(item.begin + (item.end - item.begin) / 2);
    tick.vague = item.approximate || item.uncertain;
    return tick;
}

} // namespace

std::optional<ReportLine> reportLine(const TimelineMark &mark, const TimelineLayout &layout,
                                     const TimelineData &data)
{
    if (!data.reports || !isOneEvent(mark))
        return {};
    const QRectF &plot = layout.plot;
    ReportLine line;
    for (const Model::Report &report : data.reports(mark.item.key)) {
        if (report.item)
            line.ticks.push_back(tickOf(*report.item, layout));
    }
    if (line.ticks.empty())
        return {};
    if (data.clock == Model::Clock::Reported && data.happened) {
        if (const auto happened = data.happened(mark.item.key)) {
            line.ticks.push_back(tickOf(*happened, layout));
            line.ticks.back().happened = true;
        }
    }
    line.y = mark.body.bottom() + kBelow;
    const double middle = std::clamp(mark.core.center().x(), plot.left(), plot.right());
    line.left = line.right = middle;
    for (const ReportTick &tick : line.ticks) {
        line.left = std::min(line.left, tick.left);
        line.right = std::max(line.right, tick.right);
    }
    line.current = mark.current;
    return line;
}

std::vector<ReportLine> reportLines(const TimelineLayout &layout, const TimelineData &data,
                                    bool ofAll)
{
    std::vector<const TimelineMark *> marks;
    std::size_t singles = 0;
    for (const TimelineMark &mark : layout.marks) {
        const bool seen =
            mark.body.right() >= layout.plot.left() && mark.body.left() <= layout.plot.right();
        if (!isOneEvent(mark) || !seen)
            continue;
        ++singles;
        if (mark.current || singles <= kFewMarks)
            marks.push_back(&mark);
    }
    std::vector<ReportLine> lines;
    for (const TimelineMark *mark : marks) {
        if (!mark->current && (!ofAll || singles > kFewMarks))
            continue;
        if (auto line = reportLine(*mark, layout, data))
            lines.push_back(std::move(*line));
    }
    return lines;
}

void paintReports(QPainter &painter, const ReportLine &line, const TimelineStyle &style)
{
    const QColor color = line.current ? style.accent : style.muted;
    const double y = std::floor(line.y) + 0.5;
    painter.setPen(QPen(color, line.current ? 1 : 0.6));
    painter.drawLine(QPointF(line.left, y), QPointF(line.right, y));
    for (const ReportTick &tick : line.ticks) {
        const double middle = (tick.left + tick.right) / 2;
        if (tick.happened) {
            painter.setPen(QPen(color, 1.3));
            painter.setBrush(style.base);
            painter.drawEllipse(QPointF(middle, y), 2.6, 2.6);
        } else if (tick.right - tick.left < 1) {
            painter.setPen(QPen(color, 2, tick.vague ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(middle, y - kTickUp), QPointF(middle, y + kTickDown));
        } else {
            // As wide as its date, and with ends that are no day's.
            painter.setPen(QPen(color, 3, tick.vague ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(tick.left, y), QPointF(tick.right, y));
        }
    }
}

} // namespace Gui
