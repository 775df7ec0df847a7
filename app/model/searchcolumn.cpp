// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/searchcolumn.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <functional>

namespace Model {

namespace {

// Letter by letter, as comparing without regard to case does: "ß" is not "ss". White space between
// words is one space, so that a phrase is found on two lines.
QByteArray folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool spaceBefore = false;
    for (const char32_t letter : text.toUcs4()) {
        if (QChar::isSpace(letter)) {
            spaceBefore = !result.isEmpty();
            continue;
        }
        if (spaceBefore)
            result += u' ';
        spaceBefore = false;
        result += QChar::fromUcs4(QChar::toCaseFolded(letter));
    }
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

std::vector<bool> SearchColumn::rowsWithBytes(const QByteArray &bytes) const
{
    std::vector<bool> rows(m_ends.size());
    const QByteArrayMatcher matcher(bytes);
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

std::vector<bool> SearchColumn::rowsWith(const QStringList &phrases) const
{
    std::vector<bool> rows(m_ends.size(), true);
    for (const QString &phrase : phrases) {
        const std::vector<bool> found = rowsWithBytes(folded(phrase));
        std::transform(rows.begin(), rows.end(), found.begin(), rows.begin(), std::logical_and<>());
    }
    return rows;
}

std::vector<bool> SearchColumn::rowsWithAny(const QStringList &phrases) const
{
    std::vector<bool> rows(m_ends.size(), false);
    for (const QString &phrase : phrases) {
        const std::vector<bool> found = rowsWithBytes(folded(phrase));
        std::transform(rows.begin(), rows.end(), found.begin(), rows.begin(), std::logical_or<>());
    }
    return rows;
}

} // namespace Model
