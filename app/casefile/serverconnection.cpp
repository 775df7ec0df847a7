// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/connection.h"

#include "app/casefile/serveraddress.h"

#include <QSqlError>

namespace Casefile {

namespace {

using Kind = Problem::Kind;

constexpr int kOldestServer = 130000;

/// Libpq's own word for it, which it never translates (PQnoPasswordSupplied in libpq-fe.h).
const QLatin1String kNoPassword("no password supplied");

/// As libpq reads it between quotation marks.
QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\"));
    value.replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

QString optionsOf(const ServerAddress &address)
{
    // What the address says comes later, and counts. A server that does not answer is no reason
    // to wait for minutes.
    QStringList options{QStringLiteral("fallback_application_name=counterclaim"),
                        QStringLiteral("connect_timeout=10")};
    if (!address.port.isEmpty())
        options.append(QStringLiteral("port=") + quoted(address.port));
    for (const auto &[name, value] : address.options)
        options.append(name + u'=' + quoted(value));
    return options.join(u';');
}

Problem notConnected(const QSqlError &error)
{
    const QString text = error.databaseText().simplified();
    if (text.contains(kNoPassword))
        return {Kind::Password, Text::tr("The server asks for a password.")};
    return {Kind::Unreachable, Text::tr("The server cannot be reached: %1").arg(text)};
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::openServer(const QString &uri)
{
    const QString path = withoutPassword(uri);
    const auto address = ServerAddress::parse(path);
    if (!address)
        return tl::unexpected(address.error());
    std::unique_ptr<Connection> connection(new Connection(path, postgresql()));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection->m_name);
    if (!database.isValid()) {
        return failed(Kind::Other,
                      Text::tr("Qt's PostgreSQL driver is missing (on Debian, libqt6sql6-psql)."));
    }
    database.setHostName(address->host);
    database.setDatabaseName(address->database);
    database.setUserName(address->user);
    database.setPassword(passwordFor(path));
    database.setConnectOptions(optionsOf(*address));
    if (!database.open())
        return tl::unexpected(notConnected(database.lastError()));
    // Patience with colleagues that are writing. Whoever vanishes while writing lets go of the
    // case after a minute, even where the network does not say that he has gone.
    for (const char *setting : {"set client_min_messages = error", "set lock_timeout = '15s'",
                                "set idle_in_transaction_session_timeout = '60s'"}) {
        if (const auto done = connection->run(QLatin1String(setting)); !done)
            return tl::unexpected(done.error());
    }
    const auto version =
        connection->value(QStringLiteral("select current_setting('server_version_num')"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() < kOldestServer) {
        return failed(Kind::Other,
                      Text::tr("The server is too old: PostgreSQL 13 or newer is needed."));
    }
    return connection;
}

} // namespace Casefile
