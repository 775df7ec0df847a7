// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/colors.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Gui {

/// Colours, fonts and distances of the timeline, made from a palette and a font once. Font sizes
/// are in pixels, so that a screen, an image, SVG and PDF break the same texts at the same places.
struct TimelineStyle
{
    bool dark = false;
    QColor base;
    QColor text;
    /// Secondary text; still 4.5:1 against the base.
    QColor muted;
    /// Every other lane, and the lanes' heads.
    QColor band;
    QColor grid;
    QColor strongGrid;
    /// What is current or focused.
    QColor accent;

    QFont font;
    QFont strongFont;
    QFont smallFont;
    QFont titleFont;

    /// Height of one row of marks, and of a mark in it.
    double rowHeight = 24;
    double markSize = 17;

    friend bool operator==(const TimelineStyle &, const TimelineStyle &) = default;
};

TimelineStyle timelineStyle(const QPalette &palette, const QFont &font);

/// Palettes of pictures, which do not follow the screen.
QPalette paperPalette(bool dark);

} // namespace Gui
