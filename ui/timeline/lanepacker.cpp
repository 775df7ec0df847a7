// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanepacker.h"

#include "ui/timeline/markgeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Gui {

namespace {

using Model::TimeIndex;
using Model::TimeItem;
using Form = TimelineMark::Form;

// Pixels.
constexpr double kLabelGap = 5;
// Around the current mark.
constexpr double kRing = 4;
constexpr double kWidestLabel = 300;
constexpr double kNarrowestLabel = 48;
// What a span that is too short to be drawn to scale has beyond its core.
constexpr double kShortOpenEnd = 16;
constexpr double kShortDoubt = 9;
constexpr double kBadgeMargin = 10;
constexpr int kMostRows = 9;
// Spans that begin within so many pixels are placed one by one only until the rows are full.
constexpr double kSpanBin = 24;
// Spans of different bounds that reach into the window from before it; more become one mark.
constexpr int kMostFromBefore = 64;

} // namespace

LanePacker::LanePacker(const TimelineData &data, const TimelineStyle &style,
                       const TimelineLayout &layout, int lane, Model::EventKey current,
                       LabelTexts &texts)
    : m_data(data)
    , m_index(data.index)
    , m_style(style)
    , m_layout(layout)
    , m_scale(layout.scale)
    , m_texts(texts)
    , m_band(layout.lanes[std::size_t(lane)].band)
    , m_lane(lane)
    , m_begin(data.index.placeAt(layout.window.begin))
    , m_end(data.index.placeAt(layout.window.end))
{
    // Classes of events that are too short to be drawn as spans at this scale.
    int split = 0;
    while (split < TimeIndex::kClassCount - 1
           && double(TimeIndex::kLengths[std::size_t(split)]) / m_scale.millisecondsPerPixel()
               < style.markSize + 3)
        ++split;
    // Events that begin within a bin are stacked, or counted where they are too many; the widest of
    // the counts have room side by side.
    m_bin = m_texts.width(QStringLiteral("88.8k"), true) + kBadgeMargin + RowTable::kGap + 1;
    m_points = {lane, 0, split};
    m_spans = {lane, split, TimeIndex::kClassCount};
    // An odd number, so that one row is the middle; a little tighter than rows stand alone.
    const double room = m_band.height() - 6;
    m_rowCount = std::clamp(int(room / (style.rowHeight - 3)), 1, kMostRows);
    m_rowCount -= m_rowCount > 2 && m_rowCount % 2 == 0 ? 1 : 0;
    m_rowHeight = std::min(style.rowHeight, room / m_rowCount);
    m_rows = RowTable(m_rowCount);
    chooseRows();
    const auto place = current == 0 ? std::nullopt : m_index.find(current);
    if (place && m_index.contains(m_points, *place))
        m_currentPoint = place;
    else if (place && m_index.contains(m_spans, *place)
             && (*place >= m_begin || m_index.at(*place).end > layout.window.begin))
        m_currentSpan = place;
}

// In a lane that has spans at this scale they keep to its upper half and points to the lower one,
// both from the middle of the lane on; points go last where spans leave room. Decided by the whole
// case, not by what is in sight, so that rows stay while the period is moved.
void LanePacker::chooseRows()
{
    const bool hasSpans = m_index.firstFrom(m_spans, 0).has_value();
    const int spanRows = m_rowCount == 1 ? 1 : m_rowCount / 2;
    for (int row = spanRows - 1; row >= 0; --row)
        m_spanRows.push_back(row);
    m_firstPointRow = hasSpans && m_rowCount > 1 ? spanRows : 0;
    for (int row = m_firstPointRow; row < m_rowCount; ++row)
        m_clusterRows.push_back(row);
    m_pointRows = m_clusterRows;
    const auto fromMiddle = [this](int row) {
        return std::abs(2 * row - m_firstPointRow - m_rowCount + 1);
    };
    std::ranges::stable_sort(m_clusterRows, {}, fromMiddle);
    if (m_firstPointRow == 0)
        m_pointRows = m_clusterRows;
    for (int row = m_firstPointRow - 1; row >= 0; --row)
        m_pointRows.push_back(row);
}

