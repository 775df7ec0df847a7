// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"
#include "app/extraction/speech.h"

#include <vector>

namespace Extraction {

/// Finds the actors and targets of every candidate by its rule's places; hacks first, because
/// accusations and denials may take theirs from the hack in the same sentence.
void findRoles(const Scene &scene, const Speech &speech, std::vector<Candidate> &candidates);

/// The canonical names by which an event of the kind calls these, sides included where the
/// guidelines want them (section 2), without doubles.
QStringList actorNames(const Scene &scene, Kind kind, const std::vector<int> &names);
QStringList targetNames(const Scene &scene, Kind kind, const std::vector<int> &names);

} // namespace Extraction
