// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/pronouns.h"

#include "app/language/pronouns.h"

#include <algorithm>

namespace Extraction {

using Language::TokenRange;

NameList antecedent(const Scene &scene, int token)
{
    const int name = Language::resolvePronoun(scene.document(), token);
    return name >= 0 && canAct(scene.name(name)) ? NameList{name} : NameList{};
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
        if (scene.is(token, scene.sets().breaksJoint) || scene.is(token, scene.sets().say))
            return {};
    }
    return {};
}

} // namespace Extraction
