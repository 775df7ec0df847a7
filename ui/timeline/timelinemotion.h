// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/viewstate.h"
#include "ui/timeline/timescale.h"

#include <QObject>
#include <QVariantAnimation>

namespace Gui {

/// Leads what is drawn to the period of the view state in a short, smooth move. The view state
/// holds where one is going, from the first moment on; a move that is under way when the next one
/// begins is given up where it is, so moves never queue up.
class TimelineMotion : public QObject
{
    Q_OBJECT

public:
    /// state is not owned and outlives this.
    explicit TimelineMotion(Model::ViewState &state, QObject *parent = nullptr);

    /// The period to draw now.
    Model::Period shown() const { return m_shown; }
    /// Milliseconds of a move; 0 for people (and tests) who want none.
    void setDuration(int milliseconds);

    /// Their width is a share of the timeline's. A move that is under way ends at once.
    void setFolds(const TimeFolds &folds);

    /// There at once, for what follows the hand.
    void jumpTo(Model::Period period);
    bool isMoving() const { return m_animation.state() == QAbstractAnimation::Running; }

Q_SIGNALS:
    void shownChanged();

private:
    void follow(Model::Period period);
    void show(Model::Period period);

    Model::ViewState &m_state;
    QVariantAnimation m_animation;
    Model::Period m_shown;
    TimeFolds m_folds;
    TimeScale m_from;
    TimeScale m_to;
    bool m_jumping = false;
};

} // namespace Gui
