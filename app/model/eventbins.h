// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeitem.h"
#include "app/model/viewstate.h"

#include <QLocale>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace Model {

/// Calendar steps by Dates::displayClock(), fine to coarse. Weeks start on Monday.
enum class BinSize { Hour, Day, Week, Month, Year, Decade, Century };

/// One step of the calendar and how many events of each kind fall into it.
struct Bin
{
    /// Milliseconds since 1970 UTC, half-open.
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::array<int, Extraction::kKindCount> counts{};

    int total() const;
    friend bool operator==(const Bin &, const Bin &) = default;
};

struct EventBins
{
    BinSize size = BinSize::Year;
    std::vector<Bin> bins;
    /// Events of the period whose date is wider than a bin: no bar can hold them honestly.
    int tooWide = 0;

    /// Events in all bins.
    int total() const;
    /// Place of the bin that holds the event; nothing for one that is too wide or outside.
    std::optional<std::size_t> binOf(const TimeItem &item) const;

    friend bool operator==(const EventBins &, const EventBins &) = default;
};

/// Start of the step that holds the moment, and of the one after it.
std::int64_t binBegin(BinSize size, std::int64_t moment);
std::int64_t binEnd(BinSize size, std::int64_t moment);

/// The finest step that cuts the period into at most mostBins and that is wide enough for at least
/// half of the period's events, so that day-dated events do not vanish between hours.
BinSize chooseBinSize(Period period, const std::vector<TimeItem> &items, int mostBins = 60);

/// The period cut into whole steps, the first and last perhaps reaching beyond it. An event stands
/// in the bin that holds its middle.
EventBins binEvents(Period period, const std::vector<TimeItem> &items, BinSize size);

/// "2019", "Jun 2019", "17 Jun 2019", "17 Jun 14:00", "week of 17 Jun 2019".
QString binText(BinSize size, std::int64_t begin, const QLocale &locale = {});

} // namespace Model
