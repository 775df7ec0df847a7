// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/htmlblocks.h"

#include <QRegularExpression>
#include <QSet>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

bool startsLine(GumboTag tag)
{
    static const QSet<int> tags{
        GUMBO_TAG_ADDRESS,    GUMBO_TAG_ARTICLE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
        GUMBO_TAG_CAPTION,    GUMBO_TAG_CENTER,  GUMBO_TAG_DD,         GUMBO_TAG_DETAILS,
        GUMBO_TAG_DIV,        GUMBO_TAG_DL,      GUMBO_TAG_DT,         GUMBO_TAG_FIELDSET,
        GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,  GUMBO_TAG_FORM,       GUMBO_TAG_H1,
        GUMBO_TAG_H2,         GUMBO_TAG_H3,      GUMBO_TAG_H4,         GUMBO_TAG_H5,
        GUMBO_TAG_H6,         GUMBO_TAG_HEADER,  GUMBO_TAG_HGROUP,     GUMBO_TAG_HR,
        GUMBO_TAG_LI,         GUMBO_TAG_MAIN,    GUMBO_TAG_OL,         GUMBO_TAG_P,
        GUMBO_TAG_PRE,        GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,    GUMBO_TAG_TABLE,
        GUMBO_TAG_TBODY,      GUMBO_TAG_TD,      GUMBO_TAG_TFOOT,      GUMBO_TAG_TH,
        GUMBO_TAG_THEAD,      GUMBO_TAG_TR,      GUMBO_TAG_UL};
    return tags.contains(tag);
}

bool isLeftOut(GumboTag tag)
{
    static const QSet<int> tags{
        GUMBO_TAG_HEAD,   GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,    GUMBO_TAG_NAV,    GUMBO_TAG_ASIDE,
        GUMBO_TAG_FOOTER, GUMBO_TAG_BUTTON, GUMBO_TAG_LABEL,    GUMBO_TAG_LEGEND, GUMBO_TAG_INPUT,
        GUMBO_TAG_SELECT, GUMBO_TAG_OPTION, GUMBO_TAG_TEXTAREA, GUMBO_TAG_MENU,   GUMBO_TAG_TITLE};
    return tags.contains(tag);
}

