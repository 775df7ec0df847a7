// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/codepoints.h"

#include <algorithm>

namespace Exchange {

CodePoints::CodePoints(QStringView text) : m_length(text.size())
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_trailing.push_back(i);
    }
}

qsizetype CodePoints::at(qsizetype offset) const
{
    const qsizetype inside = std::clamp(offset, qsizetype(0), m_length);
    const auto firstAfter = std::ranges::lower_bound(m_trailing, inside);
    return inside - qsizetype(firstAfter - m_trailing.begin());
}

QJsonObject CodePoints::toJson(Reading::Span span) const
{
    return {{QStringLiteral("start"), at(span.start)}, {QStringLiteral("end"), at(span.end)}};
}

} // namespace Exchange
