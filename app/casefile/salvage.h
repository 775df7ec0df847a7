// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/entry.h"
#include "app/casefile/schema.h"

#include <QString>
#include <QVariantList>

#include <map>
#include <set>

namespace Casefile {

/// The rows of a damaged case that could be read, with their sums.
struct Salvage
{
    std::map<const Table *, std::map<Key, QVariantList>> rows;
    /// Keys of articles of which something is known to be lost.
    std::set<Key> lost;
    /// Every table was read from end to end, and all sums held.
    bool isComplete = true;
};

/// Reads each table from its beginning until an unreadable page, from its end backwards until one,
/// and between these row by row: a damaged page costs its own rows.
Salvage salvage(const QString &path);

} // namespace Casefile
