// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/wirecopies.h"

#include <algorithm>
#include <array>

namespace Extraction {

namespace {

constexpr std::uint64_t kOffset = 0xcbf29ce484222325;
constexpr std::uint64_t kPrime = 0x100000001b3;
constexpr std::size_t kRun = 5;

/// FNV leaves the high bits of short input close together; the smallest hashes must be a fair
/// sample. The finaliser of SplitMix64 (S. Vigna, public domain).
std::uint64_t spread(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    return hash ^ (hash >> 31);
}

} // namespace

std::uint64_t stableHash(QStringView text)
{
    std::uint64_t hash = kOffset;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * kPrime;
    return spread(hash);
}

std::vector<std::uint64_t> sketchOf(QStringView text)
{
    std::vector<std::uint64_t> smallest;
    std::array<std::uint64_t, kRun> run{};
    std::size_t words = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (!text[place].isLetterOrNumber())
            continue;
        std::uint64_t word = kOffset;
        for (; place < text.size() && text[place].isLetterOrNumber(); ++place)
            word = (word ^ text[place].toLower().unicode()) * kPrime;
        run[words++ % kRun] = word;
        if (words < kRun)
            continue;
        std::uint64_t hash = kOffset;
        for (std::size_t i = 0; i < kRun; ++i)
            hash = (hash ^ run[(words + i) % kRun]) * kPrime;
        smallest.push_back(spread(hash));
    }
    std::ranges::sort(smallest);
    const auto repeated = std::ranges::unique(smallest);
    smallest.erase(repeated.begin(), repeated.end());
    if (smallest.size() > kSketch)
        smallest.resize(kSketch);
    smallest.shrink_to_fit();
    return smallest;
}

double resemblance(const std::vector<std::uint64_t> &one, const std::vector<std::uint64_t> &other)
{
    std::size_t i = 0;
    std::size_t j = 0;
    int both = 0;
    int either = 0;
    for (; either < kSketch && (i < one.size() || j < other.size()); ++either) {
        if (j >= other.size() || (i < one.size() && one[i] < other[j])) {
            ++i;
        } else if (i >= one.size() || other[j] < one[i]) {
            ++j;
        } else {
            ++both;
            ++i;
            ++j;
        }
    }
    return either == 0 ? 0 : double(both) / double(either);
}

} // namespace Extraction
