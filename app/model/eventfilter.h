// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/model/opencase.h"
#include "app/model/period.h"
#include "app/model/query.h"
#include "app/model/querymatcher.h"
#include "app/model/reports.h"

#include <array>
#include <optional>

namespace Model {

class SearchColumn;

/// Which events are shown by what people decided about them.
enum class ReviewFilter {
    NotRejected,
    All,
    Unreviewed,
    Confirmed,
    Corrected,
    Rejected,
    Starred,
    FoundOtherwise, ///< something else is found since it was decided
};

/// What is shown: the same for timeline, table, tray and chart. A value.
struct EventFilter
{
    /// By Extraction::Kind.
    std::array<bool, Extraction::kKindCount> kinds{true, true, true, true};
    /// Of any account, see QueryMatcher. Empty: any event.
    Query query;
    /// Only occurrences that touch the period by that clock; nothing: also those without a date.
    std::optional<Period> period;
    Clock clock = Clock::Happened;
    /// What is rejected is not shown until somebody asks for it.
    ReviewFilter review = ReviewFilter::NotRejected;

    bool acceptsKind(Extraction::Kind kind) const { return kinds[std::size_t(kind)]; }
    /// Whether it lets everything pass.
    bool isOpen() const { return *this == EventFilter(); }

    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

/// Adds what the words of a query are searched in as one row; article is the one that event stands
/// in.
void addSearchedTexts(SearchColumn &column, const CaseEvent &event, const CaseArticle &article);

/// The accounts of the occurrence, for asking a query.
std::vector<Telling> tellingsOf(const OpenCase &openCase, const CaseOccurrence &occurrence);

/// Whether the occurrence touches the filter's period, where it has one.
bool touchesPeriod(const EventFilter &filter, const OpenCase &openCase,
                   const CaseOccurrence &occurrence);
/// Whether the occurrence passes by what people decided about it.
bool accepts(ReviewFilter filter, const OpenCase &openCase, const CaseOccurrence &occurrence);
/// Whether the occurrence passes. query: that of the filter.
bool accepts(const EventFilter &filter, const QueryMatcher &query, const OpenCase &openCase,
             const CaseOccurrence &occurrence);

} // namespace Model
