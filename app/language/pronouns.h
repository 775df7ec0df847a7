// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/document.h"

namespace Language {

/// Whom the personal pronoun at token stands for: a place in document.names, or -1 if the token is
/// no such pronoun or nobody fits. "he", "she": the person who is the subject here or up to three
/// sentences before; "it": a state or body; "they": hackers, a body or a state. Looks at a bounded
/// number of names.
int resolvePronoun(const Document &document, int token);

} // namespace Language
