// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/markpainter.h"

#include "ui/kindstyle.h"
#include "ui/timeline/markgeometry.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

void paintLetter(QPainter &painter, Extraction::Kind kind, const QRectF &box, const QColor &color,
                 const TimelineStyle &style)
{
    QFont font = style.strongFont;
    font.setPixelSize(std::max(6, int(std::lround(box.height() * 0.56))));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(color);
    // The pointing sign carries its letter where its body is.
    const double shift = kind == Extraction::Kind::Accusation ? -box.width() * 0.1 : 0;
    painter.drawText(box.translated(shift, 0), Qt::AlignCenter, kindLetter(kind));
}

std::size_t kindsIn(const Model::KindCounts &kinds)
{
    return std::size_t(std::ranges::count_if(kinds, [](std::size_t count) { return count > 0; }));
}

} // namespace

void paintKindSign(QPainter &painter, Extraction::Kind kind, const QRectF &box,
                   const TimelineStyle &style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(kindColor(kind, style.dark));
    painter.drawPath(
        kindShape(kind, kind == Extraction::Kind::Hack ? box.adjusted(-1.5, -1.5, 1.5, 1.5) : box));
    paintLetter(painter, kind, box, style.base, style);
}

MarkPainter::MarkPainter(QPainter &painter, const TimelineLayout &layout,
                         const TimelineStyle &style)
    : m_painter(painter)
    , m_layout(layout)
    , m_style(style)
{
}

void MarkPainter::paint(const TimelineMark &mark, bool hovered) const
{
    if (mark.heat > 0) {
        paintHeat(mark, hovered);
        return;
    }
    switch (mark.form) {
    case TimelineMark::Form::Point:
        paintPoint(mark, hovered);
        break;
    case TimelineMark::Form::Span:
        paintSpan(mark, hovered);
        break;
    case TimelineMark::Form::Cluster:
        paintCluster(mark, hovered);
        break;
    }
}

void MarkPainter::paintPoint(const TimelineMark &mark, bool hovered) const
{
    const QRectF &box = mark.body;
    if (mark.current)
        paintRing(box.adjusted(-4, -4, 4, 4), box.width() / 2 + 4);
    else if (hovered)
        paintRing(box.adjusted(-3, -3, 3, 3), box.width() / 2 + 3);
    if (!mark.item.uncertain) {
        paintKindSign(m_painter, mark.item.kind, box, m_style);
        return;
    }
    const QColor color = kindColor(mark.item.kind, m_style.dark);
    QPen pen(color, 1.4);
    pen.setDashPattern({2.2, 1.8});
    m_painter.setPen(pen);
    m_painter.setBrush(m_style.base);
    m_painter.drawPath(kindShape(mark.item.kind, box.adjusted(0.7, 0.7, -0.7, -0.7)));
    paintLetter(m_painter, mark.item.kind, box, color, m_style);
}

