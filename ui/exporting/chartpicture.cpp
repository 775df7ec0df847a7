// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/chartpicture.h"

#include "ui/timeline/pictureheading.h"
#include "ui/timeline/plaintext.h"
#include "ui/timeline/timelinestyle.h"

#include <QGraphicsView>
#include <QPainter>

namespace Gui {

tl::expected<void, QString> saveChartPicture(const QString &path, QGraphicsView &chart,
                                             const ChartHeading &heading, double scale)
{
    const TimelineStyle style = timelineStyle(chart.palette(), chart.font());
    const QSizeF chartSize = chart.viewport()->size();
    const double top = headingHeight(style);
    const QRectF target(0, top, chartSize.width(), chartSize.height());
    const QRectF source(chart.mapToScene(0, 0), chartSize);
    PictureOptions options;
    options.size = QSizeF(chartSize.width(), top + chartSize.height());
    options.scale = scale;
    options.title = heading.title;
    return savePicture(path, options, [&](QPainter &painter) {
        painter.fillRect(QRectF(QPointF(0, 0), options.size), style.base);
        paintHeading(painter, QRectF(0, 0, options.size.width(), top), drawableLine(heading.title),
                     drawableLine(heading.details), style);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        if (chart.scene())
            chart.scene()->render(&painter, target, source);
    });
}

} // namespace Gui