std::vector<TimelineMark> LanePacker::pack()
{
    Model::SliceWalk spans = Model::SliceWalk::reaching(m_index, m_spans, m_layout.window.begin);
    packSpansFromBefore(spans);
    packSpans(spans);
    packPoints();
    labelMarks();
    return std::move(m_marks);
}

// A bin of points at a time: each for itself where rows suffice, else a count.
void LanePacker::packPoints()
{
    const auto width =
        std::max(std::int64_t(1), std::int64_t(m_bin * m_scale.millisecondsPerPixel()));
    Model::SliceWalk walk(m_index, m_points, m_begin);
    for (auto next = walk.next(); next && *next < m_end; next = walk.next()) {
        const TimeItem &first = m_index.at(*next);
        const Place to = std::min(m_index.placeAt(first.begin + width), m_end);
        const Model::Stretch bin = walk.take(to);
        const double left = pointCenter(first) - m_style.markSize / 2;
        const int free = m_rows.countFree(left, left + pointRoom(), m_pointRows);
        if (bin.count > std::size_t(free)) {
            placeCluster(bin, to);
            continue;
        }
        for (const Place place : m_index.places(m_points, bin.first, to))
            placePoint(place);
    }
}

// Those that begin before the window and end in it or after it.
void LanePacker::packSpansFromBefore(Model::SliceWalk &walk)
{
    const std::int64_t begin = m_layout.window.begin;
    Model::KindCounts left = m_index.countReaching(begin, m_spans);
    int groups = 0;
    walk.skipEnded(begin, m_begin);
    for (auto next = walk.next(); next && *next < m_begin; next = walk.next()) {
        if (++groups > kMostFromBefore) {
            Model::Stretch rest{left, Model::total(left), *next, m_begin - 1};
            placeRestOfSpans(rest, m_begin, walk.latestEnd(m_begin, begin));
            break;
        }
        const Place to = m_index.nextBounds(*next);
        const Model::Stretch group = walk.take(to);
        for (std::size_t kind = 0; kind < left.size(); ++kind)
            left[kind] -= group.kinds[kind];
        placeGroup(group, to);
        walk.skipEnded(begin, m_begin);
    }
    walk.take(m_begin);
}

void LanePacker::packSpans(Model::SliceWalk &walk)
{
    const auto width =
        std::max(std::int64_t(1), std::int64_t(kSpanBin * m_scale.millisecondsPerPixel()));
    for (auto next = walk.next(); next && *next < m_end; next = walk.next()) {
        const Place binEnd = std::min(m_index.placeAt(m_index.at(*next).begin + width), m_end);
        for (; next && *next < binEnd; next = walk.next()) {
            const Place to = m_index.nextBounds(*next);
            if (placeGroup(walk.take(to), to))
                continue;
            // No row is left: what else begins here would not find one either.
            const std::int64_t latest =
                walk.latestEnd(binEnd, std::numeric_limits<std::int64_t>::min());
            const Model::Stretch rest = walk.take(binEnd);
            if (rest.count > 0)
                placeRestOfSpans(rest, binEnd, latest);
        }
    }
}

