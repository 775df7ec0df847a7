// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/subjects.h"

#include "app/extraction/pronouns.h"
#include "app/extraction/roles.h"

#include <algorithm>
#include <utility>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How far is looked, in tokens.
constexpr int kSubjectReach = 30;
constexpr int kOfReach = 3;
constexpr int kAuxiliaryReach = 4;

/// Who meets as a rule: persons and states.
bool isSide(const Name &name)
{
    return name.type != ActorType::Organisation && name.type != ActorType::Group;
}

/// "Japanese and South Korean foreign ministers": several who stand for their states.
bool isDelegation(const Scene &scene, const Name &name)
{
    constexpr int kReach = 2;
    const int end = std::min(scene.sentenceTokens(name.tokens.begin).end, name.tokens.end + kReach);
    return scene.any({name.tokens.end, end}, scene.sets().delegates);
}

/// "Iranian" in "used Iranian tools to hack": says what the tools are, not who acts. Right before
/// the trigger it may act all the same ("US accuses").
bool isAttributive(const Scene &scene, int name, TokenRange trigger)
{
    const Name &found = scene.name(name);
    if (isDelegation(scene, found))
        return false;
    return found.adjective && found.type == ActorType::State
        && found.tokens.end < trigger.begin - 1;
}

enum class Case { Free, Source, Oblique };

/// Whether the name hangs on a preposition before it: "officials in Russia" speak for Russia, what
/// is done "to the bank" is not done by it.
Case caseOf(const Scene &scene, int name, TokenRange trigger)
{
    const TokenRange tokens = scene.name(name).tokens;
    const int begin = scene.sentenceTokens(tokens.begin).begin;
    for (int token = tokens.begin - 1; token >= std::max(begin, tokens.begin - 3); --token) {
        if (scene.is(token, scene.sets().sourceWord))
            return Case::Source;
        // "Days after the bank accused": the clause has its subject right before the verb.
        if (scene.is(token, scene.sets().conjunction) && tokens.end == trigger.begin)
            return Case::Free;
        if (scene.is(token, scene.sets().preposition))
            return Case::Oblique;
        if (!scene.is(token, scene.sets().determiner))
            return Case::Free;
    }
    return Case::Free;
}

/// "The SolarWinds hack hit …": the name says which hack.
bool isNameOfDeed(const Scene &scene, int name, TokenRange trigger)
{
    const Name &found = scene.name(name);
    return !found.possessive && found.tokens.end < trigger.begin
        && scene.is(found.tokens.end, scene.sets().deed);
}

/// "The virus ‘DTrack’ had hit …", "WannaCry ransomware hit …".
bool isMalware(const Scene &scene, int name)
{
    const Name &found = scene.name(name);
    if (found.type != ActorType::Organisation)
        return false;
    const TokenRange sentence = scene.sentenceTokens(found.tokens.begin);
    const TokenRange around{std::max(sentence.begin, found.tokens.begin - 2),
                            std::min(sentence.end, found.tokens.end + 1)};
    return scene.any({around.begin, found.tokens.begin}, scene.sets().malware)
        || scene.any({found.tokens.end, around.end}, scene.sets().malware);
}

/// "An attempt by X to break in": X governs the infinitive.
bool isAgent(const Scene &scene, int name, TokenRange trigger)
{
    const TokenRange tokens = scene.name(name).tokens;
    const int gap = trigger.begin - tokens.end;
    const bool infinitive = (gap == 0 && scene.is(trigger.begin, scene.sets().toWord))
        || (gap == 1 && scene.is(trigger.begin - 1, scene.sets().toWord));
    const int begin = scene.sentenceTokens(tokens.begin).begin;
    for (int token = tokens.begin - 1; infinitive && token >= std::max(begin, tokens.begin - 2);
         --token) {
        if (scene.is(token, scene.sets().byWord))
            return true;
    }
    return false;
}

/// "Members of X", "officers from X": X acts.
bool isMembers(const Scene &scene, int name)
{
    const int begin = scene.name(name).tokens.begin;
    const int first = std::max(scene.sentenceTokens(begin).begin, begin - 4);
    return scene.any({first, begin}, scene.sets().members);
}

