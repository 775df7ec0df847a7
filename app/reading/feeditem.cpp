// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/feeditem.h"

#include "app/reading/htmlpage.h"
#include "app/reading/messages.h"
#include "app/reading/plaintext.h"

#include <QDateTime>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Titles are text, but many feeds write their entities twice.
QString titleMarkup(const QString &title)
{
    return title.simplified().replace(u'<', u"&lt;"_s);
}

QString primaryLanguage(const QString &tag)
{
    const QString primary = tag.section(u'-', 0, 0).section(u'_', 0, 0).trimmed().toLower();
    return primary.size() == 2 || primary.size() == 3 ? primary : QString();
}

} // namespace

QString isoDate(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text.simplified(), Qt::RFC2822Date);
    return time.isValid() ? time.toString(Qt::ISODate) : text.simplified();
}

Document articleOf(const FeedItem &item, const FeedSource &source)
{
    const QString body = isBlank(item.content) ? item.summary : item.content;
    if (isBlank(body) && isBlank(item.title))
        return tl::unexpected(Text::tr("The item has neither a title nor a text."));
    const QString heading =
        isBlank(item.title) ? QString() : u"<h1>%1</h1>"_s.arg(titleMarkup(item.title));
    // A division without its end must not swallow the heading.
    Document document =
        readHtml(u"<!DOCTYPE html><body><article>%1<div>%2</div></article>"_s.arg(heading, body));
    if (!document)
        return document;
    document->encoding = u"UTF-8"_s;
    document->outlet = item.source.isEmpty() ? source.title : item.source;
    if (document->language.isEmpty())
        document->language = primaryLanguage(source.language);
    document->metadataDate = isoDate(item.published.isEmpty() ? item.updated : item.published);
    document->address = item.address;
    return document;
}

} // namespace Reading
