// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/personjoins.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace Model {

using Extraction::AccountRef;
using Extraction::Occurrence;

namespace {

using Place = std::pair<int, int>;

Place placeOf(AccountRef ref)
{
    return {int(ref.article), int(ref.place)};
}

} // namespace

std::vector<Occurrence> joinedByPerson(const std::vector<Occurrence> &found,
                                       const PersonMerges &merges)
{
    std::map<Place, std::optional<std::size_t>> owners;
    for (const auto &[one, other] : merges) {
        owners[placeOf(one)];
        owners[placeOf(other)];
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const AccountRef ref : found[i]) {
            const auto owner = owners.find(placeOf(ref));
            if (owner != owners.end())
                owner->second = i;
        }
    }
    std::vector<std::size_t> parent(found.size());
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    const auto rootOf = [&parent](std::size_t place) {
        while (parent[place] != place)
            place = parent[place] = parent[parent[place]];
        return place;
    };
    for (const auto &[one, other] : merges) {
        const auto first = owners[placeOf(one)];
        const auto second = owners[placeOf(other)];
        if (!first || !second)
            continue;
        const std::size_t a = rootOf(*first);
        const std::size_t b = rootOf(*second);
        parent[std::max(a, b)] = std::min(a, b);
    }
    std::vector<Occurrence> joined;
    std::map<std::size_t, std::size_t> placeOfRoot;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::size_t root = rootOf(i);
        if (root == i) {
            placeOfRoot[i] = joined.size();
            joined.push_back(found[i]);
            continue;
        }
        Occurrence &whole = joined[placeOfRoot[root]];
        whole.insert(whole.end(), found[i].begin(), found[i].end());
        std::ranges::sort(whole, {}, placeOf);
    }
    return joined;
}

} // namespace Model
