// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"

namespace Reading {

/// The article's text without its furniture, each piece of which leaves a line break: what the
/// paper puts around a story differs where the story is the same.
QString bodyText(const Article &article);

} // namespace Reading
