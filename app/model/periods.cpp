// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/periods.h"

#include "app/dates/edtf.h"
#include "app/dates/timex.h"

namespace Model {

DateWords readDate(const QString &words)
{
    if (const auto date = Dates::Edtf::parse(words.trimmed()))
        return {date->bounds(), {}};
    for (const Dates::Timex &timex : Dates::tagTimexes(words, {})) {
        const auto bounds = timex.date ? timex.date->bounds() : std::nullopt;
        if (!bounds)
            continue;
        QString rest = words;
        rest.remove(timex.span.start, timex.span.length());
        return {bounds, rest.simplified()};
    }
    return {};
}

} // namespace Model
