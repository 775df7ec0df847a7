// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/joinednames.h"

namespace Extraction {

/// The names that follow a verb, those right before a noun, those after a preposition that follows
/// the trigger. Names joined by "and" or a comma come along.
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
/// The names after the last of the words in the clause: "blamed the attack on A on B".
NameList namesAfterLastWord(const Scene &scene, Language::TokenRange trigger, WordClass words);
NameList namesAfterWord(const Scene &scene, Language::TokenRange trigger, WordClass words,
                        int reach = 14);

} // namespace Extraction
