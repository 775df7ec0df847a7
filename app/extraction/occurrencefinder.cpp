// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/occurrencefinder.h"

#include <algorithm>
#include <tuple>

namespace Extraction {

namespace {

/// The more an account says of its date, the earlier it founds.
int vagueness(const Consensus &says)
{
    if (says.isDay())
        return says.approximate ? 1 : 0;
    return says.window ? 2 : 3;
}

template <typename Index>
void erase(Index &index, BlockKey key, int number)
{
    const auto found = index.find(key);
    found->second.erase(number);
    if (found->second.empty())
        index.erase(found);
}

} // namespace

void OccurrenceFinder::update()
{
    const Tellings::Changes changes = m_tellings.takeChanges();
    std::set<int> touched = changes.tellings;
    for (const BlockKey block : changes.blocks) {
        const std::set<int> &others = m_tellings.inBlock(block);
        touched.insert(others.begin(), others.end());
    }
    std::unordered_set<int> seen;
    for (const int number : touched) {
        if (!m_tellings.telling(number)) {
            if (const auto found = m_clusterOf.find(number); found != m_clusterOf.end())
                drop(found->second);
            m_clusterOf.erase(number);
        }
    }
    for (const int number : touched) {
        if (m_tellings.telling(number) && !seen.contains(number))
            makeClusters(component(number, seen));
    }
    addLoose();
}

/// All tellings that share a block with it, and so on.
std::vector<int> OccurrenceFinder::component(int telling, std::unordered_set<int> &seen) const
{
    std::vector<int> found{telling};
    std::unordered_set<BlockKey> blocks;
    seen.insert(telling);
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const BlockKey block : m_tellings.telling(found[i])->blocks) {
            if (!blocks.insert(block).second)
                continue;
            for (const int other : m_tellings.inBlock(block)) {
                if (seen.insert(other).second)
                    found.push_back(other);
            }
        }
    }
    return found;
}

void OccurrenceFinder::makeClusters(std::vector<int> tellings)
{
    for (const int number : tellings) {
        if (const auto found = m_clusterOf.find(number); found != m_clusterOf.end())
            drop(found->second);
    }
    std::ranges::sort(tellings, {}, [this](int number) {
        const Telling &telling = *m_tellings.telling(number);
        return std::pair(vagueness(telling.says), telling.words);
    });
    Made made;
    std::vector<int> numbers;
    for (const int number : tellings) {
        const Telling &telling = *m_tellings.telling(number);
        int best = telling.joins ? bestCluster(telling, made) : 0;
        if (best == 0) {
            best = ++m_last;
            numbers.push_back(best);
            m_clusters[best].says = telling.says;
        } else {
            m_clusters[best].says = merged(m_clusters[best].says, telling.says);
        }
        m_clusters[best].tellings.push_back(number);
        m_clusterOf[number] = best;
        for (const BlockKey block : telling.blocks) {
            std::vector<int> &here = made[block];
            if (std::ranges::find(here, best) == here.end())
                here.push_back(best);
        }
    }
    for (const int number : numbers)
        add(number);
}

/// 0 if none fits, or if two fit equally well.
int OccurrenceFinder::bestCluster(const Telling &telling, const Made &made) const
{
    std::set<int> compared;
    int best = 0;
    int most = 0;
    bool tied = false;
    for (const BlockKey block : telling.blocks) {
        const auto here = made.find(block);
        if (here == made.end())
            continue;
        for (const int number : here->second) {
            if (!compared.insert(number).second)
                continue;
            const Cluster &cluster = m_clusters.at(number);
            const auto points =
                agreement(cluster.says, telling.says, dateTie(cluster.says, telling.says));
            if (!points || *points < most || areApart(telling, cluster))
                continue;
            tied = *points == most;
            most = *points;
            best = number;
        }
    }
    return tied ? 0 : best;
}

bool OccurrenceFinder::areApart(const Telling &telling, const Cluster &cluster) const
{
    return !telling.apart.empty() && std::ranges::any_of(cluster.tellings, [&](int other) {
        return telling.apart.contains(other);
    });
}

