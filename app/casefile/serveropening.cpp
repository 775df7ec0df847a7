// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/casefiles.h"
#include "app/casefile/opening.h"
#include "app/casefile/schema.h"

#include <utility>

// On a server a case has the tables of a file, and one more: "case_head" tells it from other
// databases, has the number of its schema, and is what writers hold (see dialect.h).

namespace Casefile {

namespace {

using Kind = Problem::Kind;

const QString kApplication = QStringLiteral("counterclaim");

/// Tables, views and the like of the schema in which ours stand.
const QString kTables = QStringLiteral(
    "select count(*), sum(case when c.relname = 'case_head' then 1 else 0 end) "
    "from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace "
    "where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'm', 'f')");

enum class Found { Nothing, Case };

Result<Found> look(const Connection &connection)
{
    Statement statement = connection.prepare(kTables);
    if (const auto run = statement.run(); !run)
        return tl::unexpected(run.error());
    if (const auto row = statement.next(); !row)
        return tl::unexpected(row.error());
    const bool hasTables = statement.value(0).toLongLong() > 0;
    const bool hasHead = statement.value(1).toLongLong() > 0;
    statement.finish();
    if (!hasTables)
        return Found::Nothing;
    const Problem foreign{Kind::NotACase,
                          Text::tr("This is a database of another program, not a case.")};
    if (!hasHead)
        return tl::unexpected(foreign);
    const auto application =
        connection.value(QStringLiteral("select application from case_head where id = 1"));
    if (application)
        return *application == kApplication ? Result<Found>(Found::Case) : tl::unexpected(foreign);
    return tl::unexpected(application.error().kind == Kind::Other ? foreign : application.error());
}

/// All of it, or nothing.
Result<void> makeHead(Connection &connection)
{
    const auto encoding =
        connection.value(QStringLiteral("select current_setting('server_encoding')"));
    if (!encoding)
        return tl::unexpected(encoding.error());
    if (encoding->toString() != QLatin1String("UTF8")) {
        return failed(Kind::Other,
                      Text::tr("A case can be made in a database of UTF-8 only; this one is of %1.")
                          .arg(encoding->toString()));
    }
    for (const QString &sql :
         {QStringLiteral("begin"),
          QStringLiteral("create table case_head (id bigint primary key, "
                         "application text not null, version bigint not null)"),
          QStringLiteral("insert into case_head values (1, '%1', 0)").arg(kApplication),
          QStringLiteral("commit")}) {
        if (const auto done = connection.run(sql); !done) {
            static_cast<void>(connection.run(QStringLiteral("rollback")));
            return done;
        }
    }
    return {};
}

Result<void> create(Connection &connection)
{
    const auto made = makeHead(connection);
    if (made)
        return {};
    // Somebody else may have been quicker.
    const auto found = look(connection);
    if (found && *found == Found::Case)
        return {};
    return failed(made.error().kind,
                  Text::tr("The case cannot be made: %1").arg(made.error().reason));
}

/// Asks for what every writer asks for. Nothing where it is given; the reason where it is not.
Result<QString> whyReadOnly(Connection &connection)
{
    auto locked = connection.run(QStringLiteral("begin"));
    if (locked) {
        locked = connection.run(
            QStringLiteral("select version from case_head where id = 1 for update nowait"));
        static_cast<void>(connection.run(QStringLiteral("rollback")));
    }
    // Somebody who writes just now is no reason.
    if (locked || locked.error().kind == Kind::Busy)
        return QString();
    if (locked.error().kind != Kind::ReadOnly)
        return tl::unexpected(locked.error());
    return Text::tr("The case is opened for reading only. %1").arg(locked.error().reason);
}

} // namespace

Result<Opened> openOnServer(const QString &address, Store::Mode mode)
{
    auto connection = Connection::open(address, Connection::Mode::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto found = look(**connection);
    if (!found)
        return tl::unexpected(found.error());
    if (*found == Found::Nothing) {
        if (mode != Store::Mode::Create)
            return failed(Kind::Empty, Text::tr("There is no case in this database yet."));
        if (const auto made = create(**connection); !made)
            return tl::unexpected(made.error());
    }
    const auto version = versionOf(**connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > kSchemaVersion)
        return Opened{std::move(*connection), true, newerNotice()};
    QString notice;
    if (mode != Store::Mode::Read) {
        const auto reason = whyReadOnly(**connection);
        if (!reason)
            return tl::unexpected(reason.error());
        notice = *reason;
    }
    const bool readOnly = mode == Store::Mode::Read || !notice.isEmpty();
    if (*version < kSchemaVersion) {
        if (readOnly)
            return tl::unexpected(olderProblem());
        if (const auto done = migrate(**connection, migrations()); !done)
            return tl::unexpected(done.error());
    }
    return Opened{std::move(*connection), readOnly, notice};
}

} // namespace Casefile
