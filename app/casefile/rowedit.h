// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/connection.h"
#include "app/casefile/schema.h"

#include <QVariantList>

namespace Casefile {

/// Reads and writes single rows of one table, by statements that stay prepared: a deed may change
/// ten thousand.
class RowEdit
{
public:
    /// Neither is owned.
    RowEdit(const Connection &connection, const Table &table);

    /// With its sum, which holds. Conflict: there is no such row (any more).
    Result<QVariantList> read(qint64 key);
    /// The sum is made anew.
    Result<void> write(const QVariantList &row);
    /// Without a sum.
    Result<void> insert(const QVariantList &values);

private:
    const Table &m_table;
    Statement m_select;
    Statement m_update;
    Statement m_insert;
};

} // namespace Casefile
