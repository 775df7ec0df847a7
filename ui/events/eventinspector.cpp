// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventinspector.h"

#include "app/extraction/confidence.h"
#include "app/model/datetext.h"
#include "app/model/eventtablemodel.h"
#include "ui/kindstyle.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextCursor>
#include <QUrl>

#include <cmath>

namespace Gui {

namespace {

const QString kEventScheme = QStringLiteral("event");

/// All text goes in through a cursor, never as markup: it comes from articles.
void startParagraph(QTextCursor &cursor, double before = 0)
{
    QTextBlockFormat block;
    block.setTopMargin(before);
    block.setBottomMargin(2);
    if (cursor.atStart())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.setCharFormat({});
}

QTextCharFormat strong()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

QTextCharFormat quiet(const QPalette &palette)
{
    QTextCharFormat format;
    format.setForeground(palette.color(QPalette::PlaceholderText));
    return format;
}

void writeField(QTextCursor &cursor, const QString &name, const QString &value,
                const QPalette &palette)
{
    if (value.isEmpty())
        return;
    startParagraph(cursor);
    //: Name of a field before its value
    cursor.insertText(EventInspector::tr("%1: ").arg(name), quiet(palette));
    cursor.insertText(value.simplified(), {});
}

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

QString dateOf(const Model::CaseEvent &event)
{
    return event.event.date ? Model::dateText(*event.event.date) : EventInspector::tr("undated");
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
    connect(&m_viewState, &Model::ViewState::currentEventChanged, this, &EventInspector::update);
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
    const Model::CaseEvent *event = m_case.event(m_viewState.currentEvent());
    if (!event) {
        document()->clear();
        m_shown = 0;
        return;
    }
    const int changes = m_case.articles()[std::size_t(event->article)].changes;
    if (event->key == m_shown && changes == m_changes)
        return;
    m_shown = event->key;
    m_changes = changes;
    document()->clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    write(cursor, *event);
    writeTies(cursor, *event);
    writeReasons(cursor, *event);
    writeConfidence(cursor, *event);
    cursor.endEditBlock();
    verticalScrollBar()->setValue(0);
}

void EventInspector::write(QTextCursor &cursor, const Model::CaseEvent &event) const
{
    startParagraph(cursor);
    QTextCharFormat kind = strong();
    kind.setForeground(kindColor(event.event.kind, isDark(palette())));
    cursor.insertText(kindName(event.event.kind), kind);
    cursor.insertText(QStringLiteral("  "), {});
    cursor.insertText(event.event.title.simplified(), strong());
    writeField(cursor, tr("Date"), dateOf(event), palette());
    writeField(cursor, tr("Status"), Model::statusText(event.event.status), palette());
    writeField(cursor, tr("Actors"), event.event.actors.join(QStringLiteral(", ")), palette());
    writeField(cursor, tr("Targets"), event.event.targets.join(QStringLiteral(", ")), palette());
}

void EventInspector::writeTies(QTextCursor &cursor, const Model::CaseEvent &event) const
{
    for (const Model::Tie &tie : m_case.ties(event.key)) {
        const Model::CaseEvent *other = m_case.event(tie.other);
        startParagraph(cursor, 2);
        cursor.insertText(tr("%1: ").arg(relationText(tie)), quiet(palette()));
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(kEventScheme + u':' + QString::number(tie.other));
        link.setForeground(palette().link());
        link.setFontUnderline(true);
        //: A tied event: its title and its date
        cursor.insertText(tr("%1 (%2)").arg(other->event.title.simplified(), dateOf(*other)), link);
    }
}

void EventInspector::writeConfidence(QTextCursor &cursor, const Model::CaseEvent &event) const
{
    const Extraction::Confidence &confidence = event.event.confidence;
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

void EventInspector::writeReasons(QTextCursor &cursor, const Model::CaseEvent &event) const
{
    if (event.event.reasons.empty())
        return;
    const QString &text = m_case.articles()[std::size_t(event.article)].article.text;
    startParagraph(cursor, 8);
    cursor.insertText(tr("Why"), strong());
    for (const Extraction::Reason &reason : event.event.reasons) {
        startParagraph(cursor, 2);
        cursor.insertText(reason.conclusion.simplified(), {});
        const QString words = text.mid(reason.words.start, reason.words.length()).simplified();
        if (!words.isEmpty())
            //: Words of the article that a rule has read
            cursor.insertText(tr(" \u2014 \u201c%1\u201d").arg(words), {});
        //: Name of the rule, after what it concluded
        cursor.insertText(tr("  %1", "rule").arg(reason.rule), quiet(palette()));
    }
}

void EventInspector::follow(const QUrl &link)
{
    if (link.scheme() == kEventScheme)
        m_viewState.setCurrentEvent(link.path().toULongLong());
}

} // namespace Gui
