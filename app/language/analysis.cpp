// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/analysis.h"

#include "app/language/names.h"
#include "app/language/quotations.h"
#include "app/language/quotemarks.h"
#include "app/language/sentences.h"
#include "app/language/tokenizer.h"

namespace Language {

namespace {

/// "Port mail copied - Harbour Courier": what a headline's line names beside the headline is the
/// site, and takes no part in what happened.
void setSiteApart(const Reading::Article &article, Document &document)
{
    const Reading::Span title = article.titleSpan;
    for (Name &name : document.names) {
        const int sentence = document.tokens[std::size_t(name.tokens.begin)].sentence;
        const Reading::Span line = document.sentences[std::size_t(sentence)].span;
        if (line.start >= title.end)
            break;
        if (line.overlaps(title) && !name.span.overlaps(title))
            name.type = ActorType::Outlet;
    }
}

} // namespace

Document analyse(const Reading::Article &article, const ActorList &actors)
{
    Document document;
    tokenize(article.text, document);
    markQuotes(article.text, document);
    cutSentences(article, document);
    findNames(article.text, actors, document);
    setSiteApart(article, document);
    findQuotations(document);
    return document;
}

} // namespace Language
