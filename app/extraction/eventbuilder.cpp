// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/eventbuilder.h"

#include <algorithm>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const Scene &scene, Language::TokenRange tokens)
{
    QString text;
    for (int token = tokens.begin; token < tokens.end; ++token) {
        const bool apart =
            token > tokens.begin && scene.token(token).span.start > scene.token(token - 1).span.end;
        if (apart)
            text += u' ';
        text += scene.word(token);
    }
    return text;
}

/// The names that stand in the sentence: a speaker of an earlier one is no words of this evidence.
std::vector<Reading::Span> spans(const Scene &scene, const std::vector<int> &names,
                                 Reading::Span sentence)
{
    std::vector<Reading::Span> list;
    list.reserve(names.size());
    for (const int name : names) {
        if (sentence.contains(scene.name(name).span))
            list.push_back(scene.name(name).span);
    }
    std::ranges::sort(list);
    return list;
}

Mention mentionOf(const Scene &scene, const Candidate &candidate)
{
    Mention mention;
    mention.sentence = scene.sentence(candidate.sentence).span;
    mention.trigger = scene.span(candidate.trigger);
    mention.actors = spans(scene, candidate.actors, mention.sentence);
    mention.targets = spans(scene, candidate.targets, mention.sentence);
    if (candidate.timex >= 0)
        mention.date = scene.timexes()[std::size_t(candidate.timex)].span;
    mention.rule = candidate.rule->name;
    return mention;
}

/// One mention a sentence: the one that says most.
std::vector<Mention> mentionsOf(const Scene &scene, const std::vector<Candidate> &candidates,
                                const Draft &draft)
{
    std::vector<Mention> mentions;
    const auto weight = [](const Mention &mention) {
        return mention.actors.size() + mention.targets.size() + (mention.date ? 1U : 0U);
    };
    for (const int member : draft.members) {
        Mention mention = mentionOf(scene, candidates[std::size_t(member)]);
        if (mentions.empty() || mentions.back().sentence != mention.sentence)
            mentions.push_back(std::move(mention));
        else if (weight(mention) > weight(mentions.back()))
            mentions.back() = std::move(mention);
    }
    return mentions;
}

QString reportsWhat(Kind kind)
{
    const QString name = toString(kind);
    return (kind == Kind::Accusation ? u"reports an %1"_s : u"reports a %1"_s).arg(name);
}

/// The words of the tokens that begin in the span; a binary search away.
QString words(const Scene &scene, Reading::Span span)
{
    const auto &tokens = scene.document().tokens;
    const auto start = [](const Language::Token &token) { return token.span.start; };
    const auto begin = std::ranges::lower_bound(tokens, span.start, {}, start);
    const auto end = std::ranges::lower_bound(tokens, span.end, {}, start);
    return words(scene,
                 Language::TokenRange{int(begin - tokens.begin()), int(end - tokens.begin())});
}

/// The same words read again by the same rule say nothing new, wherever they stand.
std::vector<Reason> distinct(const Scene &scene, std::vector<Reason> reasons)
{
    constexpr std::size_t kMostReasons = 40;
    std::vector<Reason> kept;
    for (Reason &reason : reasons) {
        if (kept.size() == kMostReasons)
            break;
        // So few are kept that to compare with all of them is less work than to hash each.
        const bool said = std::ranges::any_of(kept, [&](const Reason &other) {
            return reason.rule == other.rule && reason.conclusion == other.conclusion
                && (reason.words == other.words
                    || words(scene, reason.words) == words(scene, other.words));
        });
        if (!said)
            kept.push_back(std::move(reason));
    }
    return kept;
}

/// "Russian hackers" have no name of their own, only a side.
QString whom(const Language::Name &name)
{
    if (!name.canonical.isEmpty())
        return name.canonical;
    return QStringList(name.sides.begin(), name.sides.end()).join(u", ");
}

/// What a relative expression was resolved against.
QString seenFrom(const Scene &scene, const Dates::Timex &timex, const Dates::Publication &published)
{
    if (timex.anchor == Dates::Anchor::Publication && published.date) {
        const QString from =
            published.isFallback() ? u"the day of its capture"_s : u"the date of publication"_s;
        return u", seen from %1, %2"_s.arg(from, published.date->toString());
    }
    if (timex.anchor == Dates::Anchor::TextDate && timex.anchoredOn)
        return u", seen from “%1”"_s.arg(words(scene, scene.timexes()[*timex.anchoredOn].span));
    return {};
}

