// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/threads.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestyle.h"

#include <optional>

class QPainter;

namespace Gui {

class PaintCache;

/// What the mouse adds to a timeline on a screen.
struct TimelineHover
{
    /// Place in TimelineLayout::marks.
    std::optional<std::size_t> mark;
    /// A quarrel that is looked at: all else fades.
    std::optional<LitThread> lit;
    /// Of the event under the mouse.
    std::optional<ReportLine> reports;
};

/// Paints a laid-out timeline: the one routine for screen, QImage, QSvgGenerator, QPdfWriter and
/// QPrinter. Uses no clipping and no brush pattern, which SVG writing of Qt 6.4 leaves out. A cache
/// is for screens, where one frame follows another: it makes them several times quicker, and puts
/// everything on whole pixels. Painters that write shapes and texts have no use for it.
void paintTimeline(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style,
                   const TimelineHover &hover = {}, PaintCache *cache = nullptr);

} // namespace Gui
