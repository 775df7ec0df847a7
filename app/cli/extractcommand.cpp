// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/dataoutput.h"
#include "app/cli/messages.h"
#include "app/cli/outputfolder.h"
#include "app/cli/together.h"

#include <QFileInfo>

namespace Cli {

namespace {

const QString kFormat = QStringLiteral("format");
const QString kOutput = QStringLiteral("output");

/// "--output D" is a folder if it is one, ends in a slash, or has no ending that a file would have.
bool isFolder(const QString &path, bool several)
{
    const QFileInfo info(path);
    if (path.isEmpty() || path == QLatin1String("-"))
        return false;
    if (info.exists())
        return info.isDir();
    if (path.endsWith(QLatin1Char('/')) || info.suffix().isEmpty())
        return true;
    return several && !formatFromString(info.suffix());
}

int writeFolder(const DataRequest &request, Streams streams)
{
    OutputFolder folder(request.output);
    if (const auto made = folder.make(); !made) {
        say(streams.err, {request.output, made.error()});
        return CouldNotRead;
    }
    int unwritten = 0;
    const auto write = [&](const QString &name, const Reading::Article &article,
                           const Extraction::Findings &findings,
                           const Exchange::OtherArticles *others) {
        const auto written = folder.write(name, article, findings, others, request.format, streams);
        if (!written) {
            ++unwritten;
            say(streams.err, written.error());
        }
    };
    const Count count = extractWithOthers(request.operands, request.published, {}, streams, write);
    return count.failed + unwritten > 0 ? CouldNotRead : Done;
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

int extract(const QStringList &arguments, Streams streams, const PictureWriter &)
{
    CommandLine line(
        QStringLiteral("extract"),
        Text::tr(
            "Finds who hacked, accused, denied and met in news articles. With one "
            "file, JSON is one object; with more, a feed or a web archive, a list of objects."),
        QStringLiteral("FILE|FOLDER|-…"));
    line.addPublished();
    line.addOption(kFormat, Text::tr("json, jsonl (one object a line) or csv (one event a line)."),
                   QStringLiteral("FORMAT"));
    line.addOption(
        kOutput,
        Text::tr("Write to this file, or a file an article into this folder: NAME.json "
                 "for NAME.txt, NAME#KEY.json for an item of a feed or a web archive. Standard "
                 "output if not given."),
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

    const DataRequest request{line.operands(), *published, {}, *format, line.value(kOutput)};
    if (isFolder(request.output, areSeveral(request.operands)))
        return writeFolder(request, streams);
    return writeData(request, streams);
}

} // namespace Cli
