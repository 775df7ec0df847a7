// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/article.h"

#include <algorithm>

namespace Reading {

int pageAt(const Article &article, qsizetype place)
{
    const auto after = std::ranges::upper_bound(article.pageStarts, place);
    return int(after - article.pageStarts.begin());
}

} // namespace Reading
