// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/together.h"
#include "app/extraction/explanation.h"
#include "app/extraction/othersexplanation.h"

#include <QTextStream>

#include <utility>

namespace Cli {

namespace {

void explainTogether(const Together &read, Streams streams)
{
    std::vector<Extraction::NamedArticle> named;
    for (std::size_t i = 0; i < read.articles.size(); ++i)
        named.push_back(
            {read.names[int(i)], &read.articles[i].article, &read.articles[i].findings});
    for (std::size_t i = 0; i < named.size(); ++i) {
        const auto others = [&](std::size_t event) {
            return explainOthers(read.across, named, {int(i), int(event)});
        };
        if (i > 0)
            streams.out << QStringLiteral("\n\n");
        streams.out << visible(
            QStringLiteral("%1: %2").arg(
                named[i].name, Extraction::explain(*named[i].article, *named[i].findings, others)),
            true);
    }
}

} // namespace

int explain(const QStringList &arguments, Streams streams, const PictureWriter &)
{
    CommandLine line(QStringLiteral("explain"),
                     Text::tr("Tells for each event of an article the rules that read it and the "
                              "words they read; of several articles, also what the others say of "
                              "the same event."),
                     QStringLiteral("FILE|FOLDER|-…"));
    line.addPublished();
    if (const auto status = line.parse(arguments, streams))
        return *status;
    const auto given = line.published();
    if (!given)
        return line.complain(streams, given.error());
    if (areSeveral(line.operands())) {
        const Together read = extractTogether(line.operands(), *given, streams);
        explainTogether(read, streams);
        return read.count.failed > 0 ? CouldNotRead : Done;
    }
    bool first = true;
    const Count count =
        extractSources(line.operands(), *given, streams,
                       [&](const Reading::Article &article, const Extraction::Findings &findings) {
                           if (!std::exchange(first, false))
                               streams.out << QStringLiteral("\n\n");
                           streams.out << visible(Extraction::explain(article, findings), true);
                       });
    return count.failed > 0 ? CouldNotRead : Done;
}

} // namespace Cli
