// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanehead.h"

#include "ui/timeline/markpainter.h"
#include "ui/timeline/plaintext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr double kPadding = 14;
constexpr double kRightPadding = 6;
constexpr double kSignGap = 8;
constexpr double kPinSize = 9;
constexpr double kNarrowest = 112;
/// Names that are longer break into lines.
constexpr double kWidestName = 150;
constexpr double kWidestShare = 0.3;

bool isThin(const LaneBox &lane, const TimelineStyle &style)
{
    return lane.head.height() < QFontMetricsF(style.strongFont).height() + 12;
}

// A pin seen from the side.
void paintPin(QPainter &painter, QPointF center, const QColor &color)
{
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(center + QPointF(0, 1), center + QPointF(0, kPinSize / 2 + 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(QRectF(center.x() - 2, center.y() - kPinSize / 2, 4, kPinSize / 2));
    painter.drawRect(QRectF(center.x() - 4, center.y(), 8, 1.6));
}

} // namespace

QStringList wrapped(const QString &text, const QFontMetricsF &metrics, double width, int mostLines)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    while (!words.isEmpty()) {
        if (lines.size() == mostLines - 1) {
            lines.append(metrics.elidedText(words.join(u' '), Qt::ElideRight, width));
            break;
        }
        QString line = words.takeFirst();
        while (!words.isEmpty() && metrics.horizontalAdvance(line + u' ' + words.first()) <= width)
            line += u' ' + words.takeFirst();
        lines.append(metrics.elidedText(line, Qt::ElideRight, width));
    }
    return lines;
}

bool isFolded(const TimelineLane &lane)
{
    return lane.form == TimelineLane::Form::Others
        || (lane.collapsed && lane.form == TimelineLane::Form::Group);
}

QRectF laneToggle(const LaneBox &lane, const TimelineStyle &style)
{
    const double height = std::min(lane.head.height(), style.rowHeight);
    return {lane.head.left(), lane.head.center().y() - height / 2, kPadding, height};
}

void paintLaneToggle(QPainter &painter, const LaneBox &lane, const TimelineStyle &style)
{
    const QPointF center = laneToggle(lane, style).center() + QPointF(0.5, 0);
    constexpr double kSize = 3.2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.muted);
    if (isFolded(lane.lane)) {
        painter.drawPolygon(
            QPolygonF({center + QPointF(-kSize * 0.6, -kSize), center + QPointF(kSize, 0),
                       center + QPointF(-kSize * 0.6, kSize)}));
    } else {
        painter.drawPolygon(
            QPolygonF({center + QPointF(-kSize, -kSize * 0.6), center + QPointF(0, kSize),
                       center + QPointF(kSize, -kSize * 0.6)}));
    }
}

double laneHeadWidth(const TimelineData &data, const TimelineStyle &style, double width)
{
    const QFontMetricsF strong(style.strongFont);
    double widest = 0;
    bool signs = false;
    for (const TimelineLane &lane : data.lanes) {
        signs = signs || lane.kind;
        widest = std::max(widest, strong.horizontalAdvance(drawableLine(lane.name, 60)));
        // Of a name that breaks, its longest word has to fit.
        if (widest >= kWidestName)
            break;
    }
    const double sign = signs ? style.markSize + kSignGap : 0;
    const double needed =
        kPadding + sign + std::min(widest, kWidestName) + kRightPadding + kPinSize + 6;
    return std::floor(std::min(std::max(kNarrowest, needed), width * kWidestShare));
}

void paintLaneHead(QPainter &painter, const LaneBox &lane, bool banded, const TimelineStyle &style)
{
    painter.fillRect(lane.head, banded ? style.band : style.base);
    const bool thin = isThin(lane, style);
    const QFont &font = thin ? style.smallFont : style.strongFont;
    const QFontMetricsF metrics(font);
    const QFontMetricsF small(style.smallFont);
    const bool counted = lane.lane.form != TimelineLane::Form::OthersOpen;
    const double height = lane.head.height();
    const bool tall = !thin && counted && height >= metrics.height() + small.height() + 16;

    double left = lane.head.left() + kPadding;
    if (lane.lane.kind)
        left += style.markSize + kSignGap;
    double right = lane.head.right() - kRightPadding;
    if (lane.lane.pinned)
        right -= kPinSize + 4;
    const QString count = QLocale().toString(qulonglong(lane.count));
    if (!tall && counted)
        right -= small.horizontalAdvance(count) + 6;
    const double room = std::max(1.0, right - left);

    const double below = tall ? small.height() + 1 : 0;
    const int most = std::clamp(int((height - 8 - below) / metrics.height()), 1, 4);
    const QStringList lines = wrapped(drawableLine(lane.lane.name, 200), metrics, room, most);
    const double textHeight = double(lines.size()) * metrics.height() + below;
    double top = lane.head.center().y() - textHeight / 2;
    if (lane.lane.kind) {
        const double size = thin ? style.markSize * 0.8 : style.markSize;
        paintKindSign(painter, *lane.lane.kind,
                      QRectF(lane.head.left() + kPadding + (style.markSize - size) / 2,
                             top + (metrics.height() - size) / 2, size, size),
                      style);
    }
    painter.setFont(font);
    painter.setPen(style.text);
    for (const QString &line : lines) {
        painter.drawText(QRectF(left, top, room + 1, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, line);
        top += metrics.height();
    }
    painter.setFont(style.smallFont);
    painter.setPen(style.muted);
    if (tall) {
        painter.drawText(QRectF(left, top + 1, room, small.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, count);
    } else if (counted) {
        painter.drawText(QRectF(right, lane.head.top(), small.horizontalAdvance(count) + 6, height),
                         Qt::AlignRight | Qt::AlignVCenter, count);
    }
    if (lane.lane.pinned)
        paintPin(painter,
                 {lane.head.right() - kRightPadding - kPinSize / 2,
                  thin ? lane.head.center().y() : lane.head.top() + kPinSize + 3},
                 style.muted);
    if (isFolded(lane.lane) || lane.lane.form == TimelineLane::Form::OthersOpen)
        paintLaneToggle(painter, lane, style);
}

} // namespace Gui
