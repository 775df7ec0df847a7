// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"

namespace Reading {

/// Reads title, outlet, language and furniture out of article.text into the other fields. What the
/// metadata of a page have put there already stays: a title is looked up in the text, not replaced.
/// Linear in the length of the text.
void describeText(Article &article);

} // namespace Reading
