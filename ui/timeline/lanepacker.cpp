// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanepacker.h"

#include "ui/timeline/markgeometry.h"
#include "ui/timeline/plaintext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

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

} // namespace

LanePacker::LanePacker(const TimelineData &data, const TimelineStyle &style,
                       const TimelineLayout &layout, int lane, Model::EventKey current)
    : m_data(data)
    , m_style(style)
    , m_layout(layout)
    , m_scale(layout.scale)
    , m_band(layout.lanes[std::size_t(lane)].band)
    , m_lane(lane)
    , m_current(current == 0 ? std::nullopt : data.index.find(current))
    , m_metrics(style.font)
    , m_strongMetrics(style.strongFont)
{
    // Classes of events that are too short to be drawn as spans at this scale.
    int split = 0;
    while (split < TimeIndex::kClassCount - 1
           && double(TimeIndex::kLengths[std::size_t(split)]) / m_scale.millisecondsPerPixel()
               < style.markSize + 3)
        ++split;
    // Events that begin within a bin are stacked, or counted where they are too many; the widest of
    // the counts have room side by side.
    m_bin = m_strongMetrics.horizontalAdvance(QStringLiteral("88.8k")) + kBadgeMargin
        + RowTable::kGap + 1;
    m_points = {lane, 0, split};
    m_spans = {lane, split, TimeIndex::kClassCount};
    // An odd number, so that one row is the middle; a little tighter than rows stand alone.
    const double room = m_band.height() - 6;
    m_rowCount = std::clamp(int(room / (style.rowHeight - 3)), 1, kMostRows);
    m_rowCount -= m_rowCount > 2 && m_rowCount % 2 == 0 ? 1 : 0;
    m_rowHeight = std::min(style.rowHeight, room / m_rowCount);
    m_rows = RowTable(m_rowCount);
    chooseRows();
}

// In a lane that has spans at this scale they keep to its upper half and points to the lower one,
// both from the middle of the lane on; points go last where spans leave room. Decided by the whole
// case, not by what is in sight, so that rows stay while the period is moved.
void LanePacker::chooseRows()
{
    const bool hasSpans = m_data.index.firstFrom(m_spans, 0).has_value();
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
    m_spanPlaces = m_data.index.overlapping(m_layout.window, m_spans);
    while (m_nextSpan < m_spanPlaces.size())
        packSpans();
    const Place end = m_data.index.placeAt(m_layout.window.end);
    auto next = m_data.index.firstFrom(m_points, m_data.index.placeAt(m_layout.window.begin));
    while (next && *next < end)
        next = packPoints(*next, end);
    labelMarks();
    return std::move(m_marks);
}

// One bin of points: each for itself where rows suffice, else a count.
std::optional<TimeIndex::Place> LanePacker::packPoints(Place from, Place end)
{
    const std::int64_t begin = m_data.index.at(from).begin;
    const auto width =
        std::max(std::int64_t(1), std::int64_t(m_bin * m_scale.millisecondsPerPixel()));
    const Place to = std::min(m_data.index.placeAt(begin + width), end);
    const std::size_t count = Model::total(m_data.index.counts(m_points, from, to));
    const double left = pointCenter(m_data.index.at(from)) - m_style.markSize / 2;
    if (count <= std::size_t(m_rows.countFree(left, left + pointRoom(), m_pointRows))) {
        for (const Place place : m_data.index.places(m_points, from, to))
            placePoint(place);
    } else {
        placeCluster(from, to, count);
    }
    return m_data.index.firstFrom(m_points, to);
}

// The spans with the bounds of the next one.
void LanePacker::packSpans()
{
    const TimeItem &first = m_data.index.at(m_spanPlaces[m_nextSpan]);
    std::size_t end = m_nextSpan + 1;
    while (end < m_spanPlaces.size()) {
        const TimeItem &item = m_data.index.at(m_spanPlaces[end]);
        if (item.begin != first.begin || item.end != first.end)
            break;
        ++end;
    }
    const QRectF body = spanBody(first, m_scale, m_layout.plot);
    if (end - m_nextSpan <= std::size_t(m_rows.countFree(body.left(), body.right(), m_spanRows))) {
        for (; m_nextSpan < end; ++m_nextSpan)
            placeSpans(m_nextSpan, m_nextSpan + 1);
    } else {
        placeSpans(m_nextSpan, end);
        m_nextSpan = end;
    }
}

