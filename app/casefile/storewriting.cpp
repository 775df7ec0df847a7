// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"

#include "app/casefile/batch.h"
#include "app/casefile/connection.h"
#include "app/casefile/rowedit.h"
#include "app/casefile/schema.h"

namespace Casefile {

namespace {

using Kind = Problem::Kind;

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
    return RowEdit(*m_connection, table).read(key);
}

Result<void> Store::insert(const Table &table, QVariantList row) const
{
    return m_connection->run(table.insertSql(), withSum(std::move(row)));
}

Result<void> Store::update(const Table &table, const QVariantList &row) const
{
    return RowEdit(*m_connection, table).write(row);
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

} // namespace Casefile
