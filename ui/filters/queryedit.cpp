// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/queryedit.h"

#include "ui/colors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextCharFormat>
#include <QToolTip>

#include <algorithm>

namespace Gui {

QueryEdit::QueryEdit(const Model::OpenCase &openCase, QWidget *parent)
    : QLineEdit(parent)
    , m_case(openCase)
    , m_completer(new QCompleter(this))
    , m_choices(new QStringListModel(this))
{
    m_completer->setModel(m_choices);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("What the query may go on with"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &QueryEdit::choose);
    connect(this, &QLineEdit::textChanged, this, &QueryEdit::read);
    connect(this, &QLineEdit::textEdited, this, &QueryEdit::offer);
    connect(&m_case, &Model::OpenCase::changed, this, [this] { m_vocabulary.reset(); });
}

void QueryEdit::setQuery(const Model::Query &query)
{
    if (query != m_query)
        setText(toText(query));
}

void QueryEdit::read()
{
    const auto query = Model::parseQuery(text());
    if (!query) {
        m_problem = query.error();
        showProblem(m_problem->unfinished ? std::nullopt : m_problem);
        return;
    }
    m_problem.reset();
    showProblem({});
    if (*query == m_query)
        return;
    m_query = *query;
    Q_EMIT queryChanged(m_query);
}

void QueryEdit::showProblem(const std::optional<Model::QueryProblem> &problem)
{
    const bool wasShown = m_shownProblem.has_value();
    m_shownProblem = problem;
    if (!problem && !wasShown)
        return;
    underline();
    setToolTip(problem ? problem->reason : QString());
    setAccessibleDescription(problem ? problem->reason : QString());
    if (!problem) {
        QToolTip::hideText();
    } else if (hasFocus()) {
        // Under the line, where the list of choices would be.
        m_completer->popup()->hide();
        QToolTip::showText(mapToGlobal(QPoint(0, height() / 2)), problem->reason, this);
    }
}

void QueryEdit::underline()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_shownProblem) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(wrongText(palette()));
        format.setForeground(wrongText(palette()));
        // Places of formats count from the cursor.
        attributes.append({QInputMethodEvent::TextFormat,
                           int(m_shownProblem->start) - cursorPosition(),
                           int(std::max<qsizetype>(m_shownProblem->length, 1)), format});
    }
    QInputMethodEvent event({}, attributes);
    inputMethodEvent(&event);
}

void QueryEdit::offer()
{
    if (m_shownProblem)
        return;
    if (!m_vocabulary)
        m_vocabulary = Model::vocabularyOf(m_case);
    m_completion = Model::completeQuery(text(), cursorPosition(), *m_vocabulary);
    m_choices->setStringList(m_completion.choices);
    QAbstractItemView *popup = m_completer->popup();
    if (m_completion.choices.isEmpty()) {
        popup->hide();
        return;
    }
    // Under what it takes the place of.
    const QString typed = text().mid(m_completion.start, cursorPosition() - m_completion.start);
    QRect place = cursorRect();
    place.moveLeft(std::max(0, place.center().x() - fontMetrics().horizontalAdvance(typed)));
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width()
                   + 2 * fontMetrics().averageCharWidth());
    m_completer->complete(place);
    popup->setCurrentIndex({});
}

void QueryEdit::choose(const QString &choice)
{
    setSelection(int(m_completion.start), int(m_completion.length));
    insert(choice); // As if typed: it can be undone, and a field goes on with its values.
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (popup->isVisible()) {
        const bool chooses = popup->currentIndex().isValid()
            && (enters || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab);
        if (chooses || event->matches(QKeySequence::Cancel)) {
            event->ignore(); // The list takes it.
            return;
        }
        if (enters)
            popup->hide();
    }
    const bool asks = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (asks || (event->key() == Qt::Key_Down && !popup->isVisible())) {
        offer();
        return;
    }
    if (event->matches(QKeySequence::Cancel) && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (!enters)
        return;
    if (m_problem)
        showProblem(m_problem);
    else
        Q_EMIT accepted();
}

void QueryEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && m_problem)
        showProblem(m_problem);
}

void QueryEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shownProblem)
        underline();
}

} // namespace Gui
