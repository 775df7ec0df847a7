// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/reading/article.h"

namespace Casefile {

/// Whether all places that the article and its findings speak of are in the article's text, and
/// what must be in order is: views and exports rely on it, and a case may come from anybody.
bool isSound(const Reading::Article &article, const Extraction::Findings &findings);
bool isSound(const Reading::Article &article, const Extraction::Event &event);
/// Whether evidence that a person chose is in the text.
bool isSound(const Reading::Article &article, const std::vector<Reading::Span> &evidence);

} // namespace Casefile