void OccurrenceFinder::add(int number)
{
    Cluster &cluster = m_clusters[number];
    cluster.firm = isFirm(cluster.says);
    const bool joins = m_tellings.telling(cluster.tellings.front())->joins;
    if (joins)
        cluster.keys = cluster.firm ? shownUnder(cluster.says) : looksUnder(cluster.says);
    for (const BlockKey key : cluster.keys) {
        (cluster.firm ? m_firm : m_loose)[key].insert(number);
        if (cluster.firm)
            m_touched.insert(key);
    }
    if (!cluster.firm)
        m_newLoose.insert(number);
}

void OccurrenceFinder::drop(int number)
{
    const auto found = m_clusters.find(number);
    if (found == m_clusters.end())
        return;
    for (const BlockKey key : std::set(found->second.keys.begin(), found->second.keys.end())) {
        erase(found->second.firm ? m_firm : m_loose, key, number);
        if (found->second.firm)
            m_touched.insert(key);
    }
    m_newLoose.erase(number);
    m_clusters.erase(found);
}

void OccurrenceFinder::addLoose()
{
    std::set<int> loose = std::exchange(m_newLoose, {});
    for (const BlockKey key : std::exchange(m_touched, {})) {
        if (const auto found = m_loose.find(key); found != m_loose.end())
            loose.insert(found->second.begin(), found->second.end());
    }
    for (const int number : loose) {
        Cluster &cluster = m_clusters.at(number);
        cluster.addedTo = firmFor(cluster);
    }
}

/// The one that fits; 0 if none does, or several do.
int OccurrenceFinder::firmFor(const Cluster &loose) const
{
    int fits = 0;
    std::set<int> compared;
    for (const BlockKey key : loose.keys) {
        const auto here = m_firm.find(key);
        if (here == m_firm.end())
            continue;
        for (const int number : here->second) {
            if (!compared.insert(number).second)
                continue;
            const Cluster &firm = m_clusters.at(number);
            if (!agreement(firm.says, loose.says, looseTie(loose.says, firm.says)))
                continue;
            if (fits != 0)
                return 0;
            fits = number;
        }
    }
    if (fits == 0)
        return 0;
    const bool apart = std::ranges::any_of(loose.tellings, [&](int telling) {
        return areApart(*m_tellings.telling(telling), m_clusters.at(fits));
    });
    return apart ? 0 : fits;
}

/// One occurrence, but for accounts of articles that have one in it already: those are another's.
void OccurrenceFinder::split(const std::vector<int> &tellings, std::vector<Occurrence> &into) const
{
    std::unordered_map<int, std::size_t> ofArticle;
    std::unordered_map<std::uint64_t, std::size_t> ofWording;
    std::vector<Occurrence> parts;
    for (const int number : tellings) {
        const Telling &telling = *m_tellings.telling(number);
        for (const AccountRef ref : telling.accounts) {
            std::size_t part = parts.size();
            if (telling.joins)
                part = ofArticle[ref.article]++;
            else if (const std::uint64_t wording = m_tellings.account(ref).wording; wording != 0)
                part = ofWording.emplace(wording, part).first->second;
            if (part >= parts.size())
                parts.resize(part + 1);
            parts[part].push_back(ref);
        }
    }
    std::ranges::move(parts, std::back_inserter(into));
}

std::vector<Occurrence> OccurrenceFinder::occurrences() const
{
    std::unordered_map<int, std::vector<int>> added;
    for (const auto &[number, cluster] : m_clusters) {
        if (cluster.addedTo != 0)
            added[cluster.addedTo].push_back(number);
    }
    std::vector<Occurrence> found;
    for (const auto &[number, cluster] : m_clusters) {
        if (cluster.addedTo != 0)
            continue;
        std::vector<int> tellings = cluster.tellings;
        if (const auto loose = added.find(number); loose != added.end()) {
            std::vector<int> more;
            for (const int other : loose->second)
                std::ranges::copy(m_clusters.at(other).tellings, std::back_inserter(more));
            std::ranges::sort(more, {}, [this](int telling) -> const QString & {
                return m_tellings.telling(telling)->words;
            });
            std::ranges::copy(more, std::back_inserter(tellings));
        }
        split(tellings, found);
    }
    for (Occurrence &occurrence : found)
        std::ranges::sort(occurrence);
    std::ranges::sort(found);
    return found;
}

} // namespace Extraction
