// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/caselanes.h"

#include "app/model/eventorder.h"

#include <limits>

namespace Gui {

CaseLanes::CaseLanes(const Model::OpenCase &openCase, std::vector<Model::TimeItem> items)
    : m_case(openCase)
    , m_items(std::move(items))
{
    Model::sortByTime(m_items);
}

ArrangedLanes CaseLanes::arrange(Model::LaneGrouping grouping, const Model::LaneChoices &choices,
                                 int room)
{
    if (m_grouping != grouping) {
        m_groups = groupEvents(m_case, m_items, grouping);
        m_grouping = grouping;
    }
    // Kinds are few, and each is worth its lane.
    const bool byKind = grouping == Model::LaneGrouping::Kind;
    Model::LanePlan plan =
        planLanes(m_groups.groups, choices, byKind ? Extraction::kKindCount : room);
    // The index asks in order of time, which is that of the items.
    std::size_t next = 0;
    const Model::TimeIndex::LanesOf lanesOf = [&](const Model::TimeItem &,
                                                  std::vector<int> &lanes) {
        lanes = Model::lanesOf(m_groups, plan, next++);
    };
    ArrangedLanes arranged;
    arranged.index = Model::TimeIndex(m_items, int(plan.lanes.size()) + 1, lanesOf);
    arranged.lanes = std::move(plan.lanes);
    arranged.hidden = plan.hidden;
    return arranged;
}

} // namespace Gui
