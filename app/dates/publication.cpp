// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/publication.h"

#include "app/dates/headerlines.h"
#include "app/dates/timextokens.h"

#include <utility>

namespace Dates {

namespace {

/// The day that metadata state, as printed there: no zone is applied.
std::optional<Edtf> dayIn(const QString &stated)
{
    const QString text = stated.trimmed();
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

Edtf uncertain(const Edtf &date)
{
    std::vector<EdtfDate> dates = date.dates();
    for (EdtfDate &part : dates)
        part.uncertain = true;
    switch (date.form()) {
    case Edtf::Form::Date:
        return Edtf::fromDate(dates.front());
    case Edtf::Form::OneOf:
    case Edtf::Form::AllOf:
        return Edtf::fromSet(date.form(), std::move(dates));
    case Edtf::Form::Interval:
        break;
    }
    if (date.startKind() == Edtf::End::Given && date.endKind() == Edtf::End::Given)
        return Edtf::fromInterval(dates.front(), dates.back());
    if (date.startKind() == Edtf::End::Given)
        return Edtf::fromOpenInterval(dates.front(), {}, date.endKind());
    return Edtf::fromOpenInterval({}, dates.front(), date.startKind());
}

} // namespace

Publication findPublication(const Reading::Article &article)
{
    return findPublication(article, timexTokens(article.text));
}

Publication findPublication(const Reading::Article &article, std::span<const TimexToken> tokens)
{
    const auto header = findHeaderDate(article.text, tokens, article.titleSpan);
    const auto metadata = dayIn(article.metadataDate);
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
    if (const auto captured = dayIn(article.captureDate))
        return {captured, PublicationSource::Capture, {}};
    return {};
}

void markUncertain(std::vector<Timex> &timexes)
{
    std::vector<bool> doubtful(timexes.size(), false);
    for (std::size_t i = 0; i < timexes.size(); ++i) {
        const Timex &timex = timexes[i];
        const bool byWay = timex.anchoredOn && *timex.anchoredOn < i && doubtful[*timex.anchoredOn];
        doubtful[i] = timex.anchor == Anchor::Publication || byWay;
        if (doubtful[i] && timex.date)
            timexes[i].date = uncertain(*timex.date);
    }
}

} // namespace Dates
