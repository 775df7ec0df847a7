// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Gui {

class Dialogs;

/// By which clocks times are read: UTC, those of this computer, or of any zone that the system
/// knows. Sets Dates::displayClock() and remembers the choice.
class ZoneMenu : public QMenu
{
    Q_OBJECT

public:
    /// Takes up what was chosen last. The dialogs are not owned and outlive the menu.
    explicit ZoneMenu(Dialogs &dialogs, QWidget *parent = nullptr);

    /// By IANA id; says so where there is no such zone.
    void setZone(const QString &id);

Q_SIGNALS:
    void zoneChanged();

private:
    QAction *addZone(const QString &name, const QString &text, const QString &id);
    void showZone();

    Dialogs &m_dialogs;
    QAction *m_other = nullptr;
};

} // namespace Gui
