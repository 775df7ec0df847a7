// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/fakedialogs.h"
#include "ui/events/eventtable.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

/// A test with a window of its own for each of its functions, shown, with settings and folders that
/// are nobody's, and dialogs that answer what the test says.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    Gui::EventTable *table() const { return m_window->findChild<Gui::EventTable *>(); }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    /// A file in the folder of this test; its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    void drop(const QList<QUrl> &urls);
    /// Opens the articles of Scene::quarrel().
    void open();
    /// Of the event in that row of OpenCase::events().
    Model::EventKey key(int row) const
    {
        return m_window->openCase().events()[std::size_t(row)].key;
    }
    Model::EventKey current() const { return m_window->viewState().currentEvent(); }

    FakeDialogs m_dialogs;
    QTemporaryDir m_folder;
    QTemporaryDir m_settings;
    std::unique_ptr<Gui::MainWindow> m_window;
};
