// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sources.h"

#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/reading/reader.h"

namespace Cli {

Count readSources(const QStringList &operands, Streams streams,
                  const std::function<void(const Reading::Article &)> &take)
{
    Count count;
    const auto fail = [&](const Reading::Failure &failure) {
        ++count.failed;
        say(streams.err, failure);
    };
    const Reading::FileList list = Reading::listFiles(operands);
    for (const Reading::Failure &failure : list.failures)
        fail(failure);
    for (const QString &file : list.files) {
        const auto article = Reading::readFile(file);
        if (!article) {
            fail(article.error());
            continue;
        }
        ++count.read;
        take(*article);
    }
    return count;
}

} // namespace Cli
