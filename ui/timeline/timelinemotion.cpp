// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinemotion.h"

namespace Gui {

TimelineMotion::TimelineMotion(Model::ViewState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_shown(state.period())
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    setDuration(180);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        // Also emitted while the animation is being set up.
        if (isMoving())
            show(between(m_from, m_to, progress.toDouble()).period);
    });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { show(m_to.period); });
    connect(&m_state, &Model::ViewState::periodChanged, this, &TimelineMotion::follow);
}

void TimelineMotion::setDuration(int milliseconds)
{
    m_animation.setDuration(milliseconds);
}

void TimelineMotion::setFolds(const TimeFolds &folds)
{
    if (folds == m_folds)
        return;
    m_folds = folds;
    jumpTo(m_state.period());
}

void TimelineMotion::jumpTo(Model::Period period)
{
    m_animation.stop();
    m_jumping = true;
    m_state.setPeriod(period);
    m_jumping = false;
    show(m_state.period());
}

void TimelineMotion::follow(Model::Period period)
{
    m_animation.stop();
    if (m_jumping || m_animation.duration() == 0) {
        show(period);
        return;
    }
    m_from = TimeScale(m_shown, 0, 1, m_folds);
    m_to = TimeScale(period, 0, 1, m_folds);
    m_animation.start();
}

void TimelineMotion::show(Model::Period period)
{
    if (period == m_shown)
        return;
    m_shown = period;
    Q_EMIT shownChanged();
}

} // namespace Gui
