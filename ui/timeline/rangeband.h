// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestyle.h"

class QPainter;

namespace Gui {

/// A marked range over the plot, with the number of its events and its period.
void paintRange(QPainter &painter, const TimelineLayout &layout, const Model::TimeIndex &index,
                Model::Period range, const TimelineStyle &style);

} // namespace Gui
