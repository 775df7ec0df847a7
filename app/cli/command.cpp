// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/casepassword.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"

#include <QTextStream>

#include <algorithm>
#include <array>

namespace Cli {

namespace {

using Function = int (*)(const QStringList &, Streams, const PictureWriter &);

int help(const QStringList &, Streams streams, const PictureWriter &)
{
    streams.out << Text::tr(
        "Usage: counterclaim [CASE|FILE|FOLDER]…     open the window on articles or a case\n"
        "       counterclaim extract FILE|FOLDER|-…  events, as JSON, JSON Lines or CSV\n"
        "       counterclaim timex FILE|-            time expressions and their values, as JSON\n"
        "       counterclaim explain FILE|FOLDER|-…  the rules and words behind each event\n"
        "       counterclaim import --case CASE FILE|FOLDER…\n"
        "                                            keep articles and their events in a case\n"
        "       counterclaim export CASE|FILE|FOLDER|-… --output FILE\n"
        "                                            a timeline as PNG, SVG or PDF, or data\n"
        "\n"
        "counterclaim COMMAND --help says more about a command.\n"
        "\n"
        "  -h, --help     Show this help.\n"
        "  -v, --version  Show the version.\n");
    return Done;
}

int version(const QStringList &, Streams streams, const PictureWriter &)
{
    streams.out << QStringLiteral("counterclaim " COUNTERCLAIM_VERSION "\n");
    return Done;
}

struct Command
{
    QLatin1String word;
    Function function;
};

constexpr std::array kCommands{
    Command{QLatin1String("extract"), extract}, //
    Command{QLatin1String("explain"), explain}, //
    Command{QLatin1String("export"), exportEvents}, //
    Command{QLatin1String("import"), importArticles}, //
    Command{QLatin1String("timex"), timex}, //
    Command{QLatin1String("--help"), help}, //
    Command{QLatin1String("-h"), help}, //
    Command{QLatin1String("--version"), version}, //
    Command{QLatin1String("-v"), version}, //
};

const Command *find(const QString &word)
{
    const auto *found = std::ranges::find(kCommands, word, &Command::word);
    return found == kCommands.end() ? nullptr : found;
}

} // namespace

bool isCommand(const QString &word)
{
    return find(word) != nullptr;
}

int run(const QStringList &arguments, Streams streams, const PictureWriter &pictures)
{
    const Command *command = arguments.size() > 1 ? find(arguments[1]) : nullptr;
    if (!command) {
        say(streams.err, Text::tr("Name a command; see `counterclaim --help`."));
        return WrongUsage;
    }
    const int status = command->function(withoutPasswords(arguments.mid(2)), streams, pictures);
    streams.out.flush();
    if (streams.out.status() == QTextStream::Ok)
        return status;
    say(streams.err, Text::tr("standard output: It could not be written."));
    return CouldNotRead;
}

} // namespace Cli
