// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/roles.h"

#include "app/extraction/pronouns.h"

#include <algorithm>
#include <utility>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How far roles are looked for, in tokens.
constexpr int kSubjectReach = 30;
constexpr int kObjectReach = 14;
constexpr int kOfReach = 3;
constexpr int kAfterPreposition = 9;
constexpr int kJoinReach = 6;
constexpr int kModifierReach = 4;
constexpr int kAuxiliaryReach = 4;

/// "Experts", "sources": they do something, but nobody knows who they are.
bool isNobody(const Name &name)
{
    return name.type == ActorType::Role && name.canonical.isEmpty() && name.sides.empty();
}

/// Who meets as a rule: persons and states.
bool isSide(const Name &name)
{
    return name.type != ActorType::Organisation && name.type != ActorType::Group;
}

bool isJoint(const Scene &scene, TokenRange between)
{
    if (between.size() < 0 || between.size() > kJoinReach)
        return false;
    // "President of Kazakhstan Nursultan Nazarbayev"
    if (between.size() == 0)
        return true;
    bool joint = false;
    for (int token = between.begin; token < between.end; ++token) {
        if (scene.is(token, scene.sets().joint))
            joint = true;
        else if (scene.is(token, scene.sets().breaksJoint)
                 || scene.is(token, scene.sets().preposition) || scene.isTimex(token))
            return false;
    }
    return joint;
}

/// Whether an adjective belongs to the name after it: "Russian group Turla".
bool isAttribute(const Scene &scene, int first, int second)
{
    const TokenRange between{scene.name(first).tokens.end, scene.name(second).tokens.begin};
    if (!scene.name(first).adjective && !scene.name(first).possessive)
        return false;
    return between.size() >= 0 && between.size() <= kModifierReach
        && !scene.any(between, scene.sets().breaksJoint);
}

/// "Ministers of Russia": the second name says whose the first are.
bool isOwnedBy(const Scene &scene, int first, int second)
{
    const Name &office = scene.name(first);
    const Name &owner = scene.name(second);
    const bool same = owner.canonical == office.canonical
        || std::ranges::count(office.sides, owner.canonical) > 0;
    const TokenRange between{office.tokens.end, owner.tokens.begin};
    return (office.type == ActorType::Organ || office.type == ActorType::Role) && same
        && between.size() >= 1 && between.size() <= 2
        && scene.is(between.begin, scene.sets().ofAlone);
}

/// The name and those joined to it, leftwards or rightwards.
NameList joined(const Scene &scene, int name, int direction)
{
    NameList names{name};
    bool anded = false;
    std::size_t certain = 0;
    const int sentence = scene.token(scene.name(name).tokens.begin).sentence;
    const TokenRange all = scene.namesOf(sentence);
    for (int at = name; all.contains(at + direction); at += direction) {
        const int left = std::min(at, at + direction);
        const TokenRange between{scene.name(left).tokens.end, scene.name(left + 1).tokens.begin};
        if (!isJoint(scene, between) && !isAttribute(scene, left, left + 1)
            && !isOwnedBy(scene, left, left + 1))
            break;
        const bool comma = scene.any(between, scene.clauseMark());
        const bool conjunction = scene.any(between, scene.sets().andWords);
        // "A, B and C, D said": the list ends with what "and" brings.
        if (anded && comma && !conjunction && direction > 0)
            break;
        anded = anded || conjunction;
        if (comma && certain == 0)
            certain = names.size();
        names.push_back(at + direction);
    }
    // A comma alone joins nothing but in a headline: "Asked about A, B said".
    if (certain > 0 && !anded && !scene.sentence(sentence).headline)
        names.resize(certain);
    std::erase_if(names, [&](int joint) { return !canAct(scene.name(joint)); });
    std::ranges::sort(names);
    return names;
}

