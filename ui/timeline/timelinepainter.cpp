// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepainter.h"

#include "ui/kindstyle.h"
#include "ui/timeline/foldpainter.h"
#include "ui/timeline/lanehead.h"
#include "ui/timeline/markpainter.h"
#include "ui/timeline/pictureheading.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr double kPadding = 14;
constexpr double kTextGap = 6;

// Between two pixels a line of one pixel would be two grey ones.
double crisp(double value)
{
    return std::floor(value) + 0.5;
}

void paintBands(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    painter.fillRect(layout.area, style.base);
    for (std::size_t i = 0; i < layout.lanes.size(); i += 2)
        painter.fillRect(layout.lanes[i].band, style.band);
}

void paintGrid(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    for (const AxisTick &tick : layout.axis.ticks) {
        const double x = crisp(layout.scale.x(tick.time));
        painter.setPen(QPen(tick.major ? style.strongGrid : style.grid, 1));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
    if (layout.todayX) {
        painter.setPen(QPen(mixed(style.base, style.accent, 0.55), 1, Qt::DotLine));
        const double x = crisp(*layout.todayX);
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
}

// Leaves and arrives upright: labels stand beside the marks.
void paintArc(QPainter &painter, const TimelineArc &arc, const TimelineStyle &style)
{
    const double off = style.markSize * 0.5 + 4;
    const bool sameLane = std::abs(arc.to.y() - arc.from.y()) < style.rowHeight * 0.75;
    const double fromSide = sameLane ? -1 : arc.to.y() < arc.from.y() ? -1 : 1;
    const double toSide = sameLane ? -1 : -fromSide;
    const QPointF start = arc.from + QPointF(0, fromSide * off);
    const QPointF end = arc.to + QPointF(0, toSide * off);
    const double bend = sameLane ? std::clamp(std::abs(end.x() - start.x()) * 0.2, 14.0, 40.0)
                                 : std::max(24.0, std::abs(end.y() - start.y()) * 0.55);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(0, fromSide * bend), end + QPointF(0, toSide * bend), end);
    QColor color = style.accent;
    color.setAlphaF(0.8F);
    QPen pen(color, 1.4);
    if (arc.relation == Extraction::Relation::TakesUp)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({end, end + QPointF(-3.8, toSide * 7), end + QPointF(3.8, toSide * 7)}));
}

// Where the current event stands on the axis.
void paintCurrentTime(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    for (const TimelineMark &mark : layout.marks) {
        if (!mark.current)
            continue;
        const QRectF &stretch = mark.form == TimelineMark::Form::Cluster ? mark.body : mark.core;
        const double middle = stretch.center().x();
        const bool wide = mark.form == TimelineMark::Form::Span;
        const double left = std::max(layout.plot.left(), wide ? stretch.left() : middle - 1.5);
        const double right = std::min(layout.plot.right(), wide ? stretch.right() : middle + 1.5);
        if (left < right)
            painter.fillRect(QRectF(left, layout.axisBox.bottom() - 4, right - left, 4),
                             style.accent);
    }
}

void paintLabel(QPainter &painter, const TimelineMark &mark, const TimelineStyle &style)
{
    if (mark.text.isEmpty() || mark.form == TimelineMark::Form::Cluster)
        return;
    painter.setFont(mark.current ? style.strongFont : style.font);
    painter.setPen(style.text);
    painter.drawText(mark.textBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     mark.text);
}

void paintMarks(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style,
                const TimelineHover &hover)
{
    const MarkPainter marks(painter, layout, style);
    const auto inSight = [&](const TimelineMark &mark) {
        return mark.body.right() >= layout.plot.left() - 320
            && mark.body.left() <= layout.plot.right();
    };
    for (const TimelineMark &mark : layout.marks) {
        if (mark.form == TimelineMark::Form::Cluster && mark.heat == 0 && inSight(mark))
            marks.paintColumn(mark);
    }
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        if (inSight(layout.marks[i]))
            marks.paint(layout.marks[i], hover.mark == i);
    }
    for (const TimelineArc &arc : layout.arcs)
        paintArc(painter, arc, style);
    for (const TimelineMark &mark : layout.marks) {
        if (inSight(mark))
            paintLabel(painter, mark, style);
    }
}

