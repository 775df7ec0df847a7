// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/htmlmetadata.h"

#include "app/reading/htmlentities.h"
#include "app/reading/linkeddata.h"
#include "app/reading/outletlist.h"

#include <QHash>

#include <initializer_list>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that may matter, as it comes by.
struct Collected
{
    /// Lower-case property, name or itemprop of a <meta> -> its first content.
    QHash<QString, QString> metas;
    std::optional<LinkedArticle> linked;
    QString documentTitle;
    QString canonical;
    QString language;
    /// <time> marked as the publication, and the first one in the page.
    QString publicationTime;
    QString firstTime;
};

void collectMeta(const GumboNode *meta, Collected &into)
{
    const QString content = attributeOf(meta, "content").simplified();
    if (content.isEmpty())
        return;
    for (const char *key : {"property", "name", "itemprop"}) {
        const QString name = attributeOf(meta, key).toLower();
        if (!name.isEmpty() && !into.metas.contains(name))
            into.metas.insert(name, content);
    }
}

void collectTime(const GumboNode *time, Collected &into)
{
    const QString stamp = attributeOf(time, "datetime");
    if (stamp.isEmpty())
        return;
    if (into.firstTime.isEmpty())
        into.firstTime = stamp;
    const bool published = hasAttribute(time, "pubdate")
        || attributeOf(time, "itemprop").compare(u"datePublished", Qt::CaseInsensitive) == 0;
    if (published && into.publicationTime.isEmpty())
        into.publicationTime = stamp;
}

void collect(const GumboNode *element, Collected &into)
{
    switch (element->v.element.tag) {
    case GUMBO_TAG_META:
        collectMeta(element, into);
        break;
    case GUMBO_TAG_TITLE:
        if (into.documentTitle.isEmpty())
            into.documentTitle = textOf(element).simplified();
        break;
    case GUMBO_TAG_HTML:
        into.language = attributeOf(element, "lang");
        break;
    case GUMBO_TAG_LINK:
        if (attributeOf(element, "rel") == u"canonical")
            into.canonical = attributeOf(element, "href");
        break;
    case GUMBO_TAG_TIME:
        collectTime(element, into);
        break;
    case GUMBO_TAG_SCRIPT:
        if (!into.linked)
            into.linked = readLinkedData(textOf(element).toUtf8());
        break;
    default:
        break;
    }
}

QString firstOf(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString firstMeta(const Collected &from, std::initializer_list<const char16_t *> names)
{
    for (const char16_t *name : names) {
        if (const QString value = from.metas.value(QString::fromUtf16(name)); !value.isEmpty())
            return value;
    }
    return {};
}

QString primaryLanguage(const QString &tag)
{
    const QString primary = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return primary.size() == 2 || primary.size() == 3 ? primary : QString();
}

} // namespace

PageMetadata readMetadata(const HtmlTree &tree)
{
    Collected all;
    visitTree(
        tree.root(),
        [&all](const GumboNode *node) {
            if (node->type == GUMBO_NODE_ELEMENT)
                collect(node, all);
            return node->type == GUMBO_NODE_ELEMENT;
        },
        [](const GumboNode *) {});

    const LinkedArticle linked = all.linked.value_or(LinkedArticle{});
    PageMetadata page;
    page.headline = firstOf({withoutEntities(linked.headline).simplified(),
                             firstMeta(all,
                                       {u"og:title", u"headline", u"dc.title", u"dcterms.title",
                                        u"twitter:title", u"title"})});
    page.documentTitle = all.documentTitle;
    page.siteName = firstOf({withoutEntities(linked.publisher).simplified(),
                             firstMeta(all,
                                       {u"og:site_name", u"application-name", u"dc.publisher",
                                        u"dcterms.publisher", u"publisher"})});
    page.address = firstOf({all.canonical, firstMeta(all, {u"og:url"})});
    page.host = hostOf(page.address);
    page.language =
        primaryLanguage(firstOf({linked.language, all.language,
                                 firstMeta(all, {u"og:locale", u"dc.language", u"language"})}));
    page.published =
        firstOf({linked.published,
                 firstMeta(all,
                           {u"article:published_time", u"og:published_time", u"datepublished",
                            u"dc.date.issued", u"dcterms.issued", u"dc.date", u"dc.date.created",
                            u"dcterms.created", u"dcterms.date", u"parsely-pub-date",
                            u"sailthru.date", u"pubdate", u"publishdate", u"publish-date",
                            u"publish_date", u"publication_date", u"article.published", u"date"}),
                 all.publicationTime, all.firstTime});
    return page;
}

} // namespace Reading
