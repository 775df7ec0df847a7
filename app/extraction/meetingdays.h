// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/coreference.h"
#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// "A two-day summit that ended on Wednesday" is an interval (guidelines, section 3, rule 4): turns
/// the known first or last day of such a meeting into all its days. Where the text does not say
/// which day it is, the date stays.
void spreadMeetings(const Scene &scene, const std::vector<Candidate> &candidates,
                    std::vector<Draft> &drafts);

} // namespace Extraction
