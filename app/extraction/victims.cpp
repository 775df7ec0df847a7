// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/victims.h"

#include "app/extraction/pronouns.h"
#include "app/extraction/rolefinder.h"
#include "app/extraction/roles.h"
#include "app/extraction/subjects.h"

#include <algorithm>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;

namespace {

/// "Norway said that its parliament was attacked", "over the hacking of its parliament": Norway.
NameList ownVictim(const Scene &scene, const Candidate &candidate)
{
    constexpr int kReach = 4;
    const TokenRange sentence = scene.sentenceTokens(candidate.trigger.begin);
    const bool passive = candidate.rule->verb && isPassive(scene, candidate.trigger);
    const int first = passive ? std::max(sentence.begin, candidate.trigger.begin - kReach)
                              : candidate.trigger.end;
    const int last =
        passive ? candidate.trigger.begin : std::min(sentence.end, candidate.trigger.end + 2);
    for (int token = first; token < last; ++token) {
        if (!scene.is(token, scene.sets().its))
            continue;
        const auto acts = [&](int name) {
            return std::ranges::find(candidate.actors, name) != candidate.actors.end();
        };
        NameList names = antecedent(scene, token);
        if (!names.empty() && !acts(names.front()))
            return names;
        // "Accused by Estonia of attacking its banks": not the accused's own.
        const TokenRange all = scene.namesOf(scene.token(token).sentence);
        for (int name = all.end - 1; name >= all.begin; --name) {
            const Name &found = scene.name(name);
            if (found.tokens.end <= candidate.trigger.begin && canAct(found) && !acts(name)
                && found.type != ActorType::Person)
                return {name};
        }
        return {};
    }
    return {};
}

/// "Estonia says that hackers broke into the defence ministry": Estonia's.
NameList ownOrgan(const Scene &scene, const Candidate &candidate)
{
    constexpr int kReach = 8;
    const TokenRange sentence = scene.sentenceTokens(candidate.trigger.begin);
    const int end = std::min(sentence.end, candidate.trigger.end + kReach);
    int organ = candidate.trigger.end;
    while (organ < end && !scene.is(organ, scene.sets().ownOrgan)
           && !scene.is(organ, scene.clauseMark()))
        ++organ;
    constexpr int kArticle = 3;
    if (organ >= end || !scene.is(organ, scene.sets().ownOrgan)
        || !scene.any({organ - kArticle, organ}, scene.sets().national))
        return {};
    const TokenRange all = scene.namesOf(scene.token(candidate.trigger.begin).sentence);
    for (int name = all.begin; name < all.end; ++name) {
        const Name &found = scene.name(name);
        if (found.tokens.end > candidate.trigger.begin)
            break;
        const bool speaks = found.type == ActorType::State || found.type == ActorType::Organ;
        if (speaks && found.own.isEmpty() && canAct(found)
            && std::ranges::find(candidate.actors, name) == candidate.actors.end())
            return {name};
    }
    return {};
}

/// "A cyberattack against Atlanta", "hacked the city of Atlanta".
NameList placeHit(const Scene &scene, const Candidate &candidate)
{
    for (const RolePlace &place : candidate.rule->targets) {
        if (place.place == Place::Preposition) {
            if (NameList found = placeAfter(scene, candidate.trigger, place.words); !found.empty())
                return found;
        } else if (place.place == Place::Object && candidate.rule->verb) {
            return isPassive(scene, candidate.trigger) ? placeBefore(scene, candidate.trigger)
                                                       : placeAfter(scene, candidate.trigger, -1);
        } else if (place.place == Place::Subject) {
            return placeBefore(scene, candidate.trigger);
        }
    }
    return {};
}

/// "The firm shut its plants after a cyberattack": who suffers the consequence was hit.
NameList sufferer(const Scene &scene, const Candidate &candidate)
{
    constexpr int kReach = 10;
    const int begin = scene.sentenceTokens(candidate.trigger.begin).begin;
    const int first = std::max(begin + 1, candidate.trigger.begin - kReach);
    for (int token = candidate.trigger.begin - 1; token >= first; --token) {
        if (scene.nameAt(token) >= 0)
            return {};
        if (!scene.is(token, scene.sets().consequence))
            continue;
        NameList names = namesBefore(scene, {token, token + 1}, Subjects::Victims);
        std::erase_if(names, [&](int name) {
            return scene.name(name).type == ActorType::Person
                || scene.name(name).type == ActorType::Intergovernmental
                || scene.name(name).type == ActorType::Agency;
        });
        return names;
    }
    return {};
}

} // namespace

NameList victimOf(const Scene &scene, const Candidate &candidate)
{
    NameList names = ownVictim(scene, candidate);
    if (names.empty())
        names = placeHit(scene, candidate);
    return names.empty() ? ownOrgan(scene, candidate) : names;
}

void findSufferers(const Scene &scene, std::span<Candidate> sentence)
{
    const bool plain = std::ranges::all_of(
        sentence, [](const Candidate &candidate) { return candidate.kind == Kind::Hack; });
    for (Candidate &candidate : sentence) {
        if (!plain || !candidate.targets.empty() || candidate.generic || candidate.rule->shadow)
            continue;
        candidate.targets = sufferer(scene, candidate);
        candidate.targetNames = targetNames(scene, candidate.kind, candidate.targets);
        candidate.targetNames.removeIf(
            [&](const QString &name) { return candidate.actorNames.contains(name); });
    }
}

void findSpeakingVictims(const Scene &scene, const Speech &speech, std::span<Candidate> sentence)
{
    for (Candidate &hack : sentence) {
        if (hack.kind != Kind::Hack || !hack.rule->verb || !hack.targets.empty() || hack.generic
            || hack.rule->shadow || hack.rule->weak || !hack.actors.empty())
            continue;
        const SpeechAct *act = speech.actAt(hack.trigger);
        if (!act || act->words.end > hack.trigger.begin || act->speakers.size() != 1)
            continue;
        const Name &speaker = scene.name(act->speakers.front());
        if (speaker.type != ActorType::Organisation
            || scene.is(speaker.tokens.begin, scene.sets().defender))
            continue;
        hack.targets = act->speakers;
        hack.targetNames = targetNames(scene, Kind::Hack, hack.targets);
        hack.ownVictim = true;
    }
}

} // namespace Extraction
