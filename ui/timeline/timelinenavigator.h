// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/viewstate.h"
#include "ui/timeline/timelinedata.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timescale.h"

#include <optional>

namespace Gui {

/// Where a command leads: turns what a person asks for into a period and a current event of the
/// view state. Counts in shares of the timeline's width.
class TimelineNavigator
{
public:
    /// Neither is owned; both outlive it. It reads the data when asked, so they may change.
    TimelineNavigator(Model::ViewState &state, const TimelineData &data);

    /// Their width is a share of the timeline's.
    void setFolds(const TimeFolds &folds) { m_folds = folds; }

    /// Every command but OpenEvent and OpenFold, which change neither.
    void run(TimelineCommand command);
    /// After new data: shows all of them if they are the first, or if all were shown before.
    /// True if the period was given for the first time, which is no move to be animated.
    bool followData(bool first);
    /// The least move that brings the current event into sight.
    void showCurrent();
    void showAround(Model::Period events);
    /// Of an event in several lanes, the one from which to go up and down.
    void setLane(int lane) { m_lane = lane; }
    /// Brings it to the middle, and closer only if it would not fit.
    void goTo(Model::Period period);

    /// The period after so many notches of the wheel at that share of the width, for the period
    /// that is seen now.
    Model::Period turned(Model::Period seen, double at, double notches) const;
    Model::Period pushed(double notches) const;
    /// The period moved by that share of the width.
    Model::Period moved(Model::Period from, double share) const;

private:
    /// Of width 1.
    TimeScale scaleOf(Model::Period period) const { return {period, 0, 1, m_folds}; }
    void moveBy(double share);
    void zoomBy(double factor);
    void fitAll();
    void fitCurrent();
    void showLatest();
    void stepEvent(int steps);
    void stepLane(int lanes);
    void zoomToRange();
    void setRangeEnd(bool begin);
    void clear();

    Model::ViewState &m_state;
    const TimelineData &m_data;
    TimeFolds m_folds;
    int m_lane = 0;
    /// What showing all gave last; while it stands, new events widen it.
    std::optional<Model::Period> m_fitted;
};

} // namespace Gui
