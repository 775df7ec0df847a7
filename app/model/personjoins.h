// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/occurrencefinder.h"

#include <utility>
#include <vector>

namespace Model {

/// Accounts that a person made one.
using PersonMerges = std::vector<std::pair<Extraction::AccountRef, Extraction::AccountRef>>;

/// The occurrences as the program joins them, with those put together whose accounts a person made
/// one; in order of their first account, accounts in their order. What a person took apart, or
/// rejected, the program is never shown as something to join, so that it stands alone here already.
std::vector<Extraction::Occurrence> joinedByPerson(const std::vector<Extraction::Occurrence> &found,
                                                   const PersonMerges &merges);

} // namespace Model
