// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelayout.h"

#include "app/model/slicewalk.h"
#include "ui/timeline/lanehead.h"
#include "ui/timeline/lanepacker.h"
#include "ui/timeline/laneplaces.h"
#include "ui/timeline/periodtext.h"
#include "ui/timeline/pictureheading.h"
#include "ui/timeline/plaintext.h"
#include "ui/timeline/reportticks.h"
#include "ui/timeline/threads.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

using Model::TimeIndex;

// Marks are placed from the left end of a tile on, so that they keep their rows while the period
// moves inside of it. Pixels.
constexpr double kTile = 1024;
constexpr std::size_t kFewEvents = 24;
constexpr double kLeastHeat = 0.3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::TimelineLayout)
};

void placeBoxes(TimelineLayout &layout, const TimelineData &data, const TimelineStyle &style,
                const TimelineRequest &request)
{
    const double headWidth = laneHeadWidth(data, style, layout.area.width());
    double top = 0;
    if (request.title) {
        layout.heading = QRectF(0, 0, layout.area.width(), headingHeight(style));
        top = layout.heading.bottom();
    }
    layout.axisBox =
        QRectF(headWidth, top, std::max(1.0, layout.area.width() - headWidth), axisHeight(style));
    layout.plot = QRectF(headWidth, layout.axisBox.bottom(), layout.axisBox.width(),
                         std::max(1.0, layout.area.height() - layout.axisBox.bottom()));
    layout.headsBox = QRectF(0, top, headWidth, layout.area.height() - top);
    layout.scale = {request.period,
                    layout.plot.left(),
                    layout.plot.width(),
                    {request.folds, foldWidth(request.folds, style)}};
    layout.folds = foldBoxes(layout.scale, layout.plot);
}

void boxLanes(TimelineLayout &layout, const TimelineData &data, const TimelineStyle &style,
              int first)
{
    const LanePlaces places = placeLanes(data, style, layout.plot.height(), first);
    layout.firstLane = places.first;
    layout.mostFirstLane = places.mostFirst;
    const QRectF &plot = layout.plot;
    for (std::size_t i = 0; i < data.lanes.size(); ++i) {
        LaneBox box;
        const double top = std::round(plot.top() + places.tops[i]);
        const double bottom = std::round(plot.top() + places.tops[i] + places.heights[i]);
        box.band = QRectF(QPointF(plot.left(), top), QPointF(plot.right(), bottom));
        box.head = QRectF(QPointF(0, top), QPointF(plot.left(), bottom));
        box.lane = data.lanes[i];
        box.visible = places.heights[i] > 0;
        if (box.visible) {
            box.count =
                Model::total(data.index.countOverlapping(layout.scale.period, {.lane = int(i)}));
        }
        layout.lanes.push_back(std::move(box));
    }
    layout.count = Model::total(data.index.countOverlapping(layout.scale.period));
    if (data.hiddenLanes > 0) {
        layout.hiddenCount = Model::total(
            data.index.countOverlapping(layout.scale.period, {.lane = int(data.lanes.size())}));
    }
}

// Drawn thin, as a strip; how strong is seen when all marks are known.
void makeHeat(std::vector<TimelineMark> &marks, const QRectF &band)
{
    for (TimelineMark &mark : marks) {
        mark.heat = kLeastHeat;
        mark.text.clear();
        for (QRectF *box : {&mark.body, &mark.core}) {
            box->setTop(band.top() + 3);
            box->setBottom(band.bottom() - 3);
        }
        mark.textBox = {};
    }
}

Model::Period tiledWindow(const TimeScale &scale)
{
    const double epoch = scale.x(0);
    const double begin = epoch + std::floor((scale.left - epoch) / kTile - 0.5) * kTile;
    return {scale.time(begin), scale.time(scale.left + scale.width + 64)};
}

// The stronger the more there is, by one scale for all lanes, so that they can be compared.
void fitHeat(TimelineLayout &layout)
{
    std::size_t most = kFewEvents;
    for (const TimelineMark &mark : layout.marks) {
        if (mark.heat > 0)
            most = std::max(most, mark.count);
    }
    for (TimelineMark &mark : layout.marks) {
        const double share = std::log1p(double(mark.count)) / std::log1p(double(most));
        if (mark.heat > 0)
            mark.heat = kLeastHeat + (1 - kLeastHeat) * share;
    }
}

