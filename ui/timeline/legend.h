// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestyle.h"

#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace Gui {

/// One way in which the timeline draws a date, and what it means.
struct LegendEntry
{
    /// Its body and core lie around the origin.
    TimelineMark mark;
    QString text;
};

std::vector<LegendEntry> legendEntries(const TimelineStyle &style);
/// Of one drawing without its text.
QSizeF legendSampleSize(const TimelineStyle &style);
void paintLegendSample(QPainter &painter, const LegendEntry &entry, QPointF center,
                       const TimelineStyle &style);

/// All entries in columns, for the foot of a picture.
double legendHeight(double width, const TimelineStyle &style);
void paintLegend(QPainter &painter, const QRectF &box, const TimelineStyle &style);

} // namespace Gui
