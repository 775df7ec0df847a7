// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/coreference.h"
#include "app/extraction/linking.h"
#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// Turns drafts into events with mentions, reasons and titles, and their ties into links.
void buildEvents(const Scene &scene, const std::vector<Candidate> &candidates,
                 const std::vector<Draft> &drafts, const std::vector<Tie> &ties,
                 Findings &findings);

/// A short text for tables and labels: "Russia denies: accusation by United States".
QString eventTitle(const Event &event);

} // namespace Extraction
