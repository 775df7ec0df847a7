// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/shownevents.h"
#include "app/model/viewstate.h"

#include <QObject>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace Gui {

/// What the status bar says: how many events of how many articles are shown, the visible period,
/// and while files are being read how far it is, with a way to stop it.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    /// None is owned but what is put into the bar; all outlive this.
    StatusLine(QStatusBar *bar, Model::OpenCase &openCase, const Model::ShownEvents &shown,
               const Model::ViewState &viewState);

private:
    void showCounts();
    void showPeriod();
    void showRange();
    void showProgress(int done, int total);
    void hideProgress();

    Model::OpenCase &m_case;
    const Model::ShownEvents &m_shown;
    const Model::ViewState &m_viewState;
    QLabel *m_counts = nullptr;
    QLabel *m_period = nullptr;
    QLabel *m_range = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
};

} // namespace Gui