void MarkPainter::paintSpan(const TimelineMark &mark, bool hovered) const
{
    if (mark.current)
        paintRing(mark.body.adjusted(-4, -4, 4, 4), 8);
    if (mark.mixed) {
        paintMixed(mark, hovered);
        return;
    }
    if (mark.item.approximate)
        paintDoubt(mark);
    paintBar(mark, hovered);
    if (mark.item.openStart)
        paintOpenEnd(mark, true);
    if (mark.item.openEnd)
        paintOpenEnd(mark, false);
    if (mark.item.uncertain) {
        QPen pen(kindColor(mark.item.kind, m_style.dark), 1.2);
        pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(mark.core.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
    }
    // Too narrow for its label: the letter says what it is.
    if (mark.core.width() < 2.5 * m_style.markSize && mark.count == 1)
        paintLetter(m_painter, mark.item.kind,
                    QRectF(mark.core.center().x() - mark.core.height() / 2, mark.core.top(),
                           mark.core.height(), mark.core.height()),
                    m_style.text, m_style);
}

// Where several dates lie somewhere: a plain ground without the ends and edges of a date.
void MarkPainter::paintMixed(const TimelineMark &mark, bool hovered) const
{
    const bool oneKind = kindsIn(mark.kinds) == 1;
    const QColor color = oneKind ? kindColor(mark.item.kind, m_style.dark) : m_style.muted;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(faded(color, (m_style.dark ? 0.24 : 0.16) + (hovered ? 0.12 : 0)));
    m_painter.drawRoundedRect(mark.body, 4, 4);
    if (!oneKind)
        paintShares(mark);
}

void MarkPainter::paintBar(const TimelineMark &mark, bool hovered) const
{
    const QRectF &core = mark.core;
    const double strength = (m_style.dark ? 0.42 : 0.32) + (hovered || mark.current ? 0.16 : 0);
    const QColor line = kindColor(mark.item.kind, m_style.dark);
    const QColor below = ground(mark);
    const QColor color = mixed(below, line, strength);
    // Where hatching goes on from the end, the bar has to reach it.
    const double rest = mark.item.approximate ? 0.5 : 0;
    const auto faint = [&](const QColor &full) { return mixed(below, full, rest); };
    const double soft = softEnd(mark.item, m_layout.scale, core.width());
    const double share = std::min(0.5, soft / std::max(1.0, core.width()));
    QLinearGradient fill(core.left(), 0, core.right(), 0);
    fill.setColorAt(0, mark.item.openStart ? color : faint(color));
    fill.setColorAt(share, color);
    fill.setColorAt(1 - share, color);
    fill.setColorAt(1, mark.item.openEnd ? color : faint(color));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRect(core);
    // A line along the foot gives the bar its body where the fill is light.
    QLinearGradient foot(core.left(), 0, core.right(), 0);
    foot.setColorAt(0, mark.item.openStart ? line : faint(line));
    foot.setColorAt(share, line);
    foot.setColorAt(1 - share, line);
    foot.setColorAt(1, mark.item.openEnd ? line : faint(line));
    m_painter.setBrush(foot);
    m_painter.drawRect(QRectF(core.left(), core.bottom() - 2, core.width(), 2));
}

// Hatching that grows thinner away from the bounds, drawn as lines: see paintTimeline.
void MarkPainter::paintDoubt(const TimelineMark &mark) const
{
    const QColor color = kindColor(mark.item.kind, m_style.dark);
    constexpr double kStep = 5;
    const double slant = mark.core.height() * 0.5;
    const auto hatch = [&](double from, double to) {
        const double length = std::abs(to - from);
        const double side = to < from ? -1 : 1;
        for (double at = 0; at < length; at += kStep) {
            const double x = from + side * at;
            m_painter.setPen(QPen(faded(color, 0.75 * (1 - at / length)), 1.2));
            m_painter.drawLine(QPointF(x - slant / 2, mark.core.bottom()),
                               QPointF(x + slant / 2, mark.core.top()));
        }
    };
    if (!mark.item.openStart)
        hatch(mark.core.left() - slant / 2, mark.body.left());
    if (!mark.item.openEnd)
        hatch(mark.core.right() + slant / 2, mark.body.right());
}

void MarkPainter::paintOpenEnd(const TimelineMark &mark, bool atStart) const
{
    const double from = atStart ? mark.core.left() : mark.core.right();
    const double to = atStart ? mark.body.left() : mark.body.right();
    const double side = atStart ? -1 : 1;
    const QColor color = kindColor(mark.item.kind, m_style.dark);
    QLinearGradient fill(from, 0, to, 0);
    fill.setColorAt(0, mixed(ground(mark), color, m_style.dark ? 0.42 : 0.32));
    fill.setColorAt(1, ground(mark));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRect(
        QRectF(std::min(from, to), mark.core.top(), std::abs(to - from), mark.core.height()));
    const double middle = mark.core.center().y();
    const double tip = to - side * 3;
    m_painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(QPolygonF({QPointF(tip - side * 5, middle - 5), QPointF(tip, middle),
                                      QPointF(tip - side * 5, middle + 5)}));
}

void MarkPainter::paintColumn(const TimelineMark &mark) const
{
    const QColor color =
        kindsIn(mark.kinds) == 1 ? kindColor(mark.item.kind, m_style.dark) : m_style.muted;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(faded(color, m_style.dark ? 0.24 : 0.16));
    m_painter.drawRoundedRect(mark.core, 4, 4);
}

// A stretch of a collapsed lane.
void MarkPainter::paintHeat(const TimelineMark &mark, bool hovered) const
{
    if (mark.current || hovered)
        paintRing(mark.body.adjusted(-2, -2, 2, 2), 4);
    const QColor color =
        kindsIn(mark.kinds) == 1 ? kindColor(mark.item.kind, m_style.dark) : m_style.muted;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(mixed(ground(mark), color, mark.heat));
    m_painter.drawRect(mark.body);
}

void MarkPainter::paintCluster(const TimelineMark &mark, bool hovered) const
{
    const double radius = 4;
    if (mark.current)
        paintRing(mark.body.adjusted(-3, -3, 3, 3), radius + 3);
    else if (hovered)
        paintRing(mark.body.adjusted(-2, -2, 2, 2), radius + 2);
    const bool oneKind = kindsIn(mark.kinds) == 1;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(oneKind ? kindColor(mark.item.kind, m_style.dark) : m_style.muted);
    m_painter.drawRoundedRect(mark.body, radius, radius);
    if (!oneKind)
        paintShares(mark);
    QFont font = m_style.strongFont;
    font.setPixelSize(std::max(6, int(std::lround(mark.body.height() * 0.64))));
    m_painter.setFont(font);
    m_painter.setPen(m_style.base);
    m_painter.drawText(mark.body, Qt::AlignCenter, mark.text);
}

// The share of each kind as a strip along the foot of the badge.
void MarkPainter::paintShares(const TimelineMark &mark) const
{
    const QRectF strip(mark.body.left() + 2, mark.body.bottom() - 4, mark.body.width() - 4, 3);
    double left = strip.left();
    for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
        const double width =
            strip.width() * double(mark.kinds[std::size_t(kind)]) / double(mark.count);
        // On the muted badge the colours of the other theme stand out.
        m_painter.fillRect(QRectF(left, strip.top(), width, strip.height()),
                           kindColor(Extraction::Kind(kind), !m_style.dark));
        left += width;
    }
}

// What a fading end fades into. Gradients into transparency are lost in PDF files of Qt 6.4.
QColor MarkPainter::ground(const TimelineMark &mark) const
{
    return mark.lane % 2 == 0 ? m_style.band : m_style.base;
}

void MarkPainter::paintRing(const QRectF &around, double radius) const
{
    m_painter.setPen(QPen(m_style.accent, 2));
    m_painter.setBrush(faded(m_style.accent, 0.12));
    m_painter.drawRoundedRect(around, radius, radius);
}

} // namespace Gui
