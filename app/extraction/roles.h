// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// Places in Document::names.
using NameList = std::vector<int>;

/// Whom to look for before a verb: who does something, who can meet (no companies, no groups), or
/// to whom something was done ("Chinese airlines were hacked": there the adjective names the
/// victim).
enum class Subjects { Doers, Sides, Victims };

/// A name that can do something or have it done to it.
bool canAct(const Language::Name &name);

/// Whether the verb at the trigger stands in the passive: after a form of "be", or before "by".
bool isPassive(const Scene &scene, Language::TokenRange trigger);

/// The names that govern a verb, those that follow it, those right before a noun, those after a
/// preposition that follows the trigger. Names joined by "and" or a comma come along.
NameList namesBefore(const Scene &scene, Language::TokenRange trigger,
                     Subjects subjects = Subjects::Doers);
NameList namesAfter(const Scene &scene, Language::TokenRange trigger);
/// adjectives: "Russian", "Iran-linked" and hacker groups; else the other names ("US", "Sony").
NameList modifiers(const Scene &scene, Language::TokenRange trigger, bool adjectives);
/// "Hacking the bank": what stands right behind a gerund.
NameList directObject(const Scene &scene, Language::TokenRange trigger);
NameList namesAfterWord(const Scene &scene, Language::TokenRange trigger, WordClass words,
                        int reach = 14);

} // namespace Extraction
