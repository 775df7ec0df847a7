// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// Places in Document::names.
using NameList = std::vector<int>;

/// A name that can do something or have it done to it.
bool canAct(const Language::Name &name);

/// Whether the verb at the trigger stands in the passive: after a form of "be", or before "by".
bool isPassive(const Scene &scene, Language::TokenRange trigger);

/// The names that govern a verb, those that follow it, those right before a noun, those after a
/// preposition that follows the trigger. Names joined by "and" or a comma come along.
/// sidesOnly: passes over companies and groups.
NameList namesBefore(const Scene &scene, Language::TokenRange trigger, bool sidesOnly = false);
NameList namesAfter(const Scene &scene, Language::TokenRange trigger);
/// adjectives: "Russian", "Iran-linked" and hacker groups; else the other names ("US", "Sony").
NameList modifiers(const Scene &scene, Language::TokenRange trigger, bool adjectives);
NameList namesAfterWord(const Scene &scene, Language::TokenRange trigger, WordClass words,
                        int reach = 14);

} // namespace Extraction
