// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/acrossarticles.h"
#include "app/reading/article.h"

#include <QString>

#include <vector>

namespace Extraction {

/// An article of a case, as explanations name it.
struct NamedArticle
{
    /// "NAME" in "NAME:e3".
    QString name;
    const Reading::Article *article = nullptr;
    const Findings *findings = nullptr;
};

/// What other articles say of the same event, to read: their accounts with the sentence of each and
/// why it is taken for one of the same happening, then what they disagree about side by side, then
/// ties to events of other articles. Empty where there is nothing of that. Plain text, lines ended
/// by "\n", indented to follow explain() for the event. articles: by their number in across.
QString explainOthers(const AcrossArticles &across, const std::vector<NamedArticle> &articles,
                      AccountRef event);

} // namespace Extraction
