// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/connection.h"
#include "app/casefile/store.h"

#include <QString>

#include <memory>

namespace Casefile {

/// A case of today's form, or a newer one for reading.
struct Opened
{
    std::unique_ptr<Connection> connection;
    bool readOnly = false;
    /// Why it is only read although writing was asked for; empty if it is not.
    QString notice;
};

Result<Opened> openFile(const QString &path, Store::Mode mode);
/// On a server. Where its database is empty: makes the case (Create), or says so (Empty).
Result<Opened> openOnServer(const QString &address, Store::Mode mode);

/// The number of the schema.
Result<int> versionOf(const Connection &connection);
QString newerNotice();
Problem olderProblem();

} // namespace Casefile
