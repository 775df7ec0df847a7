// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/candidatedays.h"
#include "ui/timeline/foldpainter.h"
#include "ui/timeline/timeaxis.h"
#include "ui/timeline/timelinedata.h"
#include "ui/timeline/timelinestyle.h"
#include "ui/timeline/timescale.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace Gui {

class LabelTexts;

/// One thing drawn for one or more events of a lane.
struct TimelineMark
{
    enum class Form {
        Point, ///< one event, given to the day or finer, narrower than its own sign
        Span, ///< events of the same bounds, or one, drawn as wide as they are uncertain
        Cluster, ///< events that would touch: a count
    };

    Form form = Form::Point;
    int lane = 0;
    /// Where it is drawn without its label. For a span with soft or open ends this includes them;
    /// core is the stretch between the bounds. For a cluster the body is the badge, the core the
    /// column behind it.
    QRectF body;
    QRectF core;
    /// The event, or the first of them.
    Model::TimeItem item;
    /// From the first begin to the last end of its events.
    Model::Period period;
    Model::KindCounts kinds{};
    std::size_t count = 1;
    /// Its events: those of slice with places in [from, to) that reach into TimelineLayout::window.
    Model::TimeIndex::Slice slice;
    Model::TimeIndex::Place from = 0;
    Model::TimeIndex::Place to = 0;
    /// A span for events of different bounds that found no rows of their own: item is but the
    /// first.
    bool mixed = false;
    bool current = false;
    /// In a collapsed lane: how strong it is drawn for its count, over 0 to 1; else 0.
    double heat = 0;
    /// Label beside or inside it, elided to its room; a cluster's count.
    QString text;
    QRectF textBox;
    bool textInside = false;
};

struct LaneBox
{
    QRectF band;
    QRectF head;
    TimelineLane lane;
    /// Events that lie in the period or overlap it.
    std::size_t count = 0;
    /// Scrolled away otherwise: then it has no height, and no marks.
    bool visible = true;
};

/// A tie between events; ends in the middle of marks, or beyond the edge towards an event that is
/// out of sight.
struct TimelineArc
{
    QPointF from;
    QPointF to;
    Extraction::Relation relation = Extraction::Relation::About;
    /// Half of how wide the mark is that it comes from.
    double fromHalf = 0;
    /// The band of the lane that both ends are in; null where they are in two.
    QRectF lane;
    /// Of the thread that is looked at.
    bool lit = false;
};

/// When one source reported an event, as small as it is drawn under the event's mark.
struct ReportTick
{
    /// From left to right of the date; of a day or finer the same.
    double left = 0;
    double right = 0;
    /// About, or doubtful.
    bool vague = false;
    /// Not a report, but when it happened: drawn where events stand by their reports.
    bool happened = false;
};

/// The reports of one event, joined with it by a hairline.
struct ReportLine
{
    /// Of the hairline.
    double y = 0;
    double left = 0;
    double right = 0;
    std::vector<ReportTick> ticks;
    bool current = false;
};

/// What to lay out. Sizes in device-independent pixels.
struct TimelineRequest
{
    QSizeF size;
    Model::Period period;
    Model::EventKey current = 0;
    /// Stretches without an event to draw folded, in order, not touching.
    std::vector<Model::Period> folds;
    /// Set for pictures: a heading with this title, the period and the numbers of events.
    std::optional<QString> title;
    /// Lanes that are scrolled away above, those that are pinned not counted; as far as there are
    /// more than have room.
    int firstLane = 0;
    /// Whether reports are shown of all events, where those in sight are few.
    bool reports = true;
    /// The moment to mark as today, in milliseconds since 1970 UTC; drawn only near the data.
    std::optional<std::int64_t> today;
    /// Where one layout leaves texts for the next; not owned, and nothing for a single picture.
    LabelTexts *texts = nullptr;
};

/// The finished geometry of a timeline: everything placed, nothing painted yet. Computed once per
/// change; painting and finding what is under the mouse read it.
struct TimelineLayout
{
    QRectF area;
    QRectF heading;
    /// The axis above the lanes and the lanes' heads to the left of the plot.
    QRectF axisBox;
    QRectF headsBox;
    QRectF plot;
    TimeScale scale;
    TimeAxis axis;
    /// Whose clocks the axis goes by: "UTC", "Berlin".
    QString zone;
    /// Those in sight.
    std::vector<FoldBox> folds;
    /// Of the current event.
    CandidateDays candidates;
    /// What the marks cover: more than the period, so that marks keep their rows while it is moved.
    Model::Period window;
    /// As in the data, and the place of each mark's lane.
    std::vector<LaneBox> lanes;
    /// How many of them are scrolled away above, and the most that may be.
    int firstLane = 0;
    int mostFirstLane = 0;
    std::vector<TimelineMark> marks;
    /// Of the current event's thread, and where few events are in sight, between those.
    std::vector<TimelineArc> arcs;
    /// Of the current event, and where few are in sight, of those.
    std::vector<ReportLine> reports;
    std::optional<double> todayX;
    /// What the axis counts by, where that is not when events happened: "Reported".
    QString clock;
    QString title;
    QString details;
    /// Said in the middle of a timeline without any event.
    QString emptyText;
    /// Events that lie in the period or overlap it, each once, and those of them that are in hidden
    /// lanes alone.
    std::size_t count = 0;
    std::size_t hiddenCount = 0;

    /// Place in marks of what is drawn there; nothing where there is nothing. Labels belong to
    /// their marks.
    std::optional<std::size_t> markAt(QPointF position) const;
    /// The mark that stands for the event; nothing outside the window.
    std::optional<std::size_t> markOf(const Model::TimeIndex &index,
                                      Model::TimeIndex::Place place) const;
};

TimelineLayout layoutTimeline(const TimelineData &data, const TimelineStyle &style,
                              const TimelineRequest &request);

/// Places of the events that a mark stands for, in order, at most limit.
std::vector<Model::TimeIndex::Place> membersOf(const TimelineMark &mark,
                                               const TimelineLayout &layout,
                                               const Model::TimeIndex &index, std::size_t limit);

/// Height of the axis.
double axisHeight(const TimelineStyle &style);

/// "2 lanes hidden, 14 events".
QString hiddenLanesText(int lanes, std::size_t events);

/// "1 event", "12 events".
QString eventCountText(std::size_t count);

} // namespace Gui
