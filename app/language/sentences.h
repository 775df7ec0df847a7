// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/document.h"
#include "app/reading/article.h"

namespace Language {

/// Cuts the tokens into sentences by the unit of the annotation guidelines: a line break always
/// ends one, a quotation of several sentences is several, closing marks belong to their sentence, a
/// dateline to the sentence that follows. Needs tokens with quotation marks; sets Token::sentence
/// and the flags of each sentence. Every token is in exactly one sentence. Linear.
void cutSentences(const Reading::Article &article, Document &document);

} // namespace Language
