// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// Places in Document::names.
using NameList = std::vector<int>;

/// Whom to look for before a verb: who does something, who can meet (no companies, no groups), who
/// breaks in (what stands behind "at" or "from" is where, and malware has no name of its own), or
/// to whom something was done ("Chinese airlines were hacked": there the adjective names the
/// victim).
enum class Subjects { Doers, Sides, Intruders, Victims };

/// A name that can do something or have it done to it.
bool canAct(const Language::Name &name);

/// Whether the verb at the trigger stands in the passive: after a form of "be", or before "by".
bool isPassive(const Scene &scene, Language::TokenRange trigger);

/// The names that govern a verb, those that follow it, those right before a noun, those after a
/// preposition that follows the trigger. Names joined by "and" or a comma come along.
NameList namesBefore(const Scene &scene, Language::TokenRange trigger,
                     Subjects subjects = Subjects::Doers);
/// "A joined B and C in accusing …": all of them; empty where nobody joins.
NameList joinedIn(const Scene &scene, Language::TokenRange trigger);
NameList namesAfter(const Scene &scene, Language::TokenRange trigger);
/// What stands right behind, but for an article and an adjective.
NameList nameNext(const Scene &scene, Language::TokenRange trigger);
/// adjectives: "Russian", "Iran-linked" and hacker groups; else the other names ("US", "Sony").
NameList modifiers(const Scene &scene, Language::TokenRange trigger, bool adjectives);
/// "Hacking the bank": what stands right behind a gerund.
NameList directObject(const Scene &scene, Language::TokenRange trigger);
/// A city or region right behind the verb, or behind one of the words (-1: the verb itself): it was
/// hit as such ("an attack on Atlanta"), while "in Atlanta" only says where.
NameList placeAfter(const Scene &scene, Language::TokenRange trigger, WordClass words);
/// A city or region that governs a passive: "Atlanta's computers were frozen".
NameList placeBefore(const Scene &scene, Language::TokenRange trigger);
/// The names after the last of the words in the clause: "blamed the attack on A on B".
NameList namesAfterLastWord(const Scene &scene, Language::TokenRange trigger, WordClass words);
NameList namesAfterWord(const Scene &scene, Language::TokenRange trigger, WordClass words,
                        int reach = 14);

} // namespace Extraction
