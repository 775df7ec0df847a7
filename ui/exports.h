// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/shownevents.h"
#include "app/model/viewstate.h"

#include <QObject>

#include <tl/expected.hpp>

class QWidget;

namespace Gui {

class Dialogs;
class EventChart;
class TimelineView;

/// What the window can hand out: pictures of timeline and chart as they are on the screen, and the
/// shown events as data. Asks for the file and says how it went.
class Exports : public QObject
{
    Q_OBJECT

public:
    /// None is owned; all outlive this. Dialogs open over the window.
    Exports(Dialogs &dialogs, const Model::ShownEvents &shown, const Model::ViewState &viewState,
            QWidget *window);

    /// With a legend at its foot, if wanted.
    void exportTimeline(const TimelineView &timeline, bool legend);
    void exportChart(EventChart &chart);
    void exportEvents();

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const Reading::Failure &failure);

private:
    void report(const QString &path, const tl::expected<void, QString> &done);
    QString title() const;

    Dialogs &m_dialogs;
    const Model::ShownEvents &m_shown;
    const Model::ViewState &m_viewState;
    QWidget *m_window = nullptr;
};

} // namespace Gui
