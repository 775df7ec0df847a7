// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/joinednames.h"

namespace Extraction {

/// Whom to look for before a verb: who does something, who can meet (no companies, no groups), who
/// breaks in (what stands behind "at" or "from" is where, and malware has no name of its own), or
/// to whom something was done ("Chinese airlines were hacked": there the adjective names the
/// victim).
enum class Subjects { Doers, Sides, Intruders, Victims };

/// Whether the verb at the trigger stands in the passive: after a form of "be", or before "by".
/// "The pair broke in", "no inquiries came from A": whether the verb's subject is made of common
/// words, so that nobody who was named before it is meant.
bool hasCommonSubject(const Scene &scene, Language::TokenRange trigger);

bool isPassive(const Scene &scene, Language::TokenRange trigger);

/// The names that govern the verb at the trigger, with those joined to them.
NameList namesBefore(const Scene &scene, Language::TokenRange trigger,
                     Subjects subjects = Subjects::Doers);
/// "A joined B and C in accusing …": all of them; empty where nobody joins.
NameList joinedIn(const Scene &scene, Language::TokenRange trigger);
/// A city or region that governs a passive: "Atlanta's computers were frozen".
NameList placeBefore(const Scene &scene, Language::TokenRange trigger);

} // namespace Extraction
