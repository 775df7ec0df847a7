// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/reviewing.h"

#include "app/model/casekeeper.h"
#include "app/model/person.h"

#include <algorithm>
#include <set>
#include <utility>

namespace Model {

using namespace Qt::Literals::StringLiterals;

using Casefile::Decision;
using Casefile::EventValues;
using Casefile::Review;
using Casefile::ReviewState;

namespace {

QDateTime now()
{
    // As it comes back from the case.
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

EventValues with(EventValues values, const Correction &correction)
{
    values.kind = correction.kind.value_or(values.kind);
    values.status = correction.status.value_or(values.status);
    values.date = correction.date.value_or(values.date);
    values.actors = correction.actors.value_or(values.actors);
    values.targets = correction.targets.value_or(values.targets);
    values.title = correction.title.value_or(values.title);
    return values;
}

EventValues shownValues(const ReviewedEvent &event)
{
    return Casefile::valuesOf(Casefile::reviewed(event.found, event.review()));
}

} // namespace

Reviewing::Reviewing(OpenCase &openCase, CaseKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_case(openCase)
    , m_keeper(keeper)
{
    connect(&m_keeper, &CaseKeeper::decided, this, [this] {
        m_busy = false;
        Q_EMIT answered();
        next();
    });
}

QString Reviewing::obstacle(const std::vector<EventKey> &events) const
{
    if (events.empty())
        return tr("No event is selected.");
    const bool kept = std::ranges::all_of(accountsOf(events), [this](EventKey key) {
        const CaseEvent *event = m_case.event(key);
        return event && event->stored != 0;
    });
    return kept ? QString() : tr("Only events of a case can be reviewed; this article is in none.");
}

QString Reviewing::articleObstacle(int article) const
{
    const bool kept = article >= 0 && article < int(m_case.articles().size())
        && m_case.articles()[std::size_t(article)].stored != 0;
    return kept ? QString() : tr("Only events of a case can be reviewed; this article is in none.");
}

/// One after the other: each is worked out from what the case has after the one before it.
void Reviewing::carryOut(Deed deed)
{
    take([this, deed = std::move(deed)] {
        const auto decision = deed();
        if (decision)
            m_keeper.decide(*decision);
        return decision.has_value();
    });
}

void Reviewing::take(Step step)
{
    m_waiting.push_back(std::move(step));
    next();
}

void Reviewing::next()
{
    while (!m_busy && !m_waiting.empty()) {
        const Step step = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_busy = step();
    }
}

std::vector<EventKey> Reviewing::accountsOf(const std::vector<EventKey> &events) const
{
    std::set<EventKey> accounts;
    for (const EventKey key : events) {
        if (const CaseOccurrence *occurrence = m_case.occurrence(key))
            accounts.insert(occurrence->accounts.begin(), occurrence->accounts.end());
    }
    return {accounts.begin(), accounts.end()};
}

std::vector<EventKey> Reviewing::firstAccountsOf(const std::vector<EventKey> &events) const
{
    std::vector<EventKey> first;
    for (const EventKey key : events) {
        const CaseOccurrence *occurrence = m_case.occurrence(key);
        if (occurrence && std::ranges::find(first, occurrence->key) == first.end())
            first.push_back(occurrence->key);
    }
    return first;
}

std::optional<ReviewedEvent> Reviewing::reviewedEvent(EventKey account) const
{
    if (const ReviewedEvent *known = m_case.reviews().of(account))
        return *known;
    const CaseEvent *event = m_case.event(account);
    if (!event || event->stored == 0)
        return std::nullopt;
    ReviewedEvent blank;
    blank.stored.event = event->stored;
    blank.article = event->article;
    blank.found = event->event;
    return blank;
}

void Reviewing::add(Decision &decision, EventKey account, const Change &change) const
{
    auto event = reviewedEvent(account);
    if (!event)
        return;
    // Two changes of one event in one deed.
    const auto known =
        std::ranges::find(decision.reviews, event->stored.event, &Casefile::StoredReview::event);
    if (known != decision.reviews.end())
        event->stored.review = known->review;
    Review review = event->review();
    change(*event, review);
    if (known != decision.reviews.end())
        known->review = std::move(review);
    else if (review != event->review())
        decision.reviews.push_back({event->stored.event, event->stored.version, std::move(review)});
}

void Reviewing::change(const QString &what, const std::vector<EventKey> &events, Whose whose,
                       const Change &change)
{
    carryOut([this, what, events, whose, change]() -> std::optional<Decision> {
        Decision decision;
        decision.what = what;
        for (const EventKey account : whose == Whose::All ? accountsOf(events)
                 : whose == Whose::First                  ? firstAccountsOf(events)
                                                          : events)
            add(decision, account, change);
        return decision.reviews.empty() ? std::nullopt : std::optional(decision);
    });
}

void Reviewing::confirm(const std::vector<EventKey> &events)
{
    change(u"confirm"_s, events, Whose::All, [](const ReviewedEvent &event, Review &review) {
        if (review.state != ReviewState::Confirmed || !foundSince(event.found, review).empty())
            review = decided(review, ReviewState::Confirmed, event.found, personName(), now());
    });
}

void Reviewing::reject(const std::vector<EventKey> &events)
{
    change(u"reject"_s, events, Whose::All, [](const ReviewedEvent &event, Review &review) {
        if (review.state != ReviewState::Rejected)
            review = decided(review, ReviewState::Rejected, event.found, personName(), now());
    });
}

void Reviewing::takeBack(const std::vector<EventKey> &events)
{
    change(u"take back"_s, events, Whose::All, [](const ReviewedEvent &event, Review &review) {
        // What was made by hand is there by its decision alone.
        if (!Casefile::isByHand(event.found))
            review = decided(review, ReviewState::Unreviewed, event.found, {}, {});
    });
}

void Reviewing::correct(const std::vector<EventKey> &events, const Correction &correction)
{
    if (correction.isEmpty())
        return;
    change(u"correct"_s, events, Whose::All,
           [correction](const ReviewedEvent &event, Review &review) {
               const EventValues wanted = with(shownValues(event), correction);
               review = corrected(review, wanted, event.found, personName(), now());
           });
}

void Reviewing::setEvidence(EventKey account, const std::vector<Reading::Span> &evidence)
{
    change(u"evidence"_s, {account}, Whose::Own,
           [evidence](const ReviewedEvent &event, Review &review) {
               std::vector<Reading::Span> found;
               for (const Extraction::Mention &mention : event.found.mentions)
                   found.push_back(mention.sentence);
               review.evidence = evidence == found ? std::nullopt : std::optional(evidence);
               review = corrected(review, shownValues(event), event.found, personName(), now());
           });
}

void Reviewing::setNote(EventKey event, const QString &note)
{
    change(u"note"_s, {event}, Whose::First,
           [note](const ReviewedEvent &, Review &review) { review.note = note; });
}

void Reviewing::addTags(const std::vector<EventKey> &events, const QStringList &tags)
{
    change(u"tag"_s, events, Whose::First, [tags](const ReviewedEvent &, Review &review) {
        review.tags = sorted(review.tags + tags);
    });
}

void Reviewing::setTags(const std::vector<EventKey> &events, const QStringList &tags)
{
    carryOut([this, events, tags]() -> std::optional<Decision> {
        Decision decision;
        decision.what = u"tag"_s;
        const auto first = firstAccountsOf(events);
        for (const EventKey account : accountsOf(events)) {
            const bool isFirst = std::ranges::find(first, account) != first.end();
            add(decision, account, [&](const ReviewedEvent &, Review &review) {
                review.tags = isFirst ? sorted(tags) : QStringList();
            });
        }
        return decision.reviews.empty() ? std::nullopt : std::optional(decision);
    });
}

void Reviewing::star(const std::vector<EventKey> &events, bool starred)
{
    // A star may be on any account.
    change(starred ? u"star"_s : u"unstar"_s, events, starred ? Whose::First : Whose::All,
           [starred](const ReviewedEvent &, Review &review) { review.starred = starred; });
}

void Reviewing::keepDecided(const std::vector<EventKey> &events)
{
    change(u"keep"_s, events, Whose::All, [](const ReviewedEvent &event, Review &review) {
        if (!foundSince(event.found, review).empty())
            review = keptAgainst(event.found, review);
    });
}

void Reviewing::takeOverFound(const std::vector<EventKey> &events)
{
    change(u"take over"_s, events, Whose::All, [](const ReviewedEvent &event, Review &review) {
        if (!foundSince(event.found, review).empty())
            review = takenOver(event.found, review);
    });
}

void Reviewing::undo()
{
    take([this] {
        m_keeper.undo();
        return true;
    });
}

void Reviewing::redo()
{
    take([this] {
        m_keeper.redo();
        return true;
    });
}

QStringList Reviewing::tagsOf(EventKey event) const
{
    QStringList tags;
    for (const EventKey account : accountsOf({event})) {
        if (const Review *review = m_case.review(account))
            tags += review->tags;
    }
    return sorted(tags);
}

QString Reviewing::noteOf(EventKey event) const
{
    QStringList notes;
    for (const EventKey account : accountsOf({event})) {
        const Review *review = m_case.review(account);
        if (review && !review->note.isEmpty())
            notes.append(review->note);
    }
    return notes.join(u"\n"_s);
}

bool Reviewing::isStarred(EventKey event) const
{
    const CaseOccurrence *occurrence = m_case.occurrence(event);
    return occurrence && m_case.isStarred(*occurrence);
}

} // namespace Model
