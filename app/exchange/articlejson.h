// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/otherarticles.h"
#include "app/extraction/event.h"
#include "app/reading/article.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Exchange {

/// One article with its events as the JSON contract of `counterclaim extract` draws it.
/// Offsets are Unicode code points into the text as decoded, half-open; what is not known is null.
/// Where nobody says when the article was published, but an archive when it took the page,
/// "published" is null, "captured" is that day, and dates that were resolved against it are
/// uncertain ("?").
///
/// Beyond it each event has "confidence", 0 to 1, and "confidence_parts", the names of the
/// circumstances that it was computed from (Extraction::Circumstance).
///
/// others: what the other articles of the run say of the same events. Then each event has besides
/// "same_as", the other accounts of it (["NAME:e3"]), and "sources", how many texts tell of it (a
/// wire story in several papers is one); and "threads" holds ties to events of other articles too,
/// {"from": "e1", "to": "NAME:e3", "relation": …, "reason": …}.
QJsonObject toJson(const Reading::Article &article, const Extraction::Findings &findings,
                   const OtherArticles *others = nullptr);

/// EDTF text, or null.
QJsonValue dateToJson(const std::optional<Dates::Edtf> &date);

/// The object on one line with its line end, as JSON Lines wants it. https://jsonlines.org/
QString toJsonLine(const QJsonObject &object);

} // namespace Exchange
