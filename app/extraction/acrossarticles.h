// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/casethreads.h"
#include "app/extraction/occurrencefinder.h"
#include "app/extraction/textcopies.h"

#include <QHash>

#include <vector>

namespace Extraction {

/// What many articles tell together: which of their events are one, which articles are one text,
/// and the ties between them that no article makes itself. Articles may come in batches.
class AcrossArticles
{
public:
    /// article: a number of the caller's. Findings without a digest of
    /// just these events tell other articles nothing.
    /// update() must follow.
    void set(int article, const Findings &findings);
    /// Compares a known article by these from now on, one an event; its text stays what it is.
    void setAccounts(int article, std::vector<Account> accounts);
    void remove(int article);
    void clear();
    /// Brings all below up to date.
    void update();

    /// In order of their first account; each event of an article stands in exactly one. The list is
    /// made when first asked for after a change: that takes as long as it is, an update only as
    /// long as what has changed.
    const std::vector<Occurrence> &occurrences() const;
    /// Place in occurrences().
    std::size_t occurrenceOf(AccountRef ref) const;
    /// What the articles tell, by number.
    const std::map<int, Digest> &articles() const { return m_finder.articles(); }
    const Account &account(AccountRef ref) const;
    int textOf(int article) const { return m_copies.textOf(article); }
    /// For each account of the occurrence which text it stands in.
    std::vector<int> textsOf(const Occurrence &occurrence) const;
    /// How many texts tell of it: copies count once.
    int sources(const Occurrence &occurrence) const;
    /// Worked out when first asked for after a change.
    const std::vector<CaseLink> &links() const;

private:
    OccurrenceFinder m_finder;
    TextCopies m_copies;
    mutable std::vector<Occurrence> m_occurrences;
    /// By article, place.
    mutable std::map<int, std::vector<std::size_t>> m_occurrenceOf;
    mutable bool m_listed = true;
    mutable std::vector<CaseLink> m_links;
    mutable bool m_linked = true;
};

} // namespace Extraction
