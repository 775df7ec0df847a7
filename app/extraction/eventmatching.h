// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"

#include <optional>
#include <vector>

namespace Extraction {

/// Which of the older events each new event is, as its place in older; nothing for an event that
/// was not there before. Both come from the same text: an event is the same if it is of the same
/// kind and shares evidence sentences; among several, the one that shares the most text. Linear in
/// the number of mentions as long as sentences are not shared by many events.
std::vector<std::optional<std::size_t>> matchEvents(const std::vector<Event> &older,
                                                    const std::vector<Event> &newer);

} // namespace Extraction
