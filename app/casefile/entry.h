// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/review.h"
#include "app/extraction/event.h"
#include "app/reading/article.h"

#include <QByteArray>

#include <vector>

namespace Casefile {

/// An article with what was found in it, as it goes into a case.
struct Entry
{
    Reading::Article article;
    Extraction::Findings findings;
    /// The file's, where the article is all of it; empty for one of several in a file.
    QByteArray bytes;
};

/// An article of a case.
struct StoredArticle
{
    Key key = 0;
    Reading::Article article;
    /// published is what the analyst set, or else what was read from the article.
    Extraction::Findings findings;
    /// Keys of the events, in their order. An event keeps its key when the article is extracted
    /// again.
    std::vector<Key> events;
    /// The publication date was set or taken back after the events were found; their dates are
    /// those of before.
    bool isStale = false;
    /// Events beside the findings, in order of key.
    std::vector<KeptEvent> kept;
    /// Of its events that a person decided something about, in order of event.
    std::vector<StoredReview> reviews;
    /// Of ties from one of its events, in order of key.
    std::vector<DecidedTie> decidedTies;
};

} // namespace Casefile
