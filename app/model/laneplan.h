// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/lanegrouping.h"

#include <QStringList>

#include <vector>

namespace Model {

/// What somebody chose for the lanes of one grouping; by EventGroup::id, or kOthersLane. What is
/// named but not there is kept for when it is.
struct LaneChoices
{
    /// Lanes that stand in this order; others where they would stand by themselves.
    QStringList order;
    /// Lanes that stay above all others.
    QStringList pinned;
    /// Lanes that are drawn thin.
    QStringList collapsed;
    QStringList hidden;
    /// The groups that have no lanes of their own for want of room have them all the same.
    bool othersOpen = false;

    friend bool operator==(const LaneChoices &, const LaneChoices &) = default;
};

/// Id of the lane of all groups that have none of their own.
inline const QString kOthersLane = QStringLiteral("\u0001others");

struct PlannedLane
{
    enum class Form {
        Group, ///< one group
        Others, ///< all that have no lane of their own
        OthersOpen, ///< empty: the lanes of the others follow
    };

    QString id;
    QString name;
    std::optional<Extraction::Kind> kind;
    Form form = Form::Group;
    bool pinned = false;
    bool collapsed = false;

    friend bool operator==(const PlannedLane &, const PlannedLane &) = default;
};

/// Which lanes there are, from top to bottom, and which group is in which.
struct LanePlan
{
    std::vector<PlannedLane> lanes;
    /// By group; lanes.size() for those that are hidden.
    std::vector<int> laneOf;
    /// How many lanes are hidden.
    int hidden = 0;
};

/// Lanes for groups in a room for so many of them (at least 3). Where there are more groups, the
/// most frequent have lanes, and those that were chosen for anything; the rest shares one. Even
/// when the others are open, no more than 200 lanes.
LanePlan planLanes(const std::vector<EventGroup> &groups, const LaneChoices &choices, int room);

/// The lanes that the item is in, each once, in order: its groups' by the plan; where all are
/// hidden, the one lane after all others.
std::vector<int> lanesOf(const EventGroups &groups, const LanePlan &plan, std::size_t item);

/// The choices after a lane has been moved to stand before another (nothing: as the last); shown
/// are the ids of the lanes of the plan it is moved in.
LaneChoices moved(LaneChoices choices, const QStringList &shown, const QString &lane,
                  const QString &before);

} // namespace Model