/// "Iran's oil ministry", "Macron's campaign": who owns what is not known by a name of its own.
NameList ownerOf(const Scene &scene, int name)
{
    if (name == 0)
        return {};
    const Name &owner = scene.name(name - 1);
    const int between = scene.name(name).tokens.begin - owner.tokens.end;
    const bool owns = owner.possessive && canAct(owner) && between >= 0 && between <= kOfReach;
    return owns ? NameList{name - 1} : NameList{};
}

/// "Symantec researchers": the firm speaks; but "Russian researchers" are nobody.
NameList ownBefore(const Scene &scene, int token)
{
    const int name = token > 0 ? scene.nameAt(token - 1) : -1;
    if (name < 0 || !canAct(scene.name(name)) || scene.name(name).type == ActorType::State)
        return {};
    return {name};
}

/// "A summoned B and said …": the subject of the first verb is that of the second.
NameList sharedSubject(const Scene &scene, TokenRange trigger)
{
    const TokenRange sentence = scene.sentenceTokens(trigger.begin);
    if (trigger.begin - 1 <= sentence.begin || scene.word(trigger.begin - 1) != u"and")
        return {};
    const int begin = std::max(sentence.begin, trigger.begin - kSubjectReach);
    const TokenRange all = scene.namesOf(scene.token(trigger.begin).sentence);
    for (int name = all.begin; name < all.end; ++name) {
        const Name &found = scene.name(name);
        if (found.tokens.end >= trigger.begin - 1)
            break;
        if (found.tokens.begin < begin || !canAct(found) || isAttributive(scene, name, trigger)
            || caseOf(scene, name, trigger) != Case::Free)
            continue;
        // The verb stands right behind its subject, and no other clause in between.
        const int next = found.tokens.end;
        const bool verb = scene.is(next, scene.sets().say)
            || (scene.word(next).endsWith(u"ed") && scene.nameAt(next) < 0);
        return verb && !scene.any({next, trigger.begin - 1}, scene.sets().clauseEnd)
            ? joined(scene, name, -1)
            : NameList{};
    }
    return {};
}

/// "B sought to tip the vote in favour of C by hacking D", "B expelled ten men of C, saying …":
/// whoever governs the verb, not who stands nearest.
NameList governor(const Scene &scene, TokenRange trigger, Subjects subjects)
{
    const TokenRange sentence = scene.sentenceTokens(trigger.begin);
    if (trigger.begin <= sentence.begin || !scene.word(trigger.begin).endsWith(u"ing"))
        return {};
    const bool by = scene.is(trigger.begin - 1, scene.sets().byWord);
    // "A said, accusing B": whoever said it.
    const bool participle = subjects == Subjects::Doers && trigger.begin - 2 > sentence.begin
        && scene.word(trigger.begin - 1) == u"," && !scene.is(trigger.begin - 2, scene.sets().say);
    if (!by && !participle)
        return {};
    int begin = std::max(sentence.begin, trigger.begin - kSubjectReach);
    for (int token = trigger.begin - 2; by && token >= begin; --token) {
        if (scene.is(token, scene.sets().clauseEnd))
            begin = token + 1;
    }
    const TokenRange all = scene.namesOf(scene.token(trigger.begin).sentence);
    for (int name = all.begin; name < all.end; ++name) {
        const Name &found = scene.name(name);
        if (found.tokens.end >= trigger.begin)
            break;
        if (found.tokens.begin >= begin && canAct(found) && !isAttributive(scene, name, trigger)
            && caseOf(scene, name, trigger) == Case::Free)
            return joined(scene, name, 1);
    }
    return {};
}

/// Whether only auxiliaries and adverbs stand between the word and the verb.
bool isRightBefore(const Scene &scene, int token, TokenRange verb)
{
    constexpr int kReach = 3;
    if (verb.begin - token > kReach)
        return false;
    for (int between = token + 1; between < verb.begin; ++between) {
        if (!scene.is(between, scene.sets().adverb))
            return false;
    }
    return true;
}

} // namespace

