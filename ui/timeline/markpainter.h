// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestyle.h"

class QPainter;

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
    /// All three must outlive it.
    MarkPainter(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style);

    void paint(const TimelineMark &mark, bool hovered) const;
    /// What stands under a cluster's badge, down to the foot of its lane.
    void paintColumn(const TimelineMark &mark) const;

private:
    void paintPoint(const TimelineMark &mark, bool hovered) const;
    void paintSpan(const TimelineMark &mark, bool hovered) const;
    void paintHeat(const TimelineMark &mark, bool hovered) const;
    void paintCluster(const TimelineMark &mark, bool hovered) const;
    void paintBar(const TimelineMark &mark, bool hovered) const;
    void paintMixed(const TimelineMark &mark, bool hovered) const;
    void paintDoubt(const TimelineMark &mark) const;
    void paintOpenEnd(const TimelineMark &mark, bool atStart) const;
    QColor ground(const TimelineMark &mark) const;
    void paintRing(const QRectF &around, double radius) const;
    void paintShares(const TimelineMark &mark) const;

    QPainter &m_painter;
    const TimelineLayout &m_layout;
    const TimelineStyle &m_style;
};

} // namespace Gui
