// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"
#include "app/reading/article.h"

#include <optional>

namespace Dates {

/// Where an article's publication date comes from. Kept beside the date, because one that an
/// analyst set weighs more than one that a page's header shows.
enum class PublicationSource { None, Header, Dateline, Metadata, CommandLine, Analyst };

/// When an article was published: what its relative dates resolve against.
struct Publication
{
    /// May lack a year ("XXXX-09-29" from a dateline); nothing where nobody says.
    std::optional<Edtf> date;
    PublicationSource source = PublicationSource::None;
    /// The words it was read from; empty when it does not stand in the text.
    Reading::Span span;

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// The publication date by the guidelines: from the text (header line, dateline, "Updated:"), else
/// from the page's metadata, else none. Never computed from a weekday.
Publication findPublication(const Reading::Article &article);

} // namespace Dates
