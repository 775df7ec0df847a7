// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sources.h"

#include "app/casefile/casefiles.h"
#include "app/casefile/reviewedfindings.h"
#include "app/cli/casesource.h"
#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/extraction/extractor.h"
#include "app/reading/listsinuse.h"
#include "app/reading/ownfiles.h"
#include "app/reading/reader.h"

#include <QFileInfo>

namespace Cli {

bool areSeveral(const QStringList &operands)
{
    return operands.size() > 1 || QFileInfo(operands.value(0)).isDir()
        || Casefile::isCase(operands.value(0));
}

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
        Reading::readFile(file, [&](const Reading::Outcome &outcome) {
            if (outcome) {
                ++count.read;
                take(*outcome);
            } else {
                fail(outcome.error());
            }
            return true;
        });
    }
    return count;
}

Count extractSources(const QStringList &operands, const std::optional<Dates::Publication> &given,
                     Streams streams, const TakeFindings &take)
{
    const Extraction::Extractor extractor(Reading::ownFolder());
    for (const auto &failures : {extractor.failures(), Reading::listFailures()}) {
        for (const Reading::Failure &failure : failures)
            say(streams.err, failure);
    }
    std::size_t events = 0;
    const auto found = [&](const Reading::Article &article, const Extraction::Findings &findings) {
        events += findings.events.size();
        take(article, findings);
    };
    QStringList files;
    QStringList cases;
    for (const QString &operand : operands)
        (Casefile::isCase(operand) ? cases : files).append(operand);
    Count count = readSources(files, streams, [&](const Reading::Article &article) {
        found(article, extractor.extract(article, given));
    });
    for (const QString &path : cases) {
        const Count more = readCase(path, streams, [&](const Casefile::StoredArticle &stored) {
            const auto published =
                stored.isStale && !given ? std::optional(stored.findings.published) : given;
            found(stored.article,
                  published ? Casefile::reviewedFindings(
                                  stored, extractor.extract(stored.article, published))
                            : Casefile::reviewedFindings(stored, stored.findings));
        });
        count.read += more.read;
        count.failed += more.failed;
    }
    if (areSeveral(operands) || count.read + count.failed > 1) {
        say(streams.err,
            Text::tr("articles read: %1, events: %2, not read: %3")
                .arg(count.read)
                .arg(events)
                .arg(count.failed));
    }
    return count;
}

} // namespace Cli
