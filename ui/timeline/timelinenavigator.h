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
/// view state. Knows nothing of pixels but the scale it is handed.
class TimelineNavigator
{
public:
    /// Neither is owned; both outlive it. It reads the data when asked, so they may change.
    TimelineNavigator(Model::ViewState &state, const TimelineData &data);

    /// Every command but OpenEvent, which changes neither.
    void run(TimelineCommand command);
    /// After new data: shows all of them if they are the first, or if all were shown before.
    /// True if the period was given for the first time, which is no move to be animated.
    bool followData(bool first);
    /// The least move that brings the current event into sight.
    void showCurrent();
    void showAround(Model::Period events);

    /// The period after so many notches of the wheel at pixel x, for what is now seen at that
    /// scale.
    Model::Period turned(const TimeScale &scale, double x, double notches) const;
    Model::Period pushed(double notches) const;

private:
    void zoomBy(double factor);
    void fitAll();
    void fitCurrent();
    void showLatest();
    void stepEvent(int steps);
    void stepLane(int lanes);

    Model::ViewState &m_state;
    const TimelineData &m_data;
    /// What showing all gave last; while it stands, new events widen it.
    std::optional<Model::Period> m_fitted;
};

} // namespace Gui
