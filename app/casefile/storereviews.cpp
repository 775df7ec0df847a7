// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"

#include "app/casefile/articlerows.h"
#include "app/casefile/connection.h"
#include "app/casefile/reviewrows.h"
#include "app/casefile/rowedit.h"

#include <utility>

namespace Casefile {

namespace {

using Kind = Problem::Kind;

/// Why somebody else's version is in the way.
Problem conflict()
{
    return {Kind::Conflict,
            Text::tr("Somebody else decided about it meanwhile; nothing was changed now.")};
}

/// Gathers what a deed changes; rows that are not there yet are put there blank, since the journal
/// changes rows but never makes or takes them.
class Gatherer
{
public:
    explicit Gatherer(const Connection &connection)
        : m_connection(connection)
        , m_reviews(connection, reviewTable())
        , m_ties(connection, decidedTieTable())
        , m_exists(
              connection.prepare(QStringLiteral("select count(*) from review where event = ?")))
    {
    }

    const std::vector<Edit> &edits() const { return m_edits; }
    /// Rows that stay as they are, but may be new.
    const std::vector<Edit> &told() const { return m_told; }

    Result<void> add(const StoredReview &wanted)
    {
        const auto row = reviewRow(wanted.event);
        if (!row)
            return tl::unexpected(row.error());
        // A row that was blank from the beginning is as good as none.
        const qint64 version = (*row)[1].toLongLong();
        if (version != wanted.version && !(version == 1 && wanted.version == 0))
            return tl::unexpected(conflict());
        if (wanted.review.mergedInto != 0) {
            if (const auto other = reviewRow(wanted.review.mergedInto); !other)
                return tl::unexpected(other.error());
            // Who reads the change must know both.
            m_told.push_back({&reviewSubject(), wanted.review.mergedInto, {}, {}});
        }
        addEdit(reviewSubject(), *row, withSum(rowOf(wanted)));
        return {};
    }

    Result<void> add(DecidedTie wanted)
    {
        if (wanted.key == 0) {
            const auto last =
                m_connection.value(QStringLiteral("select coalesce(max(id), 0) from decided_tie"));
            if (!last)
                return tl::unexpected(last.error());
            wanted.key = last->toLongLong() + 1;
            wanted.version = 1;
            DecidedTie blank{wanted.key, 1, wanted.from, wanted.to, wanted.relation, {}, {}, {}};
            if (const auto done = m_ties.insert(rowOf(blank)); !done)
                return done;
        }
        const auto row = m_ties.read(wanted.key);
        if (!row)
            return tl::unexpected(row.error());
        if ((*row)[1].toLongLong() != wanted.version)
            return tl::unexpected(conflict());
        addEdit(decidedTieSubject(), *row, withSum(rowOf(wanted)));
        return {};
    }

private:
    Result<QVariantList> reviewRow(Key event)
    {
        if (const auto run = m_exists.run({event}); !run)
            return tl::unexpected(run.error());
        if (const auto found = m_exists.next(); !found)
            return tl::unexpected(found.error());
        const bool exists = m_exists.value(0).toLongLong() > 0;
        m_exists.finish();
        if (!exists) {
            if (const auto done = m_reviews.insert(rowOf(StoredReview{event, 1, {}})); !done)
                return tl::unexpected(done.error());
        }
        return m_reviews.read(event);
    }

    void addEdit(const Subject &subject, const QVariantList &before, const QVariantList &after)
    {
        Edit edit = editBetween(subject, before, after);
        if (!edit.after.isEmpty())
            m_edits.push_back(std::move(edit));
    }

    const Connection &m_connection;
    RowEdit m_reviews;
    RowEdit m_ties;
    Statement m_exists;
    std::vector<Edit> m_edits;
    std::vector<Edit> m_told;
};

} // namespace

/// Its row stays, whatever is undone: an event by hand is there as long as its review is not blank.
Result<KeptEvent> Store::insertByHand(const Decision::Made &made) const
{
    auto owner = row(articleTable(), made.article);
    if (!owner)
        return tl::unexpected(owner.error());
    const auto key = nextKey(eventTable());
    if (!key)
        return tl::unexpected(key.error());
    KeptEvent kept{*key, made.article, made.event};
    kept.event.id = QStringLiteral("a%1").arg(*key);
    const auto done =
        insert(eventTable(),
               QVariantList{*key, qint64(1), made.article} + eventRow(kept.event, keptPlace(*key)));
    if (!done)
        return tl::unexpected(done.error());
    using namespace ArticleColumn;
    (*owner)[Version] = (*owner)[Version].toLongLong() + 1;
    (*owner)[Events] = (*owner)[Events].toLongLong() + 1;
    if (const auto counted = update(articleTable(), *owner); !counted)
        return tl::unexpected(counted.error());
    return kept;
}

Result<Changed> Store::decide(const Decision &decision, const QString &who)
{
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    Gatherer gatherer(*m_connection);
    std::vector<KeptEvent> made;
    for (const Decision::Made &one : decision.made) {
        auto kept = insertByHand(one);
        if (!kept)
            return tl::unexpected(kept.error());
        if (const auto done = gatherer.add(StoredReview{kept->key, 0, one.review}); !done)
            return tl::unexpected(done.error());
        made.push_back(std::move(*kept));
    }
    for (const StoredReview &review : decision.reviews) {
        if (const auto done = gatherer.add(review); !done)
            return tl::unexpected(done.error());
    }
    for (const DecidedTie &tie : decision.ties) {
        if (const auto done = gatherer.add(tie); !done)
            return tl::unexpected(done.error());
    }
    Journal journal(*m_connection);
    if (const auto done = journal.carryOut(who, decision.what, gatherer.edits()); !done)
        return tl::unexpected(done.error());
    std::vector<Edit> rows = gatherer.told();
    rows.insert(rows.end(), gatherer.edits().begin(), gatherer.edits().end());
    auto changed = changedBy(rows);
    if (!changed)
        return changed;
    changed->made = std::move(made);
    if (const auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return changed;
}

Result<Changed> Store::decidedNow(const Decision &decision) const
{
    std::vector<Edit> edits;
    for (const StoredReview &review : decision.reviews)
        edits.push_back({&reviewSubject(), review.event, {}, {}});
    for (const DecidedTie &tie : decision.ties) {
        if (tie.key != 0)
            edits.push_back({&decidedTieSubject(), tie.key, {}, {}});
    }
    return changedBy(edits);
}

} // namespace Casefile
