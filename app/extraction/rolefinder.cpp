// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/rolefinder.h"

#include "app/extraction/denials.h"
#include "app/extraction/parties.h"
#include "app/extraction/pronouns.h"
#include "app/extraction/roles.h"
#include "app/extraction/subjects.h"
#include "app/extraction/victims.h"

#include <algorithm>
#include <cstdlib>
#include <span>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

void add(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name))
        list += name;
}

/// Whether the name only says where the next one of the list comes from: "the American firm Area
/// 1".
bool describesNext(const Scene &scene, const std::vector<int> &names, std::size_t place)
{
    constexpr int kDescription = 5;
    if (place + 1 >= names.size() || names[place + 1] != names[place] + 1)
        return false;
    const Name &name = scene.name(names[place]);
    const Name &next = scene.name(names[place + 1]);
    const TokenRange between{name.tokens.end, next.tokens.begin};
    const bool owns = name.possessive && next.type == ActorType::Organisation;
    return (name.adjective || owns) && between.size() <= kDescription
        && !scene.any(between, scene.sets().joint) && !scene.any(between, scene.sets().breaksJoint);
}

bool isCitizens(const Scene &scene, const Name &name)
{
    const int next = name.tokens.end;
    return next < scene.sentenceTokens(name.tokens.begin).end
        && scene.is(next, scene.sets().citizens);
}

/// "Ireland's Foreign Office": the organ of the state before it, whatever state has one by that
/// name.
bool isOrganOfPrevious(const Scene &scene, const std::vector<int> &names, std::size_t place)
{
    if (place == 0 || names[place - 1] + 1 != names[place])
        return false;
    const Name &owner = scene.name(names[place - 1]);
    const Name &organ = scene.name(names[place]);
    return owner.possessive && owner.type == ActorType::State && organ.type == ActorType::Organ
        && organ.tokens.begin - owner.tokens.end <= 1;
}

QStringList canonicalNames(const Scene &scene, const std::vector<int> &names, bool victims,
                           bool culprits)
{
    QStringList list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Name &name = scene.name(names[i]);
        // "Two Russian nationals" are not Russia.
        if (name.adjective && name.type == ActorType::State && isCitizens(scene, name))
            continue;
        // "Xi's envoy Meng": the envoy acts.
        if (name.possessive && name.type == ActorType::Person && i + 1 < names.size()
            && names[i + 1] == names[i] + 1)
            continue;
        if (describesNext(scene, names, i)) {
            const ActorType next = scene.name(names[i + 1]).type;
            const bool ownName = next == ActorType::Organisation || next == ActorType::Agency;
            if (ownName || (victims && next != ActorType::Role))
                continue;
        }
        if (!victims && isOrganOfPrevious(scene, names, i))
            continue;
        if (!victims && name.type == ActorType::Agency)
            add(list, scene.stateNamed(name.tokens.begin));
        add(list, victims && !name.own.isEmpty() ? name.own : name.canonical);
        if (culprits && scene.isNamed(name.home))
            add(list, name.home);
        if (!victims || name.canonical.isEmpty()) {
            for (const QString &side : name.sides)
                add(list, side);
        }
    }
    return list;
}

/// Fills the roles of one candidate; knows the hacks of its sentence.
class RoleFinder
{
public:
    RoleFinder(const Scene &scene, const Speech &speech, std::span<const Candidate> sentence)
        : m_scene(scene)
        , m_speech(speech)
        , m_sentence(sentence)
    {
    }

    NameList find(const Candidate &candidate, const std::vector<RolePlace> &places,
                  Subjects subjects = Subjects::Doers) const
    {
        for (const RolePlace &place : places) {
            if (NameList names = at(candidate, place, subjects); !names.empty())
                return names;
        }
        return {};
    }

