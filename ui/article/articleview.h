// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/article/highlights.h"
#include "ui/article/textoffsets.h"

#include <QPlainTextEdit>

#include <optional>
#include <vector>

namespace Gui {

/// Shows an article's text as it is, never as markup, with highlights laid over it.
class ArticleView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setHighlights(std::vector<Highlight> highlights);
    const std::vector<Highlight> &highlights() const { return m_highlights; }
    /// Moves the text cursor there and brings it into the middle where it was out of sight.
    void scrollTo(Reading::Span span);
    /// What somebody selected of the article's text, without space around it.
    std::optional<Reading::Span> selectedSpan() const;
    /// Where the text at the offset stands in the viewport; for tests and tools.
    QRect rectAt(qsizetype offset) const;

Q_SIGNALS:
    /// Clicked, or Enter pressed with the text cursor there: an offset into the article's text.
    void activated(qsizetype offset);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHighlights();
    QTextCursor cursorAt(qsizetype offset) const;

    TextOffsets m_offsets;
    std::vector<Highlight> m_highlights;
    QPoint m_pressed;
};

} // namespace Gui
