// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/radixorder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>

namespace Model {

namespace {

struct Entry
{
    std::uint64_t value = 0;
    std::uint32_t position = 0;
};

// 2^11 counters stay in the first cache, and six digits are 64 bits.
constexpr int kDigitBits = 11;
constexpr int kDigits = 6;
constexpr std::size_t kBuckets = std::size_t(1) << kDigitBits;
// Below this many, comparing is quicker than counting.
constexpr std::size_t kFew = 2048;

std::size_t digitOf(std::uint64_t value, int digit)
{
    return std::size_t(value >> (digit * kDigitBits)) & (kBuckets - 1);
}

// One pass a digit, least significant first; digits in which all values agree are left out.
void sortByDigits(std::vector<Entry> &entries)
{
    std::vector<std::array<std::size_t, kBuckets>> counts(kDigits);
    for (const Entry &entry : entries) {
        for (int digit = 0; digit < kDigits; ++digit)
            ++counts[std::size_t(digit)][digitOf(entry.value, digit)];
    }
    std::vector<Entry> other(entries.size());
    for (int digit = 0; digit < kDigits; ++digit) {
        auto &starts = counts[std::size_t(digit)];
        if (starts[digitOf(entries.front().value, digit)] == entries.size())
            continue;
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), std::size_t(0));
        for (const Entry &entry : entries)
            other[starts[digitOf(entry.value, digit)]++] = entry;
        entries.swap(other);
    }
}

template <typename Value>
std::vector<std::uint32_t> orderOf(const std::vector<Value> &values, std::uint64_t bias)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), std::uint32_t(0));
    if (std::ranges::is_sorted(values))
        return order;
    if (values.size() < kFew) {
        std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return values[i]; });
        return order;
    }
    // From the least value on, so that values that are near each other share their upper digits.
    const std::uint64_t least = std::uint64_t(std::ranges::min(values)) ^ bias;
    std::vector<Entry> entries;
    entries.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        entries.push_back({(std::uint64_t(values[i]) ^ bias) - least, std::uint32_t(i)});
    sortByDigits(entries);
    std::ranges::transform(entries, order.begin(), &Entry::position);
    return order;
}

} // namespace

std::vector<std::uint32_t> ascendingOrder(const std::vector<std::int64_t> &values)
{
    // With the sign's bit turned, unsigned numbers are in the order of the signed ones.
    return orderOf(values, std::uint64_t(1) << 63);
}

std::vector<std::uint32_t> ascendingOrder(const std::vector<std::uint64_t> &values)
{
    return orderOf(values, 0);
}

} // namespace Model
