// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyEvent>

#include <optional>

namespace Gui {

enum class TimelineCommand {
    PanLeft,
    PanRight,
    PageLeft,
    PageRight,
    ZoomIn,
    ZoomOut,
    FitAll,
    ShowLatest,
    FitCurrent,
    LaneUp,
    LaneDown,
    NextEvent,
    PreviousEvent,
    OpenEvent,
    OpenFold,
    ZoomToRange,
    RangeFromEvent,
    RangeToEvent,
    Clear,
};

/// What a key means on the timeline: arrows, + and -, 0, Home, End, F, J K and . , as people know
/// them, W A S D beside them, [ and ] for a range from one
/// event to another, Return, Escape. Nothing for keys that belong to the window.
std::optional<TimelineCommand> commandOf(const QKeyEvent &key);

} // namespace Gui
