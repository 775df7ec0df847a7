// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/instant.h"
#include "app/extraction/event.h"
#include "app/model/querymatcher.h"
#include "app/reading/article.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Cli {

/// Which events `export` takes. What is empty does not restrict.
struct Selection
{
    std::optional<Dates::Instant> from;
    /// Not itself in the period.
    std::optional<Dates::Instant> to;
    std::vector<Extraction::Kind> kinds;
    /// Canonical names, of which one must act in the event; case does not matter.
    QStringList actors;
    /// Asked of each event of each article by itself.
    Model::QueryMatcher query;

    /// An event without a date that can be placed is outside every period. article: that of the
    /// event.
    bool accepts(const Extraction::Event &event, const Reading::Article &article) const;
    /// What is left of the findings in the article: events that are accepted, links with both their
    /// ends.
    Extraction::Findings applied(Extraction::Findings findings,
                                 const Reading::Article &article) const;
};

} // namespace Cli
