// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/connection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

/// The engines that a case can be on, for tests of both. A test program says so in its CMakeLists
/// by counterclaim_server_test, calls addEngines() in initTestCase_data(), and in init() skips
/// where the engine isMissing() and asks for a newCase().
namespace Engines {

/// What tests/server/cluster wrote there; empty where there is no server.
inline QString told(const char *file)
{
    QFile said(qEnvironmentVariable("COUNTERCLAIM_TEST_SERVER") + u'/' + QLatin1String(file));
    return said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()).trimmed() : QString();
}

/// An address as the server's superuser, without a password.
inline QString server()
{
    return told("socket");
}

inline const char *noServer()
{
    return "There is no PostgreSQL server to test with (see tests/server/cluster).";
}

/// Cases side by side in one database: each has a schema of its own.
inline QString inSchema(const QString &address, const QString &name)
{
    return address + (address.contains(u'?') ? u'&' : u'?')
        + QStringLiteral("options=-csearch_path%3D") + name;
}

/// An empty place on the server; empty text where it cannot be made.
inline QString newPlace(const QString &address = server())
{
    static int number = 0;
    const QString name =
        QStringLiteral("case_%1_%2").arg(QCoreApplication::applicationPid()).arg(++number);
    const auto connection = Casefile::Connection::open(address, Casefile::Connection::Mode::Write);
    const auto made = connection ? (*connection)->run(QStringLiteral("create schema ") + name)
                                 : tl::unexpected(connection.error());
    if (made)
        return inSchema(address, name);
    qWarning("%s", qPrintable(made.error().reason));
    return {};
}

inline void addEngines()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

inline bool isMissing()
{
    QFETCH_GLOBAL(bool, onServer);
    return onServer && server().isEmpty();
}

/// Where a case can be made; empty where that fails.
inline QString newCase(const QTemporaryDir &folder)
{
    static int number = 0;
    QFETCH_GLOBAL(bool, onServer);
    if (!onServer)
        return folder.filePath(QStringLiteral("%1.counterclaim").arg(++number));
    return newPlace();
}

} // namespace Engines
