// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/otherarticles.h"
#include "app/extraction/event.h"
#include "app/reading/article.h"

#include <QString>

namespace Exchange {

/// RFC 4180 with a header line and CRLF line ends, UTF-8 when written. A cell that a spreadsheet
/// would take for a formula (=, +, -, @, tab, CR at its start) gets an apostrophe before it.
QString csvHeader();
/// One line an event. Several actors or targets stand in one cell, with "; " between them; start
/// and end are code points of the first mention, evidence is its sentence. sources and same_as as
/// in JSON (articlejson.h); 1 and empty for an article that was read alone.
QString toCsv(const Reading::Article &article, const Extraction::Findings &findings,
              const OtherArticles *others = nullptr);

} // namespace Exchange
