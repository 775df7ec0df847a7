// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/reviewing.h"

#include "app/model/person.h"

#include <algorithm>

// Deeds that join and part: merging, splitting, events by hand, ties.

namespace Model {

using namespace Qt::Literals::StringLiterals;

using Casefile::DecidedTie;
using Casefile::Decision;
using Casefile::Review;
using Casefile::ReviewState;

namespace {

Decision::Made byHand(Casefile::Key article, const Casefile::EventValues &values,
                      std::vector<Extraction::Mention> mentions)
{
    Decision::Made made;
    made.article = article;
    made.event.kind = values.kind;
    made.event.status = values.status;
    made.event.date = values.date;
    made.event.actors = values.actors;
    made.event.targets = values.targets;
    made.event.title = values.title;
    made.event.rule = Casefile::ruleOf(personName());
    for (Extraction::Mention &mention : mentions)
        mention.rule = made.event.rule;
    made.event.mentions = std::move(mentions);
    made.review =
        decided({}, ReviewState::Confirmed, made.event, personName(),
                QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC));
    return made;
}

} // namespace

void Reviewing::merge(const std::vector<EventKey> &events)
{
    carryOut([this, events]() -> std::optional<Decision> {
        const std::vector<EventKey> first = firstAccountsOf(events);
        if (first.size() < 2)
            return std::nullopt;
        const auto target = reviewedEvent(first.front());
        if (!target)
            return std::nullopt;
        Decision decision;
        decision.what = u"merge"_s;
        for (const EventKey key : first) {
            add(decision, key, [&](const ReviewedEvent &event, Review &review) {
                // The first may have been put to one of the others before.
                review.mergedInto =
                    event.stored.event == target->stored.event ? 0 : target->stored.event;
            });
        }
        return decision;
    });
}

bool Reviewing::canSplit(EventKey event) const
{
    const CaseOccurrence *occurrence = m_case.occurrence(event);
    return occurrence
        && (occurrence->accounts.size() > 1
            || m_case.event(occurrence->key)->event.mentions.size() > 1);
}

void Reviewing::split(EventKey event)
{
    carryOut([this, event]() -> std::optional<Decision> {
        const CaseOccurrence *occurrence = m_case.occurrence(event);
        if (!occurrence)
            return std::nullopt;
        const auto &accounts = occurrence->accounts;
        if (accounts.size() == 1) {
            return m_case.event(accounts.front())->event.mentions.size() > 1
                ? std::optional(splitMentions(accounts.front()))
                : std::nullopt;
        }
        Decision decision;
        decision.what = u"split"_s;
        for (const EventKey account : accounts) {
            add(decision, account,
                [](const ReviewedEvent &, Review &review) { review.mergedInto = 0; });
        }
        if (!decision.reviews.empty())
            return decision;
        for (const EventKey account : accounts) {
            if (account == occurrence->key)
                continue;
            add(decision, account,
                [](const ReviewedEvent &, Review &review) { review.apart = true; });
        }
        return decision;
    });
}

/// The account keeps its first mention; each other one becomes an event by hand that says the same.
Decision Reviewing::splitMentions(EventKey account) const
{
    const CaseEvent &event = *m_case.event(account);
    Decision decision;
    decision.what = u"split"_s;
    const Casefile::Key article = m_case.articles()[std::size_t(event.article)].stored;
    for (std::size_t i = 1; i < event.event.mentions.size(); ++i)
        decision.made.push_back(
            byHand(article, Casefile::valuesOf(event.event), {event.event.mentions[i]}));
    const Reading::Span first = event.event.mentions.front().sentence;
    add(decision, account, [first](const ReviewedEvent &reviewed, Review &review) {
        const auto shown = Casefile::valuesOf(Casefile::reviewed(reviewed.found, review));
        review.evidence = {first};
        review =
            corrected(review, shown, reviewed.found, personName(),
                      QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC));
    });
    return decision;
}

void Reviewing::create(int article, Reading::Span evidence, const Casefile::EventValues &values)
{
    carryOut([this, article, evidence, values]() -> std::optional<Decision> {
        if (!articleObstacle(article).isEmpty())
            return std::nullopt;
        Extraction::Mention mention;
        mention.sentence = evidence;
        mention.trigger = {evidence.start, evidence.start};
        Decision decision;
        decision.what = u"create"_s;
        decision.made.push_back(
            byHand(m_case.articles()[std::size_t(article)].stored, values, {mention}));
        return decision;
    });
}

/// Where the case has a decision about this tie already, that one changes.
void Reviewing::decideTie(Decision &decision, EventKey from, EventKey to,
                          Extraction::Relation relation, bool made) const
{
    const auto one = reviewedEvent(from);
    const auto other = reviewedEvent(to);
    if (!one || !other)
        return;
    DecidedTie tie;
    for (const DecidedTie &known : m_case.reviews().ties()) {
        if (known.from == one->stored.event && known.to == other->stored.event
            && known.relation == relation)
            tie = known;
    }
    tie.from = one->stored.event;
    tie.to = other->stored.event;
    tie.relation = relation;
    tie.state = made ? DecidedTie::State::Made : DecidedTie::State::Cut;
    tie.who = personName();
    tie.at = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    decision.ties.push_back(tie);
}

void Reviewing::link(EventKey from, EventKey to, Extraction::Relation relation)
{
    carryOut([this, from, to, relation]() -> std::optional<Decision> {
        const std::vector<EventKey> ends = firstAccountsOf({from, to});
        if (ends.size() != 2)
            return std::nullopt;
        Decision decision;
        decision.what = u"link"_s;
        decideTie(decision, ends[0], ends[1], relation, true);
        return decision.ties.empty() ? std::nullopt : std::optional(decision);
    });
}

void Reviewing::unlink(EventKey event, const Tie &tie)
{
    carryOut([this, event, tie]() -> std::optional<Decision> {
        const std::vector<EventKey> ends =
            firstAccountsOf({tie.outgoing ? event : tie.other, tie.outgoing ? tie.other : event});
        if (ends.size() != 2)
            return std::nullopt;
        Decision decision;
        decision.what = u"unlink"_s;
        decideTie(decision, ends[0], ends[1], tie.relation, false);
        return decision.ties.empty() ? std::nullopt : std::optional(decision);
    });
}

} // namespace Model
