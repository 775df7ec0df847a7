// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/rangeband.h"

#include "ui/timeline/periodtext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Gui {

void paintRange(QPainter &painter, const TimelineLayout &layout, const Model::TimeIndex &index,
                Model::Period range, const TimelineStyle &style)
{
    const QRectF &plot = layout.plot;
    const double left = layout.scale.x(range.begin);
    const double right = layout.scale.x(range.end);
    const QRectF band(QPointF(std::max(left, plot.left()), plot.top()),
                      QPointF(std::min(right, plot.right()), plot.bottom()));
    if (band.width() <= 0)
        return;
    QColor fill = style.accent;
    fill.setAlphaF(0.15F);
    painter.fillRect(band, fill);
    painter.setPen(QPen(style.accent, 1));
    for (const double x : {left, right}) {
        if (plot.left() <= x && x <= plot.right())
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }

    const QString text = eventCountText(Model::total(index.countOverlapping(range)))
        + QStringLiteral("  \u00b7  ") + periodText(range, QLocale());
    const QFontMetricsF metrics(style.strongFont);
    const double width = metrics.horizontalAdvance(text) + 16;
    const double from = std::clamp(band.center().x() - width / 2, plot.left() + 2,
                                   std::max(plot.left() + 2, plot.right() - width - 2));
    const QRectF box(from, plot.bottom() - metrics.height() - 12, width, metrics.height() + 6);
    painter.setPen(QPen(style.accent, 1));
    painter.setBrush(style.base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(style.strongFont);
    painter.setPen(style.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace Gui
