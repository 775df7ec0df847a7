// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// Every place outside furniture where a rule's words stand in the company it asks for, in text
/// order. Of rules for one kind that read the same words, the longest match counts, then the first.
std::vector<Candidate> findTriggers(const Scene &scene);

/// What the cues around a trigger say: sets status, generic and negated, and adds the reasons.
void readCues(const Scene &scene, std::vector<Candidate> &candidates);

} // namespace Extraction
