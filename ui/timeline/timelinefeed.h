// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinedata.h"

#include <QObject>
#include <QThreadPool>

#include <cstddef>

namespace Model {
class ShownEvents;
} // namespace Model

namespace Gui {

/// Makes what the timeline draws of the events that are shown. All dated events of the case are put
/// in order once after each of its changes, in the background where they are many; what was ordered
/// for an older state of the case is dropped, and only the newest one follows it. Meanwhile the
/// timeline goes on showing what it had. Another filter only chooses among the events.
class TimelineFeed : public QObject
{
    Q_OBJECT

public:
    /// shown is not owned and outlives this.
    explicit TimelineFeed(const Model::ShownEvents &shown, QObject *parent = nullptr);
    ~TimelineFeed() override;

    /// To be called when the shown events have changed.
    void update();
    /// The most events that are put in order at once, for a time nobody notices.
    void setMostAtOnce(std::size_t count) { m_mostAtOnce = count; }
    bool isIndexing() const { return m_indexing; }

Q_SIGNALS:
    void changed(const Gui::TimelineData &data);
    /// Whether events are being put in order.
    void indexingChanged(bool indexing);

private:
    void startIndexing();
    void take(int revision, const Model::TimeIndex &index);
    void setIndexing(bool indexing);
    void announce();

    const Model::ShownEvents &m_shown;
    std::size_t m_mostAtOnce = 50'000;
    /// Of all events, and the state of the case that it is of.
    Model::TimeIndex m_all;
    int m_revision = -1;
    bool m_isRunning = false;
    bool m_indexing = false;
    QThreadPool m_pool;
};

} // namespace Gui
