// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/articleformat.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/output.h"
#include "app/cli/outputfolder.h"
#include "app/cli/sources.h"
#include "app/extraction/extractor.h"

#include <QFileInfo>
#include <QTextStream>

namespace Cli {

namespace {

const QString kFormat = QStringLiteral("format");
const QString kOutput = QStringLiteral("output");

/// What the command was asked to do.
struct Request
{
    QStringList operands;
    std::optional<Dates::Publication> published;
    Format format = Format::Json;
    /// Empty: standard output.
    QString output;

    bool hasSeveral() const { return operands.size() > 1 || QFileInfo(operands[0]).isDir(); }
};

/// "--output D" is a folder if it is one, ends in a slash, or has no ending that a file would have.
bool isFolder(const QString &path, bool several)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.isDir();
    if (path.endsWith(QLatin1Char('/')) || info.suffix().isEmpty())
        return true;
    return several && !formatFromString(info.suffix());
}

/// Reads everything and hands over what was found in it.
template <typename Take>
Count extractAll(const Request &request, Streams streams, Take take)
{
    const Extraction::Extractor extractor;
    for (const Reading::Failure &failure : extractor.failures())
        say(streams.err, failure);
    int events = 0;
    const Count count =
        readSources(request.operands, streams, [&](const Reading::Article &article) {
            const Extraction::Findings findings = extractor.extract(article, request.published);
            events += int(findings.events.size());
            take(article, findings);
        });
    if (request.hasSeveral() || !request.output.isEmpty()) {
        say(streams.err,
            Text::tr("articles read: %1, events: %2, not read: %3")
                .arg(count.read)
                .arg(events)
                .arg(count.failed));
    }
    return count;
}

int toFolder(const Request &request, Streams streams)
{
    OutputFolder folder(request.output);
    if (const auto made = folder.make(); !made) {
        say(streams.err, {request.output, made.error()});
        return CouldNotRead;
    }
    int unwritten = 0;
    const auto write = [&](const Reading::Article &article, const Extraction::Findings &findings) {
        const auto written = folder.write(article, findings, request.format, streams);
        if (!written) {
            ++unwritten;
            say(streams.err, written.error());
        }
    };
    const Count count = extractAll(request, streams, write);
    return count.failed + unwritten > 0 ? CouldNotRead : Done;
}

int toStream(const Request &request, Streams streams, Output &output)
{
    ArticleWriter writer(output, request.format, request.hasSeveral());
    const Count count =
        extractAll(request, streams,
                   [&](const Reading::Article &article, const Extraction::Findings &findings) {
                       writer.add(article, findings);
                   });
    writer.finish();
    if (const auto written = output.commit(); !written) {
        say(streams.err, {request.output, written.error()});
        return CouldNotRead;
    }
    return count.failed > 0 ? CouldNotRead : Done;
}

int toFile(const Request &request, Streams streams)
{
    const auto output = Output::toFile(request.output);
    if (!output) {
        say(streams.err, {request.output, output.error()});
        return CouldNotRead;
    }
    return toStream(request, streams, **output);
}

/// --format, else the ending of --output, else JSON.
std::optional<Format> chooseFormat(const CommandLine &line)
{
    if (line.isSet(kFormat))
        return formatFromString(line.value(kFormat));
    const auto ending = formatFromString(QFileInfo(line.value(kOutput)).suffix());
    return ending.value_or(Format::Json);
}

} // namespace

int extract(const QStringList &arguments, Streams streams)
{
    CommandLine line(
        QStringLiteral("extract"),
        Text::tr("Finds who hacked, accused, denied and met in news articles. With one "
                 "file, JSON is one object; with more, a list of objects."),
        QStringLiteral("FILE|FOLDER|-…"));
    line.addPublished();
    line.addOption(kFormat, Text::tr("json, jsonl (one object a line) or csv (one event a line)."),
                   QStringLiteral("FORMAT"));
    line.addOption(kOutput,
                   Text::tr("Write to this file, or a file an article into this folder: NAME.json "
                            "for NAME.txt. Standard output if not given."),
                   QStringLiteral("FILE|FOLDER"));
    if (const auto status = line.parse(arguments, streams))
        return *status;
    const auto published = line.published();
    if (!published)
        return line.complain(streams, published.error());
    const auto format = chooseFormat(line);
    if (!format) {
        return line.complain(
            streams, Text::tr("--format %1 is not json, jsonl or csv.").arg(line.value(kFormat)));
    }

    const Request request{line.operands(), *published, *format, line.value(kOutput)};
    if (request.output.isEmpty()) {
        Output output(streams.out);
        return toStream(request, streams, output);
    }
    if (isFolder(request.output, request.hasSeveral()))
        return toFolder(request, streams);
    return toFile(request, streams);
}

} // namespace Cli
