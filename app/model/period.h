// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace Model {

/// A stretch of time in milliseconds since 1970 UTC, half-open. Never empty.
struct Period
{
    std::int64_t begin = 0;
    std::int64_t end = 1;

    constexpr std::int64_t length() const { return end - begin; }
    friend constexpr bool operator==(const Period &, const Period &) = default;
};

/// The years -9999 to 9999: all that EDTF's four digits can say.
inline constexpr Period kAllTime{-377705203200000, 253402300800000};
/// One second.
inline constexpr std::int64_t kShortestPeriod = 1000;

} // namespace Model
