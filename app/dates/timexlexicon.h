// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>

namespace Dates {

/// What a word means to a reader who looks for time expressions. WordMeaning::value in brackets.
enum class WordClass : std::uint8_t {
    None,
    Month, ///< [1-12]
    MonthShort, ///< "Aug", perhaps with a full stop [1-12]
    Weekday, ///< [1-7 from Monday]
    WeekdayShort, ///< "Thu" [1-7]
    Season, ///< [21-24 as in EDTF]
    Unit, ///< "day" [TimeUnit]
    UnitPlural, ///< "days" [TimeUnit]
    Number, ///< "twelve" [12]
    Scale, ///< "hundred", "dozen" [100, 12]
    Ordinal, ///< "third" [3]
    FinalOrdinal, ///< "final": the last of its kind
    Vague, ///< "several": some number
    Half,
    The,
    Article, ///< "a", "an"
    Of,
    In,
    On,
    At,
    To, ///< also "until", "till", "through": from one date to another
    And,
    From, ///< also "between"
    Since,
    Before, ///< "before", "by", "ahead of" [1: "by"]
    After,
    Preposition, ///< others that stand before a date: "during", "around"
    For, ///< "for", "in" a length of time: "within", "over"
    Last,
    Past,
    Next, ///< also "coming", "upcoming"
    This, ///< also "current"
    That, ///< also "same"
    Previous, ///< also "preceding"
    Following, ///< also "subsequent"
    Every, ///< also "each", "per" [1: "per"]
    Ago,
    Later,
    Earlier,
    Early, ///< also "mid", "late" [-1, 0, 1]
    Part, ///< "beginning", "middle", "end" [-1, 0, 1]
    Today,
    Tomorrow,
    Yesterday,
    Tonight,
    Present, ///< "now", "currently"
    PastTime, ///< "recently"
    FutureTime, ///< "soon"
    PartOfDay, ///< "morning" [DayPart]
    Noon, ///< "noon", "midnight" [hour]
    AmPm, ///< [0, 12]
    Zone, ///< abbreviation of a time zone (app/dates/zones.h); only in capitals
    Era, ///< "BC" [1], "AD" [0]
    Decade, ///< "nineties" [90]
    Regular, ///< "annual", "daily" [TimeUnit]
    Feast, ///< first word of a feast's name; only with a capital
    Fiscal, ///< "fiscal"
    LongUnit, ///< "yearlong" [TimeUnit]
    Approximate, ///< "about", "nearly"
    Than, ///< after "more", "less"
    Modal, ///< tells that the verb is about the future: "will", "scheduled"
    Preterite, ///< tells that it is about the past: "was", "said"
    Lead, ///< part of a longer expression only: "these days", "all day", "the whole week"
    Other, ///< known to be no noun: "is", "who", "its"
};

enum class TimeUnit : std::uint8_t {
    Second,
    Minute,
    Hour,
    Day,
    Night,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
};

/// Parts of the day with the codes that TIMEX3 has for them.
enum class DayPart : std::uint8_t { None, Morning, Midday, Afternoon, Evening, Night, Daytime };

struct WordMeaning
{
    WordClass kind = WordClass::None;
    std::int16_t value = 0;
};

/// Meaning of a word in any case of letters; a constant time a word, and none for long ones.
WordMeaning meaningOf(QStringView word);

} // namespace Dates
