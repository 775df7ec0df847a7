// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/schema.h"

#include <QJsonObject>
#include <QVariantList>

#include <vector>

namespace Casefile {

/// What deeds change: rows of one table, of which the journal keeps some values. Such rows are
/// never taken out, so that what was undone can be done again.
struct Subject
{
    /// As the journal names it.
    QLatin1String name;
    const Table *table = nullptr;
    /// All that the journal may keep of a whole row, by name.
    QJsonObject (*values)(const QVariantList &row) = nullptr;
    /// Puts the given ones there, and grows the row's version.
    void (*set)(QVariantList &row, const QJsonObject &values) = nullptr;
};

/// An article's date of publication, as a person gave it: {"given": false},
/// {"given": true, "date": null} or {"given": true, "date": "2020-12-20"}.
const Subject &articleSubject();
/// Columns by their names.
const Subject &reviewSubject();
const Subject &decidedTieSubject();

/// nullptr for a subject that this program does not know.
const Subject *subjectNamed(const QString &name);

/// A row that a deed changes: what of it differs, before and after.
struct Edit
{
    const Subject *subject = nullptr;
    qint64 key = 0;
    QJsonObject before;
    QJsonObject after;
};

/// What differs between two whole rows of the subject; both objects are empty where nothing does.
Edit editBetween(const Subject &subject, const QVariantList &before, const QVariantList &after);

} // namespace Casefile
