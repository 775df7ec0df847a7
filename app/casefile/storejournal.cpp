// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"

#include "app/casefile/articlerows.h"
#include "app/casefile/connection.h"
#include "app/casefile/reviewrows.h"
#include "app/casefile/rowedit.h"

namespace Casefile {

using namespace Qt::Literals::StringLiterals;

Result<void> Store::setPublished(Key article, const std::optional<Dates::Edtf> &date,
                                 const QString &who)
{
    if (const auto may = mayWrite(); !may)
        return may;
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const auto owner = row(articleTable(), article);
    if (!owner)
        return tl::unexpected(owner.error());
    const Subject &subject = articleSubject();
    const QJsonObject before = subject.values(*owner);
    const QJsonObject after{{u"given"_s, true},
                            {u"date"_s, date ? QJsonValue(date->toString()) : QJsonValue()}};
    if (before == after)
        return {};
    Journal journal(*m_connection);
    const auto done = journal.carryOut(who, u"published"_s, {{&subject, article, before, after}});
    return done ? transaction.commit() : done;
}

Result<Changed> Store::undo(const QString &who)
{
    return reverse(Journal::Direction::Undo, who);
}

Result<Changed> Store::redo(const QString &who)
{
    return reverse(Journal::Direction::Redo, who);
}

Result<Changed> Store::reverse(Journal::Direction direction, const QString &who)
{
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    const auto edits = Journal(*m_connection).reverse(direction, who);
    if (!edits)
        return tl::unexpected(edits.error());
    auto changed = changedBy(*edits);
    if (!changed)
        return changed;
    if (const auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return changed;
}

/// The rows of the edits as they are now.
Result<Changed> Store::changedBy(const std::vector<Edit> &edits) const
{
    const Problem damaged{Problem::Kind::Damaged, Text::tr("The case is damaged.")};
    Changed changed;
    RowEdit reviews(*m_connection, reviewTable());
    RowEdit ties(*m_connection, decidedTieTable());
    for (const Edit &edit : edits) {
        if (edit.subject == &articleSubject()) {
            changed.published.push_back(edit.key);
            continue;
        }
        const bool isReview = edit.subject == &reviewSubject();
        const auto row = isReview ? reviews.read(edit.key) : ties.read(edit.key);
        if (!row)
            return tl::unexpected(row.error());
        if (isReview) {
            auto review = reviewOf(*row);
            if (!review)
                return tl::unexpected(damaged);
            changed.reviews.push_back(std::move(*review));
        } else {
            auto tie = decidedTieOf(*row);
            if (!tie)
                return tl::unexpected(damaged);
            changed.ties.push_back(std::move(*tie));
        }
    }
    return changed;
}

Result<NextDeeds> Store::nextDeeds(const QString &who) const
{
    return Journal(*m_connection).next(who);
}

Result<std::vector<DeedRecord>> Store::history(std::optional<Key> before, int limit) const
{
    return Journal(*m_connection).history(before, limit);
}

Result<std::vector<Edit>> Store::editsOf(const DeedRecord &deed) const
{
    return Journal(*m_connection).editsOf(deed);
}

} // namespace Casefile
