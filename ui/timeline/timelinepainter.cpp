// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepainter.h"

#include "ui/kindstyle.h"
#include "ui/timeline/foldpainter.h"
#include "ui/timeline/lanehead.h"
#include "ui/timeline/markpainter.h"
#include "ui/timeline/pictureheading.h"
#include "ui/timeline/reportticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr double kPadding = 14;
constexpr double kTextGap = 6;
/// Of what does not belong to the quarrel that is looked at: behind it, and still to be read.
constexpr double kFaded = 0.5;

// Between two pixels a line of one pixel would be two grey ones.
double crisp(double value)
{
    return std::floor(value) + 0.5;
}

void paintUpright(const Canvas &canvas, double x, double top, double bottom, const QColor &color)
{
    if (canvas.isCached()) {
        canvas.fill(QRectF(std::floor(x), top, 1, bottom - top), color);
        return;
    }
    canvas.painter().setPen(QPen(color, 1));
    canvas.painter().drawLine(QPointF(crisp(x), top), QPointF(crisp(x), bottom));
}

void paintBands(const Canvas &canvas, const TimelineLayout &layout, const TimelineStyle &style)
{
    canvas.fill(layout.area, style.base);
    for (std::size_t i = 0; i < layout.lanes.size(); i += 2)
        canvas.fill(layout.lanes[i].band, style.band);
}

void paintGrid(const Canvas &canvas, const TimelineLayout &layout, const TimelineStyle &style)
{
    QPainter &painter = canvas.painter();
    for (const AxisTick &tick : layout.axis.ticks)
        paintUpright(canvas, layout.scale.x(tick.time), layout.plot.top(), layout.plot.bottom(),
                     tick.major ? style.strongGrid : style.grid);
    if (layout.todayX) {
        painter.setPen(QPen(mixed(style.base, style.accent, 0.55), 1, Qt::DotLine));
        const double x = crisp(*layout.todayX);
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
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

void paintLabel(const Canvas &canvas, const TimelineMark &mark)
{
    if (mark.text.isEmpty() || mark.form == TimelineMark::Form::Cluster)
        return;
    canvas.text(mark.textBox, Qt::AlignLeft, mark.text,
                mark.current ? TextRole::Strong : TextRole::Plain, canvas.style().text);
}

void paintReportsOf(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style,
                    const TimelineHover &hover)
{
    if (!hover.lit) {
        for (const ReportLine &line : layout.reports)
            paintReports(painter, line, style);
    }
    if (hover.reports)
        paintReports(painter, *hover.reports, style);
}

void paintMarks(const Canvas &canvas, const TimelineLayout &layout, const TimelineStyle &style,
                const TimelineHover &hover)
{
    QPainter &painter = canvas.painter();
    const MarkPainter marks(canvas, layout);
    const auto inSight = [&](const TimelineMark &mark) {
        return mark.body.right() >= layout.plot.left() - 320
            && mark.body.left() <= layout.plot.right();
    };
    // Only on a screen does anything fade, so that nothing that writes files has to know how.
    const auto fade = [&](std::size_t mark) {
        if (hover.lit)
            painter.setOpacity(hover.lit->marks[mark] ? 1 : kFaded);
    };
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        const TimelineMark &mark = layout.marks[i];
        if (mark.form != TimelineMark::Form::Cluster || mark.heat > 0 || !inSight(mark))
            continue;
        fade(i);
        marks.paintColumn(mark);
    }
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        if (!inSight(layout.marks[i]))
            continue;
        fade(i);
        marks.paint(layout.marks[i], hover.mark == i);
    }
    painter.setOpacity(1);
    paintReportsOf(painter, layout, style, hover);
    for (const TimelineArc &arc : hover.lit ? hover.lit->arcs : layout.arcs)
        paintArc(painter, arc, style);
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        if (!inSight(layout.marks[i]))
            continue;
        fade(i);
        paintLabel(canvas, layout.marks[i]);
    }
    painter.setOpacity(1);
}

