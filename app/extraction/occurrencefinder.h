// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/tellings.h"

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace Extraction {

/// One happening: its accounts in order of article, at most one of each.
using Occurrence = std::vector<AccountRef>;

/// Finds which accounts of many articles tell of one happening. Articles come and go in batches;
/// what comes out depends on which articles there are, not on the order in which they came.
///
/// Tellings are compared with those that share a block (occurrencekeys.h), exact before vague, each
/// with what all accounts of an occurrence have in common (consensus.h). Where two occurrences fit
/// a telling equally well, it joins neither. What is not dated to the day is loose: it is added to
/// the one firm occurrence that fits it, never the other way round, so that no vague account holds
/// two exact ones together. An update costs as much as the blocks that the batch touches.
///
/// Two events of one article are never one; tellings that half of their articles keep apart are
/// not joined by others.
class OccurrenceFinder
{
public:
    /// article: a number of the caller's; takes the place of what it told before. update() must
    /// follow.
    void set(int article, Digest digest) { m_tellings.set(article, std::move(digest)); }
    void remove(int article) { m_tellings.remove(article); }
    /// Works out what the changes since the last time mean.
    void update();

    /// Also those of a single account, in order of their first account.
    std::vector<Occurrence> occurrences() const;
    /// What the articles tell, by number.
    const std::map<int, Digest> &articles() const { return m_tellings.articles(); }

private:
    struct Cluster
    {
        /// Numbers of tellings, the founder first.
        std::vector<int> tellings;
        Consensus says;
        bool firm = false;
        /// Under which it is found (firm) or looks (loose).
        std::vector<BlockKey> keys;
        /// The firm cluster that a loose one is added to, or 0.
        int addedTo = 0;
    };
    using Made = std::unordered_map<BlockKey, std::vector<int>>;

    std::vector<int> component(int telling, std::unordered_set<int> &seen) const;
    void makeClusters(std::vector<int> tellings);
    int bestCluster(const Telling &telling, const Made &made) const;
    void add(int number);
    void drop(int number);
    void addLoose();
    int firmFor(const Cluster &loose) const;
    bool areApart(const Telling &telling, const Cluster &cluster) const;
    void split(const std::vector<int> &tellings, std::vector<Occurrence> &into) const;

    Tellings m_tellings;
    std::unordered_map<int, Cluster> m_clusters;
    std::unordered_map<int, int> m_clusterOf;
    int m_last = 0;
    std::unordered_map<BlockKey, std::set<int>> m_firm;
    std::unordered_map<BlockKey, std::set<int>> m_loose;
    std::unordered_set<BlockKey> m_touched;
    std::set<int> m_newLoose;
};

} // namespace Extraction
