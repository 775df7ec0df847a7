// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/review.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Casefile {

using Extraction::Event;
using Extraction::Mention;

namespace {

constexpr std::array kStates{"unreviewed", "confirmed", "corrected", "rejected"};
constexpr std::array kFields{"kind", "date", "status", "actors", "targets", "title", "evidence"};
const QString kByHand = QStringLiteral("analyst:");

QString textOf(const EventValues &values, Field field)
{
    switch (field) {
    case Field::Kind:
        return Extraction::toString(values.kind);
    case Field::Date:
        return values.date ? values.date->toString() : QString();
    case Field::Status:
        return Extraction::toString(values.status);
    case Field::Actors:
        return values.actors.join(QLatin1String(", "));
    case Field::Targets:
        return values.targets.join(QLatin1String(", "));
    case Field::Title:
        return values.title;
    case Field::Evidence:
        break;
    }
    return {};
}

/// Same of values, with what is corrected put over.
EventValues withCorrections(EventValues values, const Review &review)
{
    values.kind = review.kind.value_or(values.kind);
    values.status = review.status.value_or(values.status);
    values.date = review.date.value_or(values.date);
    values.actors = review.actors.value_or(values.actors);
    values.targets = review.targets.value_or(values.targets);
    values.title = review.title.value_or(values.title);
    return values;
}

EventValues shownValues(const Event &found, const Review &review)
{
    return withCorrections(review.found ? *review.found : valuesOf(found), review);
}

template <typename T>
std::optional<T> unlessSame(const T &wanted, const T &found)
{
    return wanted == found ? std::nullopt : std::optional<T>(wanted);
}

/// Corrects what differs from what was found then.
void setCorrections(Review &review, const EventValues &wanted)
{
    const EventValues &found = *review.found;
    review.kind = unlessSame(wanted.kind, found.kind);
    review.status = unlessSame(wanted.status, found.status);
    review.date = unlessSame(wanted.date, found.date);
    review.actors = unlessSame(wanted.actors, found.actors);
    review.targets = unlessSame(wanted.targets, found.targets);
    review.title = unlessSame(wanted.title, found.title);
}

void setDecidedState(Review &review)
{
    review.state = review.hasCorrections() ? ReviewState::Corrected : ReviewState::Confirmed;
}

std::vector<Mention> mentionsOf(const Event &found, const std::vector<Reading::Span> &evidence)
{
    std::vector<Mention> mentions;
    for (const Reading::Span span : evidence) {
        const auto known = std::ranges::find(found.mentions, span, &Mention::sentence);
        if (known != found.mentions.end()) {
            mentions.push_back(*known);
            continue;
        }
        Mention mention;
        mention.sentence = span;
        mention.trigger = {span.start, span.start};
        mention.rule = found.rule;
        // Words that were found within it still stand there.
        for (const Mention &other : found.mentions) {
            const auto within = [span](Reading::Span words) {
                return span.start <= words.start && words.end <= span.end;
            };
            if (!within(other.trigger))
                continue;
            mention.trigger = other.trigger;
            mention.rule = other.rule;
            std::ranges::copy_if(other.actors, std::back_inserter(mention.actors), within);
            std::ranges::copy_if(other.targets, std::back_inserter(mention.targets), within);
            if (other.date && within(*other.date))
                mention.date = other.date;
            break;
        }
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

} // namespace

bool Review::hasCorrections() const
{
    return kind || status || date || actors || targets || title || evidence;
}

EventValues valuesOf(const Event &event)
{
    return {event.kind, event.status, event.date, event.actors, event.targets, event.title};
}

Event reviewed(const Event &found, const Review &review)
{
    Event event = found;
    EventValues values = shownValues(found, review);
    event.kind = values.kind;
    event.status = values.status;
    event.date = std::move(values.date);
    event.actors = std::move(values.actors);
    event.targets = std::move(values.targets);
    event.title = std::move(values.title);
    if (review.evidence)
        event.mentions = mentionsOf(found, *review.evidence);
    return event;
}

QString toString(Field field)
{
    return QString::fromLatin1(kFields[std::size_t(field)]);
}

QString toString(ReviewState state)
{
    return QString::fromLatin1(kStates[std::size_t(state)]);
}

std::optional<ReviewState> reviewStateFromString(QStringView text)
{
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (text == QLatin1String(kStates[i]))
            return ReviewState(i);
    }
    return std::nullopt;
}

std::vector<FieldDifference> differences(const EventValues &then, const EventValues &now)
{
    std::vector<FieldDifference> found;
    for (const Field field :
         {Field::Kind, Field::Date, Field::Status, Field::Actors, Field::Targets, Field::Title}) {
        const QString before = textOf(then, field);
        const QString after = textOf(now, field);
        if (before != after)
            found.push_back({field, before, after});
    }
    return found;
}

std::vector<FieldDifference> corrections(const Event &found, const Review &review)
{
    const EventValues then = review.found ? *review.found : valuesOf(found);
    auto corrected = differences(then, withCorrections(then, review));
    if (review.evidence)
        corrected.push_back({Field::Evidence, {}, {}});
    return corrected;
}

std::vector<FieldDifference> foundSince(const Event &found, const Review &review)
{
    if (!review.found || review.state == ReviewState::Rejected)
        return {};
    // What is found now as the person put it right agrees with the person.
    const EventValues shown = shownValues(found, review);
    const EventValues now = valuesOf(found);
    auto changed = differences(*review.found, now);
    std::erase_if(changed, [&](const FieldDifference &difference) {
        return textOf(shown, difference.field) == difference.now;
    });
    return changed;
}

Review decided(Review review, ReviewState state, const Event &found, const QString &who,
               const QDateTime &at)
{
    if (state == ReviewState::Unreviewed) {
        Review blank;
        blank.note = std::move(review.note);
        blank.tags = std::move(review.tags);
        blank.starred = review.starred;
        blank.mergedInto = review.mergedInto;
        blank.apart = review.apart;
        return blank;
    }
    const EventValues shown = shownValues(found, review);
    review.found = valuesOf(found);
    setCorrections(review, shown);
    review.state = state;
    if (state != ReviewState::Rejected)
        setDecidedState(review);
    review.who = who;
    review.at = at;
    return review;
}

Review corrected(Review review, const EventValues &wanted, const Event &found, const QString &who,
                 const QDateTime &at)
{
    review.found = valuesOf(found);
    setCorrections(review, wanted);
    setDecidedState(review);
    review.who = who;
    review.at = at;
    return review;
}

Review keptAgainst(const Event &found, Review review)
{
    const EventValues shown = shownValues(found, review);
    review.found = valuesOf(found);
    setCorrections(review, shown);
    setDecidedState(review);
    return review;
}

Review takenOver(const Event &found, Review review)
{
    if (!review.found)
        return review;
    for (const FieldDifference &difference : differences(*review.found, valuesOf(found))) {
        switch (difference.field) {
        case Field::Kind:
            review.kind.reset();
            break;
        case Field::Date:
            review.date.reset();
            break;
        case Field::Status:
            review.status.reset();
            break;
        case Field::Actors:
            review.actors.reset();
            break;
        case Field::Targets:
            review.targets.reset();
            break;
        case Field::Title:
            review.title.reset();
            break;
        case Field::Evidence:
            break;
        }
    }
    review.found = valuesOf(found);
    setDecidedState(review);
    return review;
}

QString ruleOf(const QString &who)
{
    return kByHand + who;
}

bool isByHand(const Event &event)
{
    return event.rule.startsWith(kByHand);
}

QString makerOf(const Event &event)
{
    return isByHand(event) ? event.rule.mid(kByHand.size()) : QString();
}

} // namespace Casefile