void LanePacker::placePoint(Place place)
{
    const TimeItem &item = m_index.at(place);
    const double center = pointCenter(item);
    const double width = isSharp(item) ? m_style.markSize : 1.75 * m_style.markSize;
    const double before = item.openStart ? kShortOpenEnd : item.approximate ? kShortDoubt : 0;
    const double after = item.openEnd ? kShortOpenEnd : item.approximate ? kShortDoubt : 0;
    const double left = center - width / 2 - before;
    const double right = left + std::max(pointRoom(), before + width + after);
    const auto row = m_rows.find(left, right, m_pointRows);
    if (!row && m_lastPoint >= 0) {
        Model::Stretch one{{}, 1, place, place};
        one.kinds[std::size_t(item.kind)] = 1;
        mergeIntoLastPoint(one, place + 1);
        return;
    }
    TimelineMark mark;
    mark.form = isSharp(item) ? Form::Point : Form::Span;
    mark.lane = m_lane;
    mark.item = item;
    mark.period = {item.begin, item.end};
    mark.kinds[std::size_t(item.kind)] = 1;
    mark.slice = m_points;
    mark.from = place;
    mark.to = place + 1;
    mark.current = m_currentPoint == place;
    const int chosen = row.value_or(m_pointRows.front());
    mark.core = QRectF(center - width / 2, rowCenter(chosen) - m_style.markSize / 2, width,
                       m_style.markSize);
    mark.body = mark.core.adjusted(-before, 0, after, 0);
    put(std::move(mark), chosen);
    m_lastPoint = int(m_marks.size()) - 1;
}

void LanePacker::placeCluster(const Model::Stretch &bin, Place to)
{
    const TimeItem &first = m_index.at(bin.first);
    const TimeItem &last = m_index.at(bin.last);
    TimelineMark mark;
    mark.form = Form::Cluster;
    mark.lane = m_lane;
    mark.item = first;
    mark.period = {first.begin, std::max(first.end, last.end)};
    mark.kinds = bin.kinds;
    mark.count = bin.count;
    mark.slice = m_points;
    mark.from = bin.first;
    mark.to = to;
    mark.current = isCurrent(m_currentPoint, bin.first, to);
    // In the middle of its events, but inside of its bin, so that neighbours keep to one row.
    double center = (pointCenter(first) + pointCenter(last)) / 2;
    setClusterBody(mark, QPointF(center, 0));
    const double binLeft = pointCenter(first) - m_style.markSize / 2;
    const double most = binLeft + m_bin - RowTable::kGap - mark.body.width();
    center += std::clamp(mark.body.left(), binLeft, std::max(binLeft, most)) - mark.body.left();
    setClusterBody(mark, QPointF(center, 0));
    const double right = std::max(mark.body.right(), mark.body.left() + pointRoom());
    auto row = m_rows.find(mark.body.left(), right, m_clusterRows);
    if (!row)
        row = m_rows.find(mark.body.left(), right, m_pointRows);
    if (!row && m_lastPoint >= 0) {
        mergeIntoLastPoint(bin, to);
        return;
    }
    const int chosen = row.value_or(m_pointRows.front());
    setClusterBody(mark, QPointF(center, rowCenter(chosen)));
    put(std::move(mark), chosen);
    m_lastPoint = int(m_marks.size()) - 1;
}

// Spans of equal bounds: a row for each where there are enough, else one mark. False if there was
// no row even for that.
bool LanePacker::placeGroup(const Model::Stretch &group, Place to)
{
    const QRectF body = spanBody(m_index.at(group.first), m_scale, m_layout.plot);
    const int free = m_rows.countFree(body.left(), body.right(), m_spanRows);
    if (group.count == 1 || group.count > std::size_t(free))
        return placeSpan(spanMark(group, to));
    bool placed = true;
    for (const Place place : m_index.places(m_spans, group.first, to)) {
        Model::Stretch one{{}, 1, place, place};
        one.kinds[std::size_t(m_index.at(place).kind)] = 1;
        placed = placeSpan(spanMark(one, place + 1));
    }
    return placed;
}

// Spans of different bounds that begin close to each other: one mark for all.
void LanePacker::placeRestOfSpans(const Model::Stretch &rest, Place to, std::int64_t latestEnd)
{
    TimelineMark mark = spanMark(rest, to);
    const double right =
        std::clamp(m_scale.x(latestEnd), mark.body.right(),
                   std::max(mark.body.right(), m_layout.plot.right() + m_layout.plot.width()));
    mark.mixed = true;
    mark.period.end = std::max(mark.period.end, latestEnd);
    mark.body.setRight(right);
    mark.core.setRight(right);
    placeSpan(std::move(mark));
}

