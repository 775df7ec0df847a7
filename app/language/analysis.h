// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/document.h"

namespace Language {

class ActorList;

/// Cuts the article's text into tokens, sentences, quotations and names. Linear in its length.
Document analyse(const Reading::Article &article, const ActorList &actors);

} // namespace Language
