// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dataoutput.h"

#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/output.h"
#include "app/cli/together.h"

namespace Cli {

namespace {

tl::expected<std::unique_ptr<Output>, QString> openOutput(const QString &path, Streams streams)
{
    if (path.isEmpty() || path == QLatin1String("-"))
        return std::make_unique<Output>(streams.out);
    return Output::toFile(path);
}

} // namespace

int writeData(const DataRequest &request, Streams streams)
{
    const auto output = openOutput(request.output, streams);
    if (!output) {
        say(streams.err, {request.output, output.error()});
        return CouldNotRead;
    }
    ArticleWriter writer(**output, request.format, areSeveral(request.operands));
    const Count count = extractWithOthers(
        request.operands, request.published, request.selection, streams,
        [&](const QString &, const Reading::Article &article, const Extraction::Findings &findings,
            const Exchange::OtherArticles *others) { writer.add(article, findings, others); });
    writer.finish();
    if (const auto written = (*output)->commit(); !written) {
        say(streams.err, {request.output, written.error()});
        return CouldNotRead;
    }
    return count.failed > 0 ? CouldNotRead : Done;
}

} // namespace Cli
