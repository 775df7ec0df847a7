// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/textpage.h"

#include "app/reading/furniturefinder.h"
#include "app/reading/headline.h"
#include "app/reading/languageguess.h"
#include "app/reading/listsinuse.h"
#include "app/reading/outletfinder.h"

namespace Reading {

namespace {

SiteHints hintsOf(const Article &article, const QString &named, const std::vector<Line> &lines)
{
    constexpr std::size_t kHead = 30;
    SiteHints hints;
    hints.host = hostInHead(lines);
    if (hints.host.isEmpty())
        hints.host = hostOf(article.address);
    for (const QString &name : {article.outlet, named}) {
        if (!name.isEmpty())
            hints.names.append(name);
    }
    for (std::size_t i = 0; i < lines.size() && i < kHead; ++i)
        hints.lines.push_back(
            QStringView(article.text).sliced(lines[i].span.start, lines[i].span.length()));
    return hints;
}

/// Where a title that the metadata give stands in the text; empty if it does not.
Span findTitle(const Article &article, const std::vector<Line> &lines)
{
    const QString wanted = folded(article.title);
    for (const Line &line : lines) {
        const QStringView view =
            QStringView(article.text).sliced(line.span.start, line.span.length());
        if (view.size() < 3 * article.title.size() && isFolded(view, wanted))
            return line.span;
    }
    return {};
}

/// By weight: the site's name behind the headline, the page's address, "appeared first on X", an
/// agency's mark.
QString outletOf(const Article &article, const Headline &headline, const QString &host,
                 const QString &named, const std::vector<Line> &lines)
{
    if (!headline.siteName.isEmpty())
        return headline.siteName;
    if (const QString site = outletList().ofAddress(host); !site.isEmpty())
        return site;
    return named.isEmpty() ? agencyInDateline(article.text, lines) : named;
}

} // namespace

void describeText(Article &article)
{
    const std::vector<Line> lines = linesOf(article.text);
    FurnitureFinder finder(article.text, lines, furnitureLexicon());
    const QString named = outletInLines(article.text, lines, finder, furnitureLexicon());
    const SiteHints hints = hintsOf(article, named, lines);
    Headline headline;
    if (!article.title.isEmpty()) {
        headline.span = findTitle(article, lines);
    } else if (const auto found = findHeadline(article.text, lines, finder.markedLines(), hints,
                                               furnitureLexicon())) {
        headline = *found;
        article.title = article.text.sliced(headline.span.start, headline.span.length());
    }
    article.titleSpan = headline.span;
    finder.placeAround(headline.span);
    article.furniture = finder.furniture();
    if (article.outlet.isEmpty())
        article.outlet = outletOf(article, headline, hints.host, named, lines);
    if (article.language.isEmpty())
        article.language = guessLanguage(article.text, lines);
}

} // namespace Reading
