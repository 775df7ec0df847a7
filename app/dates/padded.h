// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstdlib>

namespace Dates {

/// A number with zeros before it, its sign among the width. A date is written for each expression
/// of each article, and QString::arg() costs more than all the rest of that.
inline QString padded(int number, int width)
{
    std::array<QChar, 16> letters;
    auto begin = letters.end();
    const int signs = number < 0 ? 1 : 0;
    for (int rest = std::abs(number); rest > 0 || begin == letters.end(); rest /= 10)
        *--begin = QChar(u'0' + rest % 10);
    while (begin > letters.begin() + signs && letters.end() - begin < width - signs)
        *--begin = u'0';
    if (signs > 0)
        *--begin = u'-';
    return QString(&*begin, letters.end() - begin);
}

} // namespace Dates
