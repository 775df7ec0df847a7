// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"
#include "app/dates/timex.h"
#include "app/reading/article.h"

#include <optional>
#include <span>
#include <vector>

namespace Dates {

/// Where an article's publication date comes from. Kept beside the date, because one that an
/// analyst set weighs more than one that a page's header shows.
enum class PublicationSource {
    None,
    Header,
    Dateline,
    Metadata,
    /// Nobody says when the article was published, but an archive when it took the page: later, by
    /// an hour or by years. It serves as the reference for relative expressions alone, which it
    /// makes uncertain, and is never given out as the date of publication.
    Capture,
    CommandLine,
    Analyst,
};

/// When an article was published: what its relative dates resolve against.
struct Publication
{
    /// May lack a year ("XXXX-09-29" from a dateline); nothing where nobody says.
    std::optional<Edtf> date;
    PublicationSource source = PublicationSource::None;
    /// The words it was read from; empty when it does not stand in the text.
    Reading::Span span;

    bool isFallback() const { return source == PublicationSource::Capture; }
    /// The date as far as it is that of the publication.
    std::optional<Edtf> stated() const { return isFallback() ? std::nullopt : date; }

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// The publication date by the guidelines: from the text (header line, dateline, "Updated:"), else
/// from the page's metadata, else none but the day of the capture to fall back on. Never computed
/// from a weekday.
Publication findPublication(const Reading::Article &article);
/// The same, where the tokens of the article's text are known.
Publication findPublication(const Reading::Article &article, std::span<const TimexToken> tokens);

/// Marks as uncertain ("2020-12-17?") what was resolved against a fallback, directly or by way of
/// another expression.
void markUncertain(std::vector<Timex> &timexes);

} // namespace Dates