    const Speech &speech() const { return m_speech; }

private:
    NameList at(const Candidate &candidate, const RolePlace &place, Subjects subjects) const
    {
        const TokenRange trigger = candidate.trigger;
        const bool passive = candidate.rule->verb && isPassive(m_scene, trigger);
        const WordClass by = m_scene.sets().byWord;
        switch (place.place) {
        case Place::Subject:
            if (NameList allies = joinedIn(m_scene, trigger); !allies.empty())
                return allies;
            if (passive)
                return namesAfterWord(m_scene, trigger, by);
            return isVerb(candidate) && hasCommonSubject(m_scene, trigger)
                ? NameList{}
                : namesBefore(m_scene, trigger, subjects);
        case Place::Object:
            if (!candidate.rule->verb)
                return directObject(m_scene, trigger);
            return passive ? namesBefore(m_scene, trigger, subjects) : object(candidate);
        case Place::Adjective:
            return modifiers(m_scene, trigger, true);
        case Place::Modifier:
            return modifiers(m_scene, trigger, false);
        case Place::Owner:
            return owner(m_scene, trigger);
        case Place::Body:
            return body(trigger);
        case Place::Preposition:
            return namesAfterWord(m_scene, trigger, place.words);
        case Place::LastPreposition:
            return namesAfterLastWord(m_scene, trigger, place.words);
        case Place::Next:
            return nameNext(m_scene, trigger);
        case Place::Inside:
            return inside(trigger);
        case Place::Speaker:
            return m_speech.speakersAt(trigger);
        case Place::Accused:
            return fromHack(trigger, &Candidate::actors, isReport(trigger));
        case Place::Victim:
            return fromHack(trigger, &Candidate::targets);
        case Place::Parties:
            break; // findParties
        }
        return {};
    }

    /// "Behind the SolarWinds breach", "what London called".
    NameList inside(TokenRange trigger) const
    {
        NameList names = namesAfter(m_scene, {trigger.begin, trigger.begin + 1});
        std::erase_if(names, [&](int name) { return m_scene.name(name).tokens.end > trigger.end; });
        return names;
    }

    /// "Blaming it for the attack": whom the sentence named last but for who blames.
    NameList objectPronoun(const Candidate &candidate) const
    {
        const Language::TokenRange names =
            m_scene.namesOf(m_scene.token(candidate.trigger.begin).sentence);
        for (int name = names.end - 1; name >= names.begin; --name) {
            const Name &found = m_scene.name(name);
            const bool acts = std::ranges::find(candidate.actors, name) != candidate.actors.end();
            if (found.tokens.end <= candidate.trigger.begin && canAct(found) && !acts
                && !found.adjective)
                return {name};
        }
        return {};
    }

    /// "accuse him of", "accuse the group of".
    NameList object(const Candidate &candidate) const
    {
        constexpr int kOwnerReach = 3;
        const TokenRange trigger = candidate.trigger;
        const int end = m_scene.sentenceTokens(trigger.begin).end;
        if (trigger.end < end && m_scene.is(trigger.end, m_scene.sets().personPronoun))
            return antecedent(m_scene, trigger.end);
        if (trigger.end < end && candidate.kind == Kind::Accusation
            && m_scene.is(trigger.end, m_scene.sets().thingPronoun))
            return objectPronoun(candidate);
        // "Hackers had broken into its systems": a victim that was named before.
        for (int token = trigger.end; token < std::min(end, trigger.end + kOwnerReach); ++token) {
            if (candidate.kind == Kind::Hack && m_scene.nameAt(token) < 0
                && m_scene.is(token, m_scene.sets().possessivePronoun))
                return antecedent(m_scene, token);
        }
        return namesAfter(m_scene, trigger);
    }

    NameList body(TokenRange trigger) const
    {
        const TokenRange window = m_scene.window(trigger);
        for (int token = window.begin; token < window.end; ++token) {
            const int name = m_scene.nameAt(token);
            if (name >= 0 && m_scene.name(name).type == ActorType::Intergovernmental)
                return {name};
        }
        return {};
    }

    /// "Broke in", "were involved in": whether the trigger has a subject of its own.
    bool isVerb(const Candidate &candidate) const
    {
        const int before = candidate.trigger.begin - 1;
        return candidate.rule->verb
            || (before >= m_scene.sentenceTokens(candidate.trigger.begin).begin
                && m_scene.is(before, m_scene.sets().be));
    }

    /// "Said", "according to": blames by nothing but what is said.
    bool isReport(TokenRange trigger) const
    {
        return m_scene.is(trigger.begin, m_scene.sets().say)
            || m_scene.is(trigger.begin, m_scene.sets().according);
    }

