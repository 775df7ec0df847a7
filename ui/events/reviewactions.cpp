// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/reviewactions.h"

#include "app/model/casekeeper.h"
#include "app/model/eventfiltermodel.h"
#include "app/model/eventtablemodel.h"
#include "ui/article/articlepane.h"
#include "ui/article/articleview.h"
#include "ui/events/eventeditor.h"
#include "ui/events/eventtable.h"
#include "ui/events/linkdialog.h"
#include "ui/events/reviewtext.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

namespace Gui {

ReviewActions::ReviewActions(const Parts &parts, QAction *undo, QAction *redo, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_reviewing(new Model::Reviewing(parts.openCase, parts.keeper, this))
    , m_editor(new EventEditor(parts.openCase, *m_reviewing, window))
    , m_menu(new QMenu(tr("E&vent"), window))
    , m_unlink(new QMenu(tr("&Unlink"), m_menu))
    , m_undo(undo)
    , m_redo(redo)
{
    addActions();
    fillMenu();
    connect(m_undo, &QAction::triggered, m_reviewing, &Model::Reviewing::undo);
    connect(m_redo, &QAction::triggered, m_reviewing, &Model::Reviewing::redo);
    connect(&m_parts.keeper, &Model::CaseKeeper::nextDeedsChanged, this,
            &ReviewActions::followDeeds);
    connect(m_parts.table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewActions::followSelection);
    connect(&m_parts.viewState, &Model::ViewState::currentEventChanged, this,
            &ReviewActions::followSelection);
    connect(&m_parts.viewState, &Model::ViewState::currentAccountChanged, this,
            &ReviewActions::follow);
    connect(&m_parts.openCase, &Model::OpenCase::changed, this, &ReviewActions::followSelection);
    connect(m_parts.article.view(), &ArticleView::selectionChanged, this, &ReviewActions::follow);
    connect(&m_parts.openCase, &Model::OpenCase::extractedAgain, this,
            &ReviewActions::tellFoundOtherwise);
    connect(m_unlink, &QMenu::aboutToShow, this, &ReviewActions::fillUnlink);
    followSelection();
    followDeeds();
}

QAction *ReviewActions::add(const QString &name, const QString &text, const QString &key,
                            const std::function<void()> &run)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(name);
    if (!key.isEmpty())
        action->setShortcut(QKeySequence(key));
    m_window->addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ReviewActions::addActions()
{
    m_confirm = add(QStringLiteral("confirmEvent"), tr("&Confirm"), tr("C"),
                    [this] { m_reviewing->confirm(inHand()); });
    m_reject = add(QStringLiteral("rejectEvent"), tr("&Reject"), tr("X"),
                   [this] { m_reviewing->reject(inHand()); });
    m_takeBack = add(QStringLiteral("takeBackReview"), tr("Take the review &back"), tr("U"),
                     [this] { m_reviewing->takeBack(inHand()); });
    const auto raise = [this] {
        m_editor->setEvents(inHand());
        Q_EMIT editorAskedFor();
    };
    m_edit = add(QStringLiteral("editEvent"), tr("&Edit\u2026"), tr("F2"), [this, raise] {
        raise();
        m_editor->edit();
    });
    m_tag = add(QStringLiteral("tagEvent"), tr("&Tag\u2026"), tr("T"), [this, raise] {
        raise();
        m_editor->editTags();
    });
    m_note = add(QStringLiteral("noteEvent"), tr("&Note\u2026"), tr("N"), [this, raise] {
        raise();
        m_editor->editNote();
    });
    m_star = add(QStringLiteral("starEvent"), tr("&Star"), tr("Ctrl+D"), [this] { star(); });
    m_star->setCheckable(true);
    m_merge = add(QStringLiteral("mergeEvents"), tr("&Merge into one"), tr("Ctrl+M"),
                  [this] { m_reviewing->merge(inHand()); });
    m_split = add(QStringLiteral("splitEvent"), tr("S&plit"), tr("Ctrl+Shift+M"),
                  [this] { m_reviewing->split(inHand().front()); });
    m_link =
        add(QStringLiteral("linkEvent"), tr("&Link to\u2026"), tr("Ctrl+L"), [this] { link(); });
    m_makeEvent = add(QStringLiteral("eventFromSelection"), tr("Ne&w event from selection"),
                      tr("Insert"), [this] { makeEvent(); });
    m_evidence = add(QStringLiteral("evidenceFromSelection"), tr("Selection is the e&vidence"), {},
                     [this] { useSelection(false); });
    m_moreEvidence = add(QStringLiteral("moreEvidence"), tr("&Add selection to the evidence"), {},
                         [this] { useSelection(true); });
    m_extractAgain = add(QStringLiteral("extractAgain"), tr("Find the article's events a&gain"), {},
                         [this] { extractAgain(); });
}

void ReviewActions::extractAgain()
{
    m_parts.openCase.extractAgain(m_parts.article.article());
}

/// Nothing that a person decided is overwritten; the person is asked about what would be.
void ReviewActions::tellFoundOtherwise(int article)
{
    int otherwise = 0;
    for (const Model::CaseEvent *event : m_parts.openCase.eventsOf(article)) {
        const Model::ReviewedEvent *reviewed = m_parts.openCase.reviews().of(event->key);
        otherwise += reviewed && reviewed->isFoundOtherwise() ? 1 : 0;
    }
    if (otherwise == 0)
        return;
    Q_EMIT said(tr("%n reviewed event(s) are found otherwise now and stay as they were decided; "
                   "\u201cReview\u201d asks about each.",
                   nullptr, otherwise));
}

void ReviewActions::fillMenu()
{
    m_menu->setToolTipsVisible(true);
    m_unlink->setObjectName(QStringLiteral("unlinkMenu"));
    m_menu->addActions({m_confirm, m_reject, m_takeBack});
    m_menu->addSeparator();
    m_menu->addActions({m_edit, m_tag, m_note, m_star});
    m_menu->addSeparator();
    m_menu->addActions({m_merge, m_split});
    m_menu->addSeparator();
    m_menu->addAction(m_link);
    m_menu->addMenu(m_unlink);
    m_menu->addSeparator();
    m_menu->addActions({m_makeEvent, m_evidence, m_moreEvidence});
    m_menu->addSeparator();
    m_menu->addAction(m_extractAgain);
}

void ReviewActions::popUp(const QPoint &at, const QList<QAction *> &more)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("eventMenu"));
    menu->setToolTipsVisible(true);
    menu->addActions(m_menu->actions());
    menu->addSeparator();
    menu->addActions(more);
    menu->popup(at);
}

