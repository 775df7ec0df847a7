// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/eventthreads.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestyle.h"

#include <QPainterPath>

#include <vector>

class QPainter;

namespace Gui {

/// A quarrel as it lies in a laid-out timeline.
struct LitThread
{
    /// For each of TimelineLayout::marks, whether it stands for an event of the thread.
    std::vector<bool> marks;
    /// Its ties; of a very large thread not all.
    std::vector<TimelineArc> arcs;
};

/// Where a thread lies. Of an event that stands in several lanes that mark is taken which is in the
/// lane given, or else in its first lane in sight. Work grows with the thread and the marks, not
/// with the events.
LitThread litThread(const TimelineLayout &layout, const Model::TimeIndex &index,
                    const Model::EventThread &thread, int lane = 0);

/// Ties between single events in sight, and from them to where others lie; none where there are
/// more than a few, which would be but a tangle. Besides those of one thread, which is drawn
/// anyway.
std::vector<TimelineArc> arcsInSight(const TimelineLayout &layout, const TimelineData &data,
                                     const Model::EventThread *besides);

/// The way of an arc, its ends a little off the marks.
QPainterPath arcPath(const TimelineArc &arc, const TimelineStyle &style);

/// From claim to claimed, as an arrow. Between events of one lane it stays within the lane.
void paintArc(QPainter &painter, const TimelineArc &arc, const TimelineStyle &style);

} // namespace Gui
