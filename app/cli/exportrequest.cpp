// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportrequest.h"

#include "app/cli/articleformat.h"
#include "app/cli/commandline.h"
#include "app/cli/messages.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Cli {

namespace {

const QString kCase = QStringLiteral("case");
const QString kOutput = QStringLiteral("output");
const QString kFormat = QStringLiteral("format");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kKind = QStringLiteral("kind");
const QString kActor = QStringLiteral("actor");
const QString kQuery = QStringLiteral("query");
const QString kSize = QStringLiteral("size");
const QString kScale = QStringLiteral("scale");
const QString kTheme = QStringLiteral("theme");

constexpr int kSmallestSide = 100;
constexpr int kLargestSide = 20000;
constexpr double kLargestScale = 8.0;
/// A picture of so many dots takes 400 MB while it is painted.
constexpr double kMostDots = 1e8;

using Problem = tl::unexpected<QString>;

bool isPicture(const QString &format)
{
    return QStringList{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}
        .contains(format);
}

} // namespace

void addExportOptions(CommandLine &line)
{
    line.addOperandOption(kCase, Text::tr("A case whose articles are taken. May be repeated."),
                          QStringLiteral("CASE"));
    line.addOption(kOutput, Text::tr("The file to write. Its ending gives the format."),
                   QStringLiteral("FILE"));
    line.addOption(kFormat,
                   Text::tr("png, svg, pdf, json, jsonl or csv, whatever the ending of FILE."),
                   QStringLiteral("FORMAT"));
    line.addOption(kFrom, Text::tr("Leave out what ended before this date."),
                   QStringLiteral("EDTF"));
    line.addOption(kTo, Text::tr("Leave out what began after this date."), QStringLiteral("EDTF"));
    line.addOption(
        kKind, Text::tr("Only these kinds: hack, accusation, denial, meeting. May be repeated."),
        QStringLiteral("KIND"));
    line.addOption(kActor, Text::tr("Only what these actors did. May be repeated."),
                   QStringLiteral("ACTOR"));
    line.addOption(kQuery,
                   Text::tr("Only what fulfils this, in the language of the search field: words, "
                            "\"phrases\", -minus, kind:denial, actor:\"Dmitry Peskov\", "
                            "date:2016..2018 …"),
                   QStringLiteral("QUERY"));
    line.addOption(kSize, Text::tr("Width and height of a picture, 1600x600 if not given."),
                   QStringLiteral("WxH"));
    line.addOption(kScale, Text::tr("Dots of a PNG for each unit of its size, 1 if not given."),
                   QStringLiteral("S"));
    line.addOption(kTheme, Text::tr("light (if not given) or dark."), QStringLiteral("THEME"));
}

namespace {

tl::expected<QString, QString> readFormat(const CommandLine &line)
{
    const QString ending = QFileInfo(line.value(kOutput)).suffix();
    const QString format = (line.isSet(kFormat) ? line.value(kFormat) : ending).toLower();
    if (isPicture(format) || formatFromString(format))
        return format;
    if (line.isSet(kFormat))
        return Problem(
            Text::tr("--format %1 is not png, svg, pdf, json, jsonl or csv.").arg(format));
    return Problem(Text::tr("The ending of %1 is not png, svg, pdf, json, jsonl or csv; say which "
                            "with --format.")
                       .arg(line.value(kOutput)));
}

tl::expected<Selection, QString> readSelection(const CommandLine &line)
{
    Selection selection;
    for (const QString &name : line.values(kKind)) {
        const auto kind = Extraction::kindFromString(name);
        if (!kind)
            return Problem(
                Text::tr("--kind %1 is not hack, accusation, denial or meeting.").arg(name));
        selection.kinds.push_back(*kind);
    }
    selection.actors = line.values(kActor);
    const auto query = Model::parseQuery(line.value(kQuery));
    if (!query) {
        return Problem(Text::tr("--query, from letter %1 on: %2")
                           .arg(query.error().start + 1)
                           .arg(query.error().reason));
    }
    selection.query = Model::QueryMatcher(*query);
    const auto from = line.bounds(kFrom);
    const auto to = line.bounds(kTo);
    if (!from || !to)
        return Problem(from ? to.error() : from.error());
    if (*from)
        selection.from = (*from)->earliest;
    if (*to)
        selection.to = (*to)->latest;
    if (selection.from && selection.to && *selection.from >= *selection.to)
        return Problem(Text::tr("--from is later than --to."));
    return selection;
}

tl::expected<PictureRequest, QString> readPicture(const CommandLine &line, const QString &format)
{
    PictureRequest picture;
    picture.path = line.value(kOutput);
    picture.format = format;
    if (line.isSet(kSize)) {
        static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,5})[xX]([0-9]{1,5})$"));
        const auto match = pattern.match(line.value(kSize));
        picture.width = match.captured(1).toInt();
        picture.height = match.captured(2).toInt();
        const auto [shorter, longer] = std::minmax({picture.width, picture.height});
        if (shorter < kSmallestSide || longer > kLargestSide) {
            return Problem(
                Text::tr("--size %1 is not a width and height between %2 and %3, such as "
                         "1600x600.")
                    .arg(line.value(kSize))
                    .arg(kSmallestSide)
                    .arg(kLargestSide));
        }
    }
    if (line.isSet(kScale)) {
        bool isNumber = false;
        picture.scale = line.value(kScale).toDouble(&isNumber);
        if (!isNumber || !(picture.scale > 0 && picture.scale <= kLargestScale)) {
            return Problem(Text::tr("--scale %1 is not a number above 0 and up to %2.")
                               .arg(line.value(kScale))
                               .arg(kLargestScale));
        }
    }
    if (format == QLatin1String("png")
        && picture.width * picture.scale * picture.height * picture.scale > kMostDots)
        return Problem(Text::tr("--size and --scale ask for more than 100 million dots."));
    const QString theme = line.isSet(kTheme) ? line.value(kTheme) : QStringLiteral("light");
    picture.dark = theme == QLatin1String("dark");
    if (!picture.dark && theme != QLatin1String("light"))
        return Problem(Text::tr("--theme %1 is not light or dark.").arg(theme));
    return picture;
}

} // namespace

tl::expected<ExportRequest, QString> readExportRequest(const CommandLine &line)
{
    if (line.value(kOutput).isEmpty())
        return Problem(Text::tr("Name the file to write with --output."));
    const auto format = readFormat(line);
    if (!format)
        return Problem(format.error());
    const auto selection = readSelection(line);
    if (!selection)
        return Problem(selection.error());
    const auto picture = readPicture(line, *format);
    if (!picture)
        return Problem(picture.error());
    return ExportRequest{line.operands(), line.values(kCase), *selection, formatFromString(*format),
                         *picture};
}

} // namespace Cli
