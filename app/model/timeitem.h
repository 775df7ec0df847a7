// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"
#include "app/extraction/event.h"

#include <cstdint>

namespace Model {

/// Names an event in the open case; stays the same when its article is extracted again.
using EventKey = std::uint64_t;

/// What a drawing of time needs to know of one dated event, and no more: it is kept for every event
/// of the case.
struct TimeItem
{
    /// Milliseconds since 1970-01-01T00:00Z; half-open, begin <= end.
    std::int64_t begin = 0;
    std::int64_t end = 0;
    EventKey key = 0;
    Extraction::Kind kind = Extraction::Kind::Hack;
    Dates::Precision precision = Dates::Precision::Day;
    bool approximate = false;
    bool uncertain = false;
    bool openStart = false;
    bool openEnd = false;

    friend bool operator==(const TimeItem &, const TimeItem &) = default;
};

} // namespace Model
