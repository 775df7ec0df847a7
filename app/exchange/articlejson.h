// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/reading/article.h"

#include <QJsonObject>

namespace Exchange {

/// One article with its events as the JSON contract of `counterclaim extract` draws it.
/// Offsets are Unicode code points into the text as decoded, half-open.
QJsonObject toJson(const Reading::Article &article, const Extraction::Findings &findings);

} // namespace Exchange
