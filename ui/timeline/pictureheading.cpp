// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/pictureheading.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace Gui {

namespace {

constexpr double kPadding = 14;

} // namespace

double headingHeight(const TimelineStyle &style)
{
    return std::ceil(QFontMetricsF(style.titleFont).height()
                     + QFontMetricsF(style.smallFont).height())
        + 26;
}

void paintHeading(QPainter &painter, const QRectF &box, const QString &title,
                  const QString &details, const TimelineStyle &style)
{
    painter.fillRect(box, style.base);
    const QFontMetricsF titleMetrics(style.titleFont);
    const QRectF line(box.left() + kPadding, box.top() + 12, box.width() - 2 * kPadding,
                      titleMetrics.height());
    painter.setFont(style.titleFont);
    painter.setPen(style.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     titleMetrics.elidedText(title, Qt::ElideRight, line.width()));
    painter.setFont(style.smallFont);
    painter.setPen(style.muted);
    painter.drawText(QRectF(line.left(), line.bottom() + 2, line.width(),
                            QFontMetricsF(style.smallFont).height()),
                     Qt::AlignLeft | Qt::AlignVCenter, details);
}

} // namespace Gui
