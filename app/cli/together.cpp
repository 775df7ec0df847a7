// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/together.h"

#include "app/cli/command.h"

namespace Cli {

namespace {

QString nameOf(const Reading::Article &article)
{
    return article.id.isEmpty() ? QStringLiteral("stdin") : article.id;
}

} // namespace

Together extractTogether(const QStringList &operands,
                         const std::optional<Dates::Publication> &given, Streams streams)
{
    Together read;
    QStringList ids;
    read.count =
        extractSources(operands, given, streams,
                       [&](const Reading::Article &article, const Extraction::Findings &findings) {
                           read.across.set(int(read.articles.size()), findings);
                           read.articles.push_back({article, findings});
                           ids.append(nameOf(article));
                       });
    read.across.update();
    read.names = Exchange::uniqueNames(ids);
    return read;
}

Count extractWithOthers(const QStringList &operands, const std::optional<Dates::Publication> &given,
                        const Selection &selection, Streams streams, const TakeArticle &take)
{
    if (!areSeveral(operands)) {
        return extractSources(
            operands, given, streams,
            [&](const Reading::Article &article, const Extraction::Findings &findings) {
                take(nameOf(article), article, selection.applied(findings, article), nullptr);
            });
    }
    const Together read = extractTogether(operands, given, streams);
    const auto isWritten = [&](Extraction::AccountRef ref) {
        const Model::ReadArticle &one = read.articles[std::size_t(ref.article)];
        return selection.accepts(one.findings.events[std::size_t(ref.place)], one.article);
    };
    const auto others = Exchange::otherArticles(read.across, read.names, isWritten);
    for (std::size_t i = 0; i < read.articles.size(); ++i) {
        const Model::ReadArticle &one = read.articles[i];
        take(read.names[int(i)], one.article, selection.applied(one.findings, one.article),
             &others[i]);
    }
    return read.count;
}

} // namespace Cli
