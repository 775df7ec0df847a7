// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QPointF>
#include <QWheelEvent>
#include <QWidget>

/// Events that Qt Test of 6.4 cannot make.
namespace Events {

/// Turns the wheel over a place of the widget: notches up (away from the person) are positive.
inline void turnWheel(QWidget &widget, QPointF at, double notches,
                      Qt::KeyboardModifiers modifiers = {}, bool sideways = false)
{
    const int turn = int(notches * 120);
    QWheelEvent event(at, widget.mapToGlobal(at), QPoint(),
                      sideways ? QPoint(turn, 0) : QPoint(0, turn), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace Events
