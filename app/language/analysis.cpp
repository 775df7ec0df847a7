// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/analysis.h"

#include "app/language/quotemarks.h"
#include "app/language/sentences.h"
#include "app/language/tokenizer.h"

namespace Language {

Document analyse(const Reading::Article &article, const ActorList &)
{
    Document document;
    tokenize(article.text, document);
    markQuotes(article.text, document);
    cutSentences(article, document);
    return document;
}

} // namespace Language
