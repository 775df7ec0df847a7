// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/entry.h"

namespace Casefile {

/// What is told of an article by what people decided: corrected values in place of those found,
/// without what is rejected, with what was made by hand or is kept although it is no longer found.
/// Of two events of the article that a person made one, the first has the mentions of both. Ties
/// that a person made or cut within the article are made or cut. Who decided what, and when, stands
/// among the reasons of the events.
///
/// found: the article's own findings, or those of extracting it again.
Extraction::Findings reviewedFindings(const StoredArticle &article,
                                      const Extraction::Findings &found);

} // namespace Casefile
