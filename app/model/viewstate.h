// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/period.h"
#include "app/model/timeitem.h"

#include <QObject>

#include <optional>

namespace Model {

/// The one owner of the visible period and of the current event. Views connect to it, never to each
/// other. Setters return early on the same value; signals come after the change.
class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(QObject *parent = nullptr);

    Period period() const { return m_period; }
    /// Clamped to the years -9999 to 9999 and to at least one second.
    void setPeriod(Period period);

    /// Key of an occurrence; 0: none.
    EventKey currentEvent() const { return m_currentEvent; }
    /// Key of the account of it that is read; 0: none.
    EventKey currentAccount() const { return m_currentAccount; }
    /// With the account that was there first; the one that is read stays if the event is current
    /// already.
    void setCurrentEvent(EventKey key);
    void setCurrent(EventKey event, EventKey account);

    /// A stretch of time that somebody has marked.
    const std::optional<Period> &range() const { return m_range; }
    void setRange(const std::optional<Period> &range);

Q_SIGNALS:
    void rangeChanged();
    void periodChanged(Model::Period period);
    void currentEventChanged(Model::EventKey key);
    /// Comes after currentEventChanged(), if both change.
    void currentAccountChanged(Model::EventKey key);

private:
    /// What an empty timeline shows: 2000 to 2030.
    Period m_period{946684800000, 1893456000000};
    std::optional<Period> m_range;
    EventKey m_currentEvent = 0;
    EventKey m_currentAccount = 0;
};

} // namespace Model
