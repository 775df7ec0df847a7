// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/threads.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace Gui {

namespace {

using Model::TimeIndex;

/// More arcs than these are but a tangle.
constexpr std::size_t kMostArcs = 400;
constexpr std::size_t kFewMarks = 60;
/// How far an arc runs beyond the edge towards what is out of sight.
constexpr double kBeyond = 30;

/// Finds marks by lane and place without looking at all of them.
class MarkFinder
{
public:
    MarkFinder(const TimelineLayout &layout, const TimeIndex &index)
        : m_layout(layout)
        , m_index(index)
    {
        m_entries.reserve(layout.marks.size());
        for (std::size_t i = 0; i < layout.marks.size(); ++i) {
            const TimelineMark &mark = layout.marks[i];
            m_entries.push_back({mark.lane, mark.slice.firstClass, mark.from, i});
        }
        std::ranges::sort(m_entries, {}, &orderOf);
    }

    std::optional<std::size_t> find(TimeIndex::Place place, int lane) const
    {
        // Of each slice of the lane, the last mark that begins at or before the place.
        auto entry = std::ranges::lower_bound(m_entries, std::tuple(lane, -1, TimeIndex::Place(0)),
                                              {}, &orderOf);
        while (entry != m_entries.end() && entry->lane == lane) {
            const int slice = entry->slice;
            const auto after = std::ranges::upper_bound(
                entry, m_entries.end(), std::tuple(lane, slice, place), {}, &orderOf);
            if (after != entry) {
                const TimelineMark &mark = m_layout.marks[std::prev(after)->mark];
                if (place < mark.to && m_index.contains(mark.slice, place))
                    return std::prev(after)->mark;
            }
            entry = std::ranges::lower_bound(after, m_entries.end(),
                                             std::tuple(lane, slice + 1, TimeIndex::Place(0)), {},
                                             &orderOf);
        }
        return {};
    }

private:
    struct Entry
    {
        int lane = 0;
        int slice = 0;
        TimeIndex::Place from = 0;
        std::size_t mark = 0;
    };
    static std::tuple<int, int, TimeIndex::Place> orderOf(const Entry &entry)
    {
        return {entry.lane, entry.slice, entry.from};
    }

    const TimelineLayout &m_layout;
    const TimeIndex &m_index;
    std::vector<Entry> m_entries;
};

bool inSight(const TimelineMark &mark, const TimelineLayout &layout)
{
    return mark.body.right() >= layout.plot.left() && mark.body.left() <= layout.plot.right();
}

/// Draws arcs between events, wherever they are.
class ArcMaker
{
public:
    ArcMaker(const TimelineLayout &layout, const TimeIndex &index)
        : m_layout(layout)
        , m_index(index)
        , m_marks(layout, index)
    {
    }

    struct End
    {
        QPointF point;
        double halfWidth = 0;
        int lane = 0;
        std::optional<std::size_t> mark;
    };

    /// Nothing for an event that has no place in a lane.
    std::optional<End> end(Model::EventKey key, int wanted) const
    {
        const auto place = m_index.find(key);
        if (!place)
            return {};
        std::optional<End> beyond;
        std::vector<int> lanes = m_index.lanesOf(*place);
        std::ranges::stable_partition(lanes, [wanted](int lane) { return lane == wanted; });
        for (const int lane : lanes) {
            if (std::size_t(lane) >= m_layout.lanes.size())
                continue;
            if (const auto mark = m_marks.find(*place, lane))
                return endAt(*mark);
            if (!beyond)
                beyond = endBeyond(*place, lane);
        }
        return beyond;
    }

    const MarkFinder &marks() const { return m_marks; }

    std::optional<TimelineArc> arc(const Model::ThreadTie &tie, int lane) const
    {
        const auto to = end(tie.to, lane);
        const auto from = end(tie.from, to ? to->lane : lane);
        if (!from || !to || (from->mark && from->mark == to->mark))
            return {};
        TimelineArc arc;
        arc.from = from->point;
        arc.to = to->point;
        arc.fromHalf = from->halfWidth;
        arc.relation = tie.relation;
        if (from->lane == to->lane)
            arc.lane = m_layout.lanes[std::size_t(to->lane)].band;
        return arc;
    }

private:
    End endAt(std::size_t index) const
    {
        const TimelineMark &mark = m_layout.marks[index];
        const bool cluster = mark.form == TimelineMark::Form::Cluster;
        // What of it can be seen.
        QRectF box = cluster ? mark.body : mark.core;
        box.setLeft(std::max(box.left(), m_layout.plot.left() - kBeyond));
        box.setRight(std::max(box.left(), std::min(box.right(), m_layout.plot.right() + kBeyond)));
        return {box.center(), box.width() / 2, mark.lane, index};
    }

    End endBeyond(TimeIndex::Place place, int lane) const
    {
        const Model::TimeItem &item = m_index.at(place);
        const QRectF &plot = m_layout.plot;
        const double x = std::clamp(m_layout.scale.x(item.begin + (item.end - item.begin) / 2),
                                    plot.left() - kBeyond, plot.right() + kBeyond);
        const LaneBox &box = m_layout.lanes[std::size_t(lane)];
        double y = box.band.center().y();
        if (!box.visible)
            y = y < plot.center().y() ? plot.top() - kBeyond : plot.bottom() + kBeyond;
        return {{x, y}, 0, lane, {}};
    }

