// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinekeys.h"

namespace Gui {

std::optional<TimelineCommand> commandOf(const QKeyEvent &key)
{
    // Ctrl and Alt make other commands, but Ctrl+plus and Ctrl+minus zoom as everywhere.
    const bool zoom =
        key.key() == Qt::Key_Plus || key.key() == Qt::Key_Minus || key.key() == Qt::Key_Equal;
    if ((key.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        || ((key.modifiers() & Qt::ControlModifier) && !zoom))
        return {};
    const bool shift = key.modifiers() & Qt::ShiftModifier;
    switch (key.key()) {
    case Qt::Key_Left:
        return shift ? TimelineCommand::PageLeft : TimelineCommand::PanLeft;
    case Qt::Key_Right:
        return shift ? TimelineCommand::PageRight : TimelineCommand::PanRight;
    case Qt::Key_A:
        return TimelineCommand::PanLeft;
    case Qt::Key_D:
        return TimelineCommand::PanRight;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_W:
        return TimelineCommand::ZoomIn;
    case Qt::Key_Minus:
    case Qt::Key_S:
        return TimelineCommand::ZoomOut;
    case Qt::Key_0:
    case Qt::Key_Home:
        return TimelineCommand::FitAll;
    case Qt::Key_End:
        return TimelineCommand::ShowLatest;
    case Qt::Key_F:
        return TimelineCommand::FitCurrent;
    case Qt::Key_Up:
        return TimelineCommand::LaneUp;
    case Qt::Key_Down:
        return TimelineCommand::LaneDown;
    case Qt::Key_J:
    case Qt::Key_Period:
        return TimelineCommand::NextEvent;
    case Qt::Key_K:
    case Qt::Key_Comma:
        return TimelineCommand::PreviousEvent;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return TimelineCommand::OpenEvent;
    case Qt::Key_BracketLeft:
        return TimelineCommand::RangeFromEvent;
    case Qt::Key_BracketRight:
        return TimelineCommand::RangeToEvent;
    case Qt::Key_O:
        return TimelineCommand::OpenFold;
    case Qt::Key_Escape:
        return TimelineCommand::Clear;
    default:
        return {};
    }
}

} // namespace Gui
