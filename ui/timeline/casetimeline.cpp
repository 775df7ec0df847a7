// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/casetimeline.h"

#include "app/model/datetext.h"
#include "app/model/opencase.h"
#include "app/model/shownevents.h"

namespace Gui {

namespace {

EventText textOf(const Model::OpenCase &openCase, Model::EventKey key)
{
    const Model::CaseEvent *found = openCase.event(key);
    if (!found)
        return {};
    const Reading::Article &article = openCase.articles()[std::size_t(found->article)].article;
    EventText text;
    text.title = found->event.title;
    text.source = article.outlet.isEmpty() ? article.id : article.outlet;
    if (found->event.date) {
        text.date = Model::dateText(*found->event.date);
        text.edtf = found->event.date->toString();
    }
    return text;
}

TimelineData timelineOf(const Model::OpenCase &openCase, std::vector<Model::TimeItem> items)
{
    TimelineData data;
    data.index = Model::TimeIndex(std::move(items));
    data.lanes = lanesByKind();
    data.text = [&openCase](Model::EventKey key) { return textOf(openCase, key); };
    data.opened = !openCase.articles().empty();
    data.ties = [&openCase](Model::EventKey key) { return openCase.ties(key); };
    return data;
}

} // namespace

TimelineData timelineOf(const Model::OpenCase &openCase)
{
    TimelineData data = timelineOf(openCase, openCase.timeItems());
    data.undated = int(openCase.events().size() - data.index.size());
    return data;
}

TimelineData timelineOf(const Model::ShownEvents &shown)
{
    TimelineData data = timelineOf(shown.openCase(), shown.items());
    data.undated = int(shown.undated().size());
    data.hidden = int(shown.openCase().events().size()) - shown.count();
    data.stepped = [&shown](Model::EventKey from, int steps) { return shown.stepped(from, steps); };
    return data;
}

} // namespace Gui
