// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/salvage.h"

#include "app/casefile/connection.h"

namespace Casefile {

namespace {

/// A gap of more keys than this is not looked through one by one.
constexpr Key kLongestGap = 200'000;

class TableSalvage
{
public:
    TableSalvage(const Connection &connection, const Table &table, Salvage &salvage)
        : m_connection(connection)
        , m_table(table)
        , m_salvage(salvage)
        , m_key(QString(table.columns).section(u',', 0, 0))
    {
    }

    void read()
    {
        if (scan(QStringLiteral("order by %1"), {}))
            return;
        m_salvage.isComplete = false;
        const Key first = m_last;
        scan(QStringLiteral("where %1 > ? order by %1 desc"), {first});
        const Key end = m_last;
        if (end <= first || end - first > kLongestGap)
            return;
        for (Key key = first + 1; key < end; ++key)
            scan(QStringLiteral("where %1 = ?"), {key});
    }

private:
    /// False where it ended before the end.
    bool scan(const QString &rest, const QVariantList &values)
    {
        Statement statement = m_connection.prepare(m_table.selectSql(rest.arg(m_key)));
        if (!statement.run(values))
            return false;
        for (;;) {
            const auto more = statement.next();
            if (!more || !*more)
                return more.has_value();
            take(statement.row(m_table.count));
        }
    }

    void take(const QVariantList &row)
    {
        m_last = row[0].toLongLong();
        if (isWhole(row))
            m_salvage.rows[&m_table].insert({m_last, row});
        else
            m_salvage.isComplete = false;
    }

    const Connection &m_connection;
    const Table &m_table;
    Salvage &m_salvage;
    QString m_key;
    Key m_last = 0;
};

} // namespace

Salvage salvage(const QString &path)
{
    Salvage found;
    // For writing: what stands in the log beside it must be brought home. It is a copy.
    const auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection) {
        found.isComplete = false;
        return found;
    }
    static_cast<void>((*connection)->run(QStringLiteral("pragma synchronous = off")));
    for (const Table *table : allTables())
        TableSalvage(**connection, *table, found).read();
    return found;
}

} // namespace Casefile
