// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/denials.h"

#include "app/extraction/rolefinder.h"
#include "app/extraction/roles.h"
#include "app/extraction/subjects.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;

namespace {

bool isDisjoint(const QStringList &a, const QStringList &b)
{
    return std::ranges::none_of(a, [&](const QString &name) { return b.contains(name); });
}

/// "A said that B was not involved": B is somebody else, so A denies nothing.
bool speaksForAnother(const Scene &scene, const Candidate &candidate)
{
    const NameList subject = namesBefore(scene, candidate.trigger);
    if (subject.empty() || candidate.actors.empty())
        return false;
    const TokenRange between{scene.name(subject.back()).tokens.end, candidate.trigger.begin};
    if (scene.any(between, scene.sets().firstPerson))
        return false;
    const QStringList others = actorNames(scene, Kind::Denial, subject);
    return !others.isEmpty()
        && isDisjoint(others, actorNames(scene, Kind::Denial, candidate.actors));
}

/// "B had no part in it, spokeswoman A said": an official of no named side speaks for B.
bool isSpokesman(const Scene &scene, const Candidate &candidate)
{
    return std::ranges::all_of(candidate.actors, [&](int name) {
        return scene.name(name).type == ActorType::Person && scene.name(name).sides.empty()
            && scene.any(scene.name(name).tokens, scene.sets().office);
    });
}

/// "The firm wrote on Facebook": where it was said is not who said it.
bool isPlatform(const Scene &scene, int name)
{
    const TokenRange tokens = scene.name(name).tokens;
    return scene.name(name).type == ActorType::Organisation
        && tokens.begin > scene.sentenceTokens(tokens.begin).begin
        && scene.word(tokens.begin - 1) == u"on";
}

/// "B denies it, A said": who says so for B denies it too.
void addSpeakers(const Scene &scene, const Speech &speech, Candidate &candidate)
{
    if (!candidate.rule->verb || candidate.actors.empty())
        return;
    const SpeechAct *act = speech.actAt(candidate.trigger);
    if (!act || act->words.begin < candidate.trigger.begin)
        return;
    const QStringList deniers = actorNames(scene, Kind::Denial, candidate.actors);
    for (const int speaker : act->speakers) {
        const Name &name = scene.name(speaker);
        const bool own = std::ranges::any_of(
            name.sides, [&](const QString &side) { return deniers.contains(side); });
        if (own && name.type == ActorType::Person && !deniers.contains(name.canonical))
            candidate.actors.push_back(speaker);
    }
}

/// Whether the name makes the accusation that a noun right behind it names: "US claims", "German
/// hacking allegations".
bool makesCharge(const Scene &scene, int name, int end)
{
    constexpr int kBetween = 3;
    const int first = scene.name(name).tokens.end;
    // "The Sony hacking accusation" is not Sony's.
    const Name &found = scene.name(name);
    if (found.type == ActorType::Organisation && !found.possessive)
        return first < end && scene.is(first, scene.sets().chargeNoun);
    for (int token = first; token < std::min(end, first + kBetween); ++token) {
        if (scene.is(token, scene.sets().chargeNoun))
            return true;
        if (scene.nameAt(token) >= 0 || scene.is(token, scene.sets().breaksJoint))
            return false;
    }
    return false;
}

/// "The claims by Canada", "the allegations made by Germany".
NameList chargedBy(const Scene &scene, int chargeNoun, int end)
{
    constexpr int kReach = 5;
    for (int token = chargeNoun + 1; token < std::min(end, chargeNoun + kReach); ++token) {
        if (scene.is(token, scene.clauseMark()))
            return {};
        if (scene.is(token, scene.sets().byWord) || scene.word(token) == u"from")
            return namesAfter(scene, {token, token + 1});
    }
    return {};
}

/// "Denied US claims", "rejected as baseless the allegations made by Germany": who made them.
NameList accuser(const Scene &scene, TokenRange trigger)
{
    constexpr int kReach = 10;
    const int end = std::min(scene.sentenceTokens(trigger.begin).end, trigger.end + kReach);
    for (int token = trigger.end; token < end && !scene.is(token, scene.clauseMark()); ++token) {
        if (scene.is(token, scene.sets().chargeNoun))
            return chargedBy(scene, token, scene.sentenceTokens(trigger.begin).end);
        const int name = scene.nameAt(token);
        if (name < 0 || !canAct(scene.name(name)))
            continue;
        if (makesCharge(scene, name, scene.sentenceTokens(trigger.begin).end))
            return {name};
        token = std::max(token, scene.name(name).tokens.end - 1);
    }
    return {};
}

/// Everybody to whom the text lays a hack or of whom it says that he is accused.
QSet<QString> accused(const std::vector<Candidate> &candidates)
{
    QSet<QString> names;
    for (const Candidate &candidate : candidates) {
        const bool hack = candidate.kind == Kind::Hack;
        if (hack || candidate.kind == Kind::Accusation) {
            for (const QString &name : hack ? candidate.actorNames : candidate.targetNames)
                names.insert(name);
        }
    }
    return names;
}

bool hasSide(const Scene &scene, const Candidate &candidate)
{
    return std::ranges::any_of(candidate.actors, [&](int name) {
        return scene.name(name).type == ActorType::State || !scene.name(name).sides.empty();
    });
}

void shareDenier(std::span<Candidate> sentence)
{
    const Candidate *rejecting = nullptr;
    for (const Candidate &candidate : sentence) {
        const bool verb = candidate.kind == Kind::Denial && candidate.rule->verb;
        if (verb && !candidate.actorNames.isEmpty() && !rejecting)
            rejecting = &candidate;
    }
    if (!rejecting)
        return;
    for (Candidate &candidate : sentence) {
        if (candidate.kind != Kind::Denial || candidate.rule->verb)
            continue;
        candidate.actors = rejecting->actors;
        candidate.actorNames = rejecting->actorNames;
        candidate.targets = rejecting->targets;
        candidate.targetNames = rejecting->targetNames;
    }
}

} // namespace

void completeDenial(const Scene &scene, const Speech &speech, Candidate &candidate)
{
    std::erase_if(candidate.actors, [&](int name) { return isPlatform(scene, name); });
    if (candidate.rule->own && speaksForAnother(scene, candidate)) {
        if (isSpokesman(scene, candidate)) {
            const NameList subject = namesBefore(scene, candidate.trigger);
            candidate.actors.insert(candidate.actors.end(), subject.begin(), subject.end());
        } else {
            candidate.actors.clear();
        }
    }
    addSpeakers(scene, speech, candidate);
    if (candidate.targets.empty())
        candidate.targets = accuser(scene, candidate.trigger);
}

void reviewDenials(const Scene &scene, std::vector<Candidate> &candidates)
{
    const QSet<QString> suspects = accused(candidates);
    for (std::size_t first = 0; first < candidates.size();) {
        std::size_t last = first;
        while (last < candidates.size() && candidates[last].sentence == candidates[first].sentence)
            ++last;
        shareDenier({candidates.data() + first, last - first});
        first = last;
    }
    for (Candidate &candidate : candidates) {
        if (candidate.kind != Kind::Denial || candidate.rule->verb)
            continue;
        const bool known = std::ranges::any_of(
            candidate.actorNames, [&](const QString &name) { return suspects.contains(name); });
        const bool mustBe = candidate.rule->accused
            || (!candidate.rule->own && !suspects.isEmpty() && hasSide(scene, candidate));
        if (mustBe && !known)
            candidate.generic = true;
    }
}

} // namespace Extraction
