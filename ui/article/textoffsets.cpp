// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/textoffsets.h"

#include <algorithm>

namespace Gui {

TextOffsets::TextOffsets(QStringView text)
{
    for (qsizetype at = text.indexOf(u"\r\n"); at >= 0; at = text.indexOf(u"\r\n", at + 2))
        m_dropped.push_back(at);
}

int TextOffsets::toDocument(qsizetype offset) const
{
    const auto before = std::ranges::lower_bound(m_dropped, offset) - m_dropped.begin();
    return int(offset - before);
}

qsizetype TextOffsets::toText(int position) const
{
    // The i-th dropped character would stand at position m_dropped[i] - i.
    std::size_t low = 0;
    std::size_t high = m_dropped.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_dropped[middle] - qsizetype(middle) <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return position + qsizetype(low);
}

} // namespace Gui
