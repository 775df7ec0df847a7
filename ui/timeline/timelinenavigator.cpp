// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinenavigator.h"

#include "ui/timeline/lanesteps.h"

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

using Model::Period;
using Model::TimeItem;

constexpr std::int64_t kDay = 86'400'000;
constexpr double kZoomPerNotch = 1.25;
constexpr double kPanPerNotch = 0.08;
constexpr double kZoomPerKey = 1.5;

Period periodOf(const TimeItem &item)
{
    return {item.begin, std::max(item.begin + 1, item.end)};
}

std::int64_t middleOf(const TimeItem &item)
{
    return item.begin + (item.end - item.begin) / 2;
}

} // namespace

TimelineNavigator::TimelineNavigator(Model::ViewState &state, const TimelineData &data)
    : m_state(state)
    , m_data(data)
{
}

void TimelineNavigator::run(TimelineCommand command)
{
    switch (command) {
    case TimelineCommand::PanLeft:
        return moveBy(-0.125);
    case TimelineCommand::PanRight:
        return moveBy(0.125);
    case TimelineCommand::PageLeft:
        return moveBy(-0.9);
    case TimelineCommand::PageRight:
        return moveBy(0.9);
    case TimelineCommand::ZoomIn:
        return zoomBy(1 / kZoomPerKey);
    case TimelineCommand::ZoomOut:
        return zoomBy(kZoomPerKey);
    case TimelineCommand::FitAll:
        return fitAll();
    case TimelineCommand::ShowLatest:
        return showLatest();
    case TimelineCommand::FitCurrent:
        return fitCurrent();
    case TimelineCommand::LaneUp:
        return stepLane(-1);
    case TimelineCommand::LaneDown:
        return stepLane(1);
    case TimelineCommand::NextEvent:
        return stepEvent(1);
    case TimelineCommand::PreviousEvent:
        return stepEvent(-1);
    case TimelineCommand::Clear:
        return clear();
    case TimelineCommand::ZoomToRange:
        return zoomToRange();
    case TimelineCommand::RangeFromEvent:
        return setRangeEnd(true);
    case TimelineCommand::RangeToEvent:
        return setRangeEnd(false);
    case TimelineCommand::OpenEvent:
    case TimelineCommand::OpenFold:
        return;
    }
}

bool TimelineNavigator::followData(bool first)
{
    if (m_data.index.isEmpty() || (!first && m_fitted != m_state.period()))
        return false;
    fitAll();
    return first;
}

void TimelineNavigator::moveBy(double share)
{
    m_state.setPeriod(moved(m_state.period(), share));
}

// At the current event where it is in sight, else at the middle.
void TimelineNavigator::zoomBy(double factor)
{
    const TimeScale scale = scaleOf(m_state.period());
    double anchor = 0.5;
    if (const auto place = m_data.index.find(m_state.currentEvent())) {
        const double middle = scale.x(middleOf(m_data.index.at(*place)));
        if (0 <= middle && middle < 1)
            anchor = middle;
    }
    m_state.setPeriod(scale.zoomed(anchor, factor).period);
}

void TimelineNavigator::fitAll()
{
    const auto extent = m_data.index.extent();
    if (!extent)
        return;
    m_state.setPeriod(scaleOf(m_state.period()).fitted(*extent, 4 * kDay).period);
    m_fitted = m_state.period();
}

void TimelineNavigator::showLatest()
{
    if (const auto extent = m_data.index.extent())
        moveBy(scaleOf(m_state.period()).x(extent->end) - 0.875);
}

// The event itself; asked again, what lies around it.
void TimelineNavigator::fitCurrent()
{
    const auto place = m_data.index.find(m_state.currentEvent());
    if (!place)
        return;
    const Period event = periodOf(m_data.index.at(*place));
    const TimeScale near =
        scaleOf(m_state.period()).fitted(event, 3 * std::max<std::int64_t>(event.length(), 60'000));
    m_state.setPeriod(m_state.period() == near.period ? near.zoomed(0.5, 12).period : near.period);
}

void TimelineNavigator::showCurrent()
{
    const auto place = m_data.index.find(m_state.currentEvent());
    if (!place)
        return;
    const TimeItem &item = m_data.index.at(*place);
    const TimeScale scale = scaleOf(m_state.period());
    // Less than the room that fitting leaves, or the first event of all would be out of place.
    constexpr double kMargin = 0.02;
    const double begin = scale.x(item.begin);
    const double end = scale.x(item.end);
    const double middle = (begin + end) / 2;
    const bool covers = begin <= 0 && end >= 1;
    if (!covers && (middle < kMargin || middle >= 1 - kMargin))
        moveBy(middle - 0.5);
}

void TimelineNavigator::showAround(Period events)
{
    events.end = std::max(events.end, events.begin + 1);
    m_state.setPeriod(scaleOf(m_state.period()).fitted(events, Model::kShortestPeriod).period);
}

// While a move is under way the goal is another period than the one that is seen. The moment that
// is seen under the cursor has to hold still, so the goal is laid around that moment first.
Period TimelineNavigator::turned(Period seen, double at, double notches) const
{
    at = std::clamp(at, 0.0, 1.0);
    const TimeScale goal = scaleOf(m_state.period());
    const TimeScale aligned = goal.moved(goal.x(scaleOf(seen).time(at)) - at);
    return aligned.zoomed(at, std::pow(kZoomPerNotch, -notches)).period;
}

Period TimelineNavigator::pushed(double notches) const
{
    return moved(m_state.period(), -notches * kPanPerNotch);
}

Period TimelineNavigator::moved(Period from, double share) const
{
    return scaleOf(from).moved(share).period;
}

void TimelineNavigator::goTo(Period period)
{
    const TimeScale scale = scaleOf(m_state.period());
    const double begin = scale.x(period.begin);
    const double end = scale.x(period.end);
    if (end - begin > 0.9)
        showAround(period);
    else
        moveBy((begin + end) / 2 - 0.5);
}

void TimelineNavigator::zoomToRange()
{
    if (const std::optional<Period> range = m_state.range()) {
        m_state.setRange({});
        m_state.setPeriod(*range);
    }
}

// From the current event on, or up to it; the other end stays, or is that of what is shown.
void TimelineNavigator::setRangeEnd(bool begin)
{
    const auto place = m_data.index.find(m_state.currentEvent());
    if (!place)
        return;
    const Period event = periodOf(m_data.index.at(*place));
    Period range = m_state.range().value_or(m_state.period());
    if (begin)
        range = {event.begin, std::max(event.end, range.end)};
    else
        range = {std::min(event.begin, range.begin), event.end};
    m_state.setRange(range);
}

// What was marked last goes first.
void TimelineNavigator::clear()
{
    if (m_state.range())
        m_state.setRange({});
    else
        m_state.setCurrentEvent(0);
}

void TimelineNavigator::stepEvent(int steps)
{
    if (!m_data.stepped)
        return;
    if (const Model::EventKey key = m_data.stepped(m_state.currentEvent(), steps))
        m_state.setCurrentEvent(key);
}

void TimelineNavigator::stepLane(int lanes)
{
    const Period period = m_state.period();
    const std::int64_t middle = period.begin + period.length() / 2;
    const auto step = eventInLane(m_data.index, int(m_data.lanes.size()), m_state.currentEvent(),
                                  m_lane, middle, lanes);
    if (!step)
        return;
    m_lane = step->lane;
    m_state.setCurrentEvent(step->key);
}

} // namespace Gui
