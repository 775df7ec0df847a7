// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/calendar.h"

#include <QLatin1String>

#include <span>

namespace Dates {

/// A feast whose day follows from the year by the Gregorian calendar alone. Those that a council or
/// the sight of the moon sets (Ramadan, Eid) are left out: nothing here could say the day.
struct Feast
{
    enum class Rule : std::uint8_t {
        Fixed, ///< month and day
        Weekday, ///< the day-th (-1: last) weekday of the month
        ElectionDay, ///< the Tuesday after the first Monday of November
        Easter, ///< day days after Western Easter
    };

    /// Words in lower case without apostrophes and full stops: "new year day".
    QLatin1String name;
    Rule rule = Rule::Fixed;
    int month = 1; ///< Easter: the month in which it mostly falls
    int day = 1;
    int weekday = 0;
    /// Other countries keep one of the same name on another day: counts only where no other
    /// country's name stands before it.
    bool american = false;
    /// Counts only after a preposition and the like: "Christmas presents" are no day.
    bool needsLead = false;
};

/// Longer names stand before those that they begin with.
std::span<const Feast> feasts();

Calendar::Day dayOf(const Feast &feast, int year);

} // namespace Dates
