// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/markpainter.h"

#include "ui/kindstyle.h"
#include "ui/timeline/markgeometry.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

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

// "?": dashed and hollow.
void paintUncertainSign(QPainter &painter, Extraction::Kind kind, const QRectF &box,
                        const TimelineStyle &style)
{
    const QColor color = kindColor(kind, style.dark);
    QPen pen(color, 1.4);
    pen.setDashPattern({2.2, 1.8});
    painter.setPen(pen);
    painter.setBrush(style.base);
    painter.drawPath(kindShape(kind, box.adjusted(0.7, 0.7, -0.7, -0.7)));
    paintLetter(painter, kind, box, color, style);
}

// From one edge of the box to the other, thinner on the way; lines, because of paintTimeline.
void paintHatching(QPainter &painter, const QRectF &box, bool toLeft, const QColor &color)
{
    constexpr double kStep = 5;
    const double slant = box.height() * 0.5;
    const double length = box.width() - slant / 2;
    const double side = toLeft ? -1 : 1;
    const double from = toLeft ? box.right() - slant / 2 : box.left() + slant / 2;
    for (double at = 0; at < length; at += kStep) {
        const double x = from + side * at;
        painter.setPen(QPen(faded(color, 0.75 * (1 - at / length)), 1.2));
        painter.drawLine(QPointF(x - slant / 2, box.bottom()), QPointF(x + slant / 2, box.top()));
    }
}

void paintArrow(QPainter &painter, const QRectF &box, bool toLeft, const QColor &color,
                const QColor &fill, const QColor &ground)
{
    const double from = toLeft ? box.right() : box.left();
    const double to = toLeft ? box.left() : box.right();
    const double side = toLeft ? -1 : 1;
    QLinearGradient fading(from, 0, to, 0);
    fading.setColorAt(0, fill);
    fading.setColorAt(1, ground);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fading);
    painter.drawRect(box);
    const double middle = box.center().y();
    const double tip = to - side * 3;
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(tip - side * 5, middle - 5), QPointF(tip, middle),
                                    QPointF(tip - side * 5, middle + 5)}));
}

constexpr double kFoot = 2;

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

MarkPainter::MarkPainter(const Canvas &canvas, const TimelineLayout &layout)
    : m_canvas(canvas)
    , m_painter(canvas.painter())
    , m_layout(layout)
    , m_style(canvas.style())
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
    const Extraction::Kind kind = mark.item.kind;
    const bool uncertain = mark.item.uncertain;
    m_canvas.picture(pictureKey(PictureOf::Sign, int(kind), uncertain ? 1 : 0, 0), box, 2,
                     [&](QPainter &painter, const QRectF &place) {
                         if (uncertain)
                             paintUncertainSign(painter, kind, place, m_style);
                         else
                             paintKindSign(painter, kind, place, m_style);
                     });
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
    if (mark.item.uncertain)
        paintDashes(mark);
    // Too narrow for its label: the letter says what it is.
    if (mark.core.width() < 2.5 * m_style.markSize && mark.count == 1) {
        const double shift = mark.item.kind == Extraction::Kind::Accusation ? -0.1 : 0;
        m_canvas.text(mark.core.translated(mark.core.height() * shift, 0), Qt::AlignHCenter,
                      kindLetter(mark.item.kind), TextRole::Letter, m_style.text);
    }
}

