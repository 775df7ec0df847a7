// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/laneplan.h"
#include "ui/timeline/timelinedata.h"

#include <optional>
#include <vector>

namespace Model {
class OpenCase;
} // namespace Model

namespace Gui {

/// Puts dated events of a case into lanes, by whatever grouping is asked for; what was worked out
/// for the last one is kept. The case must outlive it; take a new one after the case has changed.
class CaseLanes
{
public:
    CaseLanes(const Model::OpenCase &openCase, std::vector<Model::TimeItem> items);

    ArrangedLanes arrange(Model::LaneGrouping grouping, const Model::LaneChoices &choices,
                          int room);

private:
    const Model::OpenCase &m_case;
    /// In order of time.
    std::vector<Model::TimeItem> m_items;
    std::optional<Model::LaneGrouping> m_grouping;
    Model::EventGroups m_groups;
};

} // namespace Gui