// Columns say how many, by one scale for all lanes, so that they can be compared. The largest fills
// its room; where all counts are small there is nothing to compare, and the badges say it all.
void fitColumns(TimelineLayout &layout)
{
    std::size_t most = kFewEvents;
    for (const TimelineMark &mark : layout.marks) {
        if (mark.form == TimelineMark::Form::Cluster && mark.heat == 0)
            most = std::max(most, mark.count);
    }
    for (TimelineMark &mark : layout.marks) {
        if (mark.form != TimelineMark::Form::Cluster || mark.heat > 0)
            continue;
        if (mark.count < kFewEvents) {
            mark.core = mark.body;
            continue;
        }
        const double height = double(mark.count) / double(most) * mark.core.height();
        const double top = mark.core.center().y() - height / 2;
        mark.core = QRectF(mark.core.left(), top, mark.core.width(), height).united(mark.body);
    }
}

// The current event's quarrel, and what ties other events in sight.
void placeArcs(TimelineLayout &layout, const TimelineData &data, Model::EventKey current)
{
    const Model::EventThread *thread = current != 0 && data.thread ? data.thread(current) : nullptr;
    layout.arcs = arcsInSight(layout, data, thread);
    if (!thread)
        return;
    const auto mark = std::ranges::find_if(layout.marks, &TimelineMark::current);
    const int lane = mark == layout.marks.end() ? 0 : mark->lane;
    std::ranges::move(litThread(layout, data.index, *thread, lane).arcs,
                      std::back_inserter(layout.arcs));
}

QString lanesText(const TimelineLayout &layout, const TimelineData &data)
{
    QString text =
        Text::tr("Lanes: %1", "what lanes stand for").arg(Model::laneGroupingText(data.grouping));
    const auto seen = std::ranges::count_if(layout.lanes, &LaneBox::visible);
    if (std::size_t(seen) < layout.lanes.size()) {
        text += QStringLiteral("  ·  ")
            + Text::tr("%1 of %Ln lane(s)", "drawn in the picture", int(layout.lanes.size()))
                  .arg(QLocale().toString(qlonglong(seen)));
    }
    if (data.hiddenLanes > 0)
        text += QStringLiteral("  ·  ") + hiddenLanesText(data.hiddenLanes, layout.hiddenCount);
    return text;
}

// The period, how many of the events lie in it, and how many have no date to lie anywhere.
QString detailsText(const TimelineLayout &layout, const TimelineData &data)
{
    QString text = Text::tr("%1 (%2)", "a period, its time zone")
                       .arg(periodText(layout.scale.period, QLocale()), Dates::displayClock().id());
    text += QStringLiteral("  ·  ")
        + (layout.count == data.index.size()
               ? eventCountText(layout.count)
               : Text::tr("%1 of %2", "events shown, events in all")
                     .arg(QLocale().toString(qulonglong(layout.count)))
                     .arg(eventCountText(data.index.size())));
    text += QStringLiteral("  ·  ") + lanesText(layout, data);
    const bool reported = data.clock == Model::Clock::Reported;
    if (reported)
        text += QStringLiteral("  ·  ") + Text::tr("in order of first report");
    if (data.undated != 0 && reported)
        text += QStringLiteral("  ·  ")
            + Text::tr("%Ln without a date of report", "number of events", data.undated);
    else if (data.undated != 0)
        text += QStringLiteral("  ·  ") + Text::tr("%Ln undated", "number of events", data.undated);
    return text;
}

/// Why nothing is drawn.
QString emptyText(const TimelineData &data)
{
    if (data.undated != 0 && data.clock == Model::Clock::Reported)
        return Text::tr("No article about these events has a date");
    if (data.undated != 0)
        return Text::tr("No event has a date yet");
    if (data.hidden != 0)
        return Text::tr("The filter hides every event");
    return data.opened ? Text::tr("No event was found in the open articles")
                       : Text::tr("Open articles or drop them here");
}

} // namespace

