// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/rowtable.h"

#include <algorithm>
#include <limits>

namespace Gui {

RowTable::RowTable(int rows) : m_rows(std::size_t(rows)) { }

RowTable::Neighbours RowTable::neighbours(const Row &row, double left)
{
    const auto after = std::ranges::upper_bound(row, left, {}, &Taken::left);
    return {after == row.begin() ? nullptr : &*(after - 1), after == row.end() ? nullptr : &*after};
}

bool RowTable::isFree(const Neighbours &around, double left, double right)
{
    return (!around.before || around.before->right + kGap <= left)
        && (!around.after || right + kGap <= around.after->left);
}

std::optional<int> RowTable::find(double left, double right, const Order &order) const
{
    std::optional<int> best;
    double bestEnd = std::numeric_limits<double>::infinity();
    for (const int index : order) {
        const Neighbours around = neighbours(m_rows[std::size_t(index)], left);
        if (!isFree(around, left, right))
            continue;
        if ((!around.before || around.before->labelEnd + kGap <= left)
            && (!around.after || right + kUsualLabel <= around.after->left))
            return index;
        const double end =
            around.before ? around.before->right : -std::numeric_limits<double>::infinity();
        if (!best || end < bestEnd) {
            best = index;
            bestEnd = end;
        }
    }
    return best;
}

int RowTable::countFree(double left, double right, const Order &order) const
{
    return int(std::ranges::count_if(order, [&](int row) {
        return isFree(neighbours(m_rows[std::size_t(row)], left), left, right);
    }));
}

void RowTable::take(int row, double left, double right, double labelEnd, int mark)
{
    Row &taken = m_rows[std::size_t(row)];
    taken.insert(std::ranges::upper_bound(taken, left, {}, &Taken::left),
                 {left, right, std::max(right, labelEnd), mark});
}

RowTable::Row::const_iterator RowTable::entryOf(const Row &row, int mark)
{
    // Marks are mostly asked for soon after they were placed.
    const auto found = std::find_if(row.rbegin(), row.rend(),
                                    [mark](const Taken &taken) { return taken.mark == mark; });
    return found == row.rend() ? row.end() : found.base() - 1;
}

void RowTable::widen(int row, int mark, double right)
{
    Row &taken = m_rows[std::size_t(row)];
    const auto found = entryOf(taken, mark);
    if (found == taken.end())
        return;
    Taken &entry = taken[std::size_t(found - taken.begin())];
    entry.right = std::max(entry.right, right);
    entry.labelEnd = std::max(entry.labelEnd, entry.right);
}

double RowTable::labelLimit(int row, int mark) const
{
    const Row &taken = m_rows[std::size_t(row)];
    const auto found = entryOf(taken, mark);
    if (found == taken.end() || found + 1 == taken.end())
        return std::numeric_limits<double>::infinity();
    return (found + 1)->left - kGap;
}

} // namespace Gui
