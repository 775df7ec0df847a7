// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/problem.h"

#include <QString>
#include <QStringList>

class QSqlError;

namespace Casefile {

/// Where the engines differ. All other SQL is kept to what SQLite and PostgreSQL 13 both
/// understand: no rowid, no upsert of one engine alone; keys are 64-bit integers that we give.
/// Towards servers it is kept to what distributed engines speak as well: tables, rows locked by
/// "for update"; no triggers, no locks of a name, and nothing rests on notifications.
struct Dialect
{
    /// "{key}" in a schema: a primary key of 64 bits.
    QString key;
    /// "{bytes}" in a schema.
    QString bytes;
    /// Begin a transaction that will write, so that the keys it gives are its own.
    QStringList beginWriting;
    /// Asks for the number of the schema.
    QString version;
    /// "%1" is the number: one of ours, since not every engine takes a bound value there.
    QString setVersion;
    /// Rows are fetched as they are asked for; otherwise all come at once, and no second statement
    /// disturbs them.
    bool fetchesByRow = false;
    /// What a person is told of an error.
    Problem (*problemOf)(const QSqlError &error) = nullptr;

    QString schema(QString sql) const;
};

const Dialect &sqlite();
const Dialect &postgresql();

} // namespace Casefile
