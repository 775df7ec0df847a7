// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/wirecopies.h"

#include "app/reading/ascii.h"

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

/// A letter in lower case or a digit; 0 for what is neither.
char16_t letterOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return Reading::kAsciiLetterOrDigit[code];
    return c.isLetterOrNumber() ? c.toLower().unicode() : u'\0';
}

/// The smallest kSketch of all numbers that are added. What cannot be among them any more is
/// dropped now and then, so that a long text is not sorted as a whole.
class Smallest
{
public:
    void add(std::uint64_t number)
    {
        if (number > m_limit)
            return;
        m_numbers.push_back(number);
        if (m_numbers.size() == kKept)
            drop();
    }

    std::vector<std::uint64_t> take() &&
    {
        drop();
        return {m_numbers.begin(), m_numbers.end()};
    }

private:
    static constexpr std::size_t kKept = 4 * kSketch;

    void drop()
    {
        // A text repeats few of its runs, so that twice as many nearly always hold enough.
        if (m_numbers.size() > 2 * kSketch) {
            const auto middle = m_numbers.begin() + 2 * kSketch;
            std::ranges::nth_element(m_numbers, middle);
            std::sort(m_numbers.begin(), middle);
            if (std::unique(m_numbers.begin(), middle) - m_numbers.begin() >= kSketch) {
                cut();
                return;
            }
        }
        std::ranges::sort(m_numbers);
        const auto repeated = std::ranges::unique(m_numbers);
        m_numbers.erase(repeated.begin(), repeated.end());
        if (m_numbers.size() >= kSketch)
            cut();
    }

    void cut()
    {
        m_numbers.resize(kSketch);
        m_limit = m_numbers.back();
    }

    std::vector<std::uint64_t> m_numbers;
    std::uint64_t m_limit = ~std::uint64_t(0);
};

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
    Smallest smallest;
    std::array<std::uint64_t, kRun> run{};
    std::size_t words = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        char16_t letter = letterOf(text[place]);
        if (letter == 0)
            continue;
        std::uint64_t word = kOffset;
        while (letter != 0) {
            word = (word ^ letter) * kPrime;
            letter = ++place < text.size() ? letterOf(text[place]) : u'\0';
        }
        std::shift_left(run.begin(), run.end(), 1);
        run.back() = word;
        if (++words < kRun)
            continue;
        std::uint64_t hash = kOffset;
        for (const std::uint64_t part : run)
            hash = (hash ^ part) * kPrime;
        smallest.add(spread(hash));
    }
    return std::move(smallest).take();
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
