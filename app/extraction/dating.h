// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"
#include "app/extraction/speech.h"

#include <vector>

namespace Extraction {

/// Gives each time expression of a sentence to the one trigger it belongs to: the nearest in words,
/// where a clause boundary counts as many words. The time of a speech verb belongs to the
/// accusation or denial that it reports, never to the hack that it speaks of.
/// published: where the article's own date stands, which dates no event.
void findDates(const Scene &scene, const Speech &speech, Reading::Span published,
               std::vector<Candidate> &candidates);

/// Whether two dates may be of one occurrence: they overlap, or one of them is not known.
bool compatible(const std::optional<Dates::Edtf> &a, const std::optional<Dates::Edtf> &b);

/// Whether the one lies in the other; a date without a year is taken to be of the other's.
bool isWithin(const Dates::Edtf &narrow, const Dates::Edtf &wide);

} // namespace Extraction
