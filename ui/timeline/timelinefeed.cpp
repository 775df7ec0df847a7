// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinefeed.h"

#include "app/model/shownevents.h"
#include "ui/timeline/casetimeline.h"

namespace Gui {

TimelineFeed::TimelineFeed(const Model::ShownEvents &shown, QObject *parent)
    : QObject(parent)
    , m_shown(shown)
{
    m_pool.setMaxThreadCount(1);
}

TimelineFeed::~TimelineFeed()
{
    m_pool.waitForDone();
}

void TimelineFeed::update()
{
    if (m_revision == m_shown.revision()) {
        announce();
    } else if (m_shown.allItems().size() > m_mostAtOnce) {
        startIndexing();
    } else {
        m_revision = m_shown.revision();
        m_all = Model::TimeIndex(m_shown.allItems());
        announce();
    }
}

void TimelineFeed::startIndexing()
{
    // take() starts again for what has changed by then.
    if (m_isRunning)
        return;
    m_isRunning = true;
    setIndexing(true);
    m_pool.start([this, revision = m_shown.revision(), items = m_shown.allItems()]() {
        QMetaObject::invokeMethod(
            this, [this, revision, index = Model::TimeIndex(items)] { take(revision, index); },
            Qt::QueuedConnection);
    });
}

void TimelineFeed::take(int revision, const Model::TimeIndex &index)
{
    m_isRunning = false;
    if (revision == m_shown.revision()) {
        m_revision = revision;
        m_all = index;
    }
    update();
    setIndexing(m_isRunning);
}

void TimelineFeed::setIndexing(bool indexing)
{
    if (indexing == m_indexing)
        return;
    m_indexing = indexing;
    Q_EMIT indexingChanged(indexing);
}

void TimelineFeed::announce()
{
    Q_EMIT changed(timelineOf(m_shown, m_all.filtered(m_shown.shownRows())));
}

} // namespace Gui
