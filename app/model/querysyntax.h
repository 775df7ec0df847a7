// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringView>

// What reading, writing and completing queries have in common.

namespace Model {

/// What may close a quotation that begins with this letter; empty where it begins none. Phrases are
/// pasted with the marks of their newspaper.
inline QStringView closingQuotes(QChar letter)
{
    switch (letter.unicode()) {
    case u'"':
        return u"\"";
    case u'\u201c':
    case u'\u201e':
        return u"\u201d\u201c";
    default:
        return {};
    }
}

bool isQueryFieldLetter(QChar letter);

/// The length of a field's name at the beginning of the text, known or not, that a colon follows; 0
/// where there is none.
qsizetype queryFieldLength(QStringView text);

} // namespace Model
