// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Dates {

/// A moment in UTC, to the millisecond, in the proleptic Gregorian calendar.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// The two instants that bound a date, half-open: "2019" is [2019-01-01, 2020-01-01).
/// Invariant: earliest <= latest.
struct Bounds
{
    Instant earliest;
    Instant latest;

    friend constexpr bool operator==(const Bounds &, const Bounds &) = default;
};

} // namespace Dates
