// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/lanecontrol.h"
#include "ui/timeline/timelinelayout.h"

#include <QObject>

class QAction;
class QActionGroup;
class QPushButton;
class QScrollBar;
class QToolButton;
class QWidget;

namespace Gui {

class LaneBar;

/// The widgets that stand in a timeline for its lanes: their heads, what they are grouped by, the
/// scroll bar, and the trace that hidden lanes leave. Has the actions for menus, too.
class LanePanel : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned; the timeline owns this and its widgets.
    LanePanel(LaneControl &control, QWidget *timeline);

    /// Grouping, then what else there is to do with lanes as a whole.
    const QList<QAction *> &groupings() const { return m_groupings; }
    QAction *showHidden() const { return m_showHidden; }
    QAction *goToLanes() const { return m_goToLanes; }
    /// In the order in which Tab gets to them, with the timeline itself among them.
    QList<QWidget *> tabOrder() const;

    /// What of a timeline of that size is left for the drawing.
    QSizeF roomBeside(QSizeF size, const TimelineData &data, const TimelineStyle &style) const;
    /// Puts the widgets in their places around what is drawn.
    void follow(const TimelineLayout &layout, const TimelineData &data, const TimelineStyle &style);

private:
    void addActions();
    double stripHeight(const TimelineStyle &style) const;

    LaneControl &m_control;
    QWidget *m_timeline;
    QToolButton *m_grouping;
    LaneBar *m_bar;
    QScrollBar *m_scroll;
    QPushButton *m_hidden;
    QActionGroup *m_group;
    QList<QAction *> m_groupings;
    QAction *m_showHidden = nullptr;
    QAction *m_goToLanes = nullptr;
};

} // namespace Gui
