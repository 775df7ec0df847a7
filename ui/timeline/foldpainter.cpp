// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/foldpainter.h"

#include "ui/timeline/periodtext.h"
#include "ui/timeline/timefolding.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr double kNarrowest = 44;
constexpr double kMargin = 9;
constexpr double kTooth = 3;
constexpr double kToothLength = 7;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::FoldPainter)
};

// A torn edge, as a break in an axis is drawn.
void paintEdge(QPainter &painter, double x, double top, double bottom)
{
    QPolygonF line;
    bool out = false;
    for (double y = top; y < bottom; y += kToothLength, out = !out)
        line.append(QPointF(x + (out ? kTooth : 0), y));
    line.append(QPointF(x + (out ? kTooth : 0), bottom));
    painter.drawPolyline(line);
}

void paintGround(QPainter &painter, const FoldBox &fold, double top, double bottom,
                 const TimelineStyle &style)
{
    const QRectF box(QPointF(fold.box.left(), top), QPointF(fold.box.right(), bottom));
    painter.fillRect(box, mixed(style.base, style.text, style.dark ? 0.12 : 0.075));
    painter.setPen(QPen(style.strongGrid, 1));
    painter.setBrush(Qt::NoBrush);
    if (fold.hasBegin)
        paintEdge(painter, box.left() + 0.5, top, bottom);
    if (fold.hasEnd)
        paintEdge(painter, box.right() - kTooth - 0.5, top, bottom);
}

} // namespace

double foldWidth(const std::vector<Model::Period> &folds, const TimelineStyle &style)
{
    const QFontMetricsF metrics(style.smallFont);
    double widest = kNarrowest;
    for (const Model::Period &fold : folds)
        widest = std::max(
            widest, std::ceil(metrics.horizontalAdvance(lengthText(fold.length()))) + 2 * kMargin);
    return widest;
}

std::vector<FoldBox> foldBoxes(const TimeScale &scale, const QRectF &plot)
{
    std::vector<FoldBox> boxes;
    for (const TimeScale::Fold &fold : scale.folds()) {
        if (fold.right <= plot.left() || fold.left >= plot.right())
            continue;
        FoldBox box;
        box.period = fold.period;
        box.hasBegin = fold.left >= plot.left();
        box.hasEnd = fold.right <= plot.right();
        box.box = QRectF(QPointF(std::max(fold.left, plot.left()), plot.top()),
                         QPointF(std::min(fold.right, plot.right()), plot.bottom()));
        box.text = lengthText(fold.period.length());
        boxes.push_back(std::move(box));
    }
    return boxes;
}

std::optional<std::size_t> foldAt(const std::vector<FoldBox> &folds, double x)
{
    const auto found = std::ranges::find_if(
        folds, [x](const FoldBox &fold) { return fold.box.left() <= x && x < fold.box.right(); });
    if (found == folds.end())
        return {};
    return std::size_t(found - folds.begin());
}

QString foldToolTip(const FoldBox &fold)
{
    return QStringLiteral("<b>%1</b><br>%2<br>%3")
        .arg(Text::tr("%1 without an event, folded", "length of time").arg(fold.text),
             periodText(fold.period, QLocale()).toHtmlEscaped(), Text::tr("Click to open"));
}

void paintFolds(QPainter &painter, const std::vector<FoldBox> &folds, const TimelineStyle &style)
{
    for (const FoldBox &fold : folds)
        paintGround(painter, fold, fold.box.top(), fold.box.bottom(), style);
}

void paintFoldsOnAxis(QPainter &painter, const std::vector<FoldBox> &folds, const QRectF &axis,
                      const QRectF &row, const TimelineStyle &style)
{
    const QFontMetricsF metrics(style.smallFont);
    for (const FoldBox &fold : folds) {
        paintGround(painter, fold, axis.top(), axis.bottom() - 1, style);
        const QRectF cell(fold.box.left(), row.top(), fold.box.width(), row.height());
        if (metrics.horizontalAdvance(fold.text) + 2 > cell.width())
            continue;
        painter.setFont(style.smallFont);
        painter.setPen(style.text);
        painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, fold.text);
    }
}

} // namespace Gui