TimelineMark LanePacker::spanMark(const Model::Stretch &group, Place to) const
{
    TimelineMark mark;
    mark.form = Form::Span;
    mark.lane = m_lane;
    mark.item = m_index.at(group.first);
    mark.period = {mark.item.begin, mark.item.end};
    mark.count = group.count;
    mark.kinds = group.kinds;
    mark.slice = m_spans;
    mark.from = group.first;
    mark.to = to;
    mark.current = isCurrent(m_currentSpan, group.first, to);
    mark.body = spanBody(mark.item, m_scale, m_layout.plot);
    mark.core = spanCore(mark.item, m_scale, m_layout.plot);
    return mark;
}

// False if it found no row and joined the span before it.
bool LanePacker::placeSpan(TimelineMark mark)
{
    const auto row = m_rows.find(mark.body.left(), mark.body.right(), m_spanRows);
    if (!row && m_lastSpan >= 0) {
        mergeIntoLastSpan(mark);
        return false;
    }
    const int chosen = row.value_or(m_spanRows.front());
    const double height = m_style.markSize;
    for (QRectF *box : {&mark.body, &mark.core})
        box->setRect(box->left(), rowCenter(chosen) - height / 2, box->width(), height);
    put(std::move(mark), chosen);
    m_lastSpan = int(m_marks.size()) - 1;
    return true;
}

bool LanePacker::isCurrent(const std::optional<Place> &current, Place from, Place to) const
{
    return current && from <= *current && *current < to;
}

// No row is left for what comes next: it joins the mark that was placed last, whose events reach up
// to it without a gap in the order.
void LanePacker::mergeIntoLastPoint(const Model::Stretch &more, Place to)
{
    TimelineMark &mark = m_marks[std::size_t(m_lastPoint)];
    mark.form = Form::Cluster;
    mark.count += more.count;
    mark.to = to;
    for (std::size_t kind = 0; kind < mark.kinds.size(); ++kind)
        mark.kinds[kind] += more.kinds[kind];
    mark.current = isCurrent(m_currentPoint, mark.from, to);
    mark.period.end = std::max(mark.period.end, m_index.at(more.last).end);
    const double left = mark.body.left();
    setClusterBody(mark, mark.body.center());
    const double shift = left - mark.body.left();
    mark.body.translate(shift, 0);
    mark.core.translate(shift, 0);
    m_rows.widen(m_markRows[std::size_t(m_lastPoint)], m_lastPoint, mark.body.right());
}

void LanePacker::mergeIntoLastSpan(const TimelineMark &more)
{
    TimelineMark &mark = m_marks[std::size_t(m_lastSpan)];
    mark.mixed = true;
    mark.count += more.count;
    mark.to = more.to;
    for (std::size_t kind = 0; kind < mark.kinds.size(); ++kind)
        mark.kinds[kind] += more.kinds[kind];
    mark.current = mark.current || more.current;
    mark.period.end = std::max(mark.period.end, more.period.end);
    mark.body.setRight(std::max(mark.body.right(), more.body.right()));
    mark.core.setRight(std::max(mark.core.right(), more.core.right()));
    m_rows.widen(m_markRows[std::size_t(m_lastSpan)], m_lastSpan, mark.body.right());
}

void LanePacker::put(TimelineMark mark, int row)
{
    const bool labelInside = mark.form == Form::Span && mark.core.width() > RowTable::kUsualLabel;
    const bool labelled = mark.form != Form::Cluster && !labelInside;
    double right = mark.body.right();
    if (mark.current && labelled && m_data.text) {
        // The label of the current event is never cut by its neighbours.
        right += kLabelGap + kRing + 2 * RowTable::kGap
            + std::min(kWidestLabel, m_texts.title(m_data, mark.item.key, true).width);
    }
    const double labelEnd = right + (labelled ? RowTable::kUsualLabel : 0);
    m_rows.take(row, mark.body.left(), right, labelEnd, int(m_marks.size()));
    m_marks.push_back(std::move(mark));
    m_markRows.push_back(row);
}

