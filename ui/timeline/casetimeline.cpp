// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/casetimeline.h"

#include "app/dates/wallclock.h"
#include "app/model/datetext.h"
#include "app/model/eventtablemodel.h"
#include "app/model/opencase.h"
#include "app/model/shownevents.h"
#include "ui/timeline/calendar.h"
#include "ui/timeline/caselanes.h"

#include <QCoreApplication>
#include <QLocale>

#include <memory>
#include <optional>
#include <utility>

namespace Gui {

namespace {

// A time that was given with a zone, by the clocks that are shown too; empty where these are the
// same.
QString shownTime(const Dates::Edtf &date)
{
    const Dates::EdtfDate &first = date.dates().front();
    const auto bounds = first.bounds();
    if (date.form() != Dates::Edtf::Form::Date || !first.secondOfDay || !first.utcOffset || !bounds)
        return {};
    const Dates::WallClock &clock = Dates::displayClock();
    const std::int64_t moment = bounds->earliest.time_since_epoch().count();
    const std::int64_t wall = clock.toWall(moment);
    if (wall - moment == std::int64_t(*first.utcOffset) * 60'000)
        return {};
    const Calendar::Moment at = Calendar::momentAt(wall);
    return QCoreApplication::translate("Gui::CaseTimeline", "%1 in %2",
                                       "day and time, place by whose clocks")
        .arg(QStringLiteral("%1 %2 %3:%4")
                 .arg(at.day)
                 .arg(QLocale().monthName(at.month, QLocale::ShortFormat))
                 .arg(at.hour, 2, 10, QLatin1Char('0'))
                 .arg(at.minute, 2, 10, QLatin1Char('0')),
             clock.place());
}

EventText textOf(const Model::OpenCase &openCase, Model::EventKey key)
{
    const Model::CaseOccurrence *occurrence = openCase.occurrence(key);
    if (!occurrence)
        return {};
    const Extraction::Event &found = openCase.shown(*occurrence);
    EventText text;
    const QString sign = Model::reviewSign(openCase, *occurrence);
    text.title = sign.isEmpty() ? found.title : sign + u' ' + found.title;
    text.source = Model::sourcesText(openCase, *occurrence);
    if (found.date) {
        text.date = Model::dateText(*found.date);
        if (const QString shown = shownTime(*found.date); !shown.isEmpty())
            text.date += QStringLiteral(" \u00b7 ") + shown;
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
