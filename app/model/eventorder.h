// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeitem.h"

#include <tuple>
#include <vector>

namespace Model {

/// By earliest instant; of those that begin together the shorter first, then the older key.
inline std::tuple<std::int64_t, std::int64_t, EventKey> timeOrder(const TimeItem &item)
{
    return {item.begin, item.end, item.key};
}
void sortByTime(std::vector<TimeItem> &items);

/// The order in which people step through events, the same in every view: dated ones in order of
/// time (sortByTime), then the undated ones in the order of the case.
std::vector<EventKey> steppingOrder(const std::vector<TimeItem> &dated,
                                    const std::vector<EventKey> &undated);

/// The event that lies steps further in the order (negative: back), stopping at either end. From an
/// event that is not in the order (none, or filtered away): the first going forward, the last going
/// back. 0 where the order is empty.
EventKey stepped(const std::vector<EventKey> &order, EventKey from, int steps);

} // namespace Model
