// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/problem.h"

#include <QString>

namespace Casefile {

/// What could be saved of a damaged case.
struct Rescued
{
    /// A new case.
    QString path;
    int articles = 0;
    /// Of which something is known to be lost; there may be more that nothing is known of.
    int damaged = 0;
};

/// Saves every row of a damaged case that can be read, and whose sum holds, to a new case beside
/// it: NAME-rescued.counterclaim. The damaged one is not touched. An article that lost events, or
/// all but its text, is stale there: extracting it again finds them. Where that new case is there
/// already, it is left as it is and said to be there.
Result<Rescued> rescue(const QString &path);

/// The problem, and for a damaged case what was saved of it, as sentences for people.
QString explained(const QString &path, const Problem &problem);

} // namespace Casefile
