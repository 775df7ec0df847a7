// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace Extraction {

/// Stands for a text, so that copies of one text are known without keeping or comparing texts: the
/// smallest hashes of its runs of five words (bottom-k MinHash: A. Broder, "On the resemblance and
/// containment of documents", 1997). Ascending, at most kSketch; empty for a text of a few words.
/// Case, punctuation and white space do not matter.
std::vector<std::uint64_t> sketchOf(QStringView text);
inline constexpr int kSketch = 64;

/// How much of what two texts say is the same, 0 to 1, as their sketches tell: the share of runs
/// that both have among those that either has (Jaccard).
double resemblance(const std::vector<std::uint64_t> &one, const std::vector<std::uint64_t> &other);

/// From here on two texts count as copies of one: a wire story keeps most of its words in every
/// paper, however they dress its page.
inline constexpr double kCopy = 0.5;

/// So many of the smallest hashes are looked up to find what a text may be a copy of: of two texts
/// that are half the same, both have one of them but for once in two hundred pairs.
inline constexpr int kLookedUp = 8;

/// A hash that is the same in every run and on every machine (FNV-1a over code units).
std::uint64_t stableHash(QStringView text);

} // namespace Extraction
