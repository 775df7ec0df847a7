// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/lanecontrol.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinestyle.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QAbstractButton;
class QMenu;

namespace Gui {

/// Lies over the heads of a timeline's lanes, which the timeline draws, and takes what is done with
/// them.
///
/// Mouse: drag moves a lane, the wheel scrolls, a click on the sign at the left (or a double click)
/// folds a lane, the right button opens its menu. Keys: Up and Down go from lane to lane, with Ctrl
/// they move it; Left and Right fold and unfold, Space pins, Delete hides; the menu key opens the
/// menu; Escape gives the focus back.
class LaneBar : public QWidget
{
    Q_OBJECT

public:
    /// The control is not owned and outlives this.
    LaneBar(LaneControl &control, QWidget *timeline);

    /// Takes the place and the lanes of what is drawn.
    void follow(const TimelineLayout &layout, const TimelineStyle &style);
    /// The lane that keys go to; empty where there is none.
    QString currentLane() const { return m_current; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const LaneBox *boxOf(const QString &lane) const;
    const LaneBox *boxAt(QPointF position) const;
    /// The lane before which one that is dropped there comes to stand; empty: behind the last.
    QString dropPlace(double y) const;
    void setCurrent(const QString &lane);
    void step(int lanes);
    void scrollTo(const QString &lane);
    void setFolded(const QString &lane, bool folded);
    void toggle(const QString &lane);
    QMenu *makeMenu(const LaneBox &box);
    void endDrag();
    void nameHeads();
    void tellScreenReader();

    LaneControl &m_control;
    /// All lanes, their boxes in coordinates of this widget.
    std::vector<LaneBox> m_boxes;
    TimelineStyle m_style;
    /// What a screen reader is told of, a child for each lane in sight.
    std::vector<QAbstractButton *> m_heads;
    QString m_current;
    QString m_hovered;
    QString m_pressed;
    QPointF m_pressedAt;
    double m_dragY = 0;
    bool m_dragging = false;
    double m_turned = 0;
    /// While a lane is dragged beyond the first or last in sight.
    QTimer m_scrolling;
};

} // namespace Gui
