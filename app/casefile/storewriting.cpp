// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"

#include "app/casefile/batch.h"
#include "app/casefile/connection.h"
#include "app/casefile/schema.h"
#include "app/extraction/eventmatching.h"

#include <utility>

namespace Casefile {

namespace {

using Kind = Problem::Kind;
using namespace ArticleColumn;

} // namespace

Result<void> Store::mayWrite() const
{
    if (!m_readOnly)
        return {};
    return failed(Kind::ReadOnly,
                  m_notice.isEmpty() ? Text::tr("The case can only be read.") : m_notice);
}

Result<Key> Store::nextKey(const Table &table) const
{
    const auto last =
        m_connection->value(QStringLiteral("select coalesce(max(id), 0) from %1").arg(table.name));
    if (!last)
        return tl::unexpected(last.error());
    return last->toLongLong() + 1;
}

Result<QVariantList> Store::row(const Table &table, Key key) const
{
    const QString column = QString(table.columns).section(u',', 0, 0);
    const auto found = rows(table, QStringLiteral("where %1 = ?").arg(column), {key});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failed(Kind::Conflict, Text::tr("It is no longer in the case."));
    if (!isWhole(found->front()))
        return failed(Kind::Damaged, Text::tr("The case is damaged."));
    return found->front();
}

Result<void> Store::insert(const Table &table, QVariantList row) const
{
    return m_connection->run(table.insertSql(), withSum(std::move(row)));
}

Result<void> Store::update(const Table &table, const QVariantList &row) const
{
    QVariantList values = withSum(row.first(row.size() - 1));
    values.append(values.takeFirst());
    return m_connection->run(table.updateSql(), values);
}

Result<std::vector<Added>> Store::add(const std::vector<EntryRows> &entries)
{
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    const auto article = nextKey(articleTable());
    const auto event = nextKey(eventTable());
    const auto tie = nextKey(tieTable());
    for (const auto *key : {&article, &event, &tie}) {
        if (!*key)
            return tl::unexpected(key->error());
    }
    std::vector<Added> added;
    {
        Batch batch(*m_connection, {*article, *event, *tie});
        for (const EntryRows &entry : entries) {
            const auto one = batch.add(entry);
            if (!one)
                return tl::unexpected(one.error());
            added.push_back(*one);
        }
    }
    if (const auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return added;
}

Result<void> Store::setFindings(Key article, const Extraction::Findings &findings)
{
    if (const auto may = mayWrite(); !may)
        return may;
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    auto owner = row(articleTable(), article);
    if (!owner)
        return tl::unexpected(owner.error());
    if (publicationOf(*owner) != findings.published)
        return failed(Kind::Conflict, Text::tr("The article's date was changed meanwhile."));
    const auto older = read(article - 1, 1);
    if (!older)
        return tl::unexpected(older.error());
    if (older->articles.size() != 1 || older->articles.front().key != article)
        return failed(Kind::Damaged, Text::tr("The case is damaged."));
    const StoredArticle &stored = older->articles.front();
    const auto matches = Extraction::matchEvents(stored.findings.events, findings.events);
    const EntryRows fresh = rowsOf({stored.article, findings, {}});

    if (const auto done =
            m_connection->run(QStringLiteral("delete from tie where article = ?"), {article});
        !done)
        return done;
    std::vector<bool> kept(stored.events.size(), false);
    for (const auto &match : matches) {
        if (match)
            kept[*match] = true;
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i])
            continue;
        const auto done =
            m_connection->run(QStringLiteral("delete from event where id = ?"), {stored.events[i]});
        if (!done)
            return done;
    }
    auto next = nextKey(eventTable());
    auto nextTie = nextKey(tieTable());
    if (!next || !nextTie)
        return tl::unexpected(next ? nextTie.error() : next.error());
    std::vector<Key> keys;
    for (std::size_t i = 0; i < fresh.events.size(); ++i) {
        Result<void> done;
        if (matches[i]) {
            keys.push_back(stored.events[*matches[i]]);
            const auto before = row(eventTable(), keys.back());
            if (!before)
                return tl::unexpected(before.error());
            const QVariantList head{keys.back(), (*before)[1].toLongLong() + 1, article};
            done = update(eventTable(), withSum(head + fresh.events[i]));
        } else {
            keys.push_back((*next)++);
            done = insert(eventTable(),
                          QVariantList{keys.back(), qint64(1), article} + fresh.events[i]);
        }
        if (!done)
            return done;
    }
    for (const EntryRows::Tie &tie : fresh.ties) {
        const auto done =
            insert(tieTable(), {(*nextTie)++, article, keys[tie.from], keys[tie.to], tie.relation});
        if (!done)
            return done;
    }
    (*owner)[Version] = (*owner)[Version].toLongLong() + 1;
    Casefile::setFindings(*owner, findings, fresh);
    if (const auto done = update(articleTable(), *owner); !done)
        return done;
    return transaction.commit();
}

} // namespace Casefile
