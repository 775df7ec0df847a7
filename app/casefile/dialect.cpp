// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/dialect.h"

namespace Casefile {

QString Dialect::schema(QString sql) const
{
    return sql.replace(QLatin1String("{key}"), key).replace(QLatin1String("{bytes}"), bytes);
}

const Dialect &sqlite()
{
    // "integer" makes the key SQLite's own, without an index beside the table; it has 64 bits
    // there. "immediate": two readers that both want to write would wait for each other.
    static const Dialect dialect{QStringLiteral("integer primary key"), QStringLiteral("blob"),
                                 QStringLiteral("begin immediate")};
    return dialect;
}

} // namespace Casefile
