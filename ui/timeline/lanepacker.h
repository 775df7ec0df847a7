// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/slicewalk.h"
#include "ui/timeline/labeltexts.h"
#include "ui/timeline/rowtable.h"
#include "ui/timeline/timelinelayout.h"

#include <vector>

namespace Gui {

/// Places the marks of one lane into rows, from left to right, so that no two touch. Spans stand
/// above, points below; where more would stand on a spot than there are rows, they become one mark
/// with a count. Its work grows with the width of the lane, not with the number of events: what
/// lies in a bin of pixels is placed one by one only as far as there are rows.
class LanePacker
{
public:
    /// All must outlive it.
    LanePacker(const TimelineData &data, const TimelineStyle &style, const TimelineLayout &layout,
               int lane, Model::EventKey current, LabelTexts &texts);

    std::vector<TimelineMark> pack();

private:
    using Place = Model::TimeIndex::Place;

    void chooseRows();
    void packPoints();
    void packSpansFromBefore(Model::SliceWalk &walk);
    void packSpans(Model::SliceWalk &walk);

    void placePoint(Place place);
    void placeCluster(const Model::Stretch &bin, Place to);
    bool placeGroup(const Model::Stretch &group, Place to);
    void placeRestOfSpans(const Model::Stretch &rest, Place to, std::int64_t latestEnd);
    bool placeSpan(TimelineMark mark);
    void mergeIntoLastPoint(const Model::Stretch &more, Place to);
    void mergeIntoLastSpan(const TimelineMark &more);

    TimelineMark spanMark(const Model::Stretch &group, Place to) const;
    bool isCurrent(const std::optional<Place> &current, Place from, Place to) const;
    void put(TimelineMark mark, int row);
    double pointRoom() const;
    double rowCenter(int row) const;
    void setClusterBody(TimelineMark &mark, QPointF center) const;
    double pointCenter(const Model::TimeItem &item) const;
    bool isSharp(const Model::TimeItem &item) const;

    void labelMarks();
    void labelMark(TimelineMark &mark, double limit) const;

    const TimelineData &m_data;
    const Model::TimeIndex &m_index;
    const TimelineStyle &m_style;
    const TimelineLayout &m_layout;
    const TimeScale &m_scale;
    LabelTexts &m_texts;
    QRectF m_band;
    int m_lane;
    Model::TimeIndex::Slice m_points;
    Model::TimeIndex::Slice m_spans;
    /// Places that the window begins and ends with.
    Place m_begin = 0;
    Place m_end = 0;
    /// The current event, where it is one of the points, or of the spans in the window.
    std::optional<Place> m_currentPoint;
    std::optional<Place> m_currentSpan;
    /// Pixels.
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
};

} // namespace Gui
