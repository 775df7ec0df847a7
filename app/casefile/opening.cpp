// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/opening.h"

#include "app/casefile/casefiles.h"
#include "app/casefile/schema.h"

#include <QFileInfo>

#include <utility>

namespace Casefile {

namespace {

using Kind = Problem::Kind;

/// A case without the files that SQLite keeps beside it while it is open is whole in itself.
bool isAtRest(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

struct Tried
{
    std::unique_ptr<Connection> connection;
    int version = 0;
};

Result<Tried> tryMode(const QString &path, Connection::Mode mode)
{
    auto connection = Connection::open(path, mode);
    if (!connection)
        return tl::unexpected(connection.error());
    if (mode == Connection::Mode::Write) {
        if (const auto wal = (*connection)->run(QStringLiteral("pragma journal_mode = wal")); !wal)
            return tl::unexpected(wal.error());
    }
    const auto version = versionOf(**connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < 1)
        return failed(Kind::Damaged, Text::tr("The case is damaged: its head tells no version."));
    return Tried{std::move(*connection), *version};
}

Result<Tried> openReading(const QString &path)
{
    auto opened = tryMode(path, Connection::Mode::Read);
    // SQLite wants to make files beside the case, also for reading.
    if (!opened && opened.error().kind != Kind::Damaged && isAtRest(path))
        return tryMode(path, Connection::Mode::ReadStill);
    return opened;
}

bool canBeWritten(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

} // namespace

Result<int> versionOf(const Connection &connection)
{
    const auto version = connection.value(connection.dialect().version);
    if (!version)
        return tl::unexpected(version.error());
    return version->toInt();
}

QString newerNotice()
{
    return Text::tr("The case was made by a newer Counterclaim; it is opened for reading only.");
}

Problem olderProblem()
{
    return {Kind::ReadOnly,
            Text::tr("The case is of an older form, and must be opened for writing once.")};
}

Result<Opened> openFile(const QString &path, Store::Mode mode)
{
    using Mode = Store::Mode;
    if (mode == Mode::Create && !QFileInfo::exists(path)) {
        if (const auto made = createCase(path); !made)
            return tl::unexpected(made.error());
    }
    if (const auto known = examine(path); !known)
        return tl::unexpected(known.error());
    QString notice;
    if (mode != Mode::Read && !canBeWritten(path)) {
        mode = Mode::Read;
        notice = Text::tr("The case or its folder cannot be written to; it is opened for reading "
                          "only.");
    }
    auto opened = mode == Mode::Read ? openReading(path) : tryMode(path, Connection::Mode::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->version > kSchemaVersion) {
        opened = openReading(path);
        if (!opened)
            return tl::unexpected(opened.error());
        return Opened{std::move(opened->connection), true, newerNotice()};
    }
    if (opened->version < kSchemaVersion) {
        if (mode == Mode::Read)
            return tl::unexpected(olderProblem());
        if (const auto done = migrate(*opened->connection, migrations()); !done)
            return tl::unexpected(done.error());
    }
    return Opened{std::move(opened->connection), mode == Mode::Read, notice};
}

} // namespace Casefile
