// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace Model {

/// What the lanes of a timeline stand for.
enum class LaneGrouping { Kind, Actor, Target, Source, Thread };
inline constexpr std::array kLaneGroupings{LaneGrouping::Kind, LaneGrouping::Actor,
                                           LaneGrouping::Target, LaneGrouping::Source,
                                           LaneGrouping::Thread};

/// Names for settings and files: "kind", "actor".
QString toString(LaneGrouping grouping);
std::optional<LaneGrouping> laneGroupingFromString(QStringView text);
/// For people: "Kind", "Actor".
QString laneGroupingText(LaneGrouping grouping);

/// Events that have something in common: a kind, an actor, a thread.
struct EventGroup
{
    /// Stays the same while the case changes. A kind's name in the contracts, the canonical name of
    /// an actor or target, the name of a source; of a thread the key of its first event.
    QString id;
    /// For people; foreign text.
    QString name;
    /// Set when all its events are of one kind.
    std::optional<Extraction::Kind> kind;
    /// How many of the items are in it.
    std::size_t count = 0;

    friend bool operator==(const EventGroup &, const EventGroup &) = default;
};

/// EventGroup::id of the events that have none: "no actor named".
inline const QString kNoGroup = QStringLiteral("\u0001none");

/// Items and their groups. An item may be in several: an event of two actors is in both groups.
struct EventGroups
{
    /// Kinds in their order, all of them; threads by time of their first event; others by count,
    /// most first. What has no group comes last, and only if there is any.
    std::vector<EventGroup> groups;
    /// Places in groups: those of item i are from offsets[i] to offsets[i + 1], at least one, in
    /// order, each once.
    std::vector<std::uint32_t> places;
    std::vector<std::uint32_t> offsets;

    std::span<const std::uint32_t> of(std::size_t item) const
    {
        return {places.data() + offsets[item], places.data() + offsets[item + 1]};
    }
};

/// Groups dated events of the case. Takes as long as the items and their names are many.
EventGroups groupEvents(const OpenCase &openCase, const std::vector<TimeItem> &items,
                        LaneGrouping grouping);

} // namespace Model
