// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/publication.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace Dates {

/// The years that a publication day without a year can be of, because the text says what day of the
/// week it was. For a person to choose from: a weekday comes back every five to eleven years, so no
/// year is ever taken for it.
struct CandidateYears
{
    enum class Reason {
        NamedWithDay, ///< "Thursday, September 29"
        FirstInText, ///< the weekday that the text names first, taken for the day of its dateline
    };

    /// Rising; perhaps none in the range.
    std::vector<int> years;
    int month = 1;
    int day = 1;
    /// 1 for Monday to 7 for Sunday.
    int weekday = 1;
    Reason reason = Reason::NamedWithDay;
    /// The words that name the weekday.
    Reading::Span span;
};

/// News on the web begin about here: no earlier year is offered.
inline constexpr int kFirstPlausibleYear = 1990;

/// Nothing where the publication has no day or has its year already, or where the text names no
/// weekday. lastYear is the caller's present year: the function asks no clock. Both ends belong to
/// the range. Linear in the text's length.
std::optional<CandidateYears> candidateYears(const Publication &publication, QStringView text,
                                             int lastYear, int firstYear = kFirstPlausibleYear);

} // namespace Dates
