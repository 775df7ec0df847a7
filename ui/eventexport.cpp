// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventexport.h"

#include "app/cli/articleformat.h"
#include "app/cli/output.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Gui {

namespace {

/// What is rejected is left out even where it is shown.
bool isExported(const Model::ShownEvents &shown, Model::EventKey key)
{
    const Casefile::Review *review = shown.openCase().review(key);
    return shown.contains(key) && (!review || review->state != Casefile::ReviewState::Rejected);
}

/// The article's findings as far as they are shown; links with both their ends.
Extraction::Findings shownFindings(const Model::ShownEvents &shown, int article)
{
    const Model::CaseArticle &owner = shown.openCase().articles()[std::size_t(article)];
    Extraction::Findings findings;
    findings.published = owner.published;
    findings.timexes = owner.timexes;
    for (const Model::CaseEvent *event : shown.openCase().eventsOf(article)) {
        if (isExported(shown, event->key))
            findings.events.push_back(event->event);
    }
    const auto has = [&findings](const QString &id) {
        return std::ranges::find(findings.events, id, &Extraction::Event::id)
            != findings.events.end();
    };
    std::ranges::copy_if(
        shown.openCase().linksOf(article), std::back_inserter(findings.links),
        [&has](const Extraction::Link &link) { return has(link.from) && has(link.to); });
    return findings;
}

/// Nothing where there is but one article.
std::vector<Exchange::OtherArticles> otherArticles(const Model::ShownEvents &shown)
{
    const Model::OpenCase &openCase = shown.openCase();
    if (openCase.articles().size() <= 1)
        return {};
    QStringList ids;
    for (const Model::CaseArticle &article : openCase.articles())
        ids.append(article.article.id);
    const auto isShown = [&](Extraction::AccountRef ref) {
        return isExported(shown, openCase.eventsOf(ref.article)[std::size_t(ref.place)]->key);
    };
    return Exchange::otherArticles(openCase.across(), Exchange::uniqueNames(ids), isShown);
}

} // namespace

tl::expected<void, QString> exportEvents(const QString &path, const Model::ShownEvents &shown)
{
    const auto format = Cli::formatFromString(QFileInfo(path).suffix());
    if (!format) {
        return tl::unexpected(QCoreApplication::translate(
            "Gui::EventExport", "The name must end in .json, .jsonl or .csv."));
    }
    const auto output = Cli::Output::toFile(path);
    if (!output)
        return tl::unexpected(output.error());
    const auto &articles = shown.openCase().articles();
    Cli::ArticleWriter writer(**output, *format, articles.size() != 1);
    const auto others = otherArticles(shown);
    for (std::size_t i = 0; i < articles.size(); ++i) {
        writer.add(articles[i].article, shownFindings(shown, int(i)),
                   others.empty() ? nullptr : &others[i]);
    }
    writer.finish();
    return (*output)->commit();
}

} // namespace Gui
