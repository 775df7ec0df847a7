// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/coreference.h"
#include "app/extraction/scene.h"
#include "app/extraction/speech.h"

#include <vector>

namespace Extraction {

/// "“We reject this,” A said. She was speaking on Tuesday.": an accusation or a denial that has no
/// time of its own is of the day on which a sentence close by lets the same speaker speak.
/// published: where the article's own date stands, which dates no event.
void carrySpeechDays(const Scene &scene, const Speech &speech, Reading::Span published,
                     const std::vector<Candidate> &candidates, std::vector<Draft> &drafts);

} // namespace Extraction
