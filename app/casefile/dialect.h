// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Casefile {

/// Where the engines differ. All other SQL is kept to what SQLite and PostgreSQL 13 both
/// understand: no rowid, no upsert of one engine alone; keys are 64-bit integers that we give.
struct Dialect
{
    /// "{key}" in a schema: a primary key of 64 bits.
    QString key;
    /// "{bytes}" in a schema.
    QString bytes;
    /// Begins a transaction that will write, so that the keys it gives are its own.
    QString beginWriting;

    QString schema(QString sql) const;
};

const Dialect &sqlite();

} // namespace Casefile