    /// "Russia's intrusions", "the Chinese attack": takes for granted who did it.
    bool isPresupposed(const Candidate &hack) const
    {
        if (hack.rule->verb || hack.status == Status::Alleged)
            return false;
        const Name &actor = m_scene.name(hack.actors.front());
        const bool owner = actor.possessive || (actor.adjective && hack.definite);
        return owner && actor.tokens.end <= hack.trigger.begin;
    }

    /// stated: only from a hack of which the sentence says who did it.
    NameList fromHack(TokenRange trigger, std::vector<int> Candidate::*role,
                      bool stated = false) const
    {
        constexpr int kSameClaim = 40;
        const Candidate *best = nullptr;
        const auto distance = [&](const Candidate &hack) {
            return std::abs(hack.trigger.begin - trigger.begin);
        };
        for (const Candidate &hack : m_sentence) {
            if (hack.kind != Kind::Hack || hack.generic || hack.negated || (hack.*role).empty()
                || distance(hack) > kSameClaim || (stated && isPresupposed(hack)))
                continue;
            if (!best || distance(hack) < distance(*best))
                best = &hack;
        }
        return best ? best->*role : NameList{};
    }

    const Scene &m_scene;
    const Speech &m_speech;
    std::span<const Candidate> m_sentence;
};

bool shares(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&](const QString &name) { return other.contains(name); });
}

void removeShared(QStringList &from, const QStringList &taken)
{
    from.removeIf([&](const QString &name) { return taken.contains(name); });
}

bool isPlaceOfTalks(const Scene &scene, TokenRange trigger)
{
    constexpr int kReach = 8;
    const TokenRange sentence = scene.sentenceTokens(trigger.begin);
    return scene.any(
        {std::max(sentence.begin, trigger.begin - kReach), std::min(sentence.end, trigger.end + 1)},
        scene.sets().sidelines);
}

/// "The ministry said that the ambassador had been summoned": by whoever says so, if nobody else is
/// named.
void completeParties(const Scene &scene, const RoleFinder &finder, Candidate &candidate)
{
    const std::vector<RolePlace> &places = candidate.rule->actors;
    NameList found = candidate.actors;
    found.insert(found.end(), candidate.targets.begin(), candidate.targets.end());
    if (places.size() < 2 || found.empty() || countSides(scene, found, false) > 1)
        return;
    NameList more = finder.find(candidate, {places.begin() + 1, places.end()});
    std::erase_if(more, [&](int name) {
        return scene.name(name).type != ActorType::State && scene.name(name).sides.empty();
    });
    candidate.actors.insert(candidate.actors.end(), more.begin(), more.end());
}

void fill(const Scene &scene, const RoleFinder &finder, Candidate &candidate)
{
    if (!candidate.rule->actors.empty() && candidate.rule->actors.front().place == Place::Parties) {
        findParties(scene, candidate);
        completeParties(scene, finder, candidate);
        return;
    }
    const bool hack = candidate.kind == Kind::Hack;
    candidate.actors = finder.find(candidate, candidate.rule->actors,
                                   hack ? Subjects::Intruders : Subjects::Doers);
    // Who fights hackers is named beside a hack more often than anybody who did it.
    if (hack)
        std::erase_if(candidate.actors, [&](int name) {
            return scene.is(scene.name(name).tokens.begin, scene.sets().defender);
        });
    candidate.targets =
        finder.find(candidate, candidate.rule->targets, hack ? Subjects::Victims : Subjects::Doers);
    if (hack && candidate.targets.empty())
        candidate.targets = victimOf(scene, candidate);
    if (candidate.kind == Kind::Denial)
        completeDenial(scene, finder.speech(), candidate);
    // "On the sidelines of the summit": the summit only says where others met.
    if (candidate.rule->gathering && isPlaceOfTalks(scene, candidate.trigger))
        candidate.actors.clear();
    candidate.actorNames = actorNames(scene, candidate.kind, candidate.actors);
    candidate.targetNames = targetNames(scene, candidate.kind, candidate.targets);
    // "We reject the accusations against China", its ambassador said: the accused accuses nobody.
    if (candidate.kind == Kind::Accusation && shares(candidate.targetNames, candidate.actorNames)) {
        candidate.actors.clear();
        candidate.actorNames.clear();
    }
    removeShared(candidate.targetNames, candidate.actorNames);
    for (const int name : candidate.actors) {
        if (scene.name(name).type == ActorType::Group && !scene.name(name).canonical.isEmpty())
            candidate.actorGroups += scene.name(name).canonical;
    }
    for (const int name : candidate.targets) {
        if (scene.name(name).type == ActorType::Group && !scene.name(name).canonical.isEmpty())
            candidate.targetGroups += scene.name(name).canonical;
    }
    candidate.ownVictim = std::ranges::any_of(
        candidate.targets, [&](int name) { return scene.name(name).type != ActorType::State; });
}

