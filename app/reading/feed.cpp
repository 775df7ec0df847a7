// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/feed.h"

#include "app/reading/declaredencoding.h"
#include "app/reading/delivery.h"
#include "app/reading/encoding.h"
#include "app/reading/feedgauge.h"
#include "app/reading/feeditem.h"
#include "app/reading/htmlentities.h"
#include "app/reading/inputdevice.h"
#include "app/reading/limits.h"
#include "app/reading/messages.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of HTML's characters, which feeds use though XML knows five of them only.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        // What is given back is read once more as XML: escaped, or a name that HTML does not know
        // would be asked for without end, and "&LT;" would open a tag.
        return name.size() > 32 ? QString() : withoutEntities(u'&' + name + u';').toHtmlEscaped();
    }
};

class FeedReader
{
public:
    FeedReader(QIODevice &utf8, Delivery &delivery)
        : m_gauge(utf8)
        , m_xml(&m_gauge)
        , m_delivery(delivery)
    {
        m_xml.setEntityResolver(&m_entities);
    }

    void read()
    {
        int depth = 0;
        while (!m_xml.atEnd() && m_delivery.isWanted()) {
            m_xml.readNext();
            if (m_xml.isDTD() && !m_xml.entityDeclarations().isEmpty())
                m_xml.raiseError(Text::tr("it declares entities, which no feed needs"));
            depth -= m_xml.isEndElement();
            if (!m_xml.isStartElement())
                continue;
            if (++depth > kDeepest)
                m_xml.raiseError(tooDeep());
            const QString name = m_xml.name().toString();
            if (name == u"item" || name == u"entry")
                readItem();
            else
                readSource(name);
            // Both may have read the element to its end.
            depth -= m_xml.isEndElement();
        }
        if (m_xml.hasError() && m_delivery.isWanted())
            m_delivery.fail(problem());
    }

private:
    static constexpr int kDeepest = 64;

    static QString tooDeep() { return Text::tr("its elements are too deep inside each other"); }

