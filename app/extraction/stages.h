// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>

namespace Extraction {

/// The steps of Extractor::extract(), in their order.
enum class Stage {
    Dates, ///< publication date and time expressions
    Language, ///< tokens, sentences, quotations, names
    Rules, ///< triggers, roles and dates of the mentions
    Coreference, ///< mentions to events, their ties and reasons
};
inline constexpr int kStageCount = 4;

/// How long each stage took; who measures adds up many articles in one of these.
using StageTimes = std::array<std::chrono::nanoseconds, kStageCount>;

} // namespace Extraction
