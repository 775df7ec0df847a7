// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/opencase.h"

#include <algorithm>
#include <utility>

// What people decide, laid over what is found.

namespace Model {

using Casefile::ReviewState;

const Casefile::Review *OpenCase::review(EventKey account) const
{
    const ReviewedEvent *event = m_reviews.of(account);
    return event ? &event->review() : nullptr;
}

ReviewState OpenCase::stateOf(const CaseOccurrence &occurrence) const
{
    if (m_reviews.isEmpty())
        return ReviewState::Unreviewed;
    std::size_t rejected = 0;
    ReviewState state = ReviewState::Unreviewed;
    for (const EventKey key : occurrence.accounts) {
        const Casefile::Review *review = this->review(key);
        if (review && review->state == ReviewState::Rejected)
            ++rejected;
        else if (review && review->state > state)
            state = review->state;
    }
    return rejected == occurrence.accounts.size() ? ReviewState::Rejected : state;
}

bool OpenCase::isStarred(const CaseOccurrence &occurrence) const
{
    return !m_reviews.isEmpty() && std::ranges::any_of(occurrence.accounts, [this](EventKey key) {
        const Casefile::Review *review = this->review(key);
        return review && review->starred;
    });
}

bool OpenCase::isFoundOtherwise(const CaseOccurrence &occurrence) const
{
    return !m_reviews.isEmpty() && std::ranges::any_of(occurrence.accounts, [this](EventKey key) {
        const ReviewedEvent *event = m_reviews.of(key);
        return event && event->isFoundOtherwise();
    });
}

std::vector<Extraction::Link> OpenCase::linksOf(int article) const
{
    std::vector<Extraction::Link> links = m_articles[std::size_t(article)].links;
    if (m_personTies.empty())
        return links;
    const std::vector<const CaseEvent *> events = eventsOf(article);
    for (const PersonTie &tie : m_personTies) {
        for (const CaseEvent *from : events) {
            if (occurrence(from->key)->key != tie.from)
                continue;
            for (const CaseEvent *to : events) {
                if (occurrence(to->key)->key != tie.to)
                    continue;
                const Extraction::Link link{from->event.id, to->event.id, tie.relation};
                std::erase(links, link);
                if (tie.made)
                    links.push_back(link);
            }
        }
    }
    return links;
}

int OpenCase::articleOf(Casefile::Key stored) const
{
    const auto found = std::ranges::find(m_articles, stored, &CaseArticle::stored);
    return stored == 0 || found == m_articles.end() ? -1 : int(found - m_articles.begin());
}

/// The keys of events by those in the case, where they are open; one pass for any number of them.
QHash<Casefile::Key, EventKey> OpenCase::keysOf(const QSet<Casefile::Key> &stored,
                                                int article) const
{
    QHash<Casefile::Key, EventKey> keys;
    bool all = true;
    for (const Casefile::Key key : stored) {
        if (const EventKey known = m_reviews.keyOf(key); known != 0)
            keys.insert(key, known);
        else
            all = false;
    }
    if (all)
        return keys;
    const auto [begin, end] = article >= 0
        ? rowsOf(article)
        : std::pair(std::ptrdiff_t(0), std::ptrdiff_t(m_events.size()));
    for (auto row = begin; row < end; ++row) {
        const CaseEvent &event = m_events[std::size_t(row)];
        if (event.stored != 0 && stored.contains(event.stored))
            keys.insert(event.stored, event.key);
    }
    return keys;
}

void OpenCase::giveKeys(int article, const std::vector<Casefile::Key> &events)
{
    const auto [begin, end] = rowsOf(article);
    if (std::size_t(end - begin) < events.size())
        return;
    for (std::size_t i = 0; i < events.size(); ++i)
        m_events[std::size_t(begin) + i].stored = events[i];
}

void OpenCase::setKept(int article, const std::vector<Casefile::KeptEvent> &kept)
{
    for (const Casefile::KeptEvent &one : kept) {
        const EventKey known = m_reviews.keyOf(one.key);
        ReviewedEvent event;
        if (const ReviewedEvent *older = m_reviews.of(known))
            event = *older;
        event.stored.event = one.key;
        event.article = article;
        event.found = one.event;
        event.isKept = true;
        event.account.event = one.event.id;
        event.account.kind = one.event.kind;
        m_reviews.set(known != 0 ? known : ++m_lastKey, std::move(event));
    }
}

void OpenCase::setReview(EventKey key, const Casefile::StoredReview &stored)
{
    if (ReviewedEvent *known = m_reviews.of(key)) {
        known->stored = stored;
        return;
    }
    const CaseEvent *event = this->event(key);
    if (!event)
        return;
    const auto place =
        std::size_t(event - m_events.data()) - std::size_t(rowsOf(event->article).first);
    m_reviews.set(key,
                  {stored, event->article, event->event,
                   m_occurrences.account(event->article, place), false});
}

void OpenCase::setReviews(const std::vector<Casefile::StoredReview> &reviews, int article)
{
    QSet<Casefile::Key> stored;
    for (const Casefile::StoredReview &review : reviews)
        stored.insert(review.event);
    const auto keys = keysOf(stored, article);
    for (const Casefile::StoredReview &review : reviews)
        setReview(keys.value(review.event), review);
}

/// What the program may compare of the article's events: their parties as found, the rest as a
/// person decided. What is rejected, taken apart or kept beside the findings is like no other.
std::vector<Extraction::Account> OpenCase::accountsOf(int article) const
{
    std::vector<Extraction::Account> accounts;
    const auto [begin, end] = rowsOf(article);
    for (auto row = begin; row < end; ++row) {
        const CaseEvent &event = m_events[std::size_t(row)];
        const ReviewedEvent *reviewed = m_reviews.of(event.key);
        if (!reviewed) {
            accounts.push_back(m_occurrences.account(article, std::size_t(row - begin)));
            continue;
        }
        const Casefile::Review &review = reviewed->review();
        Extraction::Account account;
        if (!reviewed->isKept && !review.apart && review.state != ReviewState::Rejected) {
            account = reviewed->account;
            account.status = event.event.status;
            account.date = event.event.date;
        }
        account.event = reviewed->found.id;
        account.kind = event.event.kind;
        accounts.push_back(std::move(account));
    }
    return accounts;
}

void OpenCase::arrange(int article)
{
    std::vector<CaseEvent> events;
    const auto [begin, end] = rowsOf(article);
    for (auto row = begin; row < end; ++row) {
        CaseEvent event = std::move(m_events[std::size_t(row)]);
        if (const ReviewedEvent *reviewed = m_reviews.of(event.key)) {
            if (reviewed->isKept)
                continue;
            event.event = Casefile::reviewed(reviewed->found, reviewed->review());
        }
        events.push_back(std::move(event));
    }
    for (const EventKey key : m_reviews.keptOf(article)) {
        const ReviewedEvent &reviewed = *m_reviews.of(key);
        events.push_back({key, article, Casefile::reviewed(reviewed.found, reviewed.review()),
                          reviewed.stored.event});
    }
    setRows(article, std::move(events));
    m_occurrences.setAccounts(article, accountsOf(article));
    ++m_articles[std::size_t(article)].changes;
}

void OpenCase::takeDecisions(int article, int revision, StoredDecisions decisions)
{
    if (article < 0 || m_articles[std::size_t(article)].revision != revision)
        return;
    giveKeys(article, decisions.events);
    setKept(article, decisions.kept);
    setReviews(decisions.reviews, article);
    for (const Casefile::DecidedTie &tie : decisions.ties)
        m_reviews.setTie(tie);
    if (!m_reviews.concerns(article))
        return;
    arrange(article);
    announce();
}

void OpenCase::takeChanged(const Casefile::Changed &changed)
{
    QHash<int, std::vector<Casefile::KeptEvent>> made;
    for (const Casefile::KeptEvent &kept : changed.made) {
        if (const int article = articleOf(kept.article); article >= 0)
            made[article].push_back(kept);
    }
    for (auto kept = made.cbegin(); kept != made.cend(); ++kept)
        setKept(kept.key(), kept.value());
    setReviews(changed.reviews);
    QSet<int> articles;
    for (const Casefile::StoredReview &review : changed.reviews) {
        if (const ReviewedEvent *event = m_reviews.of(m_reviews.keyOf(review.event)))
            articles.insert(event->article);
    }
    for (const Casefile::DecidedTie &tie : changed.ties)
        m_reviews.setTie(tie);
    for (const int article : std::as_const(articles))
        arrange(article);
    // What is tied to what is shown with both.
    for (const Casefile::DecidedTie &tie : changed.ties) {
        const auto keys = keysOf({tie.from, tie.to});
        for (const EventKey key : keys) {
            if (const CaseEvent *event = this->event(key))
                ++m_articles[std::size_t(event->article)].changes;
        }
    }
    if (!articles.isEmpty() || !changed.ties.empty())
        announce();
}

void OpenCase::takePublished(Casefile::Key stored, const Dates::Publication &published)
{
    const int article = articleOf(stored);
    if (article < 0 || m_articles[std::size_t(article)].published == published)
        return;
    m_articles[std::size_t(article)].published = published;
    extractAgain(article);
    Q_EMIT changed();
}

bool OpenCase::areJoinedByProgram(EventKey one, EventKey other) const
{
    const Extraction::AcrossArticles &across = m_occurrences.across();
    return across.occurrenceOf(refOf(one)) == across.occurrenceOf(refOf(other));
}

PersonMerges OpenCase::personMerges() const
{
    PersonMerges merges;
    for (const auto &[one, other] : m_reviews.merges())
        merges.emplace_back(refOf(one), refOf(other));
    return merges;
}

void OpenCase::resolveTies()
{
    m_personTies.clear();
    if (m_reviews.ties().empty())
        return;
    QSet<Casefile::Key> stored;
    for (const Casefile::DecidedTie &tie : m_reviews.ties())
        stored.unite({tie.from, tie.to});
    const auto keys = keysOf(stored);
    for (const Casefile::DecidedTie &tie : m_reviews.ties()) {
        const CaseOccurrence *from = occurrence(keys.value(tie.from));
        const CaseOccurrence *to = occurrence(keys.value(tie.to));
        if (tie.state == Casefile::DecidedTie::State::AsFound || !from || !to || from == to)
            continue;
        m_personTies.push_back(
            {from->key, to->key, tie.relation, tie.state == Casefile::DecidedTie::State::Made});
    }
}

} // namespace Model