// Points keep away from a span after them by as much as they grow when they become a count.
double LanePacker::pointRoom() const
{
    return 2.6 * m_style.markSize;
}

double LanePacker::rowCenter(int row) const
{
    return std::round(m_band.center().y() + (row + 0.5 - m_rowCount / 2.0) * m_rowHeight);
}

// A badge, and behind it the room for a column; how much of it the count fills is seen when all
// marks are known.
void LanePacker::setClusterBody(TimelineMark &mark, QPointF center) const
{
    mark.text = shortCount(mark.count);
    const double text = m_texts.width(mark.text, true);
    const double width = std::max(m_style.markSize + 4, text + kBadgeMargin);
    mark.body =
        QRectF(center.x() - width / 2, center.y() - m_style.markSize / 2, width, m_style.markSize);
    mark.textBox = mark.body;
    mark.textInside = true;
    const double top = rowCenter(m_firstPointRow) - m_rowHeight / 2;
    const double bottom = rowCenter(m_rowCount - 1) + m_rowHeight / 2;
    mark.core = QRectF(mark.body.left(), top, width, bottom - top).united(mark.body);
}

double LanePacker::pointCenter(const TimeItem &item) const
{
    return m_scale.x(item.begin) + (m_scale.x(item.end) - m_scale.x(item.begin)) / 2;
}

// Whether a sign with an edge may stand for it: a day or finer, and nothing that says "about".
bool LanePacker::isSharp(const TimeItem &item) const
{
    return item.precision >= Dates::Precision::Day && !item.approximate && !item.openStart
        && !item.openEnd && item.end - item.begin <= TimeIndex::kLengths[3];
}

void LanePacker::labelMarks()
{
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        TimelineMark &mark = m_marks[i];
        if (mark.body.left() > m_layout.plot.right())
            continue;
        if (mark.form == Form::Cluster)
            mark.textBox = mark.body;
        else
            labelMark(
                mark,
                std::min(m_rows.labelLimit(m_markRows[i], int(i)), m_layout.plot.right() - 4));
    }
}

void LanePacker::labelMark(TimelineMark &mark, double limit) const
{
    const double visibleLeft = std::max(mark.core.left(), m_layout.plot.left());
    const double visibleRight = std::min(mark.core.right(), m_layout.plot.right());
    const double inside = mark.form == Form::Span ? visibleRight - visibleLeft - 16 : 0;
    const double gap = kLabelGap + (mark.current ? kRing : 0);
    const double beside = std::min(kWidestLabel, limit - mark.body.right() - gap);
    if (std::max(inside, beside) < kNarrowestLabel || mark.body.right() < m_layout.plot.left())
        return;
    const bool counted = mark.count > 1;
    MeasuredText full;
    if (counted) {
        full.text = eventCountText(mark.count);
        full.width = m_texts.width(full.text, mark.current);
    } else {
        full = m_texts.title(m_data, mark.item.key, mark.current);
    }
    mark.textInside = inside >= full.width || (inside > beside && inside >= kNarrowestLabel);
    const double room = mark.textInside ? inside : beside;
    if (room < full.width && (room < kNarrowestLabel || counted))
        return;
    const MeasuredText shown =
        counted ? full : m_texts.fittingTitle(m_data, mark.item.key, mark.current, room);
    mark.text = shown.text;
    const double left = mark.textInside ? visibleLeft + 8 : mark.body.right() + gap;
    mark.textBox = QRectF(left, mark.body.center().y() - m_style.rowHeight / 2,
                          std::min(shown.width, room) + 1, m_style.rowHeight);
}

} // namespace Gui
