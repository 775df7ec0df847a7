// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"
#include "app/reading/article.h"
#include "app/reading/span.h"

#include <QString>
#include <QStringView>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace Dates {

struct TimexToken;

enum class TimexType { Date, Time, Duration, Set };

/// What a relative expression was resolved against.
enum class Anchor {
    None, ///< absolute, or not resolved
    Publication, ///< the article's publication date
    TextDate, ///< a date mentioned before it in the text
};

/// A time expression in a text, as TIMEX3 of TimeML 1.2.1 defines it, and its EDTF reading.
struct Timex
{
    Reading::Span span;
    TimexType type = TimexType::Date;
    /// TIMEX3 value: "2020-12-18", "P2D", "XXXX-WXX-4", "PRESENT_REF".
    QString value;
    /// The EDTF value by the dating guidelines; nothing where nothing bounds it ("recently",
    /// or "Thursday" in an article without a date). Both ends of a range ("from 2019 to 2021")
    /// have the whole range; "since 2017" is "2017/..". An ambiguous 03/04/2017 is a set of two
    /// days.
    std::optional<Edtf> date;
    Anchor anchor = Anchor::None;
    /// The expression is a limit or a distance ("before 20 December", "a few days after"): its date
    /// says where the limit lies, not when the event was.
    bool isLimit = false;
    /// Name of the rule that read it, for `explain`.
    QString rule;
    /// Place in the list of another timex it was resolved against (Anchor::TextDate).
    std::optional<std::size_t> anchoredOn;
};

/// News or narrative: news counts "on Monday", "in August" and "a year ago" from its publication; a
/// narrative, such as the history of a war, from the dates that it has told. The text tells which:
/// one with at least six dates of years before the last, and four times as many of them as of
/// weekdays, "last week" and "two days ago", is a narrative. In doubt it is news, and where a
/// narrative glances aside ("as Napoleon had in 1812") the year before stays.
///
/// All time expressions of the text, sorted, not overlapping. Relative ones resolve against
/// published (may lack a year, may be nothing) or a date in the text. country: ISO 3166-1 code of
/// the outlet's country, if known; it decides what "IST" is (see zoneOffsets). Linear in the text's
/// length.
std::vector<Timex> tagTimexes(QStringView text, const std::optional<Edtf> &published,
                              const std::vector<Reading::Furniture> &furniture = {},
                              QStringView country = {});
/// The same, for a text whose tokens are known.
std::vector<Timex> tagTimexes(QStringView text, std::span<const TimexToken> tokens,
                              const std::optional<Edtf> &published,
                              const std::vector<Reading::Furniture> &furniture,
                              QStringView country);

} // namespace Dates
