// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/parties.h"

#include "app/extraction/pronouns.h"
#include "app/extraction/rolefinder.h"
#include "app/extraction/roles.h"
#include "app/extraction/subjects.h"

#include <QSet>

#include <algorithm>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWithReach = 26;
constexpr int kOfReach = 3;
constexpr int kHoldReach = 8;

void add(NameList &list, const NameList &more)
{
    for (const int name : more) {
        if (std::ranges::find(list, name) == list.end())
            list.push_back(name);
    }
}

NameList subject(const Scene &scene, TokenRange trigger)
{
    const NameList sides = namesBefore(scene, trigger, Subjects::Sides);
    return sides.empty() ? namesBefore(scene, trigger) : sides;
}

/// Companies, parties and groups: what they talk about among themselves is no encounter of states.
bool isPrivate(const Name &name)
{
    return (name.type == ActorType::Organisation || name.type == ActorType::Group)
        && name.sides.empty();
}

/// "Presidents", "negotiators": several who may be of several states.
bool isPlural(const Scene &scene, const Name &name)
{
    for (int token = name.tokens.begin; token < name.tokens.end; ++token) {
        if (scene.is(token, scene.sets().delegates) && scene.word(token).endsWith(u's'))
            return true;
    }
    return false;
}

/// Whether a noun is the object of "hold", "attend" and their like, so that it has a subject.
bool isHeld(const Scene &scene, TokenRange trigger)
{
    const int begin =
        std::max(scene.sentenceTokens(trigger.begin).begin, trigger.begin - kHoldReach);
    return scene.any({begin, trigger.begin}, scene.sets().hold);
}

/// The object of "met"; what follows "in" or "at" is where they met.
NameList object(const Scene &scene, TokenRange trigger)
{
    NameList names = namesAfter(scene, trigger);
    if (names.empty())
        return names;
    const TokenRange between{trigger.end, scene.name(names.front()).tokens.begin};
    return scene.any(between, scene.sets().preposition) ? NameList{} : names;
}

/// "Dominated by the rivalry between A and B": they need not be who meets.
bool isOtherRelation(const Scene &scene, TokenRange trigger, const NameList &names)
{
    if (names.empty())
        return false;
    for (int token = scene.name(names.front()).tokens.begin - 1; token > trigger.end; --token) {
        if (scene.is(token, scene.sets().withWord))
            return scene.word(token) == u"between"
                && scene.is(token - 1, scene.sets().relationship);
    }
    return false;
}

bool isBetween(const Scene &scene, TokenRange trigger, const NameList &names)
{
    if (names.size() < 2)
        return false;
    for (int token = scene.name(names.front()).tokens.begin - 1; token >= trigger.end; --token) {
        if (scene.is(token, scene.sets().withWord))
            return scene.word(token) == u"between";
    }
    return false;
}

/// "During a meeting with A, B said …": B, if the sentence opens with the meeting.
NameList mainSubject(const Scene &scene, const Candidate &candidate)
{
    constexpr int kOpening = 5;
    constexpr int kSubject = 6;
    const TokenRange sentence = scene.sentenceTokens(candidate.trigger.begin);
    const TokenRange before{std::max(sentence.begin, candidate.trigger.begin - kOpening),
                            candidate.trigger.begin};
    if (!scene.any(before, scene.sets().opening))
        return {};
    const bool with = !candidate.targets.empty();
    const int last = with ? scene.name(candidate.targets.back()).tokens.end : candidate.trigger.end;
    const int end = std::min(sentence.end, last + kOpening);
    for (int token = last; token < end; ++token) {
        if (scene.is(token, scene.clauseMark())) {
            const TokenRange comma{token, token + 1};
            const NameList names = namesAfter(scene, comma);
            const bool near =
                !names.empty() && scene.name(names.front()).tokens.begin < token + kSubject;
            return near && (with || countSides(scene, names, false) > 1) ? names : NameList{};
        }
    }
    return {};
}

