// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/periods.h"

#include "app/dates/edtf.h"
#include "app/dates/timex.h"

#include <algorithm>

namespace Model {

namespace {

Period around(std::int64_t middle, std::int64_t length)
{
    return {middle - length / 2, middle - length / 2 + length};
}

} // namespace

Period movedTo(Period period, Dates::Bounds bounds)
{
    const std::int64_t begin = bounds.earliest.time_since_epoch().count();
    const std::int64_t end = bounds.latest.time_since_epoch().count();
    // With a little room at either end.
    const std::int64_t needed = end - begin + (end - begin) / 10;
    return around(begin + (end - begin) / 2, std::max(needed, period.length()));
}

std::optional<Dates::Bounds> boundsFromWords(const QString &words)
{
    if (const auto date = Dates::Edtf::parse(words.trimmed()))
        return date->bounds();
    for (const Dates::Timex &timex : Dates::tagTimexes(words, {})) {
        const auto bounds = timex.date ? timex.date->bounds() : std::nullopt;
        if (bounds)
            return bounds;
    }
    return {};
}

} // namespace Model
