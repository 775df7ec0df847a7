// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace Model {

/// The texts of many rows in one piece of memory, folded once, so that a keystroke in a search
/// field is one quick pass over them. About a byte a letter of Latin script.
class SearchColumn
{
public:
    /// Adds a text to the row that is being made; a search word never reaches from one to the next.
    void add(QStringView text);
    void endRow();

    std::size_t rowCount() const { return m_ends.size(); }
    /// The rows in which each of the words or phrases stands somewhere, parts of words included,
    /// without regard to case; none: every row.
    std::vector<bool> rowsWith(const QStringList &phrases) const;
    /// The rows in which any of them does.
    std::vector<bool> rowsWithAny(const QStringList &phrases) const;

private:
    std::vector<bool> rowsWithBytes(const QByteArray &bytes) const;

    /// UTF-8, folded, white space simplified, with a line feed after each text.
    QByteArray m_text;
    /// Where each row ends in it.
    std::vector<std::size_t> m_ends;
};

} // namespace Model
