// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/rowtable.h"
#include "ui/timeline/timelinelayout.h"

#include <QFontMetricsF>

#include <vector>

namespace Gui {

/// Places the marks of one lane into rows, from left to right, so that no two touch. Spans stand
/// above, points below; where more would stand on a spot than there are
/// rows, they become one mark with a count. Its
/// work grows with the width of the lane, not with the number of events.
class LanePacker
{
public:
    LanePacker(const TimelineData &data, const TimelineStyle &style, const TimelineLayout &layout,
               int lane, Model::EventKey current);

    std::vector<TimelineMark> pack();

private:
    using Place = Model::TimeIndex::Place;

    void chooseRows();
    std::optional<Place> packPoints(Place from, Place end);
    void packSpans();
    void placePoint(Place place);
    void placeCluster(Place from, Place to, std::size_t count);
    void placeSpans(std::size_t first, std::size_t end);
    void mergeIntoLastPoint(Place to, std::size_t count);
    void mergeIntoLastSpan(const TimelineMark &more);

    void put(TimelineMark mark, int row);
    double pointRoom() const;
    double rowCenter(int row) const;
    void setClusterBody(TimelineMark &mark, QPointF center) const;
    double pointCenter(const Model::TimeItem &item) const;
    bool isSharp(const Model::TimeItem &item) const;

    void labelMarks();
    void labelMark(TimelineMark &mark, double limit) const;

    const TimelineData &m_data;
    const TimelineStyle &m_style;
    const TimelineLayout &m_layout;
    const TimeScale &m_scale;
    QRectF m_band;
    int m_lane;
    std::optional<Place> m_current;
    QFontMetricsF m_metrics;
    QFontMetricsF m_strongMetrics;
    Model::TimeIndex::Slice m_points;
    Model::TimeIndex::Slice m_spans;
    double m_bin;
    int m_rowCount;
    double m_rowHeight;
    RowTable m_rows{1};
    int m_firstPointRow = 0;
    RowTable::Order m_pointRows;
    RowTable::Order m_clusterRows;
    RowTable::Order m_spanRows;
    std::vector<TimelineMark> m_marks;
    /// For each mark.
    std::vector<int> m_markRows;
    int m_lastPoint = -1;
    int m_lastSpan = -1;
    std::vector<Place> m_spanPlaces;
    std::size_t m_nextSpan = 0;
};

} // namespace Gui
