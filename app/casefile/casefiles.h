// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/connection.h"
#include "app/casefile/schema.h"

namespace Casefile {

/// ".counterclaim"
extern const QString kEnding;

/// Whether the path names a case: the address of a server, by its ending, or by what an existing
/// file holds.
bool isCase(const QString &path);

/// Looks at the file without touching it: SQLite would repair or lock a file of another program.
Result<void> examine(const QString &path);

/// Makes an empty case. It appears whole, under its name, or not at all.
Result<void> createCase(const QString &path);

/// Brings the case to the last of the migrations, each in a transaction of its own. Before each the
/// case as it is goes to PATH.vN.bak, unless it is on a server.
Result<void> migrate(Connection &connection, const std::vector<Migration> &migrations);

/// A free name beside path: "PATHending", or with a number before the ending.
QString freeName(const QString &path, const QString &ending);

} // namespace Casefile
