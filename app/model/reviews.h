// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/review.h"
#include "app/extraction/account.h"
#include "app/model/timeitem.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace Model {

/// What the case on the disk has of an article's events besides what was found.
struct StoredDecisions
{
    /// Keys of the events in the case, in the order of the findings; empty for an article that is
    /// in none.
    std::vector<Casefile::Key> events;
    std::vector<Casefile::KeptEvent> kept;
    std::vector<Casefile::StoredReview> reviews;
    std::vector<Casefile::DecidedTie> ties;
};

/// An event of the open case that a person decided something about, or once did.
struct ReviewedEvent
{
    Casefile::StoredReview stored;
    int article = 0;
    /// As the program found it, or as it was made by hand.
    Extraction::Event found;
    /// What the program compares it by with other articles, as found.
    Extraction::Account account;
    /// It stands beside its article's findings: made by hand, or no longer found.
    bool isKept = false;

    const Casefile::Review &review() const { return stored.review; }
    /// One beside the findings that nothing is decided about is taken back.
    bool isThere() const { return !isKept || !review().isBlank(); }
    /// The program no longer finds what a person decided about.
    bool isGone() const
    {
        return isKept && isThere() && !Casefile::isByHand(found)
            && review().state != Casefile::ReviewState::Rejected;
    }
    /// What is found now is not what was found when a person decided.
    bool isFoundOtherwise() const { return isGone() || !foundSince(found, review()).empty(); }
};

/// What people decided about the events of the open case: few, whatever the case's size. The rows
/// of the open case hold the events as they are shown; what was found stands here.
class Reviews
{
public:
    bool isEmpty() const { return m_events.empty(); }
    /// nullptr: nothing was ever decided about it. Valid until the next change.
    const ReviewedEvent *of(EventKey key) const;
    ReviewedEvent *of(EventKey key);
    /// By its key in the case on the disk; 0 for one that nothing was decided about.
    EventKey keyOf(Casefile::Key stored) const { return m_keys.value(stored); }
    void set(EventKey key, ReviewedEvent event);
    void remove(EventKey key);
    void clear() { *this = Reviews(); }

    /// Whether any event of the article is among them.
    bool concerns(int article) const { return m_ofArticle.contains(article); }
    /// Those beside the findings of the article that are there, in the order in which they came.
    std::vector<EventKey> keptOf(int article) const;
    /// Which events a person made one, where both are open.
    std::vector<std::pair<EventKey, EventKey>> merges() const;
    /// All tags in use, sorted.
    QStringList tags() const;

    const std::vector<Casefile::DecidedTie> &ties() const { return m_ties; }
    void setTie(const Casefile::DecidedTie &tie);

private:
    std::map<EventKey, ReviewedEvent> m_events;
    QHash<Casefile::Key, EventKey> m_keys;
    QHash<int, std::set<EventKey>> m_ofArticle;
    std::vector<Casefile::DecidedTie> m_ties;
};

} // namespace Model
