// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/acrossarticles.h"

#include <set>
#include <utility>

namespace Extraction {

namespace {

/// Events that nothing is known of but their ids: each stands alone.
Digest blank(const Findings &findings)
{
    Digest digest;
    for (const Event &event : findings.events) {
        Account account;
        account.event = event.id;
        account.kind = event.kind;
        digest.accounts.push_back(account);
    }
    return digest;
}

} // namespace

void AcrossArticles::set(int article, const Findings &findings)
{
    const bool known =
        findings.digest && findings.digest->accounts.size() == findings.events.size();
    Digest digest = known ? *findings.digest : blank(findings);
    m_copies.set(article, digest.sketch);
    // Kept by the copies; once is enough.
    digest.sketch = {};
    m_finder.set(article, std::move(digest));
}

void AcrossArticles::setAccounts(int article, std::vector<Account> accounts)
{
    Digest digest = articles().at(article);
    digest.accounts = std::move(accounts);
    m_finder.set(article, std::move(digest));
}

void AcrossArticles::remove(int article)
{
    m_copies.remove(article);
    m_finder.remove(article);
}

void AcrossArticles::clear()
{
    *this = AcrossArticles();
}

void AcrossArticles::update()
{
    m_finder.update();
    m_listed = false;
    m_linked = false;
}

const std::vector<Occurrence> &AcrossArticles::occurrences() const
{
    if (std::exchange(m_listed, true))
        return m_occurrences;
    m_occurrences = m_finder.occurrences();
    m_occurrenceOf.clear();
    for (const auto &[article, digest] : m_finder.articles())
        m_occurrenceOf[article].resize(digest.accounts.size());
    for (std::size_t i = 0; i < m_occurrences.size(); ++i) {
        for (const AccountRef ref : m_occurrences[i])
            m_occurrenceOf[ref.article][std::size_t(ref.place)] = i;
    }
    return m_occurrences;
}

std::size_t AcrossArticles::occurrenceOf(AccountRef ref) const
{
    occurrences();
    return m_occurrenceOf.at(ref.article)[std::size_t(ref.place)];
}

const Account &AcrossArticles::account(AccountRef ref) const
{
    return articles().at(ref.article).accounts[std::size_t(ref.place)];
}

std::vector<int> AcrossArticles::textsOf(const Occurrence &occurrence) const
{
    std::vector<int> texts;
    for (const AccountRef ref : occurrence)
        texts.push_back(textOf(ref.article));
    return texts;
}

int AcrossArticles::sources(const Occurrence &occurrence) const
{
    const std::vector<int> texts = textsOf(occurrence);
    return int(std::set(texts.begin(), texts.end()).size());
}

const std::vector<CaseLink> &AcrossArticles::links() const
{
    if (!std::exchange(m_linked, true))
        m_links = linksAcross(occurrences(), articles());
    return m_links;
}

} // namespace Extraction
