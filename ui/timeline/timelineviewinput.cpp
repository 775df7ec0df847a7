// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

// What keys, wheel and mouse do to the timeline.

namespace Gui {

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    m_scroll.stop();
    if (m_drag == Drag::Band && event->key() == Qt::Key_Escape) {
        m_drag = Drag::None;
        update();
    } else if (const auto command = commandOf(*event)) {
        run(*command);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const ScrollStep step = m_scroll.read(*event);
    if (step.zoomNotches != 0)
        turn(shareAt(event->position().x()), step.zoomNotches);
    if (step.pixels != 0)
        panBy(step.pixels);
    if (step.sideNotches != 0 && std::abs(step.sideNotches) < 0.5)
        m_motion.jumpTo(m_navigator.pushed(step.sideNotches));
    else if (step.sideNotches != 0)
        m_state.setPeriod(m_navigator.pushed(step.sideNotches));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (m_drag != Drag::None
        || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    QToolTip::hideText();
    m_scroll.stop();
    m_button = event->button();
    const bool band = m_button == Qt::RightButton || (event->modifiers() & Qt::ShiftModifier);
    m_drag = band ? Drag::Band : Drag::Pressed;
    m_pressedAt = m_draggedTo = event->position();
    m_pressedPeriod = m_motion.shown();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_draggedTo = event->position();
    const double way = m_draggedTo.x() - m_pressedAt.x();
    if (m_drag == Drag::Pressed && std::abs(way) >= QApplication::startDragDistance()) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan) {
        const double share = -way / timelineLayout().plot.width();
        m_motion.jumpTo(m_navigator.moved(m_pressedPeriod, share));
    } else if (m_drag == Drag::Band) {
        update();
    } else if (m_drag == Drag::None) {
        setFocusLit(false);
        setHovered(timelineLayout().markAt(m_draggedTo));
        if (!m_hover.mark)
            setCursor(foldAt(timelineLayout().folds, m_draggedTo.x()) ? Qt::PointingHandCursor
                                                                      : Qt::ArrowCursor);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != m_button)
        return;
    const Drag ended = std::exchange(m_drag, Drag::None);
    m_button = Qt::NoButton;
    if (ended == Drag::Pressed) {
        click(event->position());
    } else if (ended == Drag::Band) {
        const bool far =
            std::abs(m_draggedTo.x() - m_pressedAt.x()) >= QApplication::startDragDistance();
        if (far && event->button() == Qt::RightButton)
            m_state.setPeriod(spanned());
        else if (far)
            m_state.setRange(spanned());
        else if (event->button() == Qt::LeftButton)
            click(event->position());
        else
            askForMenu(event->position());
        update();
    } else if (ended == Drag::Pan) {
        setCursor(Qt::ArrowCursor);
    }
}

void TimelineView::askForMenu(QPointF at)
{
    const auto hit = timelineLayout().markAt(at);
    if (!hit || timelineLayout().marks[*hit].count != 1)
        return;
    select(timelineLayout().marks[*hit].item.key);
    Q_EMIT menuAskedFor(mapToGlobal(at).toPoint());
}

/// That of the mouse comes when its button is let go: until then it may mark a period.
void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse && m_state.currentEvent() != 0)
        Q_EMIT menuAskedFor(mapToGlobal(rect().center()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_listTimer.stop();
    const auto hit = timelineLayout().markAt(event->position());
    if (!hit || event->button() != Qt::LeftButton)
        return;
    const TimelineMark &mark = timelineLayout().marks[*hit];
    if (mark.count == 1) {
        Q_EMIT eventActivated(mark.item.key);
        return;
    }
    m_navigator.showAround(mark.period);
}

void TimelineView::leaveEvent(QEvent *)
{
    setHovered({});
}

} // namespace Gui
