// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/overviewdensity.h"

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

using Model::TimeIndex;

void add(Density &density, const Model::KindCounts &counts, double part)
{
    for (std::size_t kind = 0; kind < density.size(); ++kind)
        density[kind] += part * double(counts[kind]);
}

} // namespace

std::vector<Density> densities(const TimeIndex &index, const TimeScale &scale, double columnWidth)
{
    std::vector<Density> columns(std::size_t(std::ceil(scale.width / columnWidth)));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double left = scale.left + double(i) * columnWidth;
        const Model::Period column{scale.time(left), scale.time(left + columnWidth)};
        const auto length = double(column.length());
        int sharp = 0;
        while (sharp < TimeIndex::kClassCount - 1
               && double(TimeIndex::kLengths[std::size_t(sharp)]) <= length)
            ++sharp;
        add(columns[i],
            index.counts({.endClass = sharp}, index.placeAt(column.begin),
                         index.placeAt(column.end)),
            1);
        const std::int64_t middle = column.begin + column.length() / 2;
        for (int wide = sharp; wide < TimeIndex::kClassCount; ++wide) {
            // The last class has no length of its own.
            const double whole = wide + 1 < TimeIndex::kClassCount
                ? double(TimeIndex::kLengths[std::size_t(wide)])
                : std::max(length, double(scale.period.length()));
            add(columns[i], index.countReaching(middle, {.firstClass = wide, .endClass = wide + 1}),
                length / whole);
        }
    }
    return columns;
}

} // namespace Gui
