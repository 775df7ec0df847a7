// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventeditor.h"
#include "ui/events/eventtable.h"
#include "ui/events/reviewactions.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/timeline/timelineview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>

// What a person decides about events, in the window.

namespace Gui {

void MainWindow::setUpReview()
{
    m_review = new ReviewActions({m_case, m_keeper, m_viewState, m_events, *m_table, *m_article},
                                 m_actions->undo, m_actions->redo, this);
    m_actions->adopt(m_review->actions());
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    // Its fields take the focus.
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_review->editor());
    QDockWidget *review =
        addDock(QStringLiteral("reviewDock"), tr("Review"), scroll, Qt::RightDockWidgetArea);
    auto *why = findChild<QDockWidget *>(QStringLiteral("whyDock"));
    tabifyDockWidget(why, review);
    why->raise();
    auto *article = findChild<QDockWidget *>(QStringLiteral("articleDock"));
    resizeDocks({article, why}, {58, 42}, Qt::Vertical);
    resizeDocks({article}, {420}, Qt::Horizontal);
    connect(m_review, &ReviewActions::editorAskedFor, review, [review] {
        review->show();
        review->raise();
    });
    connect(m_review, &ReviewActions::said, this,
            [this](const QString &sentence) { m_messages->add({{}, sentence}); });
    connect(m_table, &EventTable::menuAskedFor, this,
            [this](const QPoint &at) { m_review->popUp(at, {m_actions->copy}); });
    connect(m_timeline, &TimelineView::menuAskedFor, this,
            [this](const QPoint &at) { m_review->popUp(at, {m_actions->fitEvent}); });
}

/// Before the last menu, which is that of help.
void MainWindow::addReviewMenu()
{
    menuBar()->insertMenu(menuBar()->actions().constLast(), m_review->menu());
}

} // namespace Gui
