// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/kineticscroll.h"

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

/// Of an angle of wheel, and of a touchpad's pixels, for one notch.
constexpr double kAngle = 120;
constexpr double kPixels = 80;
constexpr int kFrame = 16;
/// Milliseconds in which a glide loses two thirds of its speed.
constexpr double kFriction = 325;
constexpr double kSlowest = 0.03;
constexpr double kFastest = 6;
/// Fingers that have rested so long do not throw.
constexpr quint64 kRest = 90;

} // namespace

KineticScroll::KineticScroll(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, &KineticScroll::glide);
}

ScrollStep KineticScroll::read(const QWheelEvent &event)
{
    stop();
    if (!event.pixelDelta().isNull() || event.phase() != Qt::NoScrollPhase)
        return readTouchpad(event);
    const QPointF notches = QPointF(event.angleDelta()) / kAngle;
    const bool sideways = std::abs(notches.x()) > std::abs(notches.y());
    const double turned = sideways ? notches.x() : notches.y();
    if (event.modifiers() & Qt::ControlModifier)
        return {.zoomNotches = turned};
    if (sideways || (event.modifiers() & Qt::ShiftModifier))
        return {.sideNotches = turned};
    return {.zoomNotches = turned};
}

ScrollStep KineticScroll::readTouchpad(const QWheelEvent &event)
{
    // Some touchpads tell angles alone.
    const QPointF moved = event.pixelDelta().isNull()
        ? QPointF(event.angleDelta()) * kPixels / kAngle
        : QPointF(event.pixelDelta());
    if (event.phase() == Qt::ScrollBegin) {
        m_way = Way::Undecided;
        m_speed = 0;
        m_lastTime = 0;
    }
    const bool sideways = std::abs(moved.x()) > std::abs(moved.y());
    if (event.modifiers() & Qt::ControlModifier)
        m_way = Way::Zoom;
    else if (event.modifiers() & Qt::ShiftModifier)
        m_way = Way::Pan;
    else if (!moved.isNull() && (m_way == Way::Undecided || event.phase() == Qt::NoScrollPhase))
        m_way = sideways ? Way::Pan : Way::Zoom;

    ScrollStep step;
    if (m_way == Way::Zoom)
        step.zoomNotches = (sideways ? moved.x() : moved.y()) / kPixels;
    else if (m_way == Way::Pan)
        step.pixels = sideways                        ? moved.x()
            : (event.modifiers() & Qt::ShiftModifier) ? moved.y()
                                                      : moved.x();
    if (event.phase() == Qt::ScrollUpdate)
        measure(step.pixels, event.timestamp());
    else if (event.phase() == Qt::ScrollMomentum)
        m_speed = 0; // The system glides.
    else if (event.phase() == Qt::ScrollEnd && event.timestamp() - m_lastTime < kRest
             && std::abs(m_speed) > kSlowest)
        m_timer.start();
    return step;
}

void KineticScroll::measure(double pixels, quint64 time)
{
    if (m_lastTime != 0 && time > m_lastTime) {
        const double speed = pixels / double(time - m_lastTime);
        // The last few steps count, not one alone.
        m_speed = std::clamp(0.4 * m_speed + 0.6 * speed, -kFastest, kFastest);
    }
    m_lastTime = time;
}

void KineticScroll::stop()
{
    m_timer.stop();
}

void KineticScroll::glide()
{
    const double pixels = m_speed * kFrame;
    m_speed *= std::exp(-kFrame / kFriction);
    if (std::abs(m_speed) < kSlowest)
        stop();
    Q_EMIT glided(pixels);
}

} // namespace Gui
