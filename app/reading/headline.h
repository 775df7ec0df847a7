// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/furniturelexicon.h"
#include "app/reading/sitename.h"
#include "app/reading/textlines.h"

#include <optional>

namespace Reading {

/// The headline of a page and its outlet's name, where it stood behind the headline.
struct Headline
{
    Span span;
    QString siteName;
};

/// The first line before the first paragraph that can be a headline: no furniture (by place in
/// lines), no date, no label such as "World" when a longer line follows. Without "Title:" and marks
/// of Markdown before it. Nothing if the page begins with its first paragraph.
std::optional<Headline> findHeadline(QStringView text, const std::vector<Line> &lines,
                                     const std::vector<bool> &furniture, const SiteHints &hints,
                                     const FurnitureLexicon &lexicon);

} // namespace Reading
