// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/windowarguments.h"

#include "app/cli/casepassword.h"
#include "app/cli/messages.h"

namespace Cli {

tl::expected<QStringList, QString> windowPaths(const QStringList &arguments)
{
    QStringList paths;
    bool onlyPaths = false;
    for (const QString &argument : arguments.mid(1)) {
        if (onlyPaths || argument == QLatin1String("-") || !argument.startsWith(QLatin1Char('-')))
            paths.append(argument);
        else if (argument == QLatin1String("--"))
            onlyPaths = true;
        else
            return tl::unexpected(
                Text::tr("Unknown option %1; see `counterclaim --help`.").arg(argument));
    }
    return withoutPasswords(paths);
}

} // namespace Cli