bool hasCommonSubject(const Scene &scene, TokenRange trigger)
{
    constexpr int kWords = 4;
    const int begin = scene.sentenceTokens(trigger.begin).begin;
    int noun = trigger.begin - 1;
    while (noun > begin && (scene.is(noun, scene.sets().adverb) || scene.is(noun, scene.sets().be)))
        --noun;
    // "A issued a report claiming …", "a report of A blames …": A speaks.
    if (scene.word(trigger.begin).endsWith(u"ing") || scene.is(trigger.begin, scene.sets().toWord)
        || scene.is(noun, scene.sets().paper))
        return false;
    const auto isPlain = [&](int token) {
        return scene.nameAt(token) < 0 && scene.token(token).is(Language::Token::Word)
            && !scene.token(token).is(Language::Token::Capitalised)
            && !scene.is(token, scene.sets().preposition)
            && !scene.is(token, scene.sets().conjunction)
            && !scene.is(token, scene.sets().breaksJoint) && !scene.is(token, scene.sets().joint)
            && !scene.is(token, scene.sets().clauseEnd) && !scene.is(token, scene.sets().pronoun)
            && !scene.is(token, scene.sets().nobody);
    };
    for (int token = noun; token >= std::max(begin, noun - kWords) && isPlain(token); --token) {
        if (token < noun && scene.is(token, scene.sets().some))
            return true;
    }
    return false;
}

bool isPassive(const Scene &scene, TokenRange trigger)
{
    const TokenRange sentence = scene.sentenceTokens(trigger.begin);
    if (trigger.end < sentence.end && scene.is(trigger.end, scene.sets().byWord))
        return true;
    // "Bank hacked in raid": a participle without object.
    if (trigger.end < sentence.end && scene.is(trigger.end, scene.sets().passiveAfter)
        && scene.word(trigger.end - 1).endsWith(u"ed"))
        return true;
    // "A Russian accused of hacking".
    if (trigger.end < sentence.end && scene.is(trigger.end, scene.sets().ofAlone)
        && scene.word(trigger.end - 1).endsWith(u"ed")
        && !scene.is(trigger.end - 1, scene.sets().say))
        return true;
    // "have been attacking" is active, "was being attacked" is not.
    if (scene.word(trigger.begin).endsWith(u"ing"))
        return false;
    for (int token = trigger.begin - 1;
         token >= std::max(sentence.begin, trigger.begin - kAuxiliaryReach); --token) {
        if (scene.is(token, scene.sets().be))
            return true;
        if (!scene.is(token, scene.sets().adverb))
            return false;
    }
    return false;
}

