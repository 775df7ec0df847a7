// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/namesedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace Gui {

NamesEdit::NamesEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_known(new QStringListModel(this))
    , m_completer(new QCompleter(m_known, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &NamesEdit::insert);
    connect(this, &QLineEdit::textEdited, this, &NamesEdit::suggest);
}

void NamesEdit::setNames(const QStringList &names)
{
    setText(names.join(QStringLiteral(", ")));
    setCursorPosition(0);
}

QStringList NamesEdit::names() const
{
    QStringList names;
    for (const QString &part : text().split(u',')) {
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

void NamesEdit::setKnown(const QStringList &names)
{
    m_known->setStringList(names);
}

int NamesEdit::startOfName() const
{
    return int(text().left(cursorPosition()).lastIndexOf(u',')) + 1;
}

void NamesEdit::suggest()
{
    const int start = startOfName();
    const QString typed = text().mid(start, cursorPosition() - start).trimmed();
    m_completer->setCompletionPrefix(typed);
    const bool known = m_completer->completionCount() == 0
        || (m_completer->completionCount() == 1
            && m_completer->currentCompletion().compare(typed, Qt::CaseInsensitive) == 0);
    if (typed.isEmpty() || known)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void NamesEdit::insert(const QString &name)
{
    const int start = startOfName();
    const QString before = start == 0 ? QString() : text().left(start) + u' ';
    const QString after = text().mid(cursorPosition());
    setText(before + name + after);
    setCursorPosition(int(before.size() + name.size()));
    setModified(true);
    Q_EMIT textEdited(text());
    m_completer->popup()->hide();
}

void NamesEdit::keyPressEvent(QKeyEvent *event)
{
    // The list takes what chooses from it or closes it.
    const bool choosing = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (choosing && m_completer->popup()->isVisible()) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NamesEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

} // namespace Gui
