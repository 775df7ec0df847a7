// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/problem.h"

#include <QString>

#include <utility>
#include <vector>

namespace Casefile {

/// Where a case on a server is: a connection URI as PostgreSQL's own programs take it
/// (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING). What it leaves
/// out comes from where they look for it: a service file, the environment, .pgpass.
struct ServerAddress
{
    QString user;
    QString database;
    /// One or several, with commas between; a path is the folder of a local socket.
    QString host;
    QString port;
    /// By their names, which the library knows: "sslmode", "service" and the like.
    std::vector<std::pair<QString, QString>> options;

    /// Passwords are left out: see withoutPassword. The problem's kind is Other.
    static Result<ServerAddress> parse(const QString &uri);
};

/// Whether this is such a URI, rather than the path of a file.
bool isServer(const QString &path);

/// The URI as it may be shown, written down and compared: without a password. One that was in it
/// is kept in memory as long as the program runs, for connections to that address. Paths of files
/// come back as they are.
QString withoutPassword(const QString &path);
/// Of an address without a password: what a person was asked for.
void keepPassword(const QString &address, const QString &password);
/// Empty where none is known.
QString passwordFor(const QString &address);

} // namespace Casefile
