// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/problem.h"
#include "app/casefile/subjects.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace Casefile {

class Connection;

/// One deed as the journal tells it, newest first in a history.
struct DeedRecord
{
    qint64 key = 0;
    /// By UTC.
    QDateTime at;
    QString who;
    /// "set", or "undo" or "redo" of the deed that it reverses.
    QString action;
    /// "published", "confirm", "reject", "tag" …
    QString what;
    std::optional<qint64> reverses;
    bool isUndone = false;
    /// How many rows it changed; a reversal changes those of the deed that it reverses.
    int changes = 0;
};

/// What a person would undo or redo next.
struct NextDeeds
{
    std::optional<DeedRecord> undo;
    std::optional<DeedRecord> redo;
};

/// The journal of a case: what people did, in order, each deed with the values that it changed.
/// Nothing is ever taken out of it: undoing is a deed as well. Works within a transaction of the
/// caller's.
class Journal
{
public:
    enum class Direction { Undo, Redo };

    /// Not owned.
    explicit Journal(const Connection &connection) : m_connection(connection) { }

    /// Changes the rows, which must be as the edits say they were (Conflict), and notes the deed.
    /// Does nothing where there are no edits.
    Result<void> carryOut(const QString &who, const QString &what, const std::vector<Edit> &edits);
    /// Takes back that person's last deed that stands, or does again the last one that was taken
    /// back since the person's last new deed. Refused (Conflict) where what it changed was changed
    /// otherwise since; Nothing where there is none. Returns what was changed.
    Result<std::vector<Edit>> reverse(Direction direction, const QString &who);

    Result<NextDeeds> next(const QString &who) const;
    /// Deeds before that one (nothing: the newest), newest first, at most so many.
    Result<std::vector<DeedRecord>> history(std::optional<qint64> before, int limit) const;
    /// What a deed changed; of a reversal, what it changed back.
    Result<std::vector<Edit>> editsOf(const DeedRecord &deed) const;

private:
    Result<std::optional<DeedRecord>> nextOf(Direction direction, const QString &who) const;
    Result<std::vector<DeedRecord>> deeds(const QString &rest, const QVariantList &values) const;
    Result<void> apply(const std::vector<Edit> &edits);
    Result<qint64> note(const QString &who, const QString &action, const QString &what,
                        const std::optional<qint64> &reverses, const std::vector<Edit> &edits);
    Result<qint64> lastKey(const Table &table) const;

    const Connection &m_connection;
};

} // namespace Casefile
