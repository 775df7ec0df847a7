// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventfilter.h"

#include "app/model/searchcolumn.h"

#include <algorithm>

namespace Model {

void addSearchedTexts(SearchColumn &column, const CaseEvent &event, const CaseArticle &article)
{
    ofAnySearchedText({&event.event, &article.article}, [&](QStringView text) {
        column.add(text);
        return false;
    });
    column.endRow();
}

std::vector<Telling> tellingsOf(const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    std::vector<Telling> tellings;
    for (const EventKey key : occurrence.accounts) {
        const CaseEvent &account = *openCase.event(key);
        tellings.push_back(
            {&account.event, &openCase.articles()[std::size_t(account.article)].article});
    }
    return tellings;
}

bool touchesPeriod(const EventFilter &filter, const OpenCase &openCase,
                   const CaseOccurrence &occurrence)
{
    if (!filter.period)
        return true;
    const auto item = placedBy(filter.clock, openCase, occurrence);
    return item && item->begin < filter.period->end && item->end > filter.period->begin;
}

bool accepts(ReviewFilter filter, const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    using Casefile::ReviewState;
    const auto isIn = [&](ReviewState state) { return openCase.stateOf(occurrence) == state; };
    switch (filter) {
    case ReviewFilter::All:
        return true;
    case ReviewFilter::NotRejected:
        return !isIn(ReviewState::Rejected);
    case ReviewFilter::Unreviewed:
        return isIn(ReviewState::Unreviewed);
    case ReviewFilter::Confirmed:
        return isIn(ReviewState::Confirmed);
    case ReviewFilter::Corrected:
        return isIn(ReviewState::Corrected);
    case ReviewFilter::Rejected:
        return isIn(ReviewState::Rejected);
    case ReviewFilter::Starred:
        return openCase.isStarred(occurrence);
    case ReviewFilter::FoundOtherwise:
        return openCase.isFoundOtherwise(occurrence);
    }
    return true;
}

bool accepts(const EventFilter &filter, const QueryMatcher &query, const OpenCase &openCase,
             const CaseOccurrence &occurrence)
{
    const Extraction::Event &shown = openCase.shown(occurrence);
    return filter.acceptsKind(shown.kind) && accepts(filter.review, openCase, occurrence)
        && touchesPeriod(filter, openCase, occurrence)
        && query.accepts(shown, tellingsOf(openCase, occurrence));
}

} // namespace Model