/// "Since A asked B about it when they met": both of whom the sentence has spoken.
NameList pair(const Scene &scene, TokenRange trigger)
{
    constexpr int kAnaphorReach = 4;
    constexpr std::size_t kPair = 2;
    const TokenRange sentence = scene.sentenceTokens(trigger.begin);
    const int begin = std::max(sentence.begin, trigger.begin - kAnaphorReach);
    if (!scene.any({begin, trigger.begin}, scene.sets().anaphor))
        return {};
    const TokenRange names = scene.namesOf(scene.token(trigger.begin).sentence);
    NameList persons;
    for (int name = names.begin; name < names.end; ++name) {
        const Name &found = scene.name(name);
        if (found.tokens.end > trigger.begin)
            break;
        if (found.tokens.end > begin)
            return {};
        if (found.type == ActorType::Person && canAct(found))
            persons.push_back(name);
    }
    if (persons.size() < kPair || countSides(scene, persons, false) < int(kPair))
        return {};
    return {persons.end() - kPair, persons.end()};
}

/// "The visit of the president of A to B", "to B at the invitation of C".
NameList visited(const Scene &scene, TokenRange trigger)
{
    constexpr int kToReach = 10;
    NameList names = namesAfterWord(scene, trigger, scene.sets().toWord, kToReach);
    if (!names.empty())
        add(names, namesAfterWord(scene, trigger, scene.sets().ofWord, kOfReach));
    const int end = scene.sentenceTokens(trigger.begin).end;
    for (int token = trigger.end; token < std::min(end, trigger.end + kWithReach); ++token) {
        if (scene.word(token) == u"invitation")
            add(names, namesAfterWord(scene, {token, token + 1}, scene.sets().ofWord, kOfReach));
    }
    return names;
}

/// "Was summoned by Australia", "was summoned to the British Foreign Office".
NameList summoner(const Scene &scene, TokenRange trigger)
{
    NameList names = namesAfterWord(scene, trigger, scene.sets().byWord);
    return names.empty() ? namesAfterWord(scene, trigger, scene.sets().toWord, kOfReach) : names;
}

/// "A and B agreed during the talks": the subject, if it is several sides.
NameList severalSubjects(const Scene &scene, TokenRange trigger)
{
    NameList names = subject(scene, trigger);
    return countSides(scene, names, false) >= 2 ? names : NameList{};
}

/// "told the Turkish minister": a name that the pattern has taken in.
NameList named(const Scene &scene, TokenRange trigger)
{
    const int name = scene.nameAt(trigger.end - 1);
    return name >= 0 && canAct(scene.name(name)) ? NameList{name} : NameList{};
}

} // namespace

void findParties(const Scene &scene, Candidate &candidate)
{
    const TokenRange trigger = candidate.trigger;
    // The pattern may have taken the preposition in.
    const TokenRange head{trigger.begin, std::max(trigger.begin + 1, trigger.end - 1)};
    candidate.targets = namesAfterWord(scene, head, scene.sets().withWord, kWithReach);
    if (isOtherRelation(scene, head, candidate.targets))
        candidate.targets.clear();
    if (candidate.targets.empty() && scene.any(trigger, scene.sets().visit))
        candidate.targets = visited(scene, head);
    if (candidate.targets.empty() && !candidate.rule->verb)
        candidate.targets = namesAfterWord(scene, head, scene.sets().ofWord, kOfReach);
    if (isOtherRelation(scene, head, candidate.targets))
        candidate.targets.clear();
    if (candidate.rule->verb) {
        candidate.actors = pair(scene, trigger);
        if (candidate.actors.empty())
            candidate.actors = subject(scene, trigger);
        if (candidate.targets.empty())
            candidate.targets = named(scene, trigger);
        // "The ambassador was summoned to the ministry in Canberra by Australia."
        if (candidate.targets.empty() && isPassive(scene, trigger))
            candidate.targets = summoner(scene, trigger);
        if (candidate.targets.empty())
            candidate.targets = object(scene, trigger);
        if (candidate.actors.empty())
            candidate.actors = mainSubject(scene, candidate);
        return;
    }
    // "A said that the meeting between B and C …": all are named.
    if (isBetween(scene, head, candidate.targets))
        return;
    candidate.actors = modifiers(scene, trigger, false);
    add(candidate.actors, modifiers(scene, trigger, true));
    const bool open = !candidate.targets.empty();
    if (candidate.actors.empty() && isHeld(scene, trigger))
        candidate.actors = subject(scene, trigger);
    if (candidate.actors.empty())
        candidate.actors = mainSubject(scene, candidate);
    if (candidate.actors.empty() && !open)
        candidate.actors = severalSubjects(scene, trigger);
    if (candidate.actors.empty())
        candidate.actors = owner(scene, trigger);
    if (candidate.actors.empty() && open)
        candidate.actors = subject(scene, trigger);
}

