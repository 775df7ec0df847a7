// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exporting/picturefile.h"

#include <QPalette>

class QGraphicsView;

namespace Gui {

/// What stands above the chart in its picture.
struct ChartHeading
{
    QString title;
    /// The period and the number of events.
    QString details;
};

/// Writes a chart, as it is on the screen, under a heading: PNG, SVG or PDF by the path's ending
/// (see savePicture). A QChartView is a QGraphicsView. The picture has the size of the view and its
/// palette's colours; scale is for PNG.
tl::expected<void, QString> saveChartPicture(const QString &path, QGraphicsView &chart,
                                             const ChartHeading &heading, double scale = 1);

} // namespace Gui
