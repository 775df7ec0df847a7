// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventorder.h"

#include <algorithm>

namespace Model {

void sortByTime(std::vector<TimeItem> &items)
{
    if (!std::ranges::is_sorted(items, {}, timeOrder))
        std::ranges::sort(items, {}, timeOrder);
}

std::vector<EventKey> steppingOrder(const std::vector<TimeItem> &dated,
                                    const std::vector<EventKey> &undated)
{
    std::vector<EventKey> order;
    order.reserve(dated.size() + undated.size());
    for (const TimeItem &item : dated)
        order.push_back(item.key);
    order.insert(order.end(), undated.begin(), undated.end());
    return order;
}

EventKey stepped(const std::vector<EventKey> &order, EventKey from, int steps)
{
    if (order.empty())
        return 0;
    const auto last = std::ptrdiff_t(order.size()) - 1;
    const auto place = std::ranges::find(order, from) - order.begin();
    if (place > last)
        return steps < 0 ? order.back() : order.front();
    return order[std::size_t(std::clamp<std::ptrdiff_t>(place + steps, 0, last))];
}

} // namespace Model
