// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/eventbins.h"

#include <QString>

namespace Gui {

/// "Jun 2020: Hack 2, Denial 1".
QString binWords(const Model::EventBins &bins, const Model::Bin &bin);

/// What the chart shows: "Events per month", and how many events no bar can hold.
QString binsText(const Model::EventBins &bins);

/// All figures of the chart in words, for those who cannot see its bars.
QString binsDescription(const Model::EventBins &bins);

/// Distance of the lines on the axis: 1, 2, 5, 10, 20 … so that there are at most five.
int countStep(int highest);

} // namespace Gui
