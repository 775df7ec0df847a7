// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/timexfeast.h"
#include "app/dates/timexlexicon.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace Dates {

/// The year that two digits stand for in news: '51 to '99 are of the last century.
inline int fullYear(int twoDigits)
{
    return twoDigits > 50 ? 1900 + twoDigits : 2000 + twoDigits;
}

/// Stands for a weekday in "on weekends".
inline constexpr int kAnyWeekend = 8;

/// What a time expression says before anything is known about when it was said.
struct TimexExpression
{
    enum class Shape : std::uint8_t {
        Calendar, ///< parts of a date and of a time of day, any of which may be missing
        Decade, ///< the ten years from year on; a year under 100 leaves the century open
        Century, ///< number
        Shifted, ///< the unit that lies amount units from where the text stands: "last week"
        SamePeriod, ///< the stretch that the text is about, in another year
        Distance, ///< amount units from an anchor: "two days ago", "a week later"
        Span, ///< amount units up to or from an anchor: "the last 18 months"
        Length, ///< amount units: "three days"
        Regular, ///< every so many units
        Past, ///< "recently"
        Present,
        Future,
    };
    /// What Shifted and Distance count from.
    enum class Base : std::uint8_t {
        Publication, ///< "ago", "last"
        Text, ///< the date mentioned before: "later", "the previous year", "that day"
        Next, ///< the date that follows: "two days after 3 May"
        Unknown, ///< an event: "two days after the attack"
    };
    enum class Half : std::uint8_t { None, First, Second };

    /// Tokens, half-open.
    std::size_t begin = 0;
    std::size_t end = 0;
    Shape shape = Shape::Calendar;
    const char *rule = "";

    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    std::optional<int> otherMonth; ///< of an ambiguous 03/04/2017: month and day the other way
    std::optional<int> weekday;
    std::optional<int> season; ///< 21-24
    std::optional<int> quarter;
    Half half = Half::None;
    /// Not owned: one of feasts(), with its usual month and day beside it.
    const Feast *feast = nullptr;
    bool fiscal = false; ///< the year is a fiscal one, which begins when its owner says
    bool beforeChrist = false;
    std::optional<int> secondOfDay;
    bool hasMinutes = false;
    bool hasSeconds = false;
    std::optional<int> utcOffset; ///< minutes, where figures give it
    QStringView zone; ///< name of the time's zone, into the text
    DayPart part = DayPart::None;

    TimeUnit unit = TimeUnit::Day;
    /// Shifted: units forward (+) or back. Others: how many; with a fraction where the text has
    /// one.
    double amount = 0;
    bool vague = false; ///< "several": amount is not known
    /// Which way a Distance or Span goes: -1 back, +1 forward. For a Calendar expression: "last"
    /// and "next" before a weekday, month or season; 0 where its tense must tell.
    int direction = 0;
    Base base = Base::Publication;
    /// Which unit within the rest: the last (-1) or second (2) week of March; 0: the whole.
    int ordinal = 0;
    /// The year is so many after the one that base says: "May of last year".
    std::optional<int> yearShift;
    /// A weekday of the week so many after the publication's: "Tuesday of last week".
    std::optional<int> weekShift;

    /// Takes over the time of day of another.
    void takeTime(const TimexExpression &time)
    {
        secondOfDay = time.secondOfDay;
        hasMinutes = time.hasMinutes;
        hasSeconds = time.hasSeconds;
        utcOffset = time.utcOffset;
        zone = time.zone;
    }
    bool hasDate() const { return year || month || day || weekday || season || quarter; }
};

} // namespace Dates
