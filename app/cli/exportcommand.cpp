// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/casefiles.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/dataoutput.h"
#include "app/cli/exportrequest.h"
#include "app/cli/messages.h"
#include "app/cli/sources.h"
#include "app/model/opencase.h"

#include <algorithm>

namespace Cli {

namespace {

/// The period that was asked for; an end that was not is that of the events.
std::optional<Dates::Bounds> periodOf(const Selection &selection, const Model::OpenCase &events)
{
    if (!selection.from && !selection.to)
        return {};
    std::optional<Dates::Bounds> all;
    for (const Model::CaseEvent &event : events.events()) {
        const auto bounds = event.event.date ? event.event.date->bounds() : std::nullopt;
        if (bounds) {
            all = {std::min(all.value_or(*bounds).earliest, bounds->earliest),
                   std::max(all.value_or(*bounds).latest, bounds->latest)};
        }
    }
    if (!all && !(selection.from && selection.to))
        return {};
    const Dates::Bounds period{selection.from ? *selection.from : all->earliest,
                               selection.to ? *selection.to : all->latest};
    return period.earliest < period.latest ? std::optional(period) : std::nullopt;
}

QString titleOf(const Model::OpenCase &events)
{
    if (events.articles().size() != 1)
        return Text::tr("%1 articles").arg(events.articles().size());
    const Reading::Article &article = events.articles().front().article;
    return article.title.isEmpty() ? article.id : article.title;
}

int drawPicture(const ExportRequest &request, Streams streams, const PictureWriter &pictures)
{
    std::vector<Model::ReadArticle> articles;
    const Count count = extractSources(
        request.operands, {}, streams,
        [&](const Reading::Article &article, const Extraction::Findings &findings) {
            articles.push_back({article, request.selection.applied(findings, article)});
        });
    if (count.read == 0)
        return CouldNotRead;
    Model::OpenCase events;
    events.addArticles(std::move(articles));
    PictureRequest picture = request.picture;
    picture.title = titleOf(events);
    picture.period = periodOf(request.selection, events);
    if (const auto drawn = pictures(picture, events); !drawn) {
        say(streams.err, {picture.path, drawn.error()});
        return CouldNotRead;
    }
    return count.failed > 0 ? CouldNotRead : Done;
}

} // namespace

int exportEvents(const QStringList &arguments, Streams streams, const PictureWriter &pictures)
{
    CommandLine line(
        QStringLiteral("export"),
        Text::tr("Draws the events of articles as a timeline, or writes them as data. Articles may "
                 "stand in a case."),
        QStringLiteral("[--case CASE] CASE|FILE|FOLDER|-…"));
    addExportOptions(line);
    if (const auto status = line.parse(arguments, streams))
        return *status;
    const auto request = readExportRequest(line);
    if (!request)
        return line.complain(streams, request.error());
    for (const QString &path : request->cases) {
        if (!Casefile::isCase(path)) {
            say(streams.err, {path, Text::tr("This is not a case.")});
            return CouldNotRead;
        }
    }
    if (request->data) {
        return writeData(
            {request->operands, {}, request->selection, *request->data, request->picture.path},
            streams);
    }
    if (pictures)
        return drawPicture(*request, streams, pictures);
    return line.complain(streams, Text::tr("This program was built without pictures."));
}

} // namespace Cli
