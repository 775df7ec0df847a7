// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"

#include "app/casefile/connection.h"
#include "app/casefile/schema.h"
#include "app/extraction/eventmatching.h"

#include <optional>
#include <utility>

namespace Casefile {

namespace {

using Kind = Problem::Kind;
using namespace ArticleColumn;

/// Columns of the table of events.
enum EventColumn { EventVersion = 1, EventArticle, EventPlace, EventName };

/// What an article's events were before it was extracted again, but for those made by hand.
struct Older
{
    std::vector<Extraction::Event> events;
    std::vector<Key> keys;
    /// Those made by hand.
    qint64 byHand = 0;
};

Older olderOf(StoredArticle &&stored)
{
    Older older{std::move(stored.findings.events), std::move(stored.events), 0};
    for (KeptEvent &kept : stored.kept) {
        if (isByHand(kept.event)) {
            ++older.byHand;
            continue;
        }
        older.events.push_back(std::move(kept.event));
        older.keys.push_back(kept.key);
    }
    return older;
}

} // namespace

Result<bool> Store::isTouched(Key event) const
{
    const auto count = m_connection->value(
        QStringLiteral("select (select count(*) from review where event = ?) + "
                       "(select count(*) from decided_tie where from_event = ? or to_event = ?)"),
        {event, event, event});
    if (!count)
        return tl::unexpected(count.error());
    return count->toLongLong() > 0;
}

/// An event that is not found again goes, unless somebody decided about it: then it is kept beside
/// the findings. True where it is kept.
Result<bool> Store::letGo(Key event) const
{
    const auto touched = isTouched(event);
    if (!touched)
        return touched;
    if (!*touched) {
        const auto gone =
            m_connection->run(QStringLiteral("delete from event where id = ?"), {event});
        return gone ? Result<bool>(false) : tl::unexpected(gone.error());
    }
    auto kept = row(eventTable(), event);
    if (!kept)
        return tl::unexpected(kept.error());
    (*kept)[EventVersion] = (*kept)[EventVersion].toLongLong() + 1;
    (*kept)[EventPlace] = keptPlace(event);
    // Its name may be that of another event now.
    (*kept)[EventName] = QStringLiteral("k%1").arg(event);
    const auto done = update(eventTable(), *kept);
    return done ? Result<bool>(true) : tl::unexpected(done.error());
}

Result<std::vector<Key>> Store::setFindings(Key article, const Extraction::Findings &findings)
{
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    auto owner = row(articleTable(), article);
    if (!owner)
        return tl::unexpected(owner.error());
    if (publicationOf(*owner) != findings.published)
        return failed(Kind::Conflict, Text::tr("The article's date was changed meanwhile."));
    auto stored = read(article - 1, 1);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->articles.size() != 1 || stored->articles.front().key != article)
        return failed(Kind::Damaged, Text::tr("The case is damaged."));
    const EntryRows fresh = rowsOf({stored->articles.front().article, findings, {}});
    const Older older = olderOf(std::move(stored->articles.front()));
    const auto matches = Extraction::matchEvents(older.events, findings.events);

    if (const auto done =
            m_connection->run(QStringLiteral("delete from tie where article = ?"), {article});
        !done)
        return tl::unexpected(done.error());
    std::vector<bool> found(older.keys.size(), false);
    for (const auto &match : matches) {
        if (match)
            found[*match] = true;
    }
    qint64 kept = older.byHand;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i])
            continue;
        const auto isKept = letGo(older.keys[i]);
        if (!isKept)
            return tl::unexpected(isKept.error());
        kept += *isKept ? 1 : 0;
    }
    auto next = nextKey(eventTable());
    auto nextTie = nextKey(tieTable());
    if (!next || !nextTie)
        return tl::unexpected(next ? nextTie.error() : next.error());
    std::vector<Key> keys;
    for (std::size_t i = 0; i < fresh.events.size(); ++i) {
        Result<void> done;
        if (matches[i]) {
            keys.push_back(older.keys[*matches[i]]);
            const auto before = row(eventTable(), keys.back());
            if (!before)
                return tl::unexpected(before.error());
            const QVariantList head{keys.back(), (*before)[EventVersion].toLongLong() + 1, article};
            done = update(eventTable(), withSum(head + fresh.events[i]));
        } else {
            keys.push_back((*next)++);
            done = insert(eventTable(),
                          QVariantList{keys.back(), qint64(1), article} + fresh.events[i]);
        }
        if (!done)
            return tl::unexpected(done.error());
    }
    for (const EntryRows::Tie &tie : fresh.ties) {
        const auto done =
            insert(tieTable(), {(*nextTie)++, article, keys[tie.from], keys[tie.to], tie.relation});
        if (!done)
            return tl::unexpected(done.error());
    }
    (*owner)[Version] = (*owner)[Version].toLongLong() + 1;
    Casefile::setFindings(*owner, findings, fresh, kept);
    if (const auto done = update(articleTable(), *owner); !done)
        return tl::unexpected(done.error());
    if (const auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return keys;
}

} // namespace Casefile