    /// Goes to the end of the element that began, and hands each token over with its depth: 0 for
    /// what stands directly in the element.
    template <typename Visit>
    void walk(Visit visit)
    {
        for (int depth = 0; !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isEndElement() && depth-- == 0)
                return;
            visit(depth);
            if (m_xml.isStartElement() && ++depth > kDeepest)
                m_xml.raiseError(tooDeep());
        }
    }

    void skip()
    {
        walk([](int) { });
    }

    QString plainText()
    {
        QString text;
        walk([&](int) {
            if (m_xml.isCharacters() || m_xml.isEntityReference())
                text += m_xml.text();
        });
        return text;
    }

    /// The feed's own title and language; they come before its items.
    void readSource(const QString &name)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (m_source.language.isEmpty())
            m_source.language = attributes.value(u"xml:lang"_s).toString();
        if (name == u"image" || name == u"textInput" || name == u"textinput")
            skip();
        else if (name == u"title" && m_source.title.isEmpty())
            m_source.title = plainText().simplified();
        else if (name == u"language" && m_source.language.isEmpty())
            m_source.language = plainText().simplified();
    }

    void readItem()
    {
        ++m_number;
        m_gauge.startItem();
        FeedItem item;
        item.identity = m_xml.attributes().value(u"rdf:about"_s).toString();
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement())
                break;
            if (m_xml.isStartElement())
                readField(item);
        }
        if (m_xml.hasError())
            return;
        QString identity = item.identity.isEmpty() ? item.address : item.identity;
        if (identity.isEmpty() && !item.title.isEmpty())
            identity = item.title + u' ' + item.published;
        const QString name = item.title.isEmpty() ? item.address : item.title;
        m_delivery.give(articleOf(item, m_source), {m_number, name, identity, item.address});
        m_gauge.startItem();
    }

    void readField(FeedItem &item)
    {
        const QString name = m_xml.name().toString();
        const bool isDublinCore = m_xml.namespaceUri().startsWith(u"http://purl.org/dc/"_s);
        const bool isMedia = m_xml.namespaceUri().contains(u"search.yahoo.com/mrss"_s);
        if (isMedia)
            skip();
        else if (name == u"title")
            set(item.title, titleText());
        else if (name == u"encoded" || name == u"content")
            set(item.content, markup());
        else if (name == u"description" || name == u"summary")
            set(item.summary, markup());
        else if (name == u"link")
            readLink(item);
        else if (name == u"guid" || name == u"id")
            readIdentity(item);
        else if (name == u"pubDate" || name == u"published" || name == u"issued"
                 || (isDublinCore && (name == u"date" || name == u"created")))
            set(item.published, plainText().simplified());
        else if (name == u"updated" || name == u"modified")
            set(item.updated, plainText().simplified());
        else if (name == u"source")
            set(item.source, sourceTitle());
        else
            skip();
    }

    /// What comes twice counts once.
    static void set(QString &field, const QString &value)
    {
        if (field.isEmpty())
            field = value;
    }

    void readLink(FeedItem &item)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString href = attributes.value(u"href"_s).trimmed().toString();
        const QStringView relation = attributes.value(u"rel"_s);
        const QString text = plainText().simplified();
        if (relation.isEmpty() || relation == u"alternate")
            set(item.address, href.isEmpty() ? text : href);
    }

    void readIdentity(FeedItem &item)
    {
        const bool isAddress =
            m_xml.name() == u"guid" && m_xml.attributes().value(u"isPermaLink"_s) != u"false";
        const QString text = plainText().simplified();
        item.identity = text;
        if (isAddress && text.startsWith(u"http"))
            set(item.address, text);
    }

    /// RSS: the name of a channel; Atom: a whole feed head with a title in it.
    QString sourceTitle()
    {
        QString title;
        QString text;
        bool inTitle = false;
        walk([&](int depth) {
            if (m_xml.isStartElement() || m_xml.isEndElement())
                inTitle = m_xml.isStartElement() && depth == 0 && m_xml.name() == u"title";
            else if (m_xml.isCharacters())
                (inTitle ? title : text) += m_xml.text();
        });
        return (title.isEmpty() ? text : title).simplified();
    }

    /// A title of Atom may be HTML, whose tags say nothing.
    QString titleText()
    {
        static const QRegularExpression kTag(u"<[^<>]*>"_s);
        const bool html = m_xml.attributes().value(u"type"_s) == u"html";
        const QString text = plainText();
        return html ? QString(text).remove(kTag) : text;
    }

    /// The content of an element as HTML: what is escaped in it, or (XHTML) what it is made of.
    QString markup()
    {
        const bool isText = m_xml.attributes().value(u"type"_s) == u"text";
        QString html;
        walk([&](int depth) {
            if (m_xml.isStartElement()) {
                html += u"<%1>"_s.arg(m_xml.name());
            } else if (m_xml.isEndElement()) {
                html += u"</%1>"_s.arg(m_xml.name());
            } else if (m_xml.isCharacters() || m_xml.isEntityReference()) {
                // Inside XHTML a "<" is text; directly in the element it begins a tag.
                const QString text = m_xml.text().toString();
                html += depth > 0 || isText ? text.toHtmlEscaped() : text;
            }
        });
        return html;
    }

    QString problem() const
    {
        if (!m_gauge.problem().isEmpty())
            return Text::tr("Item %1: %2").arg(QString::number(m_number), m_gauge.problem());
        const bool isCut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        const QString reason = isCut ? Text::tr("it is cut off") : m_xml.errorString();
        return Text::tr("The feed cannot be read beyond line %1, after %2 items: %3.")
            .arg(QString::number(m_xml.lineNumber()), QString::number(m_delivery.count()),
                 reason.endsWith(u'.') ? reason.chopped(1) : reason);
    }

    FeedGauge m_gauge;
    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    Delivery &m_delivery;
    FeedSource m_source;
    int m_number = 0;
};

/// What is not in UTF-8 is decoded first, whole, and so only up to the size of an article.
void readDecoded(InputDevice &input, Delivery &delivery)
{
    QByteArray bytes = input.readUpTo(kLargestArticle + 1);
    if (bytes.size() > kLargestArticle) {
        delivery.fail(
            Text::tr("A feed of more than %1 must be in UTF-8.").arg(dataSize(kLargestArticle)));
        return;
    }
    static const QRegularExpression kDeclaration(u"^\\s*<\\?xml[^>]*\\?>"_s);
    bytes = decode(bytes).text.remove(kDeclaration).toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    FeedReader(buffer, delivery).read();
}

} // namespace

bool isFeed(const FileHead &head)
{
    // Atomic groups: no way back into what was passed over, so that no head is looked at twice.
    static const QRegularExpression kBeginning(
        u"^\\s*(?>\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?>\\[.*?\\]\\s*)?>)*+"
        "<(rss|feed|([a-z]+:)?RDF)[\\s>]"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (head.beginsWithLetter())
        return false;
    return kBeginning.match(decode(head.bytes.toByteArray()).text).hasMatch();
}

void readFeed(InputDevice &input, Delivery &delivery)
{
    const QByteArray encoding = declaredEncoding(input.head());
    const QByteArray start =
        input.head().first(qMin(input.head().size(), qsizetype(4))).toByteArray();
    const bool isWide =
        start.contains('\0') || start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
    if (!isWide && (encoding.isEmpty() || encoding == "UTF-8"))
        FeedReader(input, delivery).read();
    else
        readDecoded(input, delivery);
}

} // namespace Reading
