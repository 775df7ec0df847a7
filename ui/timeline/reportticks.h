// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestyle.h"

#include <optional>
#include <vector>

class QPainter;

namespace Gui {

/// The reports of a mark for a single event, cut at the edges of the plot; nothing without any that
/// has a place in time.
std::optional<ReportLine> reportLine(const TimelineMark &mark, const TimelineLayout &layout,
                                     const TimelineData &data);

/// Those of the current event, and on demand those of all events in sight where they are few.
std::vector<ReportLine> reportLines(const TimelineLayout &layout, const TimelineData &data,
                                    bool ofAll);

void paintReports(QPainter &painter, const ReportLine &line, const TimelineStyle &style);

} // namespace Gui
