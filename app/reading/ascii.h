// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace Reading {

/// By ASCII code the letter in lower case or the digit that it is; 0 for what is neither. Nearly
/// all of the news is ASCII, and to ask Qt about each of its characters costs more than all the
/// rest of a loop over them.
inline constexpr auto kAsciiLetterOrDigit = [] {
    std::array<char16_t, 0x80> lower{};
    for (char16_t c = u'a'; c <= u'z'; ++c)
        lower[c] = lower[std::size_t(c - u'a' + u'A')] = c;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        lower[c] = c;
    return lower;
}();

} // namespace Reading
