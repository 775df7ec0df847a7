// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestyle.h"

class QPainter;

namespace Gui {

/// What stands at the left of a lane: its name over as many lines as there is room for, how many
/// events it has in the period, whether it is pinned, and how it opens where it does.
void paintLaneHead(QPainter &painter, const LaneBox &lane, bool banded, const TimelineStyle &style);

/// Where a lane's head says whether it is open; a click there changes that.
QRectF laneToggle(const LaneBox &lane, const TimelineStyle &style);
/// The sign itself: pointing down where it is open, else to the right.
void paintLaneToggle(QPainter &painter, const LaneBox &lane, const TimelineStyle &style);
/// Whether more than what is drawn of the lane can be had: it is collapsed, or others are in it.
bool isFolded(const TimelineLane &lane);

/// Room that the heads need beside the plot of a timeline of that width.
double laneHeadWidth(const TimelineData &data, const TimelineStyle &style, double width);

/// The text in lines of at most that width, broken between words; what does not fit into so many
/// lines is left out at the end of the last one.
QStringList wrapped(const QString &text, const QFontMetricsF &metrics, double width, int mostLines);

} // namespace Gui
