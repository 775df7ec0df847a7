// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/otherarticles.h"

#include <QSet>

#include <algorithm>

namespace Exchange {

using Extraction::AccountRef;
using Extraction::Occurrence;

namespace {

class Writer
{
public:
    Writer(const Extraction::AcrossArticles &across, const QStringList &names,
           const std::function<bool(AccountRef)> &isWritten)
        : m_across(across)
        , m_names(names)
        , m_isWritten(isWritten)
        , m_articles(std::size_t(names.size()))
    {
    }

    std::vector<OtherArticles> write()
    {
        for (const Occurrence &occurrence : m_across.occurrences())
            addEvents(occurrence);
        for (const Extraction::CaseLink &link : m_across.links())
            addLink(link);
        return std::move(m_articles);
    }

private:
    QString name(AccountRef ref) const
    {
        return m_names[ref.article] + u':' + m_across.account(ref).event;
    }

    void addEvents(const Occurrence &occurrence)
    {
        const int sources = m_across.sources(occurrence);
        for (const AccountRef ref : occurrence) {
            OtherArticles::Event event;
            event.sources = sources;
            for (const AccountRef other : occurrence) {
                if (other != ref && m_isWritten(other))
                    event.sameAs.append(name(other));
            }
            m_articles[std::size_t(ref.article)].events.insert(m_across.account(ref).event, event);
        }
    }

    /// In each article that tells of the one end, to the first account of the other.
    void addLink(const Extraction::CaseLink &link)
    {
        const Occurrence &to = m_across.occurrences()[link.to];
        const auto first = std::ranges::find_if(to, m_isWritten);
        if (first == to.end())
            return;
        for (const AccountRef from : m_across.occurrences()[link.from]) {
            const auto here = std::ranges::find(to, from.article, &AccountRef::article);
            const bool inside = here != to.end() && m_isWritten(*here);
            if (m_isWritten(from)) {
                m_articles[std::size_t(from.article)].links.push_back(
                    {m_across.account(from).event,
                     inside ? m_across.account(*here).event : name(*first), link.relation,
                     link.reason});
            }
        }
    }

    const Extraction::AcrossArticles &m_across;
    const QStringList &m_names;
    const std::function<bool(AccountRef)> &m_isWritten;
    std::vector<OtherArticles> m_articles;
};

} // namespace

std::vector<OtherArticles> otherArticles(const Extraction::AcrossArticles &across,
                                         const QStringList &names,
                                         const std::function<bool(AccountRef)> &isWritten)
{
    return Writer(across, names, isWritten).write();
}

QStringList uniqueNames(const QStringList &wanted)
{
    QSet<QString> taken;
    QStringList names;
    for (const QString &name : wanted) {
        QString unique = name;
        for (int number = 2; taken.contains(unique.toCaseFolded()); ++number)
            unique = QStringLiteral("%1-%2").arg(name).arg(number);
        taken.insert(unique.toCaseFolded());
        names.append(unique);
    }
    return names;
}

} // namespace Exchange
