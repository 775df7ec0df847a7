// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/reading/article.h"

#include <QString>

namespace Extraction {

/// The argument for every event of an article, to read: what was concluded, from which words, by
/// which rule. Plain text, lines ended by "\n".
QString explain(const Reading::Article &article, const Findings &findings);

/// The same for one event.
QString explain(const Reading::Article &article, const Findings &findings, const Event &event);

} // namespace Extraction
