// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/document.h"

#include <QStringView>

namespace Language {

/// Tells quotation marks from apostrophes and opening from closing marks: sets OpensQuote,
/// ClosesQuote, Quoted and (for "attackers'") Possessive on the tokens. Needs tokens only. A line
/// that ends inside a quotation does not carry it to the next. Linear.
void markQuotes(QStringView text, Document &document);

} // namespace Language
