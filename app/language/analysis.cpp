// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/analysis.h"

#include "app/language/names.h"
#include "app/language/quotations.h"
#include "app/language/quotemarks.h"
#include "app/language/sentences.h"
#include "app/language/tokenizer.h"

namespace Language {

Document analyse(const Reading::Article &article, const ActorList &actors)
{
    Document document;
    tokenize(article.text, document);
    markQuotes(article.text, document);
    cutSentences(article, document);
    findNames(article.text, actors, document);
    findQuotations(document);
    return document;
}

} // namespace Language
