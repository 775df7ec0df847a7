// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

namespace Gui {

/// Which stretches of which rows of a lane are taken, in pixels.
class RowTable
{
public:
    /// Rows in the order in which they are tried.
    using Order = std::vector<int>;

    /// Kept free between two marks.
    static constexpr double kGap = 3;
    /// What a label beside a mark is taken to need while rows are chosen: its real text is fetched
    /// only if it is shown.
    static constexpr double kUsualLabel = 170;

    explicit RowTable(int rows);

    /// The first row that is free from left to right and for the labels of both sides; else, of
    /// those that are free, the one whose mark before is farthest, which leaves the longest rest of
    /// its label; else none.
    std::optional<int> find(double left, double right, const Order &order) const;
    int countFree(double left, double right, const Order &order) const;

    /// Takes a free stretch for a mark. labelEnd is where its label would like to end.
    void take(int row, double left, double right, double labelEnd, int mark);
    /// A mark that has grown to the right.
    void widen(int row, int mark, double right);
    /// How far a mark's label may reach: the mark after it, or infinity.
    double labelLimit(int row, int mark) const;

private:
    struct Taken
    {
        double left = 0;
        double right = 0;
        double labelEnd = 0;
        int mark = 0;
    };
    /// In order from left to right, not overlapping.
    using Row = std::vector<Taken>;

    struct Neighbours
    {
        const Taken *before = nullptr;
        const Taken *after = nullptr;
    };
    static Neighbours neighbours(const Row &row, double left);
    static bool isFree(const Neighbours &around, double left, double right);
    static Row::const_iterator entryOf(const Row &row, int mark);

    std::vector<Row> m_rows;
};

} // namespace Gui
