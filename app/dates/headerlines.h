// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"
#include "app/reading/span.h"

#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace Dates {

struct TimexToken;

/// A date that stands where a page states its own: a line of the header, a dateline, a footer.
struct HeaderDate
{
    /// A day, a month or, where 03/04/2017 can be read both ways, a set of two days; never a time.
    Edtf date;
    Reading::Span span;
    bool isDateline = false;
    /// How surely it is the page's date: less is surer.
    int rank = 0;
};

/// Which lines are looked at, and so which shapes count.
enum class HeaderPlace {
    Top, ///< every shape
    Bottom, ///< only after a word such as "Published": a list of other articles has dates too
    Metadata, ///< nothing but a date
};

/// All dates of a piece of text that have the shape of a header, in text order. Dates in prose
/// ("was arrested on 3 May 2016") have not. title: the headline, where dates are no header.
std::vector<HeaderDate> headerDates(QStringView text, HeaderPlace place, Reading::Span title = {});

/// The surest of a whole article's first and last lines; tokens are those of text.
std::optional<HeaderDate> findHeaderDate(QStringView text, std::span<const TimexToken> tokens,
                                         Reading::Span title);

} // namespace Dates
