// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/reviewedfindings.h"

#include "app/casefile/problem.h"
#include "app/extraction/account.h"
#include "app/extraction/eventmatching.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <utility>

namespace Casefile {

using Extraction::Account;
using Extraction::Event;
using Extraction::Findings;

namespace {

Extraction::Aspect aspectOf(Field field)
{
    switch (field) {
    case Field::Date:
        return Extraction::Aspect::Date;
    case Field::Status:
        return Extraction::Aspect::Status;
    case Field::Actors:
        return Extraction::Aspect::Actor;
    case Field::Targets:
        return Extraction::Aspect::Target;
    case Field::Kind:
    case Field::Title:
    case Field::Evidence:
        break;
    }
    return Extraction::Aspect::What;
}

/// What a person decided is an argument as any other; sentences about "it".
void argue(Event &shown, const Event &found, const Review &review)
{
    const QString when = review.at.date().toString(Qt::ISODate);
    const QString rule = ruleOf(review.who);
    for (const FieldDifference &difference : corrections(found, review)) {
        const QString what = difference.field == Field::Evidence
            ? Text::tr("has evidence that was chosen by %1 on %2").arg(review.who, when)
            //: A field (date, actors …), a person, a day and the value before
            : Text::tr("was corrected by %2 on %3; %1 as found: %4")
                  .arg(toString(difference.field), review.who, when,
                       difference.then.isEmpty() ? Text::tr("nothing") : difference.then);
        shown.reasons.push_back({rule, {}, what, aspectOf(difference.field)});
    }
    if (review.state == ReviewState::Confirmed) {
        const QString what = isByHand(found) ? Text::tr("was made by hand by %1 on %2")
                                             : Text::tr("was confirmed by %1 on %2");
        shown.reasons.push_back({rule, {}, what.arg(review.who, when), Extraction::Aspect::What});
    }
}

class Told
{
public:
    Told(const StoredArticle &article, const Findings &found) : m_article(article), m_found(found)
    {
        for (const StoredReview &stored : article.reviews)
            m_reviews.insert(stored.event, &stored.review);
    }

    Findings findings()
    {
        addFound();
        addKept();
        addMerged();
        Findings told = m_found;
        told.links = links();
        told.events = std::move(m_events);
        if (m_found.digest) {
            auto digest = std::make_shared<Extraction::Digest>(*m_found.digest);
            digest->accounts = std::move(m_accounts);
            told.digest = std::move(digest);
        }
        return told;
    }

private:
    void add(Key key, const Event &event, Account account)
    {
        const Review *review = m_reviews.value(key);
        if (review && review->state == ReviewState::Rejected)
            return;
        Event shown = review ? reviewed(event, *review) : event;
        if (review)
            argue(shown, event, *review);
        account.event = shown.id;
        account.kind = shown.kind;
        account.status = shown.status;
        account.date = shown.date;
        if (review && review->mergedInto != 0)
            m_merged.push_back({review->mergedInto, shown, account});
        else
            put(key, std::move(shown), std::move(account));
    }

    void put(Key key, Event event, Account account)
    {
        m_places.insert(key, m_events.size());
        m_events.push_back(std::move(event));
        m_accounts.push_back(std::move(account));
    }

    void addFound()
    {
        const auto &older = m_article.findings.events;
        const bool same = &m_found == &m_article.findings;
        const auto matches = same ? std::vector<std::optional<std::size_t>>()
                                  : Extraction::matchEvents(older, m_found.events);
        const bool hasAccounts =
            m_found.digest && m_found.digest->accounts.size() == m_found.events.size();
        std::vector<bool> again(older.size(), same);
        for (std::size_t i = 0; i < m_found.events.size(); ++i) {
            const std::optional<std::size_t> place = same ? std::optional(i) : matches[i];
            if (place)
                again[*place] = true;
            // Others are nobody's yet.
            const Key key = place ? m_article.events[*place] : -Key(i) - 1;
            add(key, m_found.events[i], hasAccounts ? m_found.digest->accounts[i] : Account());
        }
        for (std::size_t i = 0; i < older.size(); ++i) {
            if (!again[i] && m_reviews.contains(m_article.events[i]))
                addBeside({m_article.events[i], m_article.key, older[i]});
        }
    }

    void addKept()
    {
        for (const KeptEvent &kept : m_article.kept)
            addBeside(kept);
    }

    void addBeside(KeptEvent kept)
    {
        const Review *review = m_reviews.value(kept.key);
        if (!review || review->isBlank())
            return;
        if (!isByHand(kept.event))
            kept.event.id = QStringLiteral("k%1").arg(kept.key);
        add(kept.key, kept.event, {});
    }

    /// One that was put to an event of another article stands here all the same: an article tells
    /// what it tells.
    void addMerged()
    {
        for (Merged &merged : m_merged) {
            const auto target = m_places.constFind(merged.into);
            if (target == m_places.constEnd()) {
                put(-1'000'000 - Key(m_events.size()), std::move(merged.event),
                    std::move(merged.account));
                continue;
            }
            auto &mentions = m_events[*target].mentions;
            for (const Extraction::Mention &mention : merged.event.mentions) {
                if (std::ranges::find(mentions, mention) == mentions.end())
                    mentions.push_back(mention);
            }
            std::ranges::stable_sort(mentions, {},
                                     [](const auto &mention) { return mention.sentence.start; });
        }
    }

    std::vector<Extraction::Link> links() const
    {
        const auto has = [this](const QString &id) {
            return std::ranges::find(m_events, id, &Event::id) != m_events.end();
        };
        std::vector<Extraction::Link> links;
        std::ranges::copy_if(m_found.links, std::back_inserter(links),
                             [&](const auto &link) { return has(link.from) && has(link.to); });
        for (const DecidedTie &tie : m_article.decidedTies) {
            const auto from = m_places.constFind(tie.from);
            const auto to = m_places.constFind(tie.to);
            if (tie.state == DecidedTie::State::AsFound || from == m_places.constEnd()
                || to == m_places.constEnd())
                continue;
            const Extraction::Link link{m_events[*from].id, m_events[*to].id, tie.relation};
            std::erase(links, link);
            if (tie.state == DecidedTie::State::Made)
                links.push_back(link);
        }
        return links;
    }

    struct Merged
    {
        Key into = 0;
        Event event;
        Account account;
    };

    const StoredArticle &m_article;
    const Findings &m_found;
    QHash<Key, const Review *> m_reviews;
    QHash<Key, std::size_t> m_places;
    std::vector<Event> m_events;
    std::vector<Account> m_accounts;
    std::vector<Merged> m_merged;
};

} // namespace

Findings reviewedFindings(const StoredArticle &article, const Findings &found)
{
    if (article.reviews.empty() && article.decidedTies.empty())
        return found;
    return Told(article, found).findings();
}

} // namespace Casefile
