// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventfilter.h"

#include <algorithm>

namespace Model {

namespace {

bool standsIn(QStringView word, const CaseEvent &event, const CaseArticle &article)
{
    const auto has = [word](QStringView text) { return text.contains(word, Qt::CaseInsensitive); };
    const Extraction::Event &found = event.event;
    const auto inEvidence = [&](const Extraction::Mention &mention) {
        return has(QStringView(article.article.text)
                       .mid(mention.sentence.start, mention.sentence.length()));
    };
    return has(found.title) || std::ranges::any_of(found.actors, has)
        || std::ranges::any_of(found.targets, has) || has(found.trigger)
        || has(article.article.outlet) || has(article.article.title)
        || std::ranges::any_of(found.mentions, inEvidence);
}

} // namespace

bool accepts(const EventFilter &filter, const CaseEvent &event, const CaseArticle &article)
{
    if (!filter.acceptsKind(event.event.kind))
        return false;
    const auto words = QStringView(filter.text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](QStringView word) { return standsIn(word, event, article); });
}

bool accepts(const EventFilter &filter, const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    if (filter.period) {
        const auto item = placedBy(filter.clock, openCase, occurrence);
        if (!item || item->begin >= filter.period->end || item->end <= filter.period->begin)
            return false;
    }
    return std::ranges::any_of(occurrence.accounts, [&](EventKey key) {
        const CaseEvent &account = *openCase.event(key);
        return accepts(filter, account, openCase.articles()[std::size_t(account.article)]);
    });
}

} // namespace Model