/// In the order of the table, the current one first.
ReviewActions::Events ReviewActions::inHand() const
{
    const Model::EventKey current = m_parts.viewState.currentEvent();
    if (current == 0)
        return {};
    QModelIndexList rows = m_parts.table.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    Events events;
    for (const QModelIndex &row : rows)
        events.push_back(row.data(Model::EventTableModel::KeyRole).value<Model::EventKey>());
    const auto first = std::ranges::find(events, current);
    if (first == events.end())
        return {current};
    std::rotate(events.begin(), first, first + 1);
    return events;
}

void ReviewActions::followSelection()
{
    m_editor->setEvents(inHand());
    follow();
}

void ReviewActions::setUsable(QAction *action, const QString &obstacle)
{
    action->setEnabled(obstacle.isEmpty());
    QString text = action->text();
    text.remove(u'&').remove(u'\u2026');
    action->setToolTip(obstacle.isEmpty() ? text : obstacle);
}

void ReviewActions::follow()
{
    const Events events = inHand();
    const QString obstacle = m_reviewing->obstacle(events);
    for (QAction *action : {m_confirm, m_reject, m_takeBack, m_edit, m_tag, m_note, m_star})
        setUsable(action, obstacle);
    const auto with = [&obstacle](bool can, const QString &why) {
        return !obstacle.isEmpty() ? obstacle : can ? QString() : why;
    };
    setUsable(m_merge,
              with(events.size() > 1, tr("Select several events in the table to merge them.")));
    setUsable(m_split,
              with(events.size() == 1 && m_reviewing->canSplit(events.front()),
                   tr("One account with one mention has nothing to split.")));
    setUsable(m_link, with(events.size() <= 2, tr("Only two events can be linked.")));
    const bool tied = events.size() == 1 && !m_parts.openCase.ties(events.front()).empty();
    setUsable(m_unlink->menuAction(), with(tied, tr("The event is linked to none.")));
    m_star->setChecked(!events.empty() && m_reviewing->isStarred(events.front()));

    const bool selected = m_parts.article.view()->selectedSpan().has_value();
    const QString select = tr("Select text in the article first.");
    const QString kept = m_reviewing->articleObstacle(m_parts.article.article());
    setUsable(m_makeEvent, !kept.isEmpty() ? kept : selected ? QString() : select);
    setUsable(m_extractAgain,
              m_parts.article.article() >= 0 ? QString() : tr("No article is open."));
    const Model::CaseEvent *account = m_parts.openCase.event(m_parts.viewState.currentAccount());
    const bool here = account && account->article == m_parts.article.article();
    for (QAction *action : {m_evidence, m_moreEvidence})
        setUsable(action, with(selected && here, select));
}

