// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/laneplaces.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Gui {

namespace {

/// Pinned lanes take no more of the height than this, or nothing else could be seen.
constexpr double kPinnedShare = 0.6;

double thinHeight(const TimelineStyle &style)
{
    return std::ceil(QFontMetricsF(style.smallFont).height()) + 8;
}

double narrowHeight(const TimelineStyle &style)
{
    return style.rowHeight + 10;
}

double comfortableHeight(const TimelineStyle &style)
{
    return 2 * style.rowHeight + 10;
}

class Places
{
public:
    Places(const TimelineData &data, const TimelineStyle &style, double height)
        : m_data(data)
        , m_style(style)
        , m_height(height)
        , m_filled(data.lanes.size())
    {
        for (int lane = 0; lane < int(data.lanes.size()); ++lane)
            m_filled[std::size_t(lane)] = data.index.firstFrom({.lane = lane}, 0).has_value();
        measure();
    }

    LanePlaces place(int first) const
    {
        LanePlaces places;
        places.heights = m_least;
        places.tops.assign(m_least.size(), 0);
        const double needed = std::accumulate(m_least.begin(), m_least.end(), 0.0);
        if (needed <= m_height || isFew()) {
            share(places.heights, m_height);
        } else {
            const std::size_t pinned = pinnedCount();
            places.mostFirst = mostFirst(pinned);
            places.first = std::clamp(first, 0, places.mostFirst);
            for (int i = 0; i < places.first; ++i)
                places.heights[pinned + std::size_t(i)] = 0;
        }
        double top = 0;
        for (std::size_t i = 0; i < places.heights.size(); ++i) {
            places.tops[i] = top;
            top += places.heights[i];
            if (places.tops[i] >= m_height && !isFew())
                places.heights[i] = 0;
        }
        return places;
    }

private:
    /// As many as the smallest timeline has room for.
    bool isFew() const { return m_data.lanes.size() <= std::size_t(Extraction::kKindCount); }

    bool isThin(std::size_t lane) const
    {
        const TimelineLane &found = m_data.lanes[lane];
        return found.collapsed || found.form == TimelineLane::Form::OthersOpen;
    }

    // Lanes without any event in the case keep a narrow band: that there is none is a finding, too.
    void measure()
    {
        for (std::size_t lane = 0; lane < m_data.lanes.size(); ++lane) {
            m_least.push_back(isThin(lane)                     ? thinHeight(m_style)
                                  : isFew() || !m_filled[lane] ? narrowHeight(m_style)
                                                               : comfortableHeight(m_style));
        }
    }

    /// Filled lanes become as high as each other, where there are none all do.
    void share(std::vector<double> &heights, double height) const
    {
        double rest = height;
        std::vector<std::size_t> growing;
        for (std::size_t lane = 0; lane < heights.size(); ++lane) {
            if (m_filled[lane] && !isThin(lane))
                growing.push_back(lane);
            else
                rest -= heights[lane];
        }
        if (growing.empty() && std::ranges::none_of(m_filled, [](bool filled) { return filled; })) {
            std::ranges::fill(heights, height / double(std::max<std::size_t>(1, heights.size())));
            return;
        }
        for (const std::size_t lane : growing)
            heights[lane] = std::max(heights[lane], rest / double(growing.size()));
    }

    std::size_t pinnedCount() const
    {
        double height = 0;
        std::size_t count = 0;
        while (count < m_least.size() && m_data.lanes[count].pinned) {
            height += m_least[count];
            if (height > m_height * kPinnedShare)
                break;
            ++count;
        }
        return count;
    }

    // So that the last lane is seen whole.
    int mostFirst(std::size_t pinned) const
    {
        double room = m_height;
        for (std::size_t i = 0; i < pinned; ++i)
            room -= m_least[i];
        std::size_t lane = m_least.size();
        while (lane > pinned + 1 && room >= m_least[lane - 1])
            room -= m_least[--lane];
        return int(std::min(lane, m_least.size() - 1) - pinned);
    }

    const TimelineData &m_data;
    const TimelineStyle &m_style;
    double m_height;
    std::vector<bool> m_filled;
    std::vector<double> m_least;
};

} // namespace

LanePlaces placeLanes(const TimelineData &data, const TimelineStyle &style, double height,
                      int first)
{
    return Places(data, style, height).place(first);
}

int laneRoom(const TimelineStyle &style, double height)
{
    return int(height / comfortableHeight(style));
}

} // namespace Gui
