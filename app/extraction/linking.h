// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/coreference.h"

#include <vector>

namespace Extraction {

/// A tie between two drafts, by their places.
struct Tie
{
    int from = 0;
    int to = 0;
    Relation relation = Relation::About;
};

/// Which accusation is about which hack, which denial answers which accusation (or hack, where
/// nobody is said to accuse), which event a meeting takes up. At most one "about" and one "answers"
/// an event.
std::vector<Tie> link(const std::vector<Candidate> &candidates, const std::vector<Draft> &drafts);

/// What tied events know of each other's roles: whom a denial answers is who made the accusation,
/// and so on. Only empty roles are filled; each step leaves a reason.
void completeRoles(std::vector<Draft> &drafts, const std::vector<Tie> &ties);

} // namespace Extraction