// The larger unit; that of the left edge is kept in sight. All in long words, or all in short ones.
void paintSegments(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    const QRectF &box = layout.axisBox;
    const QFontMetricsF metrics(style.strongFont);
    const bool roomy = std::ranges::all_of(layout.axis.segments, [&](const AxisSegment &segment) {
        if (segment.afterFold || segment.beforeFold)
            return true;
        const double room = layout.scale.x(segment.end) - layout.scale.x(segment.begin);
        return metrics.horizontalAdvance(segment.label) + 2 * kTextGap <= room;
    });
    painter.setFont(style.strongFont);
    for (const AxisSegment &segment : layout.axis.segments) {
        const double begin = layout.scale.x(segment.begin);
        const double end = std::min(layout.scale.x(segment.end), box.right());
        const double left = std::max(begin, box.left()) + kTextGap;
        if (begin > box.left() && !segment.afterFold) {
            painter.setPen(QPen(style.strongGrid, 1));
            painter.drawLine(QPointF(crisp(begin), box.top() + 6),
                             QPointF(crisp(begin), box.bottom()));
        }
        const QString &text = roomy && metrics.horizontalAdvance(segment.label) <= end - left - 4
            ? segment.label
            : segment.shortLabel;
        if (metrics.horizontalAdvance(text) > end - left - 4)
            continue;
        painter.setPen(style.text);
        painter.drawText(QRectF(left, box.top() + 4, end - left, box.height() / 2),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void paintTicks(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    const QRectF &box = layout.axisBox;
    const double top = box.center().y() + 2;
    const QFontMetricsF metrics(style.smallFont);
    painter.setFont(style.smallFont);
    for (const AxisTick &tick : layout.axis.ticks) {
        const double x = layout.scale.x(tick.time);
        painter.setPen(QPen(tick.major ? style.strongGrid : style.grid, 1));
        painter.drawLine(QPointF(crisp(x), top + 2), QPointF(crisp(x), box.bottom()));
        const double width = metrics.horizontalAdvance(tick.label);
        const auto next = std::ranges::find_if(
            layout.folds, [x](const FoldBox &fold) { return fold.box.left() > x; });
        if (x + 5 + width > (next == layout.folds.end() ? box.right() : next->box.left()))
            continue;
        painter.setPen(style.muted);
        painter.drawText(QRectF(x + 5, top, width + 2, box.height() / 2 - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
}

void paintAxis(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    const QRectF &box = layout.axisBox;
    painter.fillRect(box, style.base);
    paintSegments(painter, layout, style);
    paintTicks(painter, layout, style);
    const double row = box.center().y() + 2;
    paintFoldsOnAxis(painter, layout.folds, box,
                     QRectF(box.left(), row, box.width(), box.height() / 2 - 4), style);
    painter.setPen(QPen(style.strongGrid, 1));
    painter.drawLine(QPointF(layout.headsBox.left(), crisp(box.bottom() - 1)),
                     QPointF(box.right(), crisp(box.bottom() - 1)));
}

void paintHeads(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    const QRectF corner(layout.headsBox.left(), layout.axisBox.top(), layout.headsBox.width(),
                        layout.axisBox.height() - 1);
    painter.fillRect(corner, style.base);
    painter.setFont(style.smallFont);
    painter.setPen(style.muted);
    const double half = layout.axisBox.height() / 2;
    painter.drawText(
        QRectF(kPadding, corner.top() + half + 2, corner.width() - kPadding, half - 4),
        Qt::AlignLeft | Qt::AlignVCenter,
        QCoreApplication::translate("Gui::TimelineLayout", "UTC", "time zone of the axis"));
    for (std::size_t i = 0; i < layout.lanes.size(); ++i) {
        if (layout.lanes[i].visible)
            paintLaneHead(painter, layout.lanes[i], i % 2 == 0, style);
    }
    const double x = crisp(layout.headsBox.right() - 1);
    painter.setPen(QPen(style.strongGrid, 1));
    painter.drawLine(QPointF(x, layout.axisBox.top()), QPointF(x, layout.area.bottom()));
}

void paintEmpty(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    if (layout.emptyText.isEmpty())
        return;
    painter.setFont(style.titleFont);
    painter.setPen(style.muted);
    painter.drawText(layout.plot, Qt::AlignCenter | Qt::TextWordWrap, layout.emptyText);
}

} // namespace

void paintTimeline(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style,
                   const TimelineHover &hover)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintBands(painter, layout, style);
    paintGrid(painter, layout, style);
    paintFolds(painter, layout.folds, style);
    paintMarks(painter, layout, style, hover);
    // These cover what marks draw beyond the edges of the plot.
    paintAxis(painter, layout, style);
    paintCurrentTime(painter, layout, style);
    paintHeads(painter, layout, style);
    if (!layout.heading.isEmpty())
        paintHeading(painter, layout.heading, layout.title, layout.details, style);
    paintEmpty(painter, layout, style);
    painter.restore();
}

} // namespace Gui