/// "An attack on Atlanta", "on the city of Atlanta": a place is a victim if nothing stands between.
NameList placeIn(const Scene &scene, TokenRange range)
{
    constexpr int kReach = 4;
    for (int token = range.begin; token < std::min(range.end, range.begin + kReach); ++token) {
        const int name = scene.nameAt(token);
        if (name >= 0)
            return scene.name(name).type == ActorType::Place ? NameList{name} : NameList{};
        if (!scene.is(token, scene.sets().determiner) && !scene.is(token, scene.sets().placeWord))
            return {};
    }
    return {};
}

/// "By people wanting to contact the firm", but "by people linked to the firm".
bool byNobody(const Scene &scene, TokenRange range)
{
    constexpr int kReach = 3;
    for (int token = range.begin; token < std::min(range.end - 1, range.begin + kReach); ++token) {
        if (scene.nameAt(token) >= 0)
            return false;
        if (scene.is(token, scene.sets().nobody))
            return scene.is(token + 1, scene.sets().clauseEnd)
                || scene.word(token + 1).endsWith(u"ing")
                || scene.is(token + 1, scene.sets().toWord);
    }
    return false;
}

NameList firstIn(const Scene &scene, TokenRange range)
{
    bool office = false;
    for (int token = range.begin; token < range.end; ++token) {
        const int name = scene.nameAt(token);
        // "the Prime Minister of the neighbouring state, X": the comma only sets the name apart.
        office = office
            || (name >= 0 && isNobody(scene.name(name))
                && scene.any(scene.name(name).tokens, scene.sets().office));
        if (token > range.begin && scene.is(token, scene.clauseMark())
            && !std::exchange(office, false))
            return {};
        if (name >= 0 && canAct(scene.name(name)) && scene.name(name).tokens.begin >= range.begin)
            return joined(scene, name, 1);
    }
    return {};
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

bool isQuote(const QString &word)
{
    return word == u"\"" || word == u"“" || word == u"”";
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

/// The name, and the one that shares its token: "the Putin-Biden summit".
NameList hyphenated(const Scene &scene, int name)
{
    if (name > 0 && canAct(scene.name(name - 1))
        && scene.name(name - 1).tokens.end > scene.name(name).tokens.begin)
        return {name - 1, name};
    return {name};
}

} // namespace

bool canAct(const Name &name)
{
    if (name.type == ActorType::Outlet || name.type == ActorType::Place)
        return false;
    return !name.canonical.isEmpty() || !name.sides.empty();
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

NameList namesBefore(const Scene &scene, TokenRange trigger, Subjects subjects)
{
    if (NameList names = sharedSubject(scene, trigger);
        !names.empty() && subjects != Subjects::Sides)
        return names;
    const int begin =
        std::max(scene.sentenceTokens(trigger.begin).begin, trigger.begin - kSubjectReach);
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
        // A pronoun right before the verb governs it.
        const bool it = (subjects == Subjects::Intruders || subjects == Subjects::Victims)
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

NameList namesAfter(const Scene &scene, TokenRange trigger)
{
    const int end = std::min(scene.sentenceTokens(trigger.begin).end, trigger.end + kObjectReach);
    return firstIn(scene, {trigger.end, end});
}

NameList nameNext(const Scene &scene, TokenRange trigger)
{
    NameList names = namesAfter(scene, trigger);
    if (names.empty())
        return names;
    for (int token = trigger.end; token < scene.name(names.front()).tokens.begin; ++token) {
        if (!scene.is(token, scene.sets().determiner) && !scene.is(token, scene.sets().adverb)
            && !isQuote(scene.word(token)) && !scene.word(token).endsWith(u"ly"))
            return {};
    }
    return names;
}

NameList directObject(const Scene &scene, TokenRange trigger)
{
    constexpr int kReach = 2;
    if (!scene.word(trigger.end - 1).endsWith(u"ing"))
        return {};
    NameList names = namesAfter(scene, trigger);
    if (names.empty())
        return names;
    const TokenRange between{trigger.end, scene.name(names.front()).tokens.begin};
    const bool near = between.size() <= kReach && !scene.any(between, scene.sets().breaksJoint)
        && !scene.any(between, scene.sets().preposition);
    return near ? names : NameList{};
}

NameList namesAfterWord(const Scene &scene, TokenRange trigger, WordClass words, int reach)
{
    const TokenRange sentence = scene.sentenceTokens(trigger.begin);
    const int end = std::min(sentence.end, trigger.end + reach);
    // "Responsible for": the pattern may have taken the word in.
    const bool taken = trigger.size() > 1 && scene.is(trigger.end - 1, words);
    for (int token = taken ? trigger.end - 1 : trigger.end; token < end; ++token) {
        // What follows a distant "of" belongs to another noun.
        const bool apart = token - trigger.end > kOfReach && scene.is(token, scene.sets().ofAlone);
        if (scene.token(token).is(Language::Token::Punctuation) && isQuote(scene.word(token)))
            return {};
        // "By hacking", "from restoring power": no name belongs to the preposition.
        const bool gerund = token + 1 < end && scene.nameAt(token + 1) < 0
            && scene.word(token + 1).endsWith(u"ing") && !scene.is(token, scene.sets().ofAlone);
        if (scene.is(token, words) && !apart && !gerund) {
            const int last = std::min(sentence.end, token + 1 + kAfterPreposition);
            return byNobody(scene, {token + 1, last}) ? NameList{}
                                                      : firstIn(scene, {token + 1, last});
        }
        // "Espionage allegations by the Dutch": who alleges is no spy.
        if (scene.is(token, scene.sets().clauseEnd) || scene.is(token, scene.sets().chargeNoun))
            return {};
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

NameList placeAfter(const Scene &scene, TokenRange trigger, WordClass words)
{
    const TokenRange sentence = scene.sentenceTokens(trigger.begin);
    if (words < 0)
        return placeIn(scene, {trigger.end, sentence.end});
    constexpr int kReach = 4;
    const int first = scene.is(trigger.end - 1, words) ? trigger.end - 1 : trigger.end;
    for (int token = first; token < std::min(sentence.end, trigger.end + kReach); ++token) {
        if (scene.is(token, words) && scene.word(token) != u"in" && scene.word(token) != u"at")
            return placeIn(scene, {token + 1, sentence.end});
    }
    return {};
}

NameList namesAfterLastWord(const Scene &scene, TokenRange trigger, WordClass words)
{
    const TokenRange sentence = scene.sentenceTokens(trigger.begin);
    NameList names;
    for (int token = trigger.end; token < std::min(sentence.end, trigger.end + kSubjectReach);
         ++token) {
        if (scene.is(token, scene.sets().clauseEnd))
            break;
        if (!scene.is(token, words))
            continue;
        const int end = std::min(sentence.end, token + 1 + kAfterPreposition);
        if (NameList found = firstIn(scene, {token + 1, end}); !found.empty())
            names = std::move(found);
    }
    return names;
}

NameList modifiers(const Scene &scene, TokenRange trigger, bool adjectives)
{
    const auto isOrigin = [&](int place) {
        const Name &name = scene.name(place);
        return name.type == ActorType::Group
            || (name.adjective && !scene.token(name.tokens.begin).is(Language::Token::AllCapitals));
    };
    const int begin = scene.sentenceTokens(trigger.begin).begin;
    for (int token = trigger.begin - 1; token >= std::max(begin, trigger.begin - kModifierReach);
         --token) {
        const int name = scene.nameAt(token);
        if (name >= 0 && canAct(scene.name(name)) && isOrigin(name) == adjectives)
            return hyphenated(scene, name);
        if (name >= 0)
            return {};
        // "China denied hacking": who stands before a verb is not what the noun is about.
        const bool verb = scene.word(token).endsWith(u"ed") && !scene.word(token).contains(u'-')
            && scene.word(token) != u"alleged";
        if (verb || scene.is(token, scene.sets().breaksJoint)
            || scene.is(token, scene.sets().determiner) || scene.is(token, scene.sets().hold)
            || scene.is(token, scene.sets().say))
            return {};
    }
    return {};
}

} // namespace Extraction
