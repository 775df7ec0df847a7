// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/viewstate.h"

#include <algorithm>

namespace Model {

ViewState::ViewState(QObject *parent) : QObject(parent) { }

void ViewState::setPeriod(Period period)
{
    period.begin = std::clamp(period.begin, kAllTime.begin, kAllTime.end - kShortestPeriod);
    period.end = std::clamp(period.end, period.begin + kShortestPeriod, kAllTime.end);
    if (period == m_period)
        return;
    m_period = period;
    Q_EMIT periodChanged(m_period);
}

void ViewState::setRange(const std::optional<Period> &range)
{
    if (range == m_range)
        return;
    m_range = range;
    Q_EMIT rangeChanged();
}

void ViewState::setCurrentEvent(EventKey key)
{
    if (key != m_currentEvent)
        setCurrent(key, key);
}

void ViewState::setCurrent(EventKey event, EventKey account)
{
    const bool otherEvent = event != m_currentEvent;
    const bool otherAccount = account != m_currentAccount;
    m_currentEvent = event;
    m_currentAccount = account;
    if (otherEvent)
        Q_EMIT currentEventChanged(event);
    // A slot of the signal may have chosen another one since.
    if (otherAccount && account == m_currentAccount)
        Q_EMIT currentAccountChanged(account);
}

} // namespace Model
