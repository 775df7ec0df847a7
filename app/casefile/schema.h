// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QString>
#include <QVariantList>

#include <vector>

namespace Casefile {

/// "CtrC" in the head of the file, at offset 68: what tells a case from other SQLite files.
inline constexpr quint32 kApplicationId = 0x43747243;
/// What this program writes: the number of the last migration.
inline constexpr int kSchemaVersion = 2;

/// One step of the schema's history; never changed once it is out.
struct Migration
{
    int to = 0;
    /// With the placeholders of Dialect::schema.
    std::vector<QLatin1String> statements;
};

/// In order, from nothing to kSchemaVersion.
const std::vector<Migration> &migrations();

/// A table of today's schema. Its first column is its key, its last one the sum of the others.
struct Table
{
    QLatin1String name;
    QLatin1String columns;
    int count = 0;

    /// Place of the column; -1 if there is none.
    int place(QLatin1String column) const;
    QString key() const;
    QString insertSql() const;
    /// rest: "where …", "order by …".
    QString selectSql(const QString &rest = {}) const;
    /// All columns but the key, by the key; the key is the last value.
    QString updateSql() const;
};

const Table &articleTable();
const Table &articleTextTable();
const Table &eventTable();
const Table &tieTable();
const Table &reviewTable();
const Table &decidedTieTable();
const Table &journalTable();
const Table &journalChangeTable();
/// Those that others refer to come first.
std::vector<const Table *> allTables();

/// SQLite keeps no sums of its own, so that a flipped bit in a text would pass for the text: each
/// row has the CRC-32 of its values, in the order of the columns.
qint64 rowSum(const QVariantList &values);
QVariantList withSum(QVariantList values);
/// Whether the last value is the sum of those before.
bool isWhole(const QVariantList &row);

} // namespace Casefile
