// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/selection.h"
#include "app/cli/sources.h"
#include "app/exchange/otherarticles.h"
#include "app/extraction/acrossarticles.h"
#include "app/model/opencase.h"

#include <functional>
#include <vector>

namespace Cli {

/// Articles that were read in one run, with what they tell together.
struct Together
{
    std::vector<Model::ReadArticle> articles;
    /// What each is called in the output: its id, with a number where that is taken.
    QStringList names;
    Extraction::AcrossArticles across;
    Count count;
};

/// As extractSources, but all at once. Progress is said on the error stream.
Together extractTogether(const QStringList &operands,
                         const std::optional<Dates::Publication> &given, Streams streams);

/// Hands over each article with what the selection leaves of its findings, and with what the others
/// add to that. Where the operands come to one article only, there are no others (nullptr), and it
/// is handed over as soon as it is read.
using TakeArticle =
    std::function<void(const QString &name, const Reading::Article &, const Extraction::Findings &,
                       const Exchange::OtherArticles *)>;
Count extractWithOthers(const QStringList &operands, const std::optional<Dates::Publication> &given,
                        const Selection &selection, Streams streams, const TakeArticle &take);

} // namespace Cli
