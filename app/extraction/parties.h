// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// Who takes part in an encounter: those who act ("A and B met"), and those they act with
/// ("met with C", "talks between D and E"). Fills actors and targets of a meeting candidate.
void findParties(const Scene &scene, Candidate &candidate);

/// Turns meetings into their final form: one candidate for each of several separate encounters,
/// everybody an actor, nobody a target.
std::vector<Candidate> separateMeetings(const Scene &scene, std::vector<Candidate> candidates);

/// In how many different sides the names fall; persons of one state are one side.
/// bodies: a body of states is several by itself.
int countSides(const Scene &scene, const std::vector<int> &names, bool bodies);

} // namespace Extraction
