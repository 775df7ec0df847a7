// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/viewhistory.h"

#include <utility>

namespace Model {

namespace {

constexpr int kSettleTime = 400;
constexpr std::size_t kMostEntries = 200;

} // namespace

ViewHistory::ViewHistory(ViewState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_entries{state.period()}
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSettleTime);
    connect(&m_timer, &QTimer::timeout, this, &ViewHistory::settle);
    connect(&m_state, &ViewState::periodChanged, this, [this] {
        if (m_own)
            return;
        m_timer.start();
        Q_EMIT changed();
    });
}

bool ViewHistory::canGoBack() const
{
    // Also from a move that has not settled yet.
    return m_at > 0 || m_state.period() != m_entries[m_at];
}

void ViewHistory::goBack()
{
    settle();
    if (m_at > 0)
        goTo(m_at - 1);
}

void ViewHistory::goForward()
{
    settle();
    if (canGoForward())
        goTo(m_at + 1);
}

void ViewHistory::amend(const std::function<void()> &change)
{
    settle();
    const bool before = std::exchange(m_own, true);
    change();
    m_own = before;
    m_entries[m_at] = m_state.period();
}

void ViewHistory::settle()
{
    m_timer.stop();
    if (m_state.period() == m_entries[m_at])
        return;
    m_entries.resize(m_at + 1);
    m_entries.push_back(m_state.period());
    if (m_entries.size() > kMostEntries)
        m_entries.erase(m_entries.begin());
    m_at = m_entries.size() - 1;
    Q_EMIT changed();
}

void ViewHistory::goTo(std::size_t entry)
{
    m_at = entry;
    const bool before = std::exchange(m_own, true);
    m_state.setPeriod(m_entries[m_at]);
    m_own = before;
    Q_EMIT changed();
}

} // namespace Model
