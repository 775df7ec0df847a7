// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/markdown.h"

#include "app/reading/frontmatter.h"
#include "app/reading/messages.h"
#include "app/reading/plaintext.h"

#include <md4c.h>

#include <functional>
#include <vector>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which bytes of a text are read and which are marks, as MD4C calls them out.
class Marks
{
public:
    explicit Marks(const QByteArray &utf8) : m_utf8(utf8), m_roles(std::size_t(utf8.size()), Mark)
    {
    }

    bool parse()
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
        parser.enter_block = [](MD_BLOCKTYPE type, void *, void *self) {
            return static_cast<Marks *>(self)->startBlock(type);
        };
        parser.leave_block = [](MD_BLOCKTYPE, void *, void *self) {
            static_cast<Marks *>(self)->m_last = -1;
            static_cast<Marks *>(self)->m_isCode = false;
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return static_cast<Marks *>(self)->addText(type, text, size);
        };
        return md_parse(m_utf8.constData(), MD_SIZE(m_utf8.size()), &parser, this) == 0;
    }

    /// As many characters as there are, marks as spaces; line breaks stay unless the paragraph goes
    /// on behind them.
    QString text() const
    {
        QString result;
        result.reserve(m_utf8.size());
        const char *bytes = m_utf8.constData();
        for (qsizetype place = 0; place < m_utf8.size();) {
            qsizetype next = place + 1;
            while (next < m_utf8.size() && (bytes[next] & 0xC0) == 0x80)
                ++next;
            const Role role = m_roles[std::size_t(place)];
            if (role == Read)
                result += QString::fromUtf8(bytes + place, next - place);
            else if (bytes[place] == '\n' && role != Joint)
                result += u'\n';
            else
                result += u' ';
            place = next;
        }
        return result;
    }

private:
    enum Role : char { Mark, Read, Joint };

    int startBlock(MD_BLOCKTYPE type)
    {
        m_last = -1;
        m_isCode = type == MD_BLOCK_CODE || type == MD_BLOCK_HTML;
        return 0;
    }

    int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        const bool isBreak = type == MD_TEXT_BR;
        if (isBreak || m_isCode)
            m_last = -1;
        const std::less<const char *> before;
        const char *begin = m_utf8.constData();
        // Some texts are MD4C's own: breaks, and what stands for a zero byte.
        if (isBreak || m_isCode || type == MD_TEXT_SOFTBR || type == MD_TEXT_HTML
            || before(text, begin) || before(begin + m_utf8.size(), text + size))
            return 0;
        const qsizetype start = text - begin;
        for (qsizetype i = m_last; i >= 0 && i < start; ++i) {
            if (m_utf8[i] == '\n')
                m_roles[std::size_t(i)] = Joint;
        }
        // Of the references, "&amp;" alone has its character in it.
        const bool isAmpersand = QByteArrayView(text, qsizetype(size)) == "&amp;";
        const qsizetype length = type == MD_TEXT_ENTITY ? isAmpersand : qsizetype(size);
        for (qsizetype i = start; i < start + length; ++i)
            m_roles[std::size_t(i)] = Read;
        m_last = start + qsizetype(size);
        return 0;
    }

    const QByteArray &m_utf8;
    std::vector<Role> m_roles;
    /// Where the text before ends in the same block; -1 at its beginning.
    qsizetype m_last = -1;
    bool m_isCode = false;
};

} // namespace

bool isMarkdown(const FileHead &head)
{
    if (head.ending == u"md" || head.ending == u"markdown")
        return true;
    if (!head.bytes.startsWith("---") && !head.bytes.startsWith("+++"))
        return false;
    const FrontMatter matter = readFrontMatter(QString::fromUtf8(head.bytes));
    return !matter.first({u"title", u"date"}).isEmpty();
}

Document readMarkdown(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const FrontMatter matter = readFrontMatter(decoded->text);
    Article article;
    article.encoding = decoded->encoding;
    article.title = matter.first({u"title", u"headline"});
    article.outlet = matter.first({u"outlet", u"source", u"publication", u"publisher", u"site"});
    article.metadataDate = matter.first({u"date", u"published", u"pubdate", u"created"});
    article.address = matter.first({u"url", u"link", u"canonical", u"source_url"});
    article.language = matter.first({u"lang", u"language"}).left(2).toLower();

    const QByteArray body = decoded->text.sliced(matter.end).toUtf8();
    Marks marks(body);
    if (!marks.parse())
        return tl::unexpected(Text::tr("The Markdown text cannot be read."));
    for (const QChar c : QStringView(decoded->text).first(matter.end)) {
        if (!c.isLowSurrogate())
            article.text += c == u'\n' ? c : QChar(u' ');
    }
    article.text += marks.text();
    if (isBlank(article.text))
        return tl::unexpected(Text::tr("The Markdown text holds no readable text."));
    return article;
}

} // namespace Reading
