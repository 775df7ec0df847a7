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
    const Period period = m_state.period();
    switch (command) {
    case TimelineCommand::PanLeft:
        return m_state.setPeriod(panned(period, -period.length() / 8));
    case TimelineCommand::PanRight:
        return m_state.setPeriod(panned(period, period.length() / 8));
    case TimelineCommand::PageLeft:
        return m_state.setPeriod(panned(period, -period.length() / 10 * 9));
    case TimelineCommand::PageRight:
        return m_state.setPeriod(panned(period, period.length() / 10 * 9));
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
        return m_state.setCurrentEvent(0);
    case TimelineCommand::OpenEvent:
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

// At the current event where it is in sight, else at the middle.
void TimelineNavigator::zoomBy(double factor)
{
    const Period period = m_state.period();
    std::int64_t anchor = period.begin + period.length() / 2;
    if (const auto place = m_data.index.find(m_state.currentEvent())) {
        const std::int64_t middle = middleOf(m_data.index.at(*place));
        if (period.begin <= middle && middle < period.end)
            anchor = middle;
    }
    m_state.setPeriod(zoomed(period, anchor, factor));
}

void TimelineNavigator::fitAll()
{
    const auto extent = m_data.index.extent();
    if (!extent)
        return;
    m_state.setPeriod(fitted(*extent, 4 * kDay));
    m_fitted = m_state.period();
}

void TimelineNavigator::showLatest()
{
    const Period period = m_state.period();
    if (const auto extent = m_data.index.extent())
        m_state.setPeriod(panned(period, extent->end + period.length() / 8 - period.end));
}

// The event itself; asked again, what lies around it.
void TimelineNavigator::fitCurrent()
{
    const auto place = m_data.index.find(m_state.currentEvent());
    if (!place)
        return;
    const Period event = periodOf(m_data.index.at(*place));
    const Period near = fitted(event, 3 * std::max<std::int64_t>(event.length(), 60'000));
    const Period around = zoomed(near, near.begin + near.length() / 2, 12);
    m_state.setPeriod(m_state.period() == near ? around : near);
}

void TimelineNavigator::showCurrent()
{
    const auto place = m_data.index.find(m_state.currentEvent());
    if (!place)
        return;
    const TimeItem &item = m_data.index.at(*place);
    const Period period = m_state.period();
    // Less than the room that fitting leaves, or the first event of all would be out of place.
    const std::int64_t margin = period.length() / 50;
    const bool covers = item.begin <= period.begin && item.end >= period.end;
    const std::int64_t middle = middleOf(item);
    if (covers || (middle >= period.begin + margin && middle < period.end - margin))
        return;
    m_state.setPeriod(panned(period, middle - (period.begin + period.length() / 2)));
}

void TimelineNavigator::showAround(Period events)
{
    events.end = std::max(events.end, events.begin + 1);
    m_state.setPeriod(fitted(events, Model::kShortestPeriod));
}

// While a move is under way the goal is another period than the one that is seen. The moment that
// is seen under the cursor has to hold still, so the goal is laid around that moment first.
Period TimelineNavigator::turned(const TimeScale &scale, double x, double notches) const
{
    x = std::clamp(x, scale.left, scale.left + scale.width);
    const std::int64_t anchor = scale.time(x);
    const double share = (x - scale.left) / scale.width;
    const auto length = double(m_state.period().length());
    const Period aligned{anchor - std::int64_t(share * length),
                         anchor + std::int64_t((1 - share) * length) + 1};
    return zoomed(aligned, anchor, std::pow(kZoomPerNotch, -notches));
}

Period TimelineNavigator::pushed(double notches) const
{
    const Period period = m_state.period();
    return panned(period, std::int64_t(-notches * kPanPerNotch * double(period.length())));
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
    if (const auto key = eventInLane(m_data.index, m_state.currentEvent(), middle, lanes))
        m_state.setCurrentEvent(key);
}

} // namespace Gui
