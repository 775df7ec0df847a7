// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeitem.h"
#include "ui/timeline/timescale.h"

#include <QRectF>
#include <QString>

namespace Gui {

/// Left and right of what a date covers, in pixels, cut well outside of the plot so that no
/// coordinate is beyond what painters can take. Top and height are 0.
QRectF spanCore(const Model::TimeItem &item, const TimeScale &scale, const QRectF &plot);
/// The core with what is drawn beyond it: the doubt of "about", the arrow of an open end.
QRectF spanBody(const Model::TimeItem &item, const TimeScale &scale, const QRectF &plot);
/// Pixels over which an end of the core fades: half of the unit the date is given in.
double softEnd(const Model::TimeItem &item, const TimeScale &scale, double coreWidth);

/// A count in at most four characters: "37", "1.2k", "34k", "2M".
QString shortCount(std::size_t count);

} // namespace Gui
