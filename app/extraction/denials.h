// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"
#include "app/extraction/speech.h"

#include <vector>

namespace Extraction {

/// Settles who denies: not who speaks of another's side where the rule wants his own, but also who
/// says it for the accused. Finds whose accusation it is that the candidate rejects.
void completeDenial(const Scene &scene, const Speech &speech, Candidate &candidate);

/// What a denial says beyond its own words. In one sentence, words that only qualify the accusation
/// ("baseless") are said by who rejects it there. By themselves they are a denial only if they are
/// said by one whom the text accuses (guidelines, section 4, "Retort").
void reviewDenials(const Scene &scene, std::vector<Candidate> &candidates);

} // namespace Extraction
