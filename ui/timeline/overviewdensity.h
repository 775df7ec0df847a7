// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeindex.h"
#include "ui/timeline/timescale.h"

#include <array>
#include <vector>

namespace Gui {

/// How many events stand in a column of pixels, by Extraction::Kind. An event that is wider than a
/// column is spread over all columns that it covers: a month or a year adds up to one, an interval
/// to one at most.
using Density = std::array<double, Extraction::kKindCount>;

/// One for each column of that many pixels, from the left edge of the scale to its right one. Asks
/// the index for counts alone: the work grows with the columns, hardly with the events.
std::vector<Density> densities(const Model::TimeIndex &index, const TimeScale &scale,
                               double columnWidth);

} // namespace Gui
