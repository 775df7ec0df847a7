// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/htmlpage.h"

#include "app/reading/htmlblocks.h"
#include "app/reading/htmlguard.h"
#include "app/reading/htmlmetadata.h"
#include "app/reading/maintext.h"
#include "app/reading/messages.h"
#include "app/reading/plaintext.h"
#include "app/reading/sitename.h"

#include <QRegularExpression>

#include <algorithm>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The page's own name for itself without the site's, as the page shows it if it does.
QString titleOf(const PageMetadata &metadata, const HtmlBlocks &page)
{
    const SiteHints hints{metadata.host, {metadata.siteName}, {}};
    const QString named = metadata.headline.isEmpty() ? metadata.documentTitle : metadata.headline;
    const HeadlineParts parts = partHeadline(named, hints);
    const QString title = named.sliced(parts.headline.start, parts.headline.length());
    const QString heading = headingFor(page, title);
    if (!heading.isEmpty())
        return heading;
    // A <title> alone may be the site's; the only heading of the page is its article's.
    const QString only = metadata.headline.isEmpty() ? headingFor(page, {}) : QString();
    return only.isEmpty() ? title : only;
}

QString siteOf(const PageMetadata &metadata)
{
    if (!metadata.siteName.isEmpty())
        return metadata.siteName;
    return partHeadline(metadata.documentTitle, {metadata.host, {}, {}}).siteName;
}

} // namespace

bool isHtml(const FileHead &head)
{
    constexpr qsizetype kHead = 4096;
    static const QRegularExpression kBeginning(
        u"^\\s*(<\\?xml[^>]*>\\s*)?(?><!--.*?-->\\s*)*+<(!doctype\\s+html|html|head|body|article|"
        u"main|"
        "section|div|header|meta|title|table|h[1-6]|p)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kAnyTag(u"<(html|body|div|p|h[1-6]|br|span|article)\\b[^<]*>"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const bool named = head.ending == u"htm" || head.ending == u"html" || head.ending == u"xhtml";
    if (!named && head.beginsWithLetter())
        return false;
    const QString text = decode(head.bytes.toByteArray()).text.left(kHead);
    if (kBeginning.match(text).hasMatch())
        return true;
    return named && kAnyTag.match(text).hasMatch();
}

Document readHtmlPage(const QByteArray &bytes)
{
    return readHtmlPage(bytes, {});
}

Document readHtmlPage(const QByteArray &bytes, const QByteArray &label)
{
    const auto decoded = decodeText(bytes, label);
    if (!decoded)
        return tl::unexpected(decoded.error());
    Document document = readHtml(decoded->text);
    if (document)
        document->encoding = decoded->encoding;
    return document;
}

Document readHtml(QStringView page)
{
    const HtmlTree tree(tameHtml(page.toUtf8()));
    const PageMetadata metadata = readMetadata(tree);
    const HtmlBlocks blocks = blocksOf(tree);
    Article article;
    article.title = titleOf(metadata, blocks);
    article.outlet = siteOf(metadata);
    article.language = metadata.language;
    article.metadataDate = metadata.published;
    article.address = metadata.address;
    article.text = mainText(blocks, article.title).join(u'\n');
    if (isBlank(article.text))
        return tl::unexpected(Text::tr("The web page holds no readable text."));
    return article;
}

} // namespace Reading