NameList namesBefore(const Scene &scene, TokenRange trigger, Subjects subjects)
{
    if (NameList names = sharedSubject(scene, trigger);
        !names.empty() && subjects != Subjects::Sides)
        return names;
    const int begin =
        std::max(scene.sentenceTokens(trigger.begin).begin, trigger.begin - kSubjectReach);
    if (subjects == Subjects::Intruders || subjects == Subjects::Doers) {
        if (NameList names = governor(scene, trigger, subjects); !names.empty())
            return names;
    }
    const WordClass pronoun = scene.sets().pronoun;
    const WordClass nobody = scene.sets().nobody;
    int source = -1;
    int lastPronoun = -1;
    for (int token = trigger.begin - 1; token >= begin; --token) {
        const int name = scene.nameAt(token);
        // "Researchers at Cisco": Cisco; but "researchers" alone are nobody.
        if (name < 0 && scene.is(token, nobody)) {
            if (const NameList firm = ownBefore(scene, token); !firm.empty())
                return firm;
            const bool theirs =
                source >= 0 && scene.name(source).tokens.begin - token <= kAuxiliaryReach;
            return theirs ? joined(scene, source, -1) : NameList{};
        }
        // "They accuse him of breaking into the bank": he is said to have done it.
        if (name < 0 && scene.is(token, scene.sets().objectPronoun)
            && scene.word(trigger.begin).endsWith(u"ing"))
            return antecedent(scene, token);
        // A pronoun right before the verb governs it: "it denied", "it had also denied".
        const bool near = subjects == Subjects::Doers && isRightBefore(scene, token, trigger);
        const bool it = (subjects == Subjects::Intruders || subjects == Subjects::Victims || near)
            && scene.word(token) == u"it";
        if (name < 0 && trigger.begin - token <= kAuxiliaryReach
            && (it || scene.is(token, pronoun))) {
            NameList names = antecedent(scene, token);
            // "Hackers took data, as they had before": a firm is more often the victim.
            if (subjects == Subjects::Intruders) {
                std::erase_if(names, [&](int firm) {
                    return scene.name(firm).type == ActorType::Organisation;
                });
            }
            return names;
        }
        if (name < 0 && scene.is(token, pronoun))
            lastPronoun = token;
        // "The breach at the bank exposed …": a deed acts, not where it happened.
        if (name < 0 && subjects == Subjects::Intruders && scene.is(token, scene.sets().deed))
            return {};
        if (name < 0 || (subjects != Subjects::Victims && isAttributive(scene, name, trigger))
            || (subjects == Subjects::Sides && !isSide(scene.name(name))))
            continue;
        token = std::max(begin, scene.name(name).tokens.begin);
        if (isNobody(scene.name(name)) && caseOf(scene, name, trigger) == Case::Free)
            return ownerOf(scene, name);
        // "Hackers attacked": nobody knows which. "The Post reported": nobody accuses.
        const bool unknown = scene.name(name).type == ActorType::Group && !canAct(scene.name(name));
        const bool adjacent = scene.name(name).tokens.end == trigger.begin;
        if ((unknown
             && (adjacent
                 || (subjects == Subjects::Intruders
                     && caseOf(scene, name, trigger) == Case::Free)))
            || (adjacent && scene.name(name).type == ActorType::Outlet))
            return {};
        if (subjects == Subjects::Intruders && isMalware(scene, name))
            return {};
        if (!canAct(scene.name(name)) || isNameOfDeed(scene, name, trigger))
            continue;
        const Case found = caseOf(scene, name, trigger);
        if (found == Case::Free)
            return joined(scene, name, -1);
        if (isAgent(scene, name, trigger))
            return joined(scene, name, -1);
        if (found == Case::Source && source < 0
            && (subjects != Subjects::Intruders || isMembers(scene, name)))
            source = name;
    }
    if (source >= 0)
        return joined(scene, source, -1);
    return lastPronoun < 0 ? NameList{} : antecedent(scene, lastPronoun);
}

NameList joinedIn(const Scene &scene, TokenRange trigger)
{
    constexpr int kReach = 14;
    const int begin = std::max(scene.sentenceTokens(trigger.begin).begin, trigger.begin - kReach);
    if (trigger.begin - 1 <= begin || scene.word(trigger.begin - 1) != u"in"
        || !scene.word(trigger.begin).endsWith(u"ing"))
        return {};
    for (int token = trigger.begin - 2; token >= begin; --token) {
        if (!scene.is(token, scene.sets().join))
            continue;
        NameList names = namesBefore(scene, {token, token + 1});
        for (const int ally : namesAfter(scene, {token, token + 1})) {
            if (scene.name(ally).tokens.end < trigger.begin)
                names.push_back(ally);
        }
        return names;
    }
    return {};
}

NameList placeBefore(const Scene &scene, TokenRange trigger)
{
    constexpr int kReach = 8;
    const int begin = std::max(scene.sentenceTokens(trigger.begin).begin, trigger.begin - kReach);
    for (int token = trigger.begin - 1; token >= begin; --token) {
        const int name = scene.nameAt(token);
        if (name < 0 && scene.is(token, scene.clauseMark()))
            return {};
        if (name < 0)
            continue;
        const bool place =
            scene.name(name).type == ActorType::Place && caseOf(scene, name, trigger) == Case::Free;
        return place ? NameList{name} : NameList{};
    }
    return {};
}

} // namespace Extraction
