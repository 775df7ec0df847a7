// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/document.h"
#include "app/language/tokenizer.h"

#include <QStringView>

#include <algorithm>

namespace Language {

/// Calls use(TokenRange) for the tokens of each line of text that has any, in order. Linear.
template <typename Use>
void forEachLine(QStringView text, const std::vector<Token> &tokens, Use &&use)
{
    const int count = int(tokens.size());
    int begin = 0;
    while (begin < count) {
        int end = begin + 1;
        for (; end < count; ++end) {
            const QChar *from = text.begin() + tokens[std::size_t(end - 1)].span.end;
            const QChar *to = text.begin() + tokens[std::size_t(end)].span.start;
            if (from != to && std::any_of(from, to, isLineBreak))
                break;
        }
        use(TokenRange{begin, end});
        begin = end;
    }
}

} // namespace Language