void ReviewActions::followDeeds()
{
    const Casefile::NextDeeds &next = m_parts.keeper.nextDeeds();
    m_undo->setEnabled(next.undo.has_value());
    m_redo->setEnabled(next.redo.has_value());
    //: What will be undone: "Undo: reject"
    m_undo->setText(next.undo ? tr("&Undo: %1").arg(deedText(*next.undo)) : tr("&Undo"));
    m_redo->setText(next.redo ? tr("&Redo: %1").arg(deedText(*next.redo)) : tr("&Redo"));
}

void ReviewActions::star()
{
    const Events events = inHand();
    if (!events.empty())
        m_reviewing->star(events, !m_reviewing->isStarred(events.front()));
}

/// Of two events in hand the one is linked to the other; of one somebody is asked.
void ReviewActions::link()
{
    const Events events = inHand();
    const auto tie = [this](Model::EventKey event, Model::EventKey other) {
        if (!m_parts.openCase.occurrence(event) || !m_parts.openCase.occurrence(other))
            return;
        const LinkWay way = linkWay(m_parts.openCase, event, other);
        m_reviewing->link(way.from, way.to, way.relation);
    };
    if (events.size() == 2) {
        tie(events[0], events[1]);
        return;
    }
    auto *dialog = new LinkDialog(m_parts.events, events.front(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::chosen, this,
            [tie, event = events.front()](Model::EventKey other) { tie(event, other); });
    dialog->open();
}

void ReviewActions::fillUnlink()
{
    m_unlink->clear();
    const Events events = inHand();
    if (events.size() != 1)
        return;
    for (const Model::Tie &tie : m_parts.openCase.ties(events.front())) {
        const Model::CaseOccurrence *other = m_parts.openCase.occurrence(tie.other);
        if (!other)
            continue;
        QString title = m_parts.openCase.shown(*other).title.simplified();
        title.replace(u'&', QStringLiteral("&&"));
        connect(m_unlink->addAction(title), &QAction::triggered, this,
                [this, event = events.front(), tie] { m_reviewing->unlink(event, tie); });
    }
}

void ReviewActions::makeEvent()
{
    const auto span = m_parts.article.view()->selectedSpan();
    if (!span)
        return;
    Q_EMIT editorAskedFor();
    m_editor->startNew(m_parts.article.article(), *span);
}

/// Becomes the evidence of the account that is read, or one more piece of it.
void ReviewActions::useSelection(bool adds)
{
    const auto span = m_parts.article.view()->selectedSpan();
    const Model::CaseEvent *account = m_parts.openCase.event(m_parts.viewState.currentAccount());
    if (!span || !account)
        return;
    std::vector<Reading::Span> evidence{*span};
    if (adds) {
        for (const Extraction::Mention &mention : account->event.mentions)
            evidence.push_back(mention.sentence);
        std::ranges::sort(evidence, {}, &Reading::Span::start);
    }
    m_reviewing->setEvidence(account->key, evidence);
}

} // namespace Gui
