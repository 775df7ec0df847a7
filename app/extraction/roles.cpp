// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/roles.h"

#include <algorithm>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How far is looked, in tokens.
constexpr int kClauseReach = 30;
constexpr int kObjectReach = 14;
constexpr int kOfReach = 3;
constexpr int kAfterPreposition = 9;
constexpr int kModifierReach = 4;

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

/// The name, and the one that shares its token: "the Putin-Biden summit".
NameList hyphenated(const Scene &scene, int name)
{
    if (name > 0 && canAct(scene.name(name - 1))
        && scene.name(name - 1).tokens.end > scene.name(name).tokens.begin)
        return {name - 1, name};
    return {name};
}

bool isQuote(QStringView word)
{
    return word == u"\"" || word == u"“" || word == u"”";
}

/// A "from" that is asked for beside "by", and stands too far behind to say who did it.
bool isFarSource(const Scene &scene, WordClass words, int token, TokenRange trigger)
{
    constexpr int kReach = 4;
    static const QString kBy = u"by"_s;
    return token - trigger.end > kReach && scene.word(token) == u"from"
        && scene.lexicon().contains(words, scene.lexicon().wordId(kBy));
}

} // namespace

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
        // "Attacks that were reported by Norway": who tells of it did not do it.
        const bool told = scene.is(token, scene.sets().byWord) && token > trigger.end
            && (scene.is(token - 1, scene.sets().noticed) || scene.is(token - 1, scene.sets().say));
        if (scene.is(token, words) && told)
            return {};
        // "The theft of millions from the bank": far from an attack "from" says whose it was.
        if (scene.is(token, words) && isFarSource(scene, words, token, trigger))
            continue;
        if (scene.is(token, words) && !apart && !gerund) {
            const int last = std::min(sentence.end, token + 1 + kAfterPreposition);
            return byNobody(scene, {token + 1, last}) ? NameList{}
                                                      : firstIn(scene, {token + 1, last});
        }
        // "Espionage allegations by the Dutch", "a hacking report by the agency": who alleges is no
        // spy.
        if (scene.is(token, scene.sets().clauseEnd) || scene.is(token, scene.sets().chargeNoun)
            || (token == trigger.end && scene.is(token, scene.sets().paper)))
            return {};
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
    for (int token = trigger.end; token < std::min(sentence.end, trigger.end + kClauseReach);
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
    const TokenRange sentence = scene.sentenceTokens(trigger.begin);
    const int begin = sentence.begin;
    const bool claims = trigger.end < sentence.end
        && (scene.is(trigger.end, scene.sets().chargeNoun)
            || scene.is(trigger.end, scene.sets().paper));
    for (int token = trigger.begin - 1; token >= std::max(begin, trigger.begin - kModifierReach);
         --token) {
        const int name = scene.nameAt(token);
        // "US hacking claims" are claims of the US.
        if (name >= 0 && token + 1 == trigger.begin && claims
            && scene.name(name).type == ActorType::State)
            return {};
        // "The Podesta email hack", but not "Trump plays down hack".
        if (name >= 0 && token + 1 < trigger.begin && scene.name(name).type == ActorType::Person
            && scene.word(token + 1).endsWith(u's') && scene.wordId(token + 1) < 0)
            return {};
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
