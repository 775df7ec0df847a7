// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QImage>
#include <QPainter>

#include <cstdint>
#include <vector>

/// What a timeline costs at least: sorted begins of the events, a binary search for each pixel of
/// each lane, a column of pixels written into an image, and the marks and texts of another layout,
/// each mark as a rectangle and each text as it is, without measuring.
class BarePainter
{
public:
    explicit BarePainter(const std::vector<Model::TimeItem> &items);

    /// As many marks and labels as the layout draws, in the same places, with its period.
    void paint(QImage &image, const Gui::TimelineLayout &layout,
               const Gui::TimelineStyle &style) const;

private:
    void paintColumns(QImage &image, const Gui::TimelineLayout &layout) const;

    /// By lane.
    std::vector<std::vector<std::int64_t>> m_begins;
};
