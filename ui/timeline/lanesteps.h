// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeindex.h"

namespace Gui {

/// The event nearest in time to the current one (without one: to `time`), so many lanes below it
/// (negative: above), lanes without events not counted. Without a current event the nearest of all.
/// 0 where there is no such lane.
Model::EventKey eventInLane(const Model::TimeIndex &index, Model::EventKey current,
                            std::int64_t time, int lanes);

} // namespace Gui
