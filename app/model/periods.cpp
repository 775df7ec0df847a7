// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/periods.h"

#include "app/dates/edtf.h"
#include "app/dates/timex.h"
#include "app/dates/wallclock.h"

namespace Model {

DateWords readDate(const QString &words)
{
    if (const auto date = Dates::Edtf::parse(words.trimmed()))
        return {Dates::momentBy(Dates::displayClock(), *date), {}};
    for (const Dates::Timex &timex : Dates::tagTimexes(words, {})) {
        const auto bounds =
            timex.date ? Dates::momentBy(Dates::displayClock(), *timex.date) : std::nullopt;
        if (!bounds)
            continue;
        QString rest = words;
        rest.remove(timex.span.start, timex.span.length());
        return {bounds, rest.simplified()};
    }
    return {};
}

} // namespace Model
