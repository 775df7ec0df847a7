// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/timex.h"

#include <QJsonObject>
#include <QStringView>

#include <optional>
#include <vector>

namespace Exchange {

/// The time expressions of a text as the JSON contract of `counterclaim timex` draws them: values
/// as TimeML 1.2.1 defines TIMEX3, offsets in Unicode code points, half-open.
QJsonObject toJson(QStringView text, const std::optional<Dates::Edtf> &published,
                   const std::vector<Dates::Timex> &timexes);

} // namespace Exchange
