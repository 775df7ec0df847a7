// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace Extraction {

/// Which articles are copies of one text: a wire story in several papers is one source for what it
/// says, not several. Two texts are one if they resemble each other (wirecopies.h), directly or by
/// way of a third.
///
/// A run of words that more than kMostAlike texts share among their smallest hashes is a phrase of
/// the trade; only the first so many articles that have it are compared by it. Below that, the
/// order in which articles come does not matter.
class TextCopies
{
public:
    static constexpr std::size_t kMostAlike = 64;

    /// Takes the place of the article's older text.
    void set(int article, const std::vector<std::uint64_t> &sketch);
    void remove(int article);

    /// The least number of an article with that text: the same for all its copies.
    int textOf(int article) const;

private:
    void label(const std::set<int> &articles);

    std::map<int, std::vector<std::uint64_t>> m_sketches;
    std::unordered_map<std::uint64_t, std::vector<int>> m_byHash;
    std::map<int, std::set<int>> m_copies;
    /// Only of articles that have copies.
    std::unordered_map<int, int> m_texts;
};

} // namespace Extraction
