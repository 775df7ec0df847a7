// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/occurrencefinder.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace Extraction {

/// A tie between two occurrences that no article makes itself.
struct CaseLink
{
    /// Places in the list of occurrences.
    std::size_t from = 0;
    std::size_t to = 0;
    Relation relation = Relation::About;
    /// Why, for people to check: "Russia is accused and denies, 1 day later; NotPetya in both".
    QString reason;

    friend bool operator==(const CaseLink &, const CaseLink &) = default;
};

/// Ties across articles, for occurrences that have none of that relation in any of their articles:
///
/// - a denial answers the accusation of a side that denies, by the side it answers (where that is
///   said), at most a week before, nearest in time;
/// - an accusation is about the one earlier hack of the same name (incidents.txt) or victim by
///   whom it accuses;
/// - a meeting takes up an accusation of one of its sides by another, at most a month before, where
///   both name the same operation or victim.
///
/// What is not dated answers nothing: no reaction before its cause. Where two fit equally, neither
/// is tied. Nearly linear: each looks only among those of the same side and week, or of the same
/// subject. In order of from.
std::vector<CaseLink> linksAcross(const std::vector<Occurrence> &occurrences,
                                  const std::map<int, Digest> &articles);

} // namespace Extraction
