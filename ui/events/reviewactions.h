// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/reviewing.h"
#include "app/model/viewstate.h"

#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QPoint;

namespace Model {
class CaseKeeper;
class EventTableModel;
} // namespace Model

namespace Gui {

class ArticlePane;
class EventEditor;
class EventTable;

/// What a person can decide about the events in hand, in the "Event" menu and wherever events are
/// shown: those selected in the table if the current one is among them, or else the current one.
/// Where nothing can be decided, the actions say why.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Model::OpenCase &openCase;
        Model::CaseKeeper &keeper;
        Model::ViewState &viewState;
        Model::EventTableModel &events;
        EventTable &table;
        ArticlePane &article;
    };

    /// Nothing of the parts is owned; all outlive this. undo and redo are the window's.
    ReviewActions(const Parts &parts, QAction *undo, QAction *redo, QWidget *window);

    EventEditor *editor() const { return m_editor; }
    QMenu *menu() const { return m_menu; }
    /// Those with keys, for the window.
    QList<QAction *> actions() const { return m_actions; }
    /// The menu, with more actions at its end.
    void popUp(const QPoint &at, const QList<QAction *> &more);

Q_SIGNALS:
    /// The editor is about to be typed into.
    void editorAskedFor();
    /// Something that the person should know, as a sentence.
    void said(const QString &sentence);

private:
    using Events = std::vector<Model::EventKey>;

    QAction *add(const QString &name, const QString &text, const QString &key,
                 const std::function<void()> &run);
    void addActions();
    void fillMenu();
    void fillUnlink();
    Events inHand() const;
    void follow();
    void followSelection();
    void followDeeds();
    void setUsable(QAction *action, const QString &obstacle);
    void star();
    void link();
    void useSelection(bool adds);
    void makeEvent();
    void extractAgain();
    void tellFoundOtherwise(int article);

    Parts m_parts;
    QWidget *m_window = nullptr;
    Model::Reviewing *m_reviewing = nullptr;
    EventEditor *m_editor = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_unlink = nullptr;
    QList<QAction *> m_actions;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_tag = nullptr;
    QAction *m_note = nullptr;
    QAction *m_star = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_split = nullptr;
    QAction *m_link = nullptr;
    QAction *m_makeEvent = nullptr;
    QAction *m_evidence = nullptr;
    QAction *m_moreEvidence = nullptr;
    QAction *m_extractAgain = nullptr;
};

} // namespace Gui
