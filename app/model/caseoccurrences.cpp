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

/// What the accounts say, by those that a person looked at where there are any.
Extraction::Event together(const std::vector<EventKey> &keys,
                           const std::vector<const Extraction::Event *> &told,
                           const std::vector<int> &texts, const Reviews &reviews)
{
    std::vector<const Extraction::Event *> decided;
    std::vector<int> decidedTexts;
    std::optional<QString> title;
    for (std::size_t i = 0; i < keys.size() && !reviews.isEmpty(); ++i) {
        const ReviewedEvent *reviewed = reviews.of(keys[i]);
        if (!reviewed || reviewed->review().state == Casefile::ReviewState::Unreviewed)
            continue;
        decided.push_back(told[i]);
        decidedTexts.push_back(texts[i]);
        if (reviewed->review().title)
            title = reviewed->review().title;
    }
    Extraction::Event event = decided.empty() ? Extraction::summaryOf(told, texts)
                                              : Extraction::summaryOf(decided, decidedTexts);
    event.title = title.value_or(event.title);
    return event;
}

} // namespace

void CaseOccurrences::set(int article, const Extraction::Findings &findings)
{
    m_across.set(article, findings);
}

void CaseOccurrences::setAccounts(int article, std::vector<Extraction::Account> accounts)
{
    m_across.setAccounts(article, std::move(accounts));
}

void CaseOccurrences::clear()
{
    const int changes = m_changes;
    *this = CaseOccurrences();
    // Keys are not used again, but views may compare.
    m_changes = changes;
}

/// As the program joins them, and as a person does.
const std::vector<Extraction::Occurrence> &CaseOccurrences::joined(const PersonMerges &merges)
{
    m_links.reset();
    m_personJoined.reset();
    if (merges.empty())
        return m_across.occurrences();
    return m_personJoined.emplace(joinedByPerson(m_across.occurrences(), merges));
}

void CaseOccurrences::update(const std::vector<CaseArticle> &articles,
                             const std::vector<CaseEvent> &events, const Reviews &reviews,
                             const PersonMerges &merges)
{
    m_across.update();
    const std::vector<std::size_t> firstRows = firstRowsOf(articles.size(), events);
    std::vector<CaseOccurrence> older = std::exchange(m_all, {});
    const auto olderPlaces = std::exchange(m_placeOf, {});
    const auto olderChanges = std::exchange(m_articleChanges, {});
    m_refs.clear();
    m_refs.reserve(qsizetype(events.size()));
    m_placeOf.reserve(qsizetype(events.size()));
    const auto &found = joined(merges);
    m_all.reserve(found.size());
    for (const Extraction::Occurrence &accounts : found) {
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
                occurrence.together =
                    together(occurrence.accounts, told, m_across.textsOf(accounts), reviews);
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

const std::vector<Extraction::CaseLink> &CaseOccurrences::links() const
{
    if (!m_personJoined)
        return m_across.links();
    if (!m_links)
        m_links = Extraction::linksAcross(*m_personJoined, m_across.articles());
    return *m_links;
}

std::vector<Tie> CaseOccurrences::tiesAcross(EventKey account) const
{
    const auto place = m_placeOf.constFind(account);
    if (place == m_placeOf.constEnd())
        return {};
    std::vector<Tie> ties;
    for (const Extraction::CaseLink &link : links()) {
        if (link.from == *place)
            ties.push_back({m_all[link.to].key, link.relation, true, link.reason});
        else if (link.to == *place)
            ties.push_back({m_all[link.from].key, link.relation, false, link.reason});
    }
    return ties;
}

} // namespace Model
