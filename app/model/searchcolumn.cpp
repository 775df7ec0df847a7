// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/searchcolumn.h"

#include <QByteArrayMatcher>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace Model {

namespace {

// Letter by letter, as comparing without regard to case does: "ß" is not "ss".
QByteArray folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t letter : text.toUcs4())
        result += QChar::fromUcs4(QChar::toCaseFolded(letter));
    return result.toUtf8();
}

} // namespace

void SearchColumn::add(QStringView text)
{
    m_text += folded(text);
    m_text += '\n';
}

void SearchColumn::endRow()
{
    m_ends.push_back(std::size_t(m_text.size()));
}

std::vector<bool> SearchColumn::rowsWithWord(const QByteArray &word) const
{
    std::vector<bool> rows(m_ends.size());
    const QByteArrayMatcher matcher(word);
    std::size_t row = 0;
    // From each hit on to the end of its row.
    for (qsizetype at = matcher.indexIn(m_text); at >= 0;
         at = matcher.indexIn(m_text, qsizetype(m_ends[row]))) {
        while (m_ends[row] <= std::size_t(at))
            ++row;
        rows[row] = true;
    }
    return rows;
}

std::vector<bool> SearchColumn::rowsWith(const QString &words) const
{
    std::vector<bool> rows(m_ends.size(), true);
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const std::vector<bool> found = rowsWithWord(folded(word));
        std::transform(rows.begin(), rows.end(), found.begin(), rows.begin(), std::logical_and<>());
    }
    return rows;
}

} // namespace Model
