// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/laneplan.h"
#include "app/model/opencase.h"
#include "app/model/reports.h"
#include "app/model/timeindex.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Gui {

/// What the timeline says of an event, fetched only for those it draws. Foreign text: cleaned where
/// it is drawn.
struct EventText
{
    QString title;
    /// For people: "about March 2016"; see Model::dateText.
    QString date;
    /// The same as EDTF: "2016-03~".
    QString edtf;
    /// Outlets or articles that tell of it.
    QString source;
};

using TimelineLane = Model::PlannedLane;

/// Events put into lanes.
struct ArrangedLanes
{
    /// With a lane more than there are to draw: the last holds the events of hidden lanes, as far
    /// as they are in no other one.
    Model::TimeIndex index;
    std::vector<TimelineLane> lanes;
    /// How many lanes are hidden.
    int hidden = 0;
};

/// All that a timeline draws, and the only thing it knows: where the events come from is the
/// business of whoever fills this in (see casetimeline.h).
struct TimelineData
{
    Model::TimeIndex index;
    /// The first lanes of the index; one more, where it has one, holds what is hidden.
    std::vector<TimelineLane> lanes;
    Model::LaneGrouping grouping = Model::LaneGrouping::Kind;
    int hiddenLanes = 0;
    /// Whether arrange() has changed what came.
    bool arranged = false;
    /// Puts the events into other lanes, with room for so many; none where lanes are as they are.
    std::function<ArrangedLanes(Model::LaneGrouping, const Model::LaneChoices &, int room)> arrange;
    /// Number of events without a place in time; not drawn, but told in pictures.
    int undated = 0;
    /// Number of events that a filter hides; not drawn, but no reason to call the case empty.
    int hidden = 0;
    /// Whether any article is open.
    bool opened = false;
    std::function<EventText(Model::EventKey)> text;
    /// The thread that an event is in; nullptr for none. Valid as long as the data.
    std::function<const Model::EventThread *(Model::EventKey)> thread;
    /// By which clock the events stand in time.
    Model::Clock clock = Model::Clock::Happened;
    /// What tells of an event, and when it happened where that has a place in time.
    std::function<std::vector<Model::Report>(Model::EventKey)> reports;
    std::function<std::optional<Model::TimeItem>(Model::EventKey)> happened;
    /// The event so many steps after (before) another in the order that all views share.
    std::function<Model::EventKey(Model::EventKey, int)> stepped;
};

/// A lane for each kind of event.
std::vector<TimelineLane> lanesByKind();

} // namespace Gui
