// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventfilter.h"

#include "app/model/searchcolumn.h"

#include <algorithm>

namespace Model {

namespace {

// Whether it holds of any text that words are looked for in.
template <typename Holds>
bool ofAnyText(const CaseEvent &event, const CaseArticle &article, Holds holds)
{
    const Extraction::Event &found = event.event;
    return holds(found.title) || std::ranges::any_of(found.actors, holds)
        || std::ranges::any_of(found.targets, holds) || holds(found.trigger)
        || holds(article.article.outlet) || holds(article.article.title)
        || std::ranges::any_of(found.mentions, [&](const Extraction::Mention &mention) {
               return holds(QStringView(article.article.text)
                                .mid(mention.sentence.start, mention.sentence.length()));
           });
}

} // namespace

void addSearchedTexts(SearchColumn &column, const CaseEvent &event, const CaseArticle &article)
{
    ofAnyText(event, article, [&](QStringView text) {
        column.add(text);
        return false;
    });
    column.endRow();
}

bool accepts(const EventFilter &filter, const CaseEvent &event, const CaseArticle &article)
{
    if (!filter.acceptsKind(event.event.kind))
        return false;
    const auto words = QStringView(filter.text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](QStringView word) {
        return ofAnyText(event, article, [word](QStringView text) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    });
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
    }
    return true;
}

bool accepts(const EventFilter &filter, const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    if (!accepts(filter.review, openCase, occurrence)
        || !touchesPeriod(filter, openCase, occurrence))
        return false;
    return std::ranges::any_of(occurrence.accounts, [&](EventKey key) {
        const CaseEvent &account = *openCase.event(key);
        return accepts(filter, account, openCase.articles()[std::size_t(account.article)]);
    });
}

} // namespace Model
