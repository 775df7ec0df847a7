// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/document.h"

namespace Language {

/// Finds the outermost quotations and who speaks them. A quotation ends with its line; where the
/// next line opens with a mark again, or closes one that this line left open, the two have one
/// speaker. Needs tokens with quotation marks, sentences and names; fills Document::quotations.
/// Linear.
void findQuotations(Document &document);

} // namespace Language
