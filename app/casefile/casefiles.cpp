// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/casefiles.h"

#include "app/casefile/opening.h"
#include "app/casefile/serveraddress.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

namespace Casefile {

const QString kEnding = QStringLiteral(".counterclaim");

namespace {

using Kind = Problem::Kind;

/// https://www.sqlite.org/fileformat.html#the_database_header
const QByteArray kMagic("SQLite format 3\0", 16);
constexpr qsizetype kHead = 100;
constexpr qsizetype kApplicationIdAt = 68;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kHead) : QByteArray();
}

bool isSqlite(const QByteArray &head)
{
    return head.size() == kHead && head.startsWith(kMagic);
}

bool isOurs(const QByteArray &head)
{
    return isSqlite(head)
        && qFromBigEndian<quint32>(head.constData() + kApplicationIdAt) == kApplicationId;
}

Result<void> backUp(const Connection &connection, int version)
{
    // Backups of a server are its keeper's; a step is all or nothing there too.
    if (connection.onServer())
        return {};
    const QString copy = freeName(connection.path(), QStringLiteral(".v%1.bak").arg(version));
    const auto done = connection.run(QStringLiteral("vacuum into ?"), {copy});
    if (done)
        return done;
    return failed(done.error().kind,
                  Text::tr("The case must be brought to a new form, and cannot be backed up to %1 "
                           "before: %2")
                      .arg(copy, done.error().reason));
}

Result<void> step(Connection &connection, const Migration &migration)
{
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (version.value() >= migration.to) // Another program was quicker.
        return {};
    for (const QLatin1String sql : migration.statements) {
        if (const auto done = connection.run(connection.dialect().schema(sql)); !done)
            return done;
    }
    const auto numbered = connection.run(connection.dialect().setVersion.arg(migration.to));
    return numbered ? transaction.commit() : numbered;
}

Result<void> fill(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto marked =
        (*connection)->run(QStringLiteral("pragma application_id = %1").arg(kApplicationId));
    if (!marked)
        return marked;
    if (const auto done = migrate(**connection, migrations()); !done)
        return done;
    return (*connection)->run(QStringLiteral("pragma journal_mode = wal"));
}

} // namespace

QString freeName(const QString &path, const QString &ending)
{
    QString name = path + ending;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2%3").arg(path).arg(number).arg(ending);
    return name;
}

bool isCase(const QString &path)
{
    return isServer(path) || path.endsWith(kEnding, Qt::CaseInsensitive) || isOurs(headOf(path));
}

Result<void> examine(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(Kind::NotFound, Text::tr("There is no such case."));
    if (info.isDir())
        return failed(Kind::NotACase, Text::tr("This is a folder, not a case."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(Kind::Other,
                      Text::tr("The case cannot be opened: %1.").arg(file.errorString()));
    }
    const QByteArray head = file.read(kHead);
    if (isOurs(head))
        return {};
    if (head.isEmpty())
        return failed(Kind::NotACase, Text::tr("The file is empty, not a case."));
    if (isSqlite(head)) {
        return failed(Kind::NotACase,
                      Text::tr("This is an SQLite database of another program, not a case."));
    }
    return failed(Kind::NotACase,
                  Text::tr("This is not a case, or its head is damaged beyond knowing."));
}

Result<void> createCase(const QString &path)
{
    const QString made = QStringLiteral("%1-new-%2")
                             .arg(path)
                             .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    const auto filled = fill(made);
    if (filled && QFile::rename(made, path))
        return {};
    QFile::remove(made);
    if (filled && QFileInfo::exists(path)) // Another program was quicker.
        return {};
    return failed(
        filled ? Kind::Other : filled.error().kind,
        Text::tr("The case cannot be made: %1")
            .arg(filled ? Text::tr("The folder cannot be written to.") : filled.error().reason));
}

Result<void> migrate(Connection &connection, const std::vector<Migration> &migrations)
{
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    int from = *version;
    for (const Migration &migration : migrations) {
        if (migration.to <= from)
            continue;
        if (from > 0) {
            if (const auto saved = backUp(connection, from); !saved)
                return saved;
        }
        if (const auto done = step(connection, migration); !done)
            return done;
        from = migration.to;
    }
    return {};
}

} // namespace Casefile
