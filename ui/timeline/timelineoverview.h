// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/overviewdensity.h"
#include "ui/timeline/timescale.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace Gui {

class TimelineView;

/// The strip below the timeline: all events as a density by kind, and a window over what the
/// timeline shows. The window can be dragged, so can its edges; a click beside it jumps there, the
/// wheel zooms. Takes the timeline's keys. At its left a shelf says how many events have no date.
class TimelineOverview : public QWidget
{
    Q_OBJECT

public:
    /// Companion of that timeline, which is not owned and outlives it.
    explicit TimelineOverview(TimelineView &timeline, QWidget *parent = nullptr);

    /// Of the whole strip; nothing without events.
    const std::optional<TimeScale> &scale() const { return m_scale; }
    /// What the timeline shows, in the pixels of the strip.
    QRectF window() const;
    /// How much of the whole lies before the window, 0 … 1.
    double position() const;
    void setPosition(double share);
    TimelineView &timeline() const { return m_timeline; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The shelf was clicked.
    void undatedAskedFor();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Part { None, Window, Begin, End };

    void follow();
    void followUndated();
    void tellScreenReader();
    QRectF box() const;
    Part partAt(QPointF position) const;
    void showCursor(Part part);
    void moveWindow(double left);
    void moveEdge(double x);
    void paintDensity(QPainter &painter) const;
    void paintYears(QPainter &painter) const;
    void paintWindow(QPainter &painter) const;

    TimelineView &m_timeline;
    QToolButton *m_shelf = nullptr;
    std::optional<TimeScale> m_scale;
    std::vector<Density> m_density;

    Part m_dragged = Part::None;
    /// From the window's left edge to the hand.
    double m_grip = 0;
};

} // namespace Gui