int countSides(const Scene &scene, const std::vector<int> &names, bool bodies)
{
    QSet<QString> who;
    QSet<QString> sides;
    bool official = false;
    for (const int place : names) {
        const Name &name = scene.name(place);
        official = official || !isPrivate(name);
        // "The presidents of A and B" are as many as their states.
        if (!name.canonical.isEmpty())
            who.insert(name.canonical);
        if (name.canonical.isEmpty() || isPlural(scene, name)) {
            for (const QString &side : name.sides)
                who.insert(side);
        }
        // "Russian and American officials": an organ speaks for its own state whatever else it is
        // tied to.
        if (name.sides.empty() || name.type == ActorType::Organ)
            sides.insert(name.canonical);
        for (const QString &side : name.sides)
            sides.insert(side);
        // A body of states is a meeting of several by itself.
        const QString body = name.canonical.isEmpty() ? name.sides.front() : name.canonical;
        if (bodies && scene.isBody(body)) {
            who.insert(body + u" members"_s);
            sides.insert(body + u" members"_s);
        }
    }
    return official ? int(std::min(who.size(), sides.size())) : 0;
}

namespace {

/// "NATO leaders met", "the EU summit", but not "NATO visited": whether a body of states may be all
/// that takes part.
bool gathersBody(const Scene &scene, const Candidate &candidate)
{
    return !candidate.rule->verb
        || (candidate.targets.empty() && scene.any(candidate.trigger, scene.sets().gathers));
}

} // namespace

namespace {

std::vector<Delegate> delegatesOf(const Scene &scene, const NameList &names)
{
    std::vector<Delegate> delegates;
    const auto add = [&](const QString &side, const QString &person) {
        if (Delegate delegate{side, person};
            std::ranges::find(delegates, delegate) == delegates.end())
            delegates.push_back(std::move(delegate));
    };
    for (const int place : names) {
        const Name &name = scene.name(place);
        // "The ambassador" whom another sentence names.
        const bool person = name.type == ActorType::Person
            || (name.type == ActorType::Role && !name.canonical.isEmpty() && !name.sides.empty());
        if (person && name.sides.empty())
            add({}, name.canonical);
        if (!person && !name.canonical.isEmpty())
            add(name.canonical, {});
        for (const QString &side : name.sides)
            add(side, person ? name.canonical : QString());
    }
    return delegates;
}

} // namespace

std::vector<Candidate> separateMeetings(const Scene &scene, std::vector<Candidate> candidates)
{
    constexpr std::size_t kMostEncounters = 12;
    std::vector<Candidate> result;
    result.reserve(candidates.size());
    for (Candidate &candidate : candidates) {
        if (candidate.kind != Kind::Meeting) {
            result.push_back(std::move(candidate));
            continue;
        }
        std::vector<NameList> encounters;
        const bool several = candidate.rule->separate
            && countSides(scene, candidate.targets, false) > 1
            && candidate.targets.size() <= kMostEncounters;
        if (several) {
            for (const int other : candidate.targets)
                encounters.push_back({other});
        } else {
            encounters.push_back(candidate.targets);
        }
        for (const NameList &others : encounters) {
            Candidate meeting = candidate;
            add(meeting.actors, others);
            std::ranges::sort(meeting.actors);
            meeting.targets.clear();
            meeting.actorNames = actorNames(scene, Kind::Meeting, meeting.actors);
            meeting.targetNames.clear();
            meeting.delegates = delegatesOf(scene, meeting.actors);
            meeting.sides = countSides(scene, meeting.actors, gathersBody(scene, candidate));
            result.push_back(std::move(meeting));
        }
    }
    return result;
}

} // namespace Extraction
