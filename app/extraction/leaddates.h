// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/coreference.h"
#include "app/extraction/scene.h"

#include <optional>
#include <vector>

namespace Extraction {

/// "Had accused", "a few days after A accused": tells what went before the article's own news.
bool isBackground(const Scene &scene, const Candidate &candidate);

/// Rule 7 of the guidelines: the article's leading speech act or meeting, if no time expression
/// goes with it anywhere, is as old as the article, about.
void dateLead(const Scene &scene, const std::vector<Candidate> &candidates,
              const std::optional<Dates::Edtf> &published, std::vector<Draft> &drafts);

/// "Will be held on September 14", said in October: next year's.
void lookAhead(const Scene &scene, const std::optional<Dates::Edtf> &published,
               std::vector<Draft> &drafts);

} // namespace Extraction
