// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/eventmatching.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace Extraction {

namespace {

struct Pair
{
    std::size_t older = 0;
    std::size_t newer = 0;
    qsizetype shared = 0;
};

/// Sentences are cut from the same text, so that a shared one starts at the same place.
QMultiHash<std::pair<int, qsizetype>, std::size_t> bySentence(const std::vector<Event> &events)
{
    QMultiHash<std::pair<int, qsizetype>, std::size_t> found;
    for (std::size_t i = 0; i < events.size(); ++i) {
        for (const Mention &mention : events[i].mentions)
            found.insert({int(events[i].kind), mention.sentence.start}, i);
    }
    return found;
}

std::vector<Pair> sharingPairs(const std::vector<Event> &older, const std::vector<Event> &newer)
{
    const auto known = bySentence(older);
    std::map<std::pair<std::size_t, std::size_t>, qsizetype> shared;
    for (std::size_t i = 0; i < newer.size(); ++i) {
        for (const Mention &mention : newer[i].mentions) {
            const auto key = std::pair{int(newer[i].kind), mention.sentence.start};
            for (auto [it, end] = known.equal_range(key); it != end; ++it)
                shared[{it.value(), i}] += std::max<qsizetype>(mention.sentence.length(), 1);
        }
    }
    std::vector<Pair> pairs;
    for (const auto &[events, length] : shared)
        pairs.push_back({events.first, events.second, length});
    return pairs;
}

} // namespace

std::vector<std::optional<std::size_t>> matchEvents(const std::vector<Event> &older,
                                                    const std::vector<Event> &newer)
{
    std::vector<Pair> pairs = sharingPairs(older, newer);
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::shared);
    std::vector<std::optional<std::size_t>> matches(newer.size());
    std::vector<bool> taken(older.size());
    for (const Pair &pair : pairs) {
        if (taken[pair.older] || matches[pair.newer])
            continue;
        taken[pair.older] = true;
        matches[pair.newer] = pair.older;
    }
    return matches;
}

} // namespace Extraction
