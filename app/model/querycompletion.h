// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"
#include "app/model/query.h"

#include <QString>
#include <QStringList>

#include <map>

namespace Model {

/// The names of a case that a query may ask for, by field; each once, most frequent first.
using QueryVocabulary = std::map<QueryField, QStringList>;

/// Looks at 50,000 events at most, evenly spread, so that it takes a moment in any case.
QueryVocabulary vocabularyOf(const OpenCase &openCase);

/// What the part of a query where somebody types may become.
struct QueryCompletion
{
    /// What a choice takes the place of, in UTF-16 code units.
    qsizetype start = 0;
    qsizetype length = 0;
    /// As they are written in a query; at most 12.
    QStringList choices;
};

/// cursor: where in the text somebody types. Offers fields, their values, and for a word of two
/// letters or more the actors, targets and outlets that have it.
QueryCompletion completeQuery(const QString &text, qsizetype cursor,
                              const QueryVocabulary &vocabulary);

} // namespace Model