// The larger unit; that of the left edge is kept in sight. All in long words, or all in short ones.
void paintSegments(const Canvas &canvas, const TimelineLayout &layout, const TimelineStyle &style)
{
    const QRectF &box = layout.axisBox;
    const auto widthOf = [&](const QString &text) { return canvas.width(text, TextRole::Strong); };
    const bool roomy = std::ranges::all_of(layout.axis.segments, [&](const AxisSegment &segment) {
        if (segment.afterFold || segment.beforeFold)
            return true;
        const double room = layout.scale.x(segment.end) - layout.scale.x(segment.begin);
        return widthOf(segment.label) + 2 * kTextGap <= room;
    });
    for (const AxisSegment &segment : layout.axis.segments) {
        const double begin = layout.scale.x(segment.begin);
        const double end = std::min(layout.scale.x(segment.end), box.right());
        const double left = std::max(begin, box.left()) + kTextGap;
        if (begin > box.left() && !segment.afterFold)
            paintUpright(canvas, begin, box.top() + 6, box.bottom(), style.strongGrid);
        const QString &text =
            roomy && widthOf(segment.label) <= end - left - 4 ? segment.label : segment.shortLabel;
        if (widthOf(text) > end - left - 4)
            continue;
        canvas.text(QRectF(left, box.top() + 4, end - left, box.height() / 2), Qt::AlignLeft, text,
                    TextRole::Strong, style.text);
    }
}

void paintTicks(const Canvas &canvas, const TimelineLayout &layout, const TimelineStyle &style)
{
    const QRectF &box = layout.axisBox;
    const double top = box.center().y() + 2;
    for (const AxisTick &tick : layout.axis.ticks) {
        const double x = layout.scale.x(tick.time);
        paintUpright(canvas, x, top + 2, box.bottom(), tick.major ? style.strongGrid : style.grid);
        const double width = canvas.width(tick.label, TextRole::Small);
        const auto next = std::ranges::find_if(
            layout.folds, [x](const FoldBox &fold) { return fold.box.left() > x; });
        if (x + 5 + width > (next == layout.folds.end() ? box.right() : next->box.left()))
            continue;
        canvas.text(QRectF(x + 5, top, width + 2, box.height() / 2 - 4), Qt::AlignLeft, tick.label,
                    TextRole::Small, style.muted);
    }
}

void paintAxis(const Canvas &canvas, const TimelineLayout &layout, const TimelineStyle &style)
{
    QPainter &painter = canvas.painter();
    const QRectF &box = layout.axisBox;
    canvas.fill(box, style.base);
    paintSegments(canvas, layout, style);
    paintTicks(canvas, layout, style);
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
    const QRectF line(kPadding, corner.top() + half + 2, corner.width() - kPadding - 6, half - 4);
    const QFontMetricsF metrics(style.smallFont);
    const double room = line.width() - metrics.horizontalAdvance(layout.clock) - 6;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(layout.zone, Qt::ElideRight, room));
    painter.setPen(style.accent);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, layout.clock);
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
                   const TimelineHover &hover, PaintCache *cache)
{
    painter.save();
    const Canvas canvas(painter, style, cache);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintBands(canvas, layout, style);
    paintGrid(canvas, layout, style);
    paintFolds(painter, layout.folds, style);
    paintCandidateDays(painter, layout.candidates, layout.plot, style);
    paintMarks(canvas, layout, style, hover);
    // These cover what marks draw beyond the edges of the plot.
    paintAxis(canvas, layout, style);
    paintCurrentTime(painter, layout, style);
    paintHeads(painter, layout, style);
    if (!layout.heading.isEmpty())
        paintHeading(painter, layout.heading, layout.title, layout.details, style);
    paintEmpty(painter, layout, style);
    painter.restore();
}

} // namespace Gui
