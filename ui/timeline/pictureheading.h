// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinestyle.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace Gui {

/// The heading of a picture: its title, and a line about what it shows. Both texts fit for drawing.
double headingHeight(const TimelineStyle &style);
void paintHeading(QPainter &painter, const QRectF &box, const QString &title,
                  const QString &details, const TimelineStyle &style);

} // namespace Gui