bool shareNames(const NameList &a, const NameList &b)
{
    return std::ranges::any_of(a, [&](int name) { return std::ranges::find(b, name) != b.end(); });
}

/// "A charged B, alleging that they hacked C": who accuses did not do it, but whom he accuses.
void mendAccusers(const Scene &scene, std::span<Candidate> sentence)
{
    const auto usesHack = [](const Candidate &candidate) {
        return std::ranges::any_of(candidate.rule->targets, [](const RolePlace &place) {
            return place.place == Place::Accused;
        });
    };
    for (Candidate &hack : sentence) {
        if (hack.kind != Kind::Hack || hack.actors.empty())
            continue;
        const auto accusation = std::ranges::find_if(sentence, [&](const Candidate &candidate) {
            return candidate.kind == Kind::Accusation && candidate.rule->verb
                && !usesHack(candidate) && !candidate.targets.empty()
                && candidate.trigger.end <= hack.trigger.begin
                && shareNames(candidate.actors, hack.actors)
                && !shareNames(candidate.targets, hack.actors);
        });
        if (accusation == sentence.end())
            continue;
        hack.actors = accusation->targets;
        hack.actorNames = actorNames(scene, Kind::Hack, hack.actors);
        for (Candidate &other : sentence) {
            if (other.kind == Kind::Accusation && usesHack(other)
                && shareNames(other.actors, accusation->actors)) {
                other.targets = hack.actors;
                other.targetNames = targetNames(scene, Kind::Accusation, other.targets);
            }
        }
    }
}

/// An accusation that names both sides identifies the hack it speaks of.
void markBlamed(std::span<Candidate> sentence)
{
    const bool accused = std::ranges::any_of(sentence, [](const Candidate &candidate) {
        return candidate.kind == Kind::Accusation && !candidate.generic
            && !candidate.targetNames.isEmpty()
            && (!candidate.actorNames.isEmpty() || candidate.rule->strong);
    });
    for (Candidate &candidate : sentence)
        candidate.blamed = accused && candidate.kind == Kind::Hack;
}

} // namespace

QStringList actorNames(const Scene &scene, Kind kind, const std::vector<int> &names)
{
    return canonicalNames(scene, names, false, kind == Kind::Hack);
}

QStringList targetNames(const Scene &scene, Kind kind, const std::vector<int> &names)
{
    return canonicalNames(scene, names, kind == Kind::Hack, kind == Kind::Accusation);
}

void findRoles(const Scene &scene, const Speech &speech, std::vector<Candidate> &candidates)
{
    for (std::size_t first = 0; first < candidates.size();) {
        // Bounded, so that a sentence without end costs no more than others.
        constexpr std::size_t kTogether = 40;
        std::size_t last = first;
        while (last < candidates.size() && last - first < kTogether
               && candidates[last].sentence == candidates[first].sentence)
            ++last;
        const std::span sentence(candidates.data() + first, last - first);
        const RoleFinder finder(scene, speech, sentence);
        for (const bool hacks : {true, false}) {
            for (Candidate &candidate : sentence) {
                if ((candidate.kind == Kind::Hack) == hacks)
                    fill(scene, finder, candidate);
            }
        }
        mendAccusers(scene, sentence);
        findSufferers(scene, sentence);
        findSpeakingVictims(scene, speech, sentence);
        markBlamed(sentence);
        first = last;
    }
}

} // namespace Extraction
