// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/canvas.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestyle.h"

namespace Gui {

/// The sign of a kind: its shape in its colour with its letter.
void paintKindSign(QPainter &painter, Extraction::Kind kind, const QRectF &box,
                   const TimelineStyle &style);

/// Draws marks so that what is known of a date can be seen:
/// a day or time: the sign of its kind, with an edge; month, season, year, interval: a bar as wide
/// as the date, its ends fading over half of the unit it is given in; "~": hatched beyond both
/// ends;
/// "?": a dashed outline; open ends: fading into an arrow. Several events: a badge with their
/// count.
class MarkPainter
{
public:
    /// Both must outlive it.
    MarkPainter(const Canvas &canvas, const TimelineLayout &layout);

    void paint(const TimelineMark &mark, bool hovered) const;
    /// What stands under a cluster's badge, down to the foot of its lane.
    void paintColumn(const TimelineMark &mark) const;

private:
    void paintPoint(const TimelineMark &mark, bool hovered) const;
    void paintSpan(const TimelineMark &mark, bool hovered) const;
    void paintHeat(const TimelineMark &mark, bool hovered) const;
    void paintCluster(const TimelineMark &mark, bool hovered) const;
    struct BarColors
    {
        QColor ground;
        QColor fill;
        QColor foot;
        /// How much of them is left at an end that fades.
        double rest = 0;
    };
    BarColors barColors(const TimelineMark &mark, bool hovered) const;
    void paintBar(const TimelineMark &mark, bool hovered) const;
    void paintBarInPixels(const TimelineMark &mark, bool hovered) const;
    void paintDashes(const TimelineMark &mark) const;
    void paintMixed(const TimelineMark &mark, bool hovered) const;
    void paintDoubt(const TimelineMark &mark) const;
    void paintOpenEnd(const TimelineMark &mark, bool atStart) const;
    QColor ground(const TimelineMark &mark) const;
    void paintRing(const QRectF &around, double radius) const;
    void paintShares(const TimelineMark &mark) const;

    const Canvas &m_canvas;
    QPainter &m_painter;
    const TimelineLayout &m_layout;
    const TimelineStyle &m_style;
};

} // namespace Gui
