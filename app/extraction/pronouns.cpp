// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/pronouns.h"

#include <algorithm>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

} // namespace

NameList antecedent(const Scene &scene, int token)
{
    constexpr int kNamesRead = 12;
    constexpr int kSentencesBack = 3;
    const bool person = scene.is(token, scene.sets().personPronoun);
    const int sentence = scene.token(token).sentence;
    const auto fits = [&](const Name &name) {
        const bool isPerson = name.type == ActorType::Person
            || (name.type == ActorType::Role && !name.canonical.isEmpty());
        return isPerson == person && canAct(name) && !name.adjective;
    };
    // Who a sentence begins with is whom the next speaks of.
    for (int back = 0; back <= kSentencesBack && sentence - back >= 0; ++back) {
        const TokenRange names = scene.namesOf(sentence - back);
        const int end = std::min(names.end, names.begin + kNamesRead);
        for (int name = names.begin; name < end && scene.name(name).tokens.begin < token; ++name) {
            if (fits(scene.name(name)))
                return {name};
        }
    }
    return {};
}

NameList owner(const Scene &scene, TokenRange trigger)
{
    const int begin = scene.sentenceTokens(trigger.begin).begin;
    for (int token = trigger.begin - 1; token >= std::max(begin, trigger.begin - 3); --token) {
        const int name = scene.nameAt(token);
        if (name >= 0)
            return scene.name(name).possessive && canAct(scene.name(name)) ? NameList{name}
                                                                           : NameList{};
        if (scene.is(token, scene.sets().possessivePronoun))
            return antecedent(scene, token);
        if (scene.is(token, scene.sets().breaksJoint))
            return {};
    }
    return {};
}

} // namespace Extraction
