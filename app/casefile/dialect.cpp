// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/dialect.h"

#include <QSqlError>

namespace Casefile {

namespace {

using Kind = Problem::Kind;

/// Result codes of SQLite (https://www.sqlite.org/rescode.html); the low byte is the primary one.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26,
};

Problem ofSqlite(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {Kind::Busy, Text::tr("Another program is writing to the case.")};
    case ReadOnly:
        return {Kind::ReadOnly, Text::tr("The case can only be read.")};
    case Full:
        return {Kind::Full, Text::tr("There is no room left on the disk.")};
    case Corrupt:
        return {Kind::Damaged, Text::tr("The case is damaged.")};
    case NotADatabase:
        return {Kind::Damaged, Text::tr("The case is damaged: its head cannot be read.")};
    case IoError:
        return {Kind::Other, Text::tr("The case could not be read from or written to the disk.")};
    case CantOpen:
        return {Kind::Other, Text::tr("The case, or a file beside it, cannot be opened.")};
    default:
        return {Kind::Other, Text::tr("The case refused: %1").arg(error.databaseText())};
    }
}

/// By its class or its whole code (https://www.postgresql.org/docs/current/errcodes-appendix.html).
Problem ofPostgresql(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const QString text = error.databaseText().section(u'\n', 0, 0).simplified();
    // What the library says by itself has no code: the connection is gone.
    if (code.isEmpty() || code.startsWith(QLatin1String("08"))
        || code.startsWith(QLatin1String("57P")))
        return {Kind::Unreachable, Text::tr("The server cannot be reached: %1").arg(text)};
    if (code == QLatin1String("55P03") || code.startsWith(QLatin1String("40")))
        return {Kind::Busy, Text::tr("Somebody else is writing to the case.")};
    if (code == QLatin1String("25006"))
        return {Kind::ReadOnly, Text::tr("The server takes no changes.")};
    if (code == QLatin1String("42501"))
        return {Kind::ReadOnly, Text::tr("The server does not allow it: %1").arg(text)};
    if (code.startsWith(QLatin1String("53")))
        return {Kind::Full, Text::tr("The server has no room left: %1").arg(text)};
    if (code.startsWith(QLatin1String("XX")))
        return {Kind::Damaged, Text::tr("The case is damaged on the server: %1").arg(text)};
    return {Kind::Other, Text::tr("The server refused: %1").arg(text)};
}

} // namespace

QString Dialect::schema(QString sql) const
{
    return sql.replace(QLatin1String("{key}"), key).replace(QLatin1String("{bytes}"), bytes);
}

const Dialect &sqlite()
{
    // "integer" makes the key SQLite's own, without an index beside the table; it has 64 bits
    // there. "immediate": two readers that both want to write would wait for each other.
    static const Dialect dialect{QStringLiteral("integer primary key"),
                                 QStringLiteral("blob"),
                                 {QStringLiteral("begin immediate")},
                                 QStringLiteral("pragma user_version"),
                                 QStringLiteral("pragma user_version = %1"),
                                 true,
                                 ofSqlite};
    return dialect;
}

const Dialect &postgresql()
{
    // Whoever writes holds the only row of this table until the end: so writers come one after the
    // other, as on a file, and keys and the journal are in the order of what was done.
    static const Dialect dialect{
        QStringLiteral("bigint primary key"),
        QStringLiteral("bytea"),
        {QStringLiteral("begin isolation level read committed"),
         QStringLiteral("select version from case_head where id = 1 for update")},
        QStringLiteral("select version from case_head where id = 1"),
        QStringLiteral("update case_head set version = %1 where id = 1"),
        false,
        ofPostgresql};
    return dialect;
}

} // namespace Casefile