void LanePacker::placePoint(Place place)
{
    const TimeItem &item = m_data.index.at(place);
    const double center = pointCenter(item);
    const double width = isSharp(item) ? m_style.markSize : 1.75 * m_style.markSize;
    const double before = item.openStart ? kShortOpenEnd : item.approximate ? kShortDoubt : 0;
    const double after = item.openEnd ? kShortOpenEnd : item.approximate ? kShortDoubt : 0;
    const double left = center - width / 2 - before;
    const double right = left + std::max(pointRoom(), before + width + after);
    const auto row = m_rows.find(left, right, m_pointRows);
    if (!row && m_lastPoint >= 0) {
        mergeIntoLastPoint(place + 1, 1);
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
    mark.current = m_current == place;
    const int chosen = row.value_or(m_pointRows.front());
    mark.core = QRectF(center - width / 2, rowCenter(chosen) - m_style.markSize / 2, width,
                       m_style.markSize);
    mark.body = mark.core.adjusted(-before, 0, after, 0);
    put(std::move(mark), chosen);
    m_lastPoint = int(m_marks.size()) - 1;
}

void LanePacker::placeCluster(Place from, Place to, std::size_t count)
{
    const Place last = m_data.index.lastBefore(m_points, to).value_or(from);
    const TimeItem &first = m_data.index.at(from);
    TimelineMark mark;
    mark.form = Form::Cluster;
    mark.lane = m_lane;
    mark.item = first;
    mark.period = {first.begin, std::max(first.end, m_data.index.at(last).end)};
    mark.kinds = m_data.index.counts(m_points, from, to);
    mark.count = count;
    mark.slice = m_points;
    mark.from = from;
    mark.to = to;
    mark.current = m_current && from <= *m_current && *m_current < to
        && m_data.index.contains(m_points, *m_current);
    // In the middle of its events, but inside of its bin, so that neighbours keep to one row.
    double center = (pointCenter(first) + pointCenter(m_data.index.at(last))) / 2;
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
        mergeIntoLastPoint(to, count);
        return;
    }
    const int chosen = row.value_or(m_pointRows.front());
    setClusterBody(mark, QPointF(center, rowCenter(chosen)));
    put(std::move(mark), chosen);
    m_lastPoint = int(m_marks.size()) - 1;
}

// Spans of equal bounds, by their places in m_spanPlaces.
void LanePacker::placeSpans(std::size_t first, std::size_t end)
{
    TimelineMark mark;
    mark.form = Form::Span;
    mark.lane = m_lane;
    mark.item = m_data.index.at(m_spanPlaces[first]);
    mark.period = {mark.item.begin, mark.item.end};
    mark.count = end - first;
    mark.slice = m_spans;
    mark.from = m_spanPlaces[first];
    mark.to = m_spanPlaces[end - 1] + 1;
    for (std::size_t i = first; i < end; ++i) {
        ++mark.kinds[std::size_t(m_data.index.at(m_spanPlaces[i]).kind)];
        mark.current = mark.current || m_current == m_spanPlaces[i];
    }
    mark.body = spanBody(mark.item, m_scale, m_layout.plot);
    mark.core = spanCore(mark.item, m_scale, m_layout.plot);
    const auto row = m_rows.find(mark.body.left(), mark.body.right(), m_spanRows);
    if (!row && m_lastSpan >= 0) {
        mergeIntoLastSpan(mark);
        return;
    }
    const int chosen = row.value_or(m_spanRows.front());
    const double height = m_style.markSize;
    for (QRectF *box : {&mark.body, &mark.core})
        box->setRect(box->left(), rowCenter(chosen) - height / 2, box->width(), height);
    put(std::move(mark), chosen);
    m_lastSpan = int(m_marks.size()) - 1;
}

// No row is left for what comes next: it joins the mark that was placed last, whose events reach up
// to it without a gap in the order.
void LanePacker::mergeIntoLastPoint(Place to, std::size_t count)
{
    TimelineMark &mark = m_marks[std::size_t(m_lastPoint)];
    mark.form = Form::Cluster;
    mark.count += count;
    mark.to = to;
    mark.kinds = m_data.index.counts(mark.slice, mark.from, to);
    if (m_current && mark.from <= *m_current && *m_current < to)
        mark.current = m_data.index.contains(mark.slice, *m_current);
    const Place last = m_data.index.lastBefore(mark.slice, to).value_or(mark.from);
    mark.period.end = std::max(mark.period.end, m_data.index.at(last).end);
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
        const QString text = drawableLine(m_data.text(mark.item.key).title);
        right += kLabelGap + kRing + 2 * RowTable::kGap
            + std::min(kWidestLabel, m_strongMetrics.horizontalAdvance(text));
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
    const double text = m_strongMetrics.horizontalAdvance(mark.text);
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
    const QFontMetricsF &metrics = mark.current ? m_strongMetrics : m_metrics;
    const double visibleLeft = std::max(mark.core.left(), m_layout.plot.left());
    const double visibleRight = std::min(mark.core.right(), m_layout.plot.right());
    const double inside = mark.form == Form::Span ? visibleRight - visibleLeft - 16 : 0;
    const double gap = kLabelGap + (mark.current ? kRing : 0);
    const double beside = std::min(kWidestLabel, limit - mark.body.right() - gap);
    if (std::max(inside, beside) < kNarrowestLabel || mark.body.right() < m_layout.plot.left())
        return;
    const QString full = mark.count > 1 ? eventCountText(mark.count)
        : m_data.text                   ? drawableLine(m_data.text(mark.item.key).title)
                                        : QString();
    const double width = metrics.horizontalAdvance(full);
    mark.textInside = inside >= width || (inside > beside && inside >= kNarrowestLabel);
    const double room = mark.textInside ? inside : beside;
    if (room < kNarrowestLabel && room < width)
        return;
    mark.text = width <= room ? full : metrics.elidedText(full, Qt::ElideRight, room);
    const double left = mark.textInside ? visibleLeft + 8 : mark.body.right() + gap;
    mark.textBox = QRectF(left, mark.body.center().y() - m_style.rowHeight / 2,
                          std::min(width, room) + 1, m_style.rowHeight);
}

} // namespace Gui
