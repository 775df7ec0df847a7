// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/acrossarticles.h"
#include "app/model/caseevent.h"
#include "app/model/personjoins.h"
#include "app/model/reviews.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Model {

/// Which events of the open case's articles are one, kept up to date as articles come and change.
/// Numbers of articles are places in OpenCase::articles().
class CaseOccurrences
{
public:
    /// Takes the place of what the article told before. update() must follow.
    void set(int article, const Extraction::Findings &findings);
    /// What the article's event at that place is compared by.
    const Extraction::Account &account(int article, std::size_t place) const
    {
        return m_across.articles().at(article).accounts[place];
    }
    /// All of the article's, one an event. update() must follow.
    void setAccounts(int article, std::vector<Extraction::Account> accounts);
    void clear();
    /// events: those of all articles, in order of article and of Findings::events, then those
    /// beside the findings. What people decided stands above what nobody looked at: where some
    /// accounts of an occurrence are confirmed or corrected, it says what these say.
    void update(const std::vector<CaseArticle> &articles, const std::vector<CaseEvent> &events,
                const Reviews &reviews, const PersonMerges &merges);

    /// In order of their first account.
    const std::vector<CaseOccurrence> &all() const { return m_all; }
    /// By the key of any of its accounts; nullptr if there is none.
    const CaseOccurrence *of(EventKey account) const;
    const Extraction::AcrossArticles &across() const { return m_across; }
    Extraction::AccountRef refOf(EventKey account) const { return m_refs.value(account); }
    /// Ties that no article makes itself, by places in all().
    const std::vector<Extraction::CaseLink> &links() const;
    /// Those of one occurrence.
    std::vector<Tie> tiesAcross(EventKey account) const;

private:
    const std::vector<Extraction::Occurrence> &joined(const PersonMerges &merges);

    Extraction::AcrossArticles m_across;
    /// What a person put together; nothing where nobody did.
    std::optional<std::vector<Extraction::Occurrence>> m_personJoined;
    mutable std::optional<std::vector<Extraction::CaseLink>> m_links;
    std::vector<CaseOccurrence> m_all;
    /// Place in m_all of the occurrence of each account.
    QHash<EventKey, std::size_t> m_placeOf;
    QHash<EventKey, Extraction::AccountRef> m_refs;
    /// Sum of CaseArticle::changes of the articles of each occurrence, by its key.
    QHash<EventKey, int> m_articleChanges;
    int m_changes = 0;
};

} // namespace Model
