// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>
#include <QWheelEvent>

#include <optional>

namespace Gui {

/// What a turn of the wheel or fingers on a touchpad ask for.
struct ScrollStep
{
    /// To be moved sideways with the fingers: pixels for a touchpad, notches for a wheel.
    double pixels = 0;
    double sideNotches = 0;
    /// To be zoomed by; closer is positive.
    double zoomNotches = 0;
};

/// Reads wheel events: the wheel zooms, with Shift or sideways it pans; fingers on a touchpad pan
/// sideways and zoom up and down, one of both for as long as they are down; with Ctrl all zooms.
/// Where the system lets nothing glide on after the fingers have left, this does.
class KineticScroll : public QObject
{
    Q_OBJECT

public:
    explicit KineticScroll(QObject *parent = nullptr);

    ScrollStep read(const QWheelEvent &event);
    /// Ends what glides.
    void stop();
    bool isGliding() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// Pixels to go on by, as ScrollStep has them.
    void glided(double pixels);

private:
    enum class Way { Undecided, Pan, Zoom };

    ScrollStep readTouchpad(const QWheelEvent &event);
    void measure(double pixels, quint64 time);
    void glide();

    QTimer m_timer;
    Way m_way = Way::Undecided;
    /// Pixels a millisecond.
    double m_speed = 0;
    quint64 m_lastTime = 0;
};

} // namespace Gui
