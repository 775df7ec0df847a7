// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/coreference.h"
#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// Decides the status of every draft from its mentions (guidelines, "Status"): a hack that stands
/// only in what somebody alleges is alleged; what took place once is reported, even if another
/// mention speaks of it as planned.
void decideStatus(const Scene &scene, const std::vector<Candidate> &candidates,
                  std::vector<Draft> &drafts);

} // namespace Extraction
