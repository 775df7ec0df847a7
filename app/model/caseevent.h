// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/entry.h"
#include "app/extraction/event.h"
#include "app/model/reviews.h"
#include "app/model/timeitem.h"
#include "app/reading/article.h"

#include <QString>

#include <optional>
#include <vector>

namespace Model {

/// An article with what was found in it, as a worker thread hands it over.
struct ReadArticle
{
    Reading::Article article;
    Extraction::Findings findings;
    /// Its key in the case on the disk; 0 for one that is in none.
    Casefile::Key stored = 0;
    /// What was found is of another publication date than findings.published.
    bool isStale = false;
    StoredDecisions decisions = {};
};

/// An article of the open case.
struct CaseArticle
{
    Reading::Article article;
    Dates::Publication published;
    std::vector<Dates::Timex> timexes;
    /// Ties between its events, by their ids.
    std::vector<Extraction::Link> links;
    /// Its key in the case on the disk; 0 for one that is in none.
    Casefile::Key stored = 0;
    /// Grows with every extraction that is asked for; an answer to an older one is dropped.
    int revision = 0;
    /// Grows whenever its text, events or links have changed: what a view must show anew.
    int changes = 0;
};

/// One event of one article of the open case: an account of an occurrence.
struct CaseEvent
{
    EventKey key = 0;
    /// Place in OpenCase::articles().
    int article = 0;
    /// As it is shown: as found, or as a person decided (see OpenCase::reviews()).
    Extraction::Event event;
    /// Its key in the case on the disk; 0 for one that is in none (yet).
    Casefile::Key stored = 0;
};

/// One happening of the open case: what views list and draw. Its accounts are the events of the
/// articles that tell of it, at most one an article.
struct CaseOccurrence
{
    /// The least key of its accounts: that of the account that was there first, so that it stays
    /// while articles are added.
    EventKey key = 0;
    /// Keys of the accounts, in order of article.
    std::vector<EventKey> accounts;
    /// How many texts tell of it: copies of one text count once.
    int sources = 1;
    /// Grows whenever any of this or of its accounts has changed: what a view must show anew.
    int changes = 0;
    /// What the accounts say together (Extraction::summaryOf); nothing where there is but one.
    std::optional<Extraction::Event> together;
};

/// A tie of an occurrence to another one.
struct Tie
{
    EventKey other = 0;
    Extraction::Relation relation = Extraction::Relation::About;
    /// The occurrence is where the link starts.
    bool outgoing = true;
    /// Why, where no article makes the tie itself; empty where one does.
    QString reason = {};

    friend bool operator==(const Tie &, const Tie &) = default;
};

} // namespace Model
