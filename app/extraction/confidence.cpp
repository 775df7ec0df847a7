// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/confidence.h"

#include "app/extraction/coreference.h"

#include <algorithm>
#include <cmath>

namespace Extraction {

namespace {

struct Named
{
    Circumstance circumstance;
    QStringView name;
    QStringView sentence;
};

constexpr Named kNames[] = {
    {Circumstance::Hack, u"hack", u"a hack is told"},
    {Circumstance::Accusation, u"accusation", u"an accusation is told"},
    {Circumstance::Denial, u"denial", u"a denial is told"},
    {Circumstance::Meeting, u"meeting", u"a meeting is told"},
    {Circumstance::OwnWords, u"own-words", u"its words mean this in any company"},
    {Circumstance::Verb, u"verb", u"a verb says that it was done"},
    {Circumstance::Headline, u"headline", u"a headline tells it"},
    {Circumstance::Opening, u"opening", u"the article opens with it"},
    {Circumstance::ToldAgain, u"told-again", u"several sentences tell it"},
    {Circumstance::ToldOften, u"told-often", u"four sentences or more tell it"},
    {Circumstance::ActorNamed, u"actor-named", u"who did it is named"},
    {Circumstance::ActorElsewhere, u"actor-elsewhere", u"who did it stands in another sentence"},
    {Circumstance::TargetNamed, u"target-named", u"to whom it was done is named"},
    {Circumstance::Dated, u"dated", u"a time stands with it"},
    {Circumstance::Hedged, u"hedged", u"it is told as planned, possible or alleged"},
    {Circumstance::Quoted, u"quoted", u"its words stand in a quotation"},
    {Circumstance::Tied, u"tied", u"another event answers it or is answered by it"},
};
static_assert(std::size(kNames) == kCircumstanceCount);

Circumstance kindOf(Kind kind)
{
    return Circumstance(unsigned(Circumstance::Hack) + unsigned(kind));
}

bool isInOpening(const Scene &scene, const std::vector<Candidate> &candidates, const Draft &draft)
{
    constexpr int kOpening = 3;
    const int first = candidates[std::size_t(draft.members.front())].sentence;
    int body = 0;
    for (int i = 0; i < first && body < kOpening; ++i) {
        if (!scene.sentence(i).furniture && !scene.sentence(i).headline)
            ++body;
    }
    return body < kOpening;
}

} // namespace

Confidence confidenceOf(const Scene &scene, const std::vector<Candidate> &candidates,
                        const Draft &draft, const Event &event, bool tied,
                        const CircumstanceWeights &weights)
{
    const Candidate &founder = candidates[std::size_t(draft.founder)];
    const auto &conditions = founder.rule->conditions;
    const bool headline = std::ranges::any_of(draft.members, [&](int member) {
        return scene.sentence(candidates[std::size_t(member)].sentence).headline;
    });
    const bool actorHere = std::ranges::any_of(
        draft.members, [&](int member) { return !candidates[std::size_t(member)].actors.empty(); });
    const std::size_t needed = event.kind == Kind::Meeting ? 2 : 1;
    const bool actor = std::size_t(event.actors.size()) >= needed;

    Confidence confidence;
    float sum = 0;
    const auto add = [&](Circumstance circumstance, bool holds) {
        if (!holds)
            return;
        const float weight = weights[std::size_t(circumstance)];
        confidence.parts.push_back({circumstance, weight});
        sum += weight;
    };
    add(kindOf(event.kind), true);
    add(Circumstance::OwnWords, std::ranges::none_of(conditions, &Condition::wanted));
    add(Circumstance::Verb, founder.rule->verb);
    add(Circumstance::Headline, headline);
    add(Circumstance::Opening, isInOpening(scene, candidates, draft));
    add(Circumstance::ToldAgain, event.mentions.size() > 1);
    add(Circumstance::ToldOften, event.mentions.size() > 3);
    add(Circumstance::ActorNamed, actor);
    add(Circumstance::ActorElsewhere, actor && !actorHere);
    add(Circumstance::TargetNamed, !event.targets.empty());
    add(Circumstance::Dated, draft.timex >= 0 && draft.date);
    add(Circumstance::Hedged, event.status != Status::Reported);
    add(Circumstance::Quoted, scene.quotationAt(founder.trigger.begin) >= 0);
    add(Circumstance::Tied, tied);
    confidence.value = 1 / (1 + std::exp(-sum));
    return confidence;
}

QString toString(Circumstance circumstance)
{
    return kNames[std::size_t(circumstance)].name.toString();
}

std::optional<Circumstance> circumstanceFromString(QStringView text)
{
    const auto found = std::ranges::find(kNames, text, &Named::name);
    return found == std::end(kNames) ? std::nullopt : std::optional(found->circumstance);
}

QString sentence(Circumstance circumstance)
{
    return kNames[std::size_t(circumstance)].sentence.toString();
}

} // namespace Extraction
