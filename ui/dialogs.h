// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace Gui {

/// What to save, as a save dialog asks for it.
struct SaveRequest
{
    QString title;
    QString suggestedName;
    /// "PNG picture (*.png)"; the first is the default.
    QStringList nameFilters;
};

/// The questions that the window asks in dialogs of their own; a test answers them itself.
class Dialogs
{
public:
    Dialogs() = default;
    virtual ~Dialogs() = default;
    Q_DISABLE_COPY_MOVE(Dialogs)

    /// Empty answers: cancelled.
    virtual QStringList filesToOpen(QWidget *parent) = 0;
    virtual QString folderToOpen(QWidget *parent) = 0;
    /// The path has an ending that one of the filters names.
    virtual QString fileToSave(QWidget *parent, const SaveRequest &request) = 0;
    virtual QString dateToGoTo(QWidget *parent) = 0;
    /// An IANA id, not checked; shown is the one that is shown now.
    virtual QString zoneToShow(QWidget *parent, const QString &shown) = 0;
    /// In the system's file manager.
    virtual void showFolder(const QString &path) = 0;
    virtual void show(QWidget *parent, const QString &title, const QString &text) = 0;
};

} // namespace Gui
