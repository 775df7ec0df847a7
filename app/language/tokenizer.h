// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/document.h"

#include <QStringView>

namespace Language {

/// Fills document.tokens and document.words, which are empty, with those of text. Spaces, control
/// characters and line breaks are no tokens. Sentence numbers and Quoted stay unset. Linear.
void tokenize(QStringView text, Document &document);

/// Characters that end a line, and so a sentence: LF, CR, VT, FF, NEL, U+2028, U+2029.
inline bool isLineBreak(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0A && u <= 0x0D) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

} // namespace Language
