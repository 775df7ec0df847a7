// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/span.h"

#include <QJsonObject>
#include <QStringView>

#include <vector>

namespace Exchange {

/// Turns offsets in UTF-16 code units into offsets in Unicode code points. One pass over the text
/// when made, a binary search an offset afterwards. A lone surrogate counts as one code point.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    /// Offsets beyond the text are taken as its end, negative ones as its start.
    qsizetype at(qsizetype offset) const;
    /// {"start": …, "end": …}
    QJsonObject toJson(Reading::Span span) const;

private:
    /// Places of the second halves of surrogate pairs, ascending.
    std::vector<qsizetype> m_trailing;
    qsizetype m_length = 0;
};

} // namespace Exchange