void MarkPainter::paintDashes(const TimelineMark &mark) const
{
    constexpr double kDash = 4;
    constexpr double kGap = 3;
    const QColor color = kindColor(mark.item.kind, m_style.dark);
    if (!m_canvas.isCached()) {
        QPen pen(color, 1.2);
        pen.setDashPattern({kDash, kGap});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(mark.core.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
        return;
    }
    // Only as far as it is in sight: a bar may be many screens long.
    const QRectF core = m_canvas.snapped(mark.core);
    const double end = std::min(core.right(), m_layout.plot.right());
    const double hidden = std::max(0.0, m_layout.plot.left() - core.left());
    std::vector<QRectF> dashes;
    for (double x = core.left() + hidden - std::fmod(hidden, kDash + kGap); x < end;
         x += kDash + kGap) {
        const double width = std::min(kDash, core.right() - x);
        dashes.emplace_back(x, core.top(), width, 1);
        dashes.emplace_back(x, core.bottom() - 1, width, 1);
    }
    for (double y = core.top() + kGap; y < core.bottom(); y += kDash + kGap) {
        dashes.emplace_back(core.left(), y, 1, kDash);
        dashes.emplace_back(core.right() - 1, y, 1, kDash);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRects(dashes.data(), int(dashes.size()));
    m_painter.setRenderHint(QPainter::Antialiasing, true);
}

// Where several dates lie somewhere: a plain ground without the ends and edges of a date.
void MarkPainter::paintMixed(const TimelineMark &mark, bool hovered) const
{
    const bool oneKind = kindsIn(mark.kinds) == 1;
    const QColor color = oneKind ? kindColor(mark.item.kind, m_style.dark) : m_style.muted;
    m_canvas.fillSoftly(mark.body, 4,
                        faded(color, (m_style.dark ? 0.24 : 0.16) + (hovered ? 0.12 : 0)));
    if (!oneKind)
        paintShares(mark);
}

MarkPainter::BarColors MarkPainter::barColors(const TimelineMark &mark, bool hovered) const
{
    const double strength = (m_style.dark ? 0.42 : 0.32) + (hovered || mark.current ? 0.16 : 0);
    BarColors colors;
    colors.ground = ground(mark);
    colors.foot = kindColor(mark.item.kind, m_style.dark);
    colors.fill = mixed(colors.ground, colors.foot, strength);
    // Where hatching goes on from the end, the bar has to reach it.
    colors.rest = mark.item.approximate ? 0.5 : 0;
    return colors;
}

void MarkPainter::paintBar(const TimelineMark &mark, bool hovered) const
{
    if (m_canvas.isCached()) {
        paintBarInPixels(mark, hovered);
        return;
    }
    const QRectF &core = mark.core;
    const BarColors colors = barColors(mark, hovered);
    const auto faint = [&](const QColor &full) { return mixed(colors.ground, full, colors.rest); };
    const double soft = softEnd(mark.item, m_layout.scale, core.width());
    const double share = std::min(0.5, soft / std::max(1.0, core.width()));
    const auto paint = [&](const QRectF &box, const QColor &color) {
        QLinearGradient fill(core.left(), 0, core.right(), 0);
        fill.setColorAt(0, mark.item.openStart ? color : faint(color));
        fill.setColorAt(share, color);
        fill.setColorAt(1 - share, color);
        fill.setColorAt(1, mark.item.openEnd ? color : faint(color));
        m_painter.setBrush(fill);
        m_painter.drawRect(box);
    };
    m_painter.setPen(Qt::NoPen);
    paint(core, colors.fill);
    // A line along the foot gives the bar its body where the fill is light.
    paint(QRectF(core.left(), core.bottom() - kFoot, core.width(), kFoot), colors.foot);
}

// The same in three parts: ends that many bars share, and plain rectangles between them.
void MarkPainter::paintBarInPixels(const TimelineMark &mark, bool hovered) const
{
    const BarColors colors = barColors(mark, hovered);
    const QRectF core = m_canvas.snapped(mark.core);
    const double soft =
        std::min(softEnd(mark.item, m_layout.scale, core.width()), core.width() / 2);
    const int width = int(soft);
    const unsigned variant = (hovered || mark.current ? 2U : 0U) | (mark.item.approximate ? 4U : 0U)
        | (mark.lane % 2 == 0 ? 8U : 0U);
    const auto paintEnd = [&](const QRectF &box, bool toLeft) {
        m_canvas.picture(
            pictureKey(PictureOf::BarEnd, int(mark.item.kind), variant | (toLeft ? 1U : 0U), width),
            box, 0, [&](QPainter &painter, const QRectF &place) {
                const auto paint = [&](const QRectF &part, const QColor &color) {
                    QLinearGradient fill(toLeft ? place.right() : place.left(), 0,
                                         toLeft ? place.left() : place.right(), 0);
                    fill.setColorAt(0, color);
                    fill.setColorAt(1, mixed(colors.ground, color, colors.rest));
                    painter.fillRect(part, fill);
                };
                paint(place, colors.fill);
                paint(QRectF(place.left(), place.bottom() - kFoot, place.width(), kFoot),
                      colors.foot);
            });
    };
    double left = core.left();
    double right = core.right();
    if (!mark.item.openStart && width > 0) {
        paintEnd(QRectF(left, core.top(), width, core.height()), true);
        left += width;
    }
    if (!mark.item.openEnd && width > 0) {
        right -= width;
        paintEnd(QRectF(right, core.top(), width, core.height()), false);
    }
    m_canvas.fill(QRectF(left, core.top(), right - left, core.height() - kFoot), colors.fill);
    m_canvas.fill(QRectF(left, core.bottom() - kFoot, right - left, kFoot), colors.foot);
}

// Hatching that grows thinner away from the bounds.
void MarkPainter::paintDoubt(const TimelineMark &mark) const
{
    const auto paint = [&](double from, double to, bool toLeft) {
        const double width = m_canvas.isCached() ? std::round(to - from) : to - from;
        const QRectF box(toLeft ? to - width : from, mark.core.top(), width, mark.core.height());
        m_canvas.picture(
            pictureKey(PictureOf::Doubt, int(mark.item.kind), toLeft ? 1 : 0, int(width)), box,
            mark.core.height() / 2, [&](QPainter &painter, const QRectF &place) {
                paintHatching(painter, place, toLeft, kindColor(mark.item.kind, m_style.dark));
            });
    };
    if (!mark.item.openStart)
        paint(mark.body.left(), mark.core.left(), true);
    if (!mark.item.openEnd)
        paint(mark.core.right(), mark.body.right(), false);
}

void MarkPainter::paintOpenEnd(const TimelineMark &mark, bool atStart) const
{
    const double from = atStart ? mark.body.left() : mark.core.right();
    const double to = atStart ? mark.core.left() : mark.body.right();
    const double width = m_canvas.isCached() ? std::round(to - from) : to - from;
    const QRectF box(atStart ? to - width : from, mark.core.top(), width, mark.core.height());
    const unsigned variant = (atStart ? 1U : 0U) | (mark.lane % 2 == 0 ? 2U : 0U);
    m_canvas.picture(pictureKey(PictureOf::OpenEnd, int(mark.item.kind), variant, int(width)), box,
                     2, [&](QPainter &painter, const QRectF &place) {
                         const QColor color = kindColor(mark.item.kind, m_style.dark);
                         paintArrow(painter, place, atStart, color,
                                    mixed(ground(mark), color, m_style.dark ? 0.42 : 0.32),
                                    ground(mark));
                     });
}

void MarkPainter::paintColumn(const TimelineMark &mark) const
{
    const QColor color =
        kindsIn(mark.kinds) == 1 ? kindColor(mark.item.kind, m_style.dark) : m_style.muted;
    m_canvas.fillSoftly(mark.core, 4, faded(color, m_style.dark ? 0.24 : 0.16));
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
    const QColor color = oneKind ? kindColor(mark.item.kind, m_style.dark) : m_style.muted;
    const double width = m_canvas.isCached() ? std::round(mark.body.width()) : mark.body.width();
    m_canvas.picture(pictureKey(PictureOf::Badge,
                                oneKind ? int(mark.item.kind) : Extraction::kKindCount, 0,
                                int(width)),
                     QRectF(mark.body.topLeft(), QSizeF(width, mark.body.height())), 1,
                     [&](QPainter &painter, const QRectF &place) {
                         painter.setPen(Qt::NoPen);
                         painter.setBrush(color);
                         painter.drawRoundedRect(place, radius, radius);
                     });
    if (!oneKind)
        paintShares(mark);
    m_canvas.text(mark.body, Qt::AlignHCenter, mark.text, TextRole::Badge, m_style.base);
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
        m_canvas.fill(QRectF(left, strip.top(), width, strip.height()),
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
