// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventinspector.h"

#include "app/extraction/confidence.h"
#include "app/model/datetext.h"
#include "app/model/eventtablemodel.h"
#include "ui/events/accountlist.h"
#include "ui/events/inspectortext.h"
#include "ui/events/reviewtext.h"
#include "ui/kindstyle.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextCursor>

#include <cmath>

namespace Gui {

using namespace InspectorText;

namespace {

QString relationText(const Model::Tie &tie)
{
    switch (tie.relation) {
    case Extraction::Relation::About:
        return tie.outgoing ? EventInspector::tr("About") : EventInspector::tr("Named by");
    case Extraction::Relation::Answers:
        return tie.outgoing ? EventInspector::tr("Answers") : EventInspector::tr("Answered by");
    case Extraction::Relation::TakesUp:
        return tie.outgoing ? EventInspector::tr("Takes up") : EventInspector::tr("Taken up by");
    }
    return {};
}

QString dateOf(const Extraction::Event &event)
{
    return event.date ? Model::dateText(*event.date) : EventInspector::tr("undated");
}

} // namespace

EventInspector::EventInspector(const Model::OpenCase &openCase, Model::ViewState &viewState,
                               QWidget *parent)
    : QTextBrowser(parent)
    , m_case(openCase)
    , m_viewState(viewState)
{
    setAccessibleName(tr("Why this event"));
    setPlaceholderText(tr("Select an event to see what it was read from."));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(8);
    connect(this, &QTextBrowser::anchorClicked, this, &EventInspector::follow);
    connect(&m_viewState, &Model::ViewState::currentAccountChanged, this, &EventInspector::update);
    connect(&m_case, &Model::OpenCase::changed, this, &EventInspector::update);
    update();
}

void EventInspector::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_shown = 0;
    update();
}

void EventInspector::update()
{
    const Model::CaseEvent *account = m_case.event(m_viewState.currentAccount());
    if (!account) {
        document()->clear();
        m_shown = 0;
        return;
    }
    const Model::CaseOccurrence &event = *m_case.occurrence(account->key);
    if (account->key == m_shown && event.changes == m_changes)
        return;
    m_shown = account->key;
    m_changes = event.changes;
    document()->clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    write(cursor, m_case.shown(event));
    writeDecisions(cursor, m_case, event, account->key, palette());
    writeTies(cursor, event.key);
    if (event.accounts.size() > 1)
        writeAccounts(cursor, m_case, event, account->key, palette());
    writeReasons(cursor, *account, event.accounts.size() > 1);
    writeConfidence(cursor, *account);
    cursor.endEditBlock();
    verticalScrollBar()->setValue(0);
}

void EventInspector::write(QTextCursor &cursor, const Extraction::Event &event) const
{
    startParagraph(cursor);
    QTextCharFormat kind = strong();
    kind.setForeground(kindColor(event.kind, isDark(palette())));
    cursor.insertText(kindName(event.kind), kind);
    cursor.insertText(QStringLiteral("  "), {});
    cursor.insertText(event.title.simplified(), strong());
    writeField(cursor, tr("Date"), dateOf(event), palette());
    writeField(cursor, tr("Status"), Model::statusText(event.status), palette());
    writeField(cursor, tr("Actors"), event.actors.join(QStringLiteral(", ")), palette());
    writeField(cursor, tr("Targets"), event.targets.join(QStringLiteral(", ")), palette());
}

void EventInspector::writeTies(QTextCursor &cursor, Model::EventKey event) const
{
    for (const Model::Tie &tie : m_case.ties(event)) {
        const Extraction::Event &other = m_case.shown(*m_case.occurrence(tie.other));
        startParagraph(cursor, 2);
        cursor.insertText(tr("%1: ").arg(relationText(tie)), quiet(palette()));
        //: A tied event: its title and its date
        cursor.insertText(tr("%1 (%2)").arg(other.title.simplified(), dateOf(other)),
                          linkTo(tie.other, palette()));
        if (!tie.reason.isEmpty()) {
            //: Why an event of another article is tied to this one
            cursor.insertText(tr("  across articles: %1").arg(tie.reason), quiet(palette()));
        }
    }
}

void EventInspector::writeConfidence(QTextCursor &cursor, const Model::CaseEvent &account) const
{
    const Extraction::Confidence &confidence = account.event.confidence;
    if (confidence.parts.empty())
        return;
    startParagraph(cursor, 8);
    //: How likely it is that the event is one, in percent
    cursor.insertText(tr("How sure: %1%").arg(std::lround(confidence.value * 100)), strong());
    for (const Extraction::Confidence::Part &part : confidence.parts) {
        if (std::abs(part.weight) < 0.05F)
            continue;
        startParagraph(cursor, 2);
        cursor.insertText(part.weight < 0 ? tr("\u2212 ", "speaks against it")
                                          : tr("+ ", "speaks for it"),
                          strong());
        cursor.insertText(Extraction::sentence(part.circumstance), {});
        const QString weight = QLocale().toString(double(std::abs(part.weight)), 'f', 1);
        cursor.insertText(QStringLiteral("  ") + weight, quiet(palette()));
    }
}

void EventInspector::writeReasons(QTextCursor &cursor, const Model::CaseEvent &account,
                                  bool isOneOfSeveral) const
{
    if (account.event.reasons.empty())
        return;
    const Reading::Article &article = m_case.articles()[std::size_t(account.article)].article;
    startParagraph(cursor, 8);
    //: Heading; with the outlet whose account is explained
    cursor.insertText(isOneOfSeveral ? tr("Why, in %1").arg(Model::sourceText(article).simplified())
                                     : tr("Why"),
                      strong());
    for (const Extraction::Reason &reason : account.event.reasons) {
        startParagraph(cursor, 2);
        const QString words =
            article.text.mid(reason.words.start, reason.words.length()).simplified();
        if (!words.isEmpty())
            //: Words of the article that a rule has read, before what it concluded from them
            cursor.insertText(tr("\u201c%1\u201d ").arg(words), {});
        cursor.insertText(reason.conclusion.simplified(), {});
        //: Name of the rule, after what it concluded
        cursor.insertText(tr("  %1", "rule").arg(reason.rule), quiet(palette()));
    }
}

void EventInspector::follow(const QUrl &link)
{
    const Model::EventKey account = eventOf(link);
    if (const Model::CaseOccurrence *event = m_case.occurrence(account))
        m_viewState.setCurrent(event->key, account);
}

} // namespace Gui
