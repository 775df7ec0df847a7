// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs.h"

namespace Gui {

/// The dialogs of the system, each remembering the folder of the one before.
class SystemDialogs final : public Dialogs
{
public:
    QStringList filesToOpen(QWidget *parent) override;
    QString folderToOpen(QWidget *parent) override;
    QString fileToSave(QWidget *parent, const SaveRequest &request) override;
    QString dateToGoTo(QWidget *parent) override;
    QString zoneToShow(QWidget *parent, const QString &shown) override;
    void showFolder(const QString &path) override;
    void show(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace Gui