bool isHidden(const GumboNode *element)
{
    static const QRegularExpression kHidden(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> kRoles{u"navigation"_s,  u"search"_s,  u"complementary"_s,
                                      u"contentinfo"_s, u"dialog"_s,  u"alertdialog"_s,
                                      u"menu"_s,        u"menubar"_s, u"toolbar"_s,
                                      u"tablist"_s,     u"button"_s,  u"doc-footnote"_s};
    return hasAttribute(element, "hidden")
        || attributeOf(element, "aria-hidden").compare(u"true", Qt::CaseInsensitive) == 0
        || kRoles.contains(attributeOf(element, "role").toLower())
        || attributeOf(element, "itemtype").endsWith(u"/Comment")
        || kHidden.match(attributeOf(element, "style")).hasMatch();
}

/// <dialog> is younger than the parser.
bool isUnknownDialog(const GumboNode *element)
{
    if (element->v.element.tag != GUMBO_TAG_UNKNOWN)
        return false;
    const GumboStringPiece &source = element->v.element.original_tag;
    const QByteArray tag = QByteArray(source.data, qsizetype(source.length)).toLower();
    return tag.startsWith("<dialog");
}

HtmlBox makeBox(const GumboNode *element, int parent, const HtmlBox &around)
{
    const GumboTag tag = element->v.element.tag;
    const QString role = attributeOf(element, "role");
    HtmlBox box;
    box.parent = parent;
    box.article = tag == GUMBO_TAG_ARTICLE;
    box.semantic = box.article || tag == GUMBO_TAG_MAIN || role == u"main" || role == u"article"
        || attributeOf(element, "itemprop") == u"articleBody";
    box.form = around.form || tag == GUMBO_TAG_FORM;
    box.header = around.header || tag == GUMBO_TAG_HEADER || role == u"banner";
    return box;
}

int headingLevelOf(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? 1 + tag - GUMBO_TAG_H1 : 0;
}

/// Builds blocks while the tree is walked.
class Builder
{
public:
    Builder() { m_result.boxes.push_back({}); }

    bool enter(const GumboNode *node)
    {
        if (node->type != GUMBO_NODE_ELEMENT) {
            addText(node);
            return false;
        }
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_BR) {
            ++m_breaks;
            return false;
        }
        if (isLeftOut(tag) || isHidden(node) || isUnknownDialog(node)) {
            // What is left out parts words no less than it did on the page.
            m_pendingSpace = true;
            return false;
        }
        m_links += tag == GUMBO_TAG_A;
        m_preformatted += tag == GUMBO_TAG_PRE;
        if (startsLine(tag)) {
            flush();
            const HtmlBox around = m_result.boxes[std::size_t(m_box)];
            m_result.boxes.push_back(makeBox(node, m_box, around));
            m_box = int(m_result.boxes.size()) - 1;
            m_heading = headingLevelOf(tag);
        }
        return true;
    }

    void leave(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (startsLine(tag)) {
            flush();
            m_box = m_result.boxes[std::size_t(m_box)].parent;
            m_heading = 0;
        }
        m_links -= tag == GUMBO_TAG_A;
        m_preformatted -= tag == GUMBO_TAG_PRE;
    }

    HtmlBlocks take()
    {
        flush();
        return std::move(m_result);
    }

private:
    void addText(const GumboNode *node)
    {
        if (node->type != GUMBO_NODE_TEXT && node->type != GUMBO_NODE_WHITESPACE
            && node->type != GUMBO_NODE_CDATA)
            return;
        takeBreaks();
        const QString text = QString::fromUtf8(node->v.text.text);
        int lineBreaks = 0;
        for (const QChar c : text) {
            lineBreaks = c == u'\n' ? lineBreaks + 1 : c.isSpace() ? lineBreaks : 0;
            if (m_preformatted > 0 && lineBreaks == 2)
                flush();
            addCharacter(c);
        }
    }

    void addCharacter(QChar c)
    {
        // Soft hyphens and zero-width marks are seen by nobody and break words.
        if (c == QChar::SoftHyphen || c == u'\u200B' || c == u'\u2060' || c == QChar::ByteOrderMark)
            return;
        if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f') {
            m_pendingSpace = true;
            return;
        }
        if (m_pendingSpace && !m_block.text.isEmpty())
            m_block.text += u' ';
        m_pendingSpace = false;
        m_block.text += c;
        m_block.linkCharacters += m_links > 0;
    }

    /// Two <br> part paragraphs; one does where a sentence ended, else it is a space.
    void takeBreaks()
    {
        if (m_breaks == 0)
            return;
        const bool sentenceEnded =
            !m_block.text.isEmpty() && QStringView(u".!?…:\"”’»").contains(m_block.text.back());
        if (m_heading == 0 && (m_breaks > 1 || sentenceEnded))
            flush();
        m_breaks = 0;
        m_pendingSpace = true;
    }

    void flush()
    {
        m_breaks = 0;
        m_pendingSpace = false;
        if (!m_block.text.isEmpty()) {
            m_block.box = m_box;
            m_block.headingLevel = m_heading;
            m_result.blocks.push_back(std::move(m_block));
        }
        m_block = {};
    }

    HtmlBlocks m_result;
    HtmlBlock m_block;
    int m_box = 0;
    int m_heading = 0;
    int m_links = 0;
    int m_preformatted = 0;
    int m_breaks = 0;
    bool m_pendingSpace = false;
};

} // namespace

HtmlBlocks blocksOf(const HtmlTree &tree)
{
    Builder builder;
    visitTree(
        tree.root(), [&builder](const GumboNode *node) { return builder.enter(node); },
        [&builder](const GumboNode *node) { builder.leave(node); });
    return builder.take();
}

} // namespace Reading
