// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/jsonsequence.h"
#include "app/cli/messages.h"
#include "app/cli/sources.h"
#include "app/dates/timex.h"
#include "app/dates/zones.h"
#include "app/exchange/timexjson.h"

#include <QTextStream>

namespace Cli {

int timex(const QStringList &arguments, Streams streams, const PictureWriter &)
{
    CommandLine line(QStringLiteral("timex"),
                     Text::tr("Finds the time expressions of an article and their values, as "
                              "TimeML's TIMEX3 defines them, and prints them as JSON."),
                     QStringLiteral("FILE|-"));
    line.addPublished();
    const auto given = line.parseForOne(arguments, streams);
    if (!given)
        return given.error();

    JsonSequence json([&](const QString &text) { streams.out << text; }, false);
    const auto print = [&](const Reading::Article &article) {
        const auto published =
            given->has_value() ? (*given)->date : Dates::findPublication(article).stated();
        // All of the text: what looks like furniture may be a note or a list of a narrative.
        const auto timexes =
            Dates::tagTimexes(article.text, published, {}, Dates::countryOfOutlet(article.outlet));
        QJsonObject object = Exchange::toJson(article.text, published, timexes);
        if (!article.item.isEmpty())
            object.insert(QStringLiteral("id"), article.id);
        json.add(object, !article.item.isEmpty());
    };
    const Count count = readSources(line.operands(), streams, print);
    json.finish();
    return count.failed > 0 ? CouldNotRead : Done;
}

} // namespace Cli
