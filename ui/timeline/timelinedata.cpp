// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinedata.h"

#include "ui/kindstyle.h"

namespace Gui {

std::vector<TimelineLane> lanesByKind()
{
    std::vector<TimelineLane> lanes;
    for (int kind = 0; kind < Extraction::kKindCount; ++kind)
        lanes.push_back({toString(Extraction::Kind(kind)), kindName(Extraction::Kind(kind)),
                         Extraction::Kind(kind)});
    return lanes;
}

} // namespace Gui
