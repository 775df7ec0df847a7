// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QPalette;
class QToolBar;

namespace Gui {

/// What can be done in the window, each once: the menus, the tool bar and the overview of keys show
/// the same actions. The window says what each does.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    QAction *openFiles = nullptr;
    QAction *openFolder = nullptr;
    QAction *openSample = nullptr;
    QAction *closeAll = nullptr;
    QAction *exportTimeline = nullptr;
    QAction *exportChart = nullptr;
    QAction *exportEvents = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *copy = nullptr;
    QAction *find = nullptr;
    QAction *clearFilter = nullptr;
    QAction *ownLexicons = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *fitAll = nullptr;
    QAction *fitEvent = nullptr;
    QAction *nextEvent = nullptr;
    QAction *previousEvent = nullptr;
    QAction *goToDate = nullptr;
    QAction *goBack = nullptr;
    QAction *goForward = nullptr;
    QAction *zoomToRange = nullptr;
    QAction *filterToRange = nullptr;
    /// Checkable: the strip below the timeline.
    QAction *overview = nullptr;
    /// Checkable: long stretches without an event are drawn folded.
    QAction *foldEmpty = nullptr;
    /// Checkable: the table lists what the timeline shows, not all.
    QAction *tableFollowsPeriod = nullptr;
    /// Checkable: reports of all events where few are in sight; events where they were first
    /// reported.
    QAction *reports = nullptr;
    QAction *reportedClock = nullptr;
    QAction *showKeys = nullptr;
    QAction *about = nullptr;

    /// The menus; the view menu is for the caller to add to.
    QMenu *fillMenuBar(QMenuBar *bar);
    void fillToolBar(QToolBar *bar) const;
    /// The icons in the colours of the palette.
    void setIcons(const QPalette &palette);
    /// Actions that a part of the window brings along; not owned.
    void adopt(const QList<QAction *> &actions);
    /// Every action with a key and its keys, a line each.
    QString keysOverview() const;

private:
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys = {});

    QWidget *m_window = nullptr;
    QList<QAction *> m_all;
};

} // namespace Gui
