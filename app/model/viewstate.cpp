// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/viewstate.h"

#include <algorithm>

namespace Model {

namespace {

// -9999-01-01 and 10000-01-01.
constexpr std::int64_t kFirst = -377705203200000;
constexpr std::int64_t kLast = 253402300800000;
constexpr std::int64_t kShortest = 1000;

} // namespace

ViewState::ViewState(QObject *parent) : QObject(parent) { }

void ViewState::setPeriod(Period period)
{
    period.begin = std::clamp(period.begin, kFirst, kLast - kShortest);
    period.end = std::clamp(period.end, period.begin + kShortest, kLast);
    if (period == m_period)
        return;
    m_period = period;
    Q_EMIT periodChanged(m_period);
}

void ViewState::setCurrentEvent(EventKey key)
{
    if (key == m_currentEvent)
        return;
    m_currentEvent = key;
    Q_EMIT currentEventChanged(key);
}

} // namespace Model
