// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"
#include "app/reading/furniturelexicon.h"
#include "app/reading/textlines.h"

#include <QStringView>

#include <vector>

namespace Reading {

/// Marks a page's furniture in two passes, because the headline lies between them: the first goes
/// by the words of each line, the second by where a line stands.
class FurnitureFinder
{
public:
    /// Everything is used, not owned, and must outlive the finder.
    FurnitureFinder(QStringView text, const std::vector<Line> &lines,
                    const FurnitureLexicon &lexicon);

    /// Whether the lexicon may have a phrase of that scope in the line.
    bool mayHold(std::size_t place, FurnitureLexicon::Scope scope) const
    {
        return (m_scopes[place] & FurnitureLexicon::bit(scope)) != 0;
    }
    /// By place in lines: what the lexicon or the form of a line says is furniture.
    std::vector<bool> markedLines() const;
    /// Second pass. A line that repeats the headline is never furniture.
    void placeAround(Span headline);
    /// Sorted, not overlapping.
    std::vector<Furniture> furniture() const;

private:
    QString ruleByWords(std::size_t place) const;
    void markByWords();
    void markSections();
    void markHead(std::size_t headlineLine);
    void markTrail();
    void markParts(std::size_t place);
    qsizetype startOfPart(const Line &line, std::size_t word, qsizetype after) const;
    void clearHeadlines(Span headline);
    bool isProse(std::size_t place) const;
    QStringView view(const Line &line) const;

    QStringView m_text;
    const std::vector<Line> &m_lines;
    const FurnitureLexicon &m_lexicon;
    /// What the lexicon may know of each line.
    std::vector<FurnitureLexicon::Scopes> m_scopes;
    /// The rule that marked the line; empty for the article's own lines.
    std::vector<QString> m_rules;
    std::vector<bool> m_repeatsHeadline;
    /// Parts of lines that are not marked as a whole.
    std::vector<Furniture> m_parts;
    std::size_t m_firstProse = 0;
};

} // namespace Reading
