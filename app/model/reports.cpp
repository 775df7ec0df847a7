// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/reports.h"

#include "app/model/eventtablemodel.h"
#include "app/model/opencase.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Model {

std::vector<Report> reportsOf(const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    std::vector<Report> reports;
    for (const CaseEvent *account : openCase.accounts(occurrence)) {
        const CaseArticle &owner = openCase.articles()[std::size_t(account->article)];
        Report report{account->key, sourceText(owner.article), owner.published.stated(), {}};
        if (report.published)
            report.item = placed(occurrence.key, account->event.kind, *report.published);
        reports.push_back(std::move(report));
    }
    std::ranges::stable_sort(reports, {}, [](const Report &report) {
        constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();
        return report.item ? std::tuple(false, report.item->begin, report.item->end)
                           : std::tuple(true, kLast, kLast);
    });
    return reports;
}

std::optional<TimeItem> placedBy(Clock clock, const OpenCase &openCase,
                                 const CaseOccurrence &occurrence)
{
    const Extraction::Event &event = openCase.shown(occurrence);
    if (clock == Clock::Happened)
        return placed(occurrence.key, event);
    auto first = reportsOf(openCase, occurrence).front().item;
    if (first)
        first->kind = event.kind;
    return first;
}

} // namespace Model