    const TimelineLayout &m_layout;
    const TimeIndex &m_index;
    MarkFinder m_marks;
};

/// How far an arc may rise from there and stay within the lane: a curve reaches three quarters of
/// the way to its handles.
double bendWithin(const QRectF &lane, double y, double side, double wanted)
{
    const double room = side < 0 ? y - lane.top() : lane.bottom() - y;
    return std::clamp(wanted, 0.0, std::max(0.0, room - 2) / 0.75);
}

QPainterPath pathOf(const TimelineArc &arc, double off, double row, double &side)
{
    const QPointF way = arc.to - arc.from;
    const bool within = !arc.lane.isNull();
    const bool sameRow = std::abs(way.y()) < row * 0.75;
    if (within && !sameRow && std::abs(way.x()) > arc.fromHalf + 2 * off) {
        // Out at the side, along the row, and into the other from below or above.
        side = way.y() < 0 ? 1 : -1;
        const QPointF start = arc.from + QPointF(std::copysign(arc.fromHalf + 2, way.x()), 0);
        const QPointF end = arc.to + QPointF(0, side * off);
        QPainterPath path(start);
        path.cubicTo(QPointF(start.x() + (end.x() - start.x()) * 0.6, start.y()),
                     QPointF(end.x(), start.y()), end);
        return path;
    }
    const double wantedSide = sameRow ? -1 : way.y() < 0 ? -1 : 1;
    double bend = sameRow ? std::clamp(std::abs(way.x()) * 0.2, 14.0, 40.0)
                          : std::max(24.0, std::abs(way.y()) * 0.55);
    double fromSide = wantedSide;
    if (within && sameRow) {
        const double above = bendWithin(arc.lane, arc.from.y() - off, -1, bend);
        const double below = bendWithin(arc.lane, arc.from.y() + off, 1, bend);
        fromSide = above >= std::min(bend, below) ? -1 : 1;
        bend = std::max(above, below);
    }
    side = sameRow ? fromSide : -fromSide;
    const QPointF start = arc.from + QPointF(0, fromSide * off);
    const QPointF end = arc.to + QPointF(0, side * off);
    // Straight up or down it would run through what stands between; labels are to the right.
    const double bow = !sameRow && std::abs(way.x()) < 3 * off
        ? std::clamp(std::abs(way.y()) * 0.25, off, 3 * off)
        : 0;
    // Handles that pass each other would give the bow a kink.
    if (bow > 0)
        bend = std::min(bend, std::abs(way.y()) * 0.3);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(-bow, fromSide * bend), end + QPointF(-bow, side * bend), end);
    return path;
}

} // namespace

LitThread litThread(const TimelineLayout &layout, const TimeIndex &index,
                    const Model::EventThread &thread, int lane)
{
    const ArcMaker maker(layout, index);
    LitThread lit;
    lit.marks.assign(layout.marks.size(), false);
    for (const Model::EventKey key : thread.events) {
        const auto place = index.find(key);
        if (!place)
            continue;
        for (const int standing : index.lanesOf(*place)) {
            if (const auto mark = maker.marks().find(*place, standing))
                lit.marks[*mark] = true;
        }
    }
    for (const Model::ThreadTie &tie : thread.ties) {
        if (lit.arcs.size() == kMostArcs)
            break;
        if (auto arc = maker.arc(tie, lane)) {
            arc->lit = true;
            lit.arcs.push_back(*arc);
        }
    }
    return lit;
}

std::vector<TimelineArc> arcsInSight(const TimelineLayout &layout, const TimelineData &data,
                                     const Model::EventThread *besides)
{
    if (!data.thread)
        return {};
    std::vector<const TimelineMark *> singles;
    for (const TimelineMark &mark : layout.marks) {
        if (mark.count != 1 || mark.heat > 0 || !inSight(mark, layout))
            continue;
        if (singles.size() == kFewMarks)
            return {};
        singles.push_back(&mark);
    }
    const ArcMaker maker(layout, data.index);
    std::vector<TimelineArc> arcs;
    std::vector<std::pair<const Model::EventThread *, std::size_t>> done;
    for (const TimelineMark *single : singles) {
        const Model::EventThread *thread = data.thread(single->item.key);
        if (thread == besides)
            continue;
        for (std::size_t i = 0; thread && i < thread->ties.size() && i < kMostArcs; ++i) {
            const Model::ThreadTie &tie = thread->ties[i];
            const bool here = tie.from == single->item.key || tie.to == single->item.key;
            if (!here || std::ranges::find(done, std::pair(thread, i)) != done.end())
                continue;
            done.push_back({thread, i});
            if (const auto arc = maker.arc(tie, single->lane))
                arcs.push_back(*arc);
            if (arcs.size() == kMostArcs)
                return arcs;
        }
    }
    return arcs;
}

QPainterPath arcPath(const TimelineArc &arc, const TimelineStyle &style)
{
    double side = 1;
    return pathOf(arc, style.markSize * 0.5 + 4, style.rowHeight, side);
}

void paintArc(QPainter &painter, const TimelineArc &arc, const TimelineStyle &style)
{
    double side = 1;
    const QPainterPath path = pathOf(arc, style.markSize * 0.5 + 4, style.rowHeight, side);
    QColor color = arc.lit ? style.accent : style.muted;
    color.setAlphaF(arc.lit ? 0.9F : 0.45F);
    QPen pen(color, arc.lit ? 1.6 : 1);
    if (arc.relation == Extraction::Relation::TakesUp)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPointF end = path.currentPosition();
    const double size = arc.lit ? 1 : 0.8;
    painter.drawPolygon(QPolygonF({end, end + QPointF(-3.8 * size, side * 7 * size),
                                   end + QPointF(3.8 * size, side * 7 * size)}));
}

} // namespace Gui
