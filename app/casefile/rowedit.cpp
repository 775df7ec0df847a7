// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/rowedit.h"

namespace Casefile {

RowEdit::RowEdit(const Connection &connection, const Table &table)
    : m_table(table)
    , m_select(connection.prepare(table.selectSql(QStringLiteral("where %1 = ?").arg(table.key()))))
    , m_update(connection.prepare(table.updateSql()))
    , m_insert(connection.prepare(table.insertSql()))
{
}

Result<QVariantList> RowEdit::read(qint64 key)
{
    if (const auto run = m_select.run({key}); !run)
        return tl::unexpected(run.error());
    const auto found = m_select.next();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failed(Problem::Kind::Conflict, Text::tr("It is no longer in the case."));
    QVariantList row = m_select.row(m_table.count);
    m_select.finish();
    if (!isWhole(row))
        return failed(Problem::Kind::Damaged, Text::tr("The case is damaged."));
    return row;
}

Result<void> RowEdit::write(const QVariantList &row)
{
    QVariantList values = withSum(row.first(row.size() - 1));
    values.append(values.takeFirst());
    return m_update.run(values);
}

Result<void> RowEdit::insert(const QVariantList &values)
{
    return m_insert.run(withSum(values));
}

} // namespace Casefile
