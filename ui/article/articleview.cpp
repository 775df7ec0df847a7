// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/articleview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextBlock>

namespace Gui {

namespace {

/// Wider than the text needs, so that lines are easy to follow.
constexpr double kMargin = 12;

} // namespace

ArticleView::ArticleView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(kMargin);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    setFont(larger);
}

void ArticleView::setText(const QString &text)
{
    m_offsets = TextOffsets(text);
    m_highlights.clear();
    setExtraSelections({});
    setPlainText(text);
}

void ArticleView::setHighlights(std::vector<Highlight> highlights)
{
    if (highlights == m_highlights)
        return;
    m_highlights = std::move(highlights);
    showHighlights();
}

void ArticleView::showHighlights()
{
    QList<QTextEdit::ExtraSelection> selections;
    selections.reserve(qsizetype(m_highlights.size()));
    for (const Highlight &highlight : m_highlights) {
        QTextCursor cursor = cursorAt(highlight.span.start);
        cursor.setPosition(m_offsets.toDocument(highlight.span.end), QTextCursor::KeepAnchor);
        selections.append({cursor, formatOf(highlight, palette())});
    }
    setExtraSelections(selections);
}

void ArticleView::scrollTo(Reading::Span span)
{
    const QTextCursor start = cursorAt(span.start);
    const QTextCursor end = cursorAt(span.end);
    const bool inSight = viewport()->rect().contains(cursorRect(start))
        && viewport()->rect().contains(cursorRect(end));
    setTextCursor(start);
    if (!inSight)
        centerCursor();
}

QRect ArticleView::rectAt(qsizetype offset) const
{
    return cursorRect(cursorAt(offset));
}

std::optional<Reading::Span> ArticleView::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    const QString text = cursor.selectedText();
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (start == end)
        return std::nullopt;
    const int first = cursor.selectionStart();
    return Reading::Span{m_offsets.toText(first + int(start)), m_offsets.toText(first + int(end))};
}

QTextCursor ArticleView::cursorAt(qsizetype offset) const
{
    QTextCursor cursor(document());
    cursor.setPosition(qBound(0, m_offsets.toDocument(offset), document()->characterCount() - 1));
    return cursor;
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QPlainTextEdit::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const QPoint released = event->position().toPoint();
    const bool dragged =
        (released - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged || textCursor().hasSelection())
        return;
    const QTextCursor cursor = cursorForPosition(released);
    // Beside a short line or below the text is not on it.
    const QRect rect = cursorRect(cursor);
    const int slack = fontMetrics().averageCharWidth() * 2;
    if (rect.adjusted(-slack, 0, slack, 0).contains(released))
        Q_EMIT activated(m_offsets.toText(cursor.position()));
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activated(m_offsets.toText(textCursor().position()));
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ArticleView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showHighlights();
}

} // namespace Gui
