// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/caseoccurrences.h"

#include "app/extraction/summary.h"

#include <algorithm>
#include <utility>

namespace Model {

namespace {

std::vector<std::size_t> firstRowsOf(std::size_t articles, const std::vector<CaseEvent> &events)
{
    std::vector<std::size_t> first(articles + 1, 0);
    for (const CaseEvent &event : events)
        ++first[std::size_t(event.article) + 1];
    for (std::size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    return first;
}

} // namespace

void CaseOccurrences::set(int article, const Extraction::Findings &findings)
{
    m_across.set(article, findings);
}

void CaseOccurrences::clear()
{
    const int changes = m_changes;
    *this = CaseOccurrences();
    // Keys are not used again, but views may compare.
    m_changes = changes;
}

void CaseOccurrences::update(const std::vector<CaseArticle> &articles,
                             const std::vector<CaseEvent> &events)
{
    m_across.update();
    const std::vector<std::size_t> firstRows = firstRowsOf(articles.size(), events);
    std::vector<CaseOccurrence> older = std::exchange(m_all, {});
    const auto olderPlaces = std::exchange(m_placeOf, {});
    const auto olderChanges = std::exchange(m_articleChanges, {});
    m_refs.clear();
    m_refs.reserve(qsizetype(events.size()));
    m_placeOf.reserve(qsizetype(events.size()));
    m_all.reserve(m_across.occurrences().size());
    for (const Extraction::Occurrence &accounts : m_across.occurrences()) {
        CaseOccurrence occurrence;
        int articleChanges = 0;
        std::vector<const Extraction::Event *> told;
        for (const Extraction::AccountRef ref : accounts) {
            const CaseEvent &event =
                events[firstRows[std::size_t(ref.article)] + std::size_t(ref.place)];
            occurrence.accounts.push_back(event.key);
            told.push_back(&event.event);
            articleChanges += articles[std::size_t(ref.article)].changes;
            m_refs.insert(event.key, ref);
            m_placeOf.insert(event.key, m_all.size());
        }
        occurrence.key = std::ranges::min(occurrence.accounts);
        occurrence.sources = m_across.sources(accounts);
        const auto before = olderPlaces.constFind(occurrence.key);
        CaseOccurrence *known = before == olderPlaces.constEnd() ? nullptr : &older[*before];
        const bool same = known && known->key == occurrence.key
            && known->accounts == occurrence.accounts && known->sources == occurrence.sources
            && olderChanges.value(occurrence.key) == articleChanges;
        if (same) {
            occurrence.changes = known->changes;
            occurrence.together = std::move(known->together);
        } else {
            occurrence.changes = ++m_changes;
            if (told.size() > 1)
                occurrence.together = Extraction::summaryOf(told, m_across.textsOf(accounts));
        }
        m_articleChanges.insert(occurrence.key, articleChanges);
        m_all.push_back(std::move(occurrence));
    }
}

const CaseOccurrence *CaseOccurrences::of(EventKey account) const
{
    const auto place = m_placeOf.constFind(account);
    return place == m_placeOf.constEnd() ? nullptr : &m_all[*place];
}

std::vector<Tie> CaseOccurrences::tiesAcross(EventKey account) const
{
    const auto place = m_placeOf.constFind(account);
    if (place == m_placeOf.constEnd())
        return {};
    std::vector<Tie> ties;
    for (const Extraction::CaseLink &link : m_across.links()) {
        if (link.from == *place)
            ties.push_back({m_all[link.to].key, link.relation, true, link.reason});
        else if (link.to == *place)
            ties.push_back({m_all[link.from].key, link.relation, false, link.reason});
    }
    return ties;
}

} // namespace Model
