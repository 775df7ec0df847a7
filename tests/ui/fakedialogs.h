// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs.h"

/// Answers the window's questions with what a test has put in.
class FakeDialogs : public Gui::Dialogs
{
public:
    QStringList files;
    QString folder;
    QString saveTo;
    QString date;
    QString zone;
    /// What was asked for and shown, in order.
    QStringList suggested;
    QStringList shown;
    QStringList foldersShown;

    QStringList filesToOpen(QWidget *) override { return files; }
    QString folderToOpen(QWidget *) override { return folder; }
    QString fileToSave(QWidget *, const Gui::SaveRequest &request) override
    {
        suggested.append(request.suggestedName);
        return saveTo;
    }
    QString dateToGoTo(QWidget *) override { return date; }
    QString zoneToShow(QWidget *, const QString &) override { return zone; }
    void showFolder(const QString &path) override { foldersShown.append(path); }
    void show(QWidget *, const QString &, const QString &text) override { shown.append(text); }
};
