// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/casetimeline.h"

#include "app/model/datetext.h"
#include "app/model/eventtablemodel.h"
#include "app/model/opencase.h"
#include "app/model/shownevents.h"
#include "ui/timeline/caselanes.h"

#include <memory>
#include <optional>
#include <utility>

namespace Gui {

namespace {

EventText textOf(const Model::OpenCase &openCase, Model::EventKey key)
{
    const Model::CaseOccurrence *occurrence = openCase.occurrence(key);
    if (!occurrence)
        return {};
    const Extraction::Event &found = openCase.shown(*occurrence);
    EventText text;
    text.title = found.title;
    text.source = Model::sourcesText(openCase, *occurrence);
    if (found.date) {
        text.date = Model::dateText(*found.date);
        text.edtf = found.date->toString();
    }
    return text;
}

// items() gives the events of the index when somebody first wants them in other lanes.
template <typename Items>
TimelineData timelineOf(const Model::OpenCase &openCase, Model::TimeIndex index, Items items)
{
    TimelineData data;
    data.index = std::move(index);
    data.lanes = lanesByKind();
    data.arrange = [&openCase, items, lanes = std::make_shared<std::optional<CaseLanes>>()](
                       Model::LaneGrouping grouping, const Model::LaneChoices &choices, int room) {
        if (!*lanes)
            lanes->emplace(openCase, items());
        return (*lanes)->arrange(grouping, choices, room);
    };
    data.text = [&openCase](Model::EventKey key) { return textOf(openCase, key); };
    data.opened = !openCase.articles().empty();
    data.thread = [&openCase](Model::EventKey key) { return openCase.threads().of(key); };
    data.reports = [&openCase](Model::EventKey key) {
        const Model::CaseOccurrence *occurrence = openCase.occurrence(key);
        return occurrence ? reportsOf(openCase, *occurrence) : std::vector<Model::Report>();
    };
    data.happened = [&openCase](Model::EventKey key) {
        const Model::CaseOccurrence *occurrence = openCase.occurrence(key);
        return occurrence ? placedBy(Model::Clock::Happened, openCase, *occurrence) : std::nullopt;
    };
    return data;
}

} // namespace

TimelineData timelineOf(const Model::OpenCase &openCase)
{
    TimelineData data = timelineOf(openCase, Model::TimeIndex(openCase.timeItems()),
                                   [&openCase] { return openCase.timeItems(); });
    data.undated = int(openCase.occurrences().size() - data.index.size());
    return data;
}

TimelineData timelineOf(const Model::ShownEvents &shown)
{
    return timelineOf(shown, Model::TimeIndex(shown.items()));
}

TimelineData timelineOf(const Model::ShownEvents &shown, Model::TimeIndex index)
{
    TimelineData data =
        timelineOf(shown.openCase(), std::move(index), [&shown] { return shown.items(); });
    data.clock = shown.clock();
    data.undated = int(shown.undated().size());
    data.hidden = int(shown.openCase().occurrences().size()) - shown.count();
    data.stepped = [&shown](Model::EventKey from, int steps) { return shown.stepped(from, steps); };
    return data;
}

} // namespace Gui
