// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/connection.h"

#include "app/casefile/serveraddress.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Casefile {

namespace {

using Kind = Problem::Kind;

QString connectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("casefile-%1").arg(++count);
}

QString locator(const QString &path, Connection::Mode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:"));
    return QStringLiteral("file:") + encoded
        + (mode == Connection::Mode::ReadStill ? QStringLiteral("?immutable=1") : QString());
}

bool identify(const QString &path, quint64 &device, quint64 &inode)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    device = info.st_dev;
    inode = info.st_ino;
    return true;
#else
    // An open file cannot be deleted there.
    device = inode = 0;
    return QFileInfo::exists(path);
#endif
}

} // namespace

Statement::Statement(const QSqlDatabase &database, const Dialect &dialect, const QString &sql)
    : m_query(database)
    , m_dialect(&dialect)
{
    m_query.setForwardOnly(dialect.fetchesByRow);
    m_prepared = m_query.prepare(sql);
}

Result<void> Statement::run(const QVariantList &values)
{
    if (m_prepared) {
        for (int i = 0; i < values.size(); ++i)
            m_query.bindValue(i, values[i]);
        if (m_query.exec())
            return {};
    }
    return tl::unexpected(m_dialect->problemOf(m_query.lastError()));
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return tl::unexpected(m_dialect->problemOf(m_query.lastError()));
    return false;
}

QVariant Statement::value(int column) const
{
    const QVariant value = m_query.value(column);
    return value.typeId() == QMetaType::ULongLong && !value.isNull() ? value.toLongLong() : value;
}

QVariantList Statement::row(int columns) const
{
    QVariantList values;
    values.reserve(columns);
    for (int i = 0; i < columns; ++i)
        values.append(value(i));
    return values;
}

Connection::Connection(QString path, const Dialect &dialect)
    : m_path(std::move(path))
    , m_dialect(&dialect)
    , m_name(connectionName())
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (isServer(path))
        return openServer(path);
    const bool writes = mode == Mode::Write || mode == Mode::Create;
    if (mode != Mode::Create && !QFileInfo::exists(path))
        return failed(Kind::NotFound, Text::tr("There is no such case."));
    std::unique_ptr<Connection> connection(new Connection(path, sqlite()));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    if (!database.isValid()) {
        return failed(Kind::Other,
                      Text::tr("Qt's SQLite driver is missing (on Debian, libqt6sql6-sqlite)."));
    }
    // A moment's patience with another program that is writing.
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000");
    if (!writes)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    database.setDatabaseName(locator(path, mode));
    if (!database.open())
        return tl::unexpected(sqlite().problemOf(database.lastError()));
    if (!identify(path, connection->m_device, connection->m_inode))
        return failed(Kind::Other, Text::tr("The case cannot be opened."));
    // A damaged or hostile file must not make SQLite read beyond a page or call functions.
    for (const char *pragma : {"pragma foreign_keys = on", "pragma synchronous = full",
                               "pragma trusted_schema = off", "pragma cell_size_check = on"}) {
        if (const auto done = connection->run(QLatin1String(pragma)); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

Result<void> Connection::run(const QString &sql, const QVariantList &values) const
{
    if (!values.isEmpty())
        return prepare(sql).run(values);
    // Not every engine prepares all statements.
    QSqlQuery query(m_database);
    query.setForwardOnly(dialect().fetchesByRow);
    if (query.exec(sql))
        return {};
    return tl::unexpected(dialect().problemOf(query.lastError()));
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    Statement statement = prepare(sql);
    if (const auto done = statement.run(values); !done)
        return tl::unexpected(done.error());
    const auto row = statement.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement.value(0) : QVariant();
}

bool Connection::isInPlace() const
{
    if (onServer())
        return true;
    quint64 device = 0;
    quint64 inode = 0;
    return identify(m_path, device, inode) && device == m_device && inode == m_inode;
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_connection.run(QStringLiteral("rollback")));
}

Result<void> Transaction::begin()
{
    for (const QString &sql : m_connection.dialect().beginWriting) {
        if (const auto done = m_connection.run(sql); !done)
            return done;
        m_open = true;
    }
    return {};
}

Result<void> Transaction::commit()
{
    if (!m_connection.isInPlace()) {
        return failed(
            Kind::Gone,
            Text::tr("The case was moved or deleted while it was open; nothing more can be "
                     "kept in it."));
    }
    const auto done = m_connection.run(QStringLiteral("commit"));
    m_open = m_open && !done;
    return done;
}

} // namespace Casefile
