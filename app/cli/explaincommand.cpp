// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/sources.h"
#include "app/extraction/explanation.h"

#include <QTextStream>

namespace Cli {

int explain(const QStringList &arguments, Streams streams, const PictureWriter &)
{
    CommandLine line(QStringLiteral("explain"),
                     Text::tr("Tells for each event of an article the rules that read it and the "
                              "words they read."),
                     QStringLiteral("FILE|-"));
    line.addPublished();
    const auto given = line.parseForOne(arguments, streams);
    if (!given)
        return given.error();

    const Count count =
        extractSources(line.operands(), *given, streams,
                       [&](const Reading::Article &article, const Extraction::Findings &findings) {
                           streams.out << visible(Extraction::explain(article, findings), true);
                       });
    return count.failed > 0 ? CouldNotRead : Done;
}

} // namespace Cli
