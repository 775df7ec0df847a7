// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"

#include <optional>
#include <vector>

namespace Extraction {

/// Mentions of one occurrence, on the way to an Event.
struct Draft
{
    Kind kind = Kind::Hack;
    /// Places in the list of candidates, in text order. The first of them in the order of joining
    /// founded it.
    std::vector<int> members;
    int founder = -1;
    QStringList actors;
    /// Those of the actors that are hacker groups.
    QStringList actorGroups;
    /// Those of the targets that are hacker groups.
    QStringList targetGroups;
    QStringList targets;
    std::optional<Dates::Edtf> date;
    /// Place of the time expression that dates it, or -1.
    int timex = -1;
    Status status = Status::Reported;
    bool gathering = false;
    /// Who meets, of a meeting.
    std::vector<Delegate> delegates;
    bool ownVictim = false;
    std::vector<Reason> reasons;
};

/// Puts the candidates that speak of one occurrence together (guidelines, "Coreference"). Those
/// that nothing identifies join what others founded, or are dropped.
std::vector<Draft> gather(const Scene &scene, const std::vector<Candidate> &candidates);

} // namespace Extraction
