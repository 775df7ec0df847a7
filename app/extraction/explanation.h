// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/reading/article.h"

#include <QString>

#include <cstddef>
#include <functional>

namespace Extraction {

/// The argument for every event of an article, to read: what was concluded, from which words, by
/// which rule. Plain text, lines ended by "\n".
/// more: adds to the argument for an event, by its place.
QString explain(const Reading::Article &article, const Findings &findings,
                const std::function<QString(std::size_t)> &more = {});

/// The same for one event.
QString explain(const Reading::Article &article, const Findings &findings, const Event &event);

} // namespace Extraction
