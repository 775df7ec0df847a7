// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/kineticscroll.h"
#include "ui/timeline/labeltexts.h"
#include "ui/timeline/lanecontrol.h"
#include "ui/timeline/paintcache.h"
#include "ui/timeline/timefolding.h"
#include "ui/timeline/timelinedata.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinemotion.h"
#include "ui/timeline/timelinenavigator.h"
#include "ui/timeline/timelinepainter.h"

#include <QPointF>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace Gui {

class LanePanel;

/// The zoomable timeline. Shows the events it is given over the period of the view state, and
/// writes the period and the current event back there.
///
/// Mouse: the wheel zooms at the cursor, with Shift or sideways it pans, fingers on a touchpad do
/// both and glide on; drag pans; Shift+drag marks a range, which a click inside or Return zooms to
/// and Escape takes back; dragging with the right button zooms at once; click selects an event or
/// lists those of a counted mark; double click opens an event or zooms to what a counted mark
/// holds. Keys: see timelinekeys.h.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    /// state is not owned and outlives the view.
    explicit TimelineView(Model::ViewState &state, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// The first events that come are shown whole; later the period stays, unless it still is what
    /// showing all was.
    void setData(TimelineData data);
    const TimelineData &data() const { return m_data; }

    /// Whether long stretches without an event are drawn folded. A click on one opens it, and so
    /// does going to a date inside of it.
    void setFolding(bool on);
    bool isFolding() const { return m_folding.isOn(); }
    const std::vector<Model::Period> &folds() const { return m_folding.folds(); }

    /// What is on the screen now, computed where needed.
    const TimelineLayout &timelineLayout() const;
    const TimelineStyle &look() const { return m_style; }
    /// Where a move that is under way has come to.
    Model::Period shownPeriod() const { return m_motion.shown(); }
    /// The axis of another scale in the words of this one.
    TimeAxis axisOf(const TimeScale &scale) const;
    /// What the mouse, or having come to an event by keys, adds to it.
    const TimelineHover &hover() const { return m_hover; }
    void run(TimelineCommand command);
    /// There at once, for what follows the hand.
    void jumpTo(Model::Period period);
    /// Zooms by so many notches of a wheel, about that share of the width.
    void turn(double at, double notches);
    /// What is chosen for the lanes, and the widgets for that.
    LaneControl &lanes() { return m_lanes; }
    const LanePanel &lanePanel() const { return *m_lanePanel; }
    /// Brings it to the middle; a fold that holds it is opened.
    void goTo(Model::Period period);
    /// Whether reports are shown of all events where few are in sight, or of one at a time.
    void setReportsShown(bool shown);
    bool reportsShown() const { return m_reportsShown; }
    /// Makes an event the current one of the view state.
    void select(Model::EventKey key);
    /// Milliseconds that moves take; 0 for none. The style's own length by default.
    void setAnimationDuration(int milliseconds);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Double click or Return: the person wants to read about it.
    void eventActivated(Model::EventKey key);
    /// A right click on an event, which is the current one then, or the menu key.
    void menuAskedFor(const QPoint &at);
    /// A click on the name of the axis' zone.
    void zoneAskedFor();
    /// The period that is drawn, also on the way to that of the view state.
    void shownChanged();
    /// Events, folds, size or colours.
    void contentChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Pressed, Pan, Band };

    void invalidate();
    void followFolds();
    void openFold(const Model::Period &fold);
    void openFoldInSight();
    void openFoldsAround(Model::Period period);
    void arrangeLanes();
    void followLanes();
    void revealLane();
    void tellScreenReader();
    double shareAt(double x) const;
    Model::Period spanned() const;
    void panBy(double pixels);
    bool clickRange(QPointF position);
    void click(QPointF position);
    void askForMenu(QPointF at);
    void openList(std::size_t mark);
    void setHovered(std::optional<std::size_t> mark);
    void setFocusLit(bool lit);
    void lightThread();

    Model::ViewState &m_state;
    TimelineMotion m_motion;
    TimelineData m_data;
    TimelineNavigator m_navigator;
    TimeFolding m_folding;
    KineticScroll m_scroll;
    TimelineStyle m_style;
    LaneControl m_lanes;
    LanePanel *m_lanePanel;
    /// Runs until lanes are arranged for the new height, and their widgets stand around them.
    QTimer m_arrangeTimer;
    QTimer m_followTimer;
    mutable std::optional<TimelineLayout> m_layout;
    mutable LabelTexts m_texts;
    PaintCache m_paintCache;
    TimelineHover m_hover;
    bool m_reportsShown = true;
    /// Whether the current event's quarrel is lit up: somebody has come to it by keys.
    bool m_focusLit = false;
    Model::EventKey m_lastCurrent = 0;

    /// Runs from a click on a counted mark until it cannot become a double click any more.
    QTimer m_listTimer;

    Drag m_drag = Drag::None;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    Model::Period m_pressedPeriod;
};

} // namespace Gui