/// Why kind, actors, targets and date are what they are, in the order in which a person would ask.
std::vector<Reason> reasonsOf(const Scene &scene, const std::vector<Candidate> &candidates,
                              const Draft &draft, const Dates::Publication &published)
{
    const Candidate &founder = candidates[std::size_t(draft.founder)];
    std::vector<Reason> reasons;
    reasons.push_back({founder.rule->name, scene.span(founder.trigger), reportsWhat(draft.kind)});
    for (const int member : draft.members) {
        const Candidate &candidate = candidates[std::size_t(member)];
        for (const int name : candidate.actors) {
            reasons.push_back({candidate.rule->name, scene.name(name).span,
                               u"is the actor: %1"_s.arg(whom(scene.name(name))), Aspect::Actor});
        }
        for (const int name : candidate.targets) {
            reasons.push_back({candidate.rule->name, scene.name(name).span,
                               u"is the target: %1"_s.arg(whom(scene.name(name))), Aspect::Target});
        }
        reasons.insert(reasons.end(), candidate.reasons.begin(), candidate.reasons.end());
        if (member != draft.founder && candidate.definite) {
            reasons.push_back({candidate.rule->name, scene.span(candidate.trigger),
                               u"takes up the same event"_s});
        }
    }
    if (draft.timex >= 0) {
        const Dates::Timex &timex = scene.timexes()[std::size_t(draft.timex)];
        const QString conclusion = draft.date
            ? u"dates it %1"_s.arg(draft.date->toString()) + seenFrom(scene, timex, published)
            : u"says when, but no date follows from it"_s;
        reasons.push_back({timex.rule, timex.span, conclusion, Aspect::Date});
    }
    reasons.insert(reasons.end(), draft.reasons.begin(), draft.reasons.end());
    return distinct(scene, std::move(reasons));
}

Event eventOf(const Scene &scene, const std::vector<Candidate> &candidates, const Draft &draft,
              int number, bool tied, const Dates::Publication &published)
{
    const Candidate &founder = candidates[std::size_t(draft.founder)];
    Event event;
    event.id = u"e%1"_s.arg(number);
    event.kind = draft.kind;
    event.status = draft.status;
    event.date = draft.date;
    event.actors = draft.actors;
    event.targets = draft.targets;
    event.trigger = words(scene, founder.trigger);
    event.rule = founder.rule->name;
    event.mentions = mentionsOf(scene, candidates, draft);
    event.reasons = reasonsOf(scene, candidates, draft, published);
    event.confidence =
        confidenceOf(scene, candidates, draft, event, tied, scene.lexicon().weights());
    event.title = eventTitle(event);
    return event;
}

/// "A", "A and B", "A, B and 3 more".
QString enumerated(const QStringList &names)
{
    constexpr int kShown = 2;
    if (names.size() <= 1)
        return names.value(0);
    if (names.size() == kShown)
        return u"%1 and %2"_s.arg(names[0], names[1]);
    return u"%1, %2 and %3 more"_s.arg(names[0], names[1]).arg(names.size() - kShown);
}

} // namespace

QString eventTitle(const Event &event)
{
    const QString actors = enumerated(event.actors);
    const QString targets = enumerated(event.targets);
    const bool several = event.actors.size() > 1;
    switch (event.kind) {
    case Kind::Hack: {
        const QString what = targets.isEmpty() ? u"Hack"_s : u"Hack of %1"_s.arg(targets);
        return actors.isEmpty() ? what : u"%1, laid to %2"_s.arg(what, actors);
    }
    case Kind::Accusation:
        return targets.isEmpty()
            ? u"%1: accusation"_s.arg(actors)
            : u"%1 %2 %3"_s.arg(actors, several ? u"accuse" : u"accuses", targets);
    case Kind::Denial: {
        const QString denies = u"%1 %2"_s.arg(actors, several ? u"deny" : u"denies");
        return targets.isEmpty() ? denies : u"%1: accusation by %2"_s.arg(denies, targets);
    }
    case Kind::Meeting:
        return u"Meeting: %1"_s.arg(actors);
    }
    return {};
}

void buildEvents(const Scene &scene, const std::vector<Candidate> &candidates,
                 const std::vector<Draft> &drafts, const std::vector<Tie> &ties, Findings &findings)
{
    std::vector<bool> tied(drafts.size(), false);
    for (const Tie &tie : ties)
        tied[std::size_t(tie.from)] = tied[std::size_t(tie.to)] = true;
    for (std::size_t i = 0; i < drafts.size(); ++i)
        findings.events.push_back(
            eventOf(scene, candidates, drafts[i], int(i) + 1, tied[i], findings.published));
    for (const Tie &tie : ties) {
        findings.links.push_back({findings.events[std::size_t(tie.from)].id,
                                  findings.events[std::size_t(tie.to)].id, tie.relation});
    }
}

} // namespace Extraction