TimelineLayout layoutTimeline(const TimelineData &data, const TimelineStyle &style,
                              const TimelineRequest &request)
{
    TimelineLayout layout;
    layout.area = QRectF(QPointF(0, 0), request.size);
    placeBoxes(layout, data, style, request);
    if (request.current != 0 && data.text && !data.index.find(request.current))
        layout.candidates =
            candidateDays(data.text(request.current).edtf, layout.scale, layout.plot);
    layout.zone = Dates::displayClock().place();
    layout.axis = timeAxis(layout.scale, QFontMetricsF(style.smallFont), QLocale());
    boxLanes(layout, data, style, request.firstLane);
    layout.window = tiledWindow(layout.scale);
    if (data.index.isEmpty())
        layout.emptyText = emptyText(data);
    LabelTexts ownTexts;
    LabelTexts &texts = request.texts ? *request.texts : ownTexts;
    texts.setStyle(style);
    for (int lane = 0; lane < int(layout.lanes.size()); ++lane) {
        const LaneBox &box = layout.lanes[std::size_t(lane)];
        if (!box.visible)
            continue;
        LanePacker packer(data, style, layout, lane, request.current, texts);
        std::vector<TimelineMark> marks = packer.pack();
        if (box.lane.collapsed)
            makeHeat(marks, box.band);
        std::ranges::move(marks, std::back_inserter(layout.marks));
    }
    fitColumns(layout);
    fitHeat(layout);
    placeArcs(layout, data, request.current);
    layout.reports = reportLines(layout, data, request.reports);
    if (data.clock == Model::Clock::Reported)
        layout.clock = Text::tr("Reported", "the axis counts by first reports");

    if (const auto extent = data.index.extent(); extent && request.today) {
        const std::int64_t near = extent->length() / 4;
        const double x = layout.scale.x(*request.today);
        if (*request.today > extent->begin - near && *request.today < extent->end + near
            && layout.plot.left() <= x && x <= layout.plot.right())
            layout.todayX = x;
    }
    if (request.title) {
        layout.title = drawableLine(*request.title);
        layout.details = detailsText(layout, data);
    }
    return layout;
}

std::optional<std::size_t> TimelineLayout::markAt(QPointF position) const
{
    if (!plot.contains(position))
        return {};
    // Small signs are easier to hit with a margin; what was drawn last lies on top.
    for (std::size_t i = marks.size(); i-- > 0;) {
        if (marks[i].body.adjusted(-2, -3, 2, 3).contains(position))
            return i;
    }
    for (std::size_t i = marks.size(); i-- > 0;) {
        if (marks[i].core.contains(position))
            return i;
    }
    for (std::size_t i = marks.size(); i-- > 0;) {
        if (!marks[i].text.isEmpty() && marks[i].textBox.contains(position))
            return i;
    }
    return {};
}

std::optional<std::size_t> TimelineLayout::markOf(const TimeIndex &index,
                                                  TimeIndex::Place place) const
{
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const TimelineMark &mark = marks[i];
        if (mark.from <= place && place < mark.to && index.contains(mark.slice, place))
            return i;
    }
    return {};
}

std::vector<TimeIndex::Place> membersOf(const TimelineMark &mark, const TimelineLayout &layout,
                                        const TimeIndex &index, std::size_t limit)
{
    const std::int64_t begin = layout.window.begin;
    const TimeIndex::Place windowBegin = index.placeAt(begin);
    Model::SliceWalk walk(index, mark.slice, mark.from);
    std::vector<TimeIndex::Place> members;
    while (members.size() < limit) {
        walk.skipEnded(begin, windowBegin);
        const auto next = walk.next();
        if (!next || *next >= mark.to)
            break;
        members.push_back(*next);
        walk.take(*next + 1);
    }
    return members;
}

double axisHeight(const TimelineStyle &style)
{
    return std::ceil(2 * QFontMetricsF(style.smallFont).height()) + 16;
}

QString hiddenLanesText(int lanes, std::size_t events)
{
    return Text::tr("%1, %2", "lanes hidden, events in them")
        .arg(Text::tr("%Ln lane(s) hidden", "", lanes), eventCountText(events));
}

QString eventCountText(std::size_t count)
{
    // English needs no file of translations for its plural this way; others bring their forms.
    return count == 1 ? Text::tr("1 event") : Text::tr("%Ln events", "more than one", int(count));
}

} // namespace Gui
