// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/publication.h"

#include "app/dates/headerlines.h"

namespace Dates {

namespace {

/// The day that a page's metadata state, as printed there: no zone is applied.
std::optional<Edtf> metadataDay(const Reading::Article &article)
{
    const QString text = article.metadataDate.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto candidates = headerDates(text, HeaderPlace::Metadata);
    return candidates.empty() ? std::nullopt : std::optional(candidates.front().date);
}

/// A dateline gives day and month; where the metadata give nearly the same day, they know the year.
std::optional<Edtf> withYear(const Edtf &dateline, const Edtf &metadata)
{
    const EdtfDate &day = dateline.dates().front();
    const EdtfDate &whole = metadata.dates().front();
    const auto published = metadata.bounds();
    if (!day.day || !whole.day || !published || metadata.form() != Edtf::Form::Date)
        return std::nullopt;
    constexpr std::chrono::days kNear(7);
    for (const int year : {whole.year, whole.year - 1}) {
        EdtfDate candidate = day;
        candidate.year = year;
        candidate.unspecifiedYearDigits = 0;
        if (!candidate.isValid())
            continue;
        const auto bounds = candidate.bounds();
        const auto distance = published->earliest - bounds->earliest;
        if (distance >= -kNear && distance <= kNear)
            return Edtf::fromDate(candidate);
    }
    return std::nullopt;
}

} // namespace

Publication findPublication(const Reading::Article &article)
{
    const auto header = findHeaderDate(article.text, article.titleSpan);
    const auto metadata = metadataDay(article);
    if (header) {
        const bool hasYear = header->date.hasYear();
        const auto source =
            header->isDateline ? PublicationSource::Dateline : PublicationSource::Header;
        const auto completed =
            !hasYear && metadata ? withYear(header->date, *metadata) : std::nullopt;
        return {completed ? completed : header->date, source, header->span};
    }
    if (metadata)
        return {metadata, PublicationSource::Metadata, {}};
    return {};
}

} // namespace Dates
