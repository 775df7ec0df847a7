// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/viewstate.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace Model {

/// The periods that were looked at, to go back and forward through as in a browser. One entry for
/// each move that has settled, however many steps it took.
class ViewHistory : public QObject
{
    Q_OBJECT

public:
    /// state is not owned and outlives this.
    explicit ViewHistory(ViewState &state, QObject *parent = nullptr);

    bool canGoBack() const;
    bool canGoForward() const { return m_at + 1 < m_entries.size(); }
    void goBack();
    void goForward();

    /// Makes a change that is nobody's move, as when events arrive: what it leads to takes the
    /// place of the present entry.
    void amend(const std::function<void()> &change);
    /// How long the period has to stand still to be an entry.
    void setSettleTime(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    /// What can be gone to.
    void changed();

private:
    void settle();
    void goTo(std::size_t entry);

    ViewState &m_state;
    QTimer m_timer;
    /// Oldest first; never empty.
    std::vector<Period> m_entries;
    std::size_t m_at = 0;
    bool m_own = false;
};

} // namespace Model
