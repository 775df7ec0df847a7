// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/htmlguard.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace Reading {

namespace {

using Names = QSet<QByteArray>;

/// Elements whose content is no markup, or is none of an article's: cut to their end tag.
const Names &cutElements()
{
    static const Names names{"script",   "style",    "svg",      "math",   "noscript", "iframe",
                             "object",   "template", "canvas",   "select", "textarea", "noembed",
                             "noframes", "xmp",      "audio",    "video",  "applet",   "datalist",
                             "frameset", "marquee",  "plaintext"};
    return names;
}

/// Tags that only change how text looks; the parser re-opens unclosed ones in every block.
const Names &formattingTags()
{
    static const Names names{"b", "big",   "code",   "em",     "font", "i", "nobr",
                             "s", "small", "strike", "strong", "tt",   "u", "bdo"};
    return names;
}

/// Void elements, and those of which each closes the one before it: they add no depth of their own.
const Names &shallowTags()
{
    static const Names names{
        "area",  "base",   "br",    "col",   "embed",  "hr",       "img", "input", "link", "meta",
        "param", "source", "track", "wbr",   "p",      "li",       "dt",  "dd",    "tr",   "td",
        "th",    "thead",  "tbody", "tfoot", "option", "optgroup", "rp",  "rt",    "html", "head",
        "body",  "a",      "h1",    "h2",    "h3",     "h4",       "h5",  "h6",    "form"};
    return names;
}

/// An end tag does not reach over these.
const Names &barriers()
{
    static const Names names{"table"};
    return names;
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

struct Tag
{
    QByteArray name;
    bool closing = false;
    qsizetype start = 0;
    /// After '>', or the end of the page.
    qsizetype end = 0;
    /// Where the attributes that are kept end.
    qsizetype kept = 0;
};

/// Reads the page once, tag by tag, and writes what stays.
class Tamer
{
public:
    explicit Tamer(QByteArrayView page) : m_page(page) { m_out.reserve(page.size()); }

    QByteArray tame()
    {
        qsizetype place = 0;
        while (place < m_page.size()) {
            const qsizetype open = m_page.indexOf('<', place);
            if (open < 0)
                break;
            m_out.append(m_page.sliced(place, open - place));
            place = takeMarkup(open);
        }
        if (place < m_page.size())
            m_out.append(m_page.sliced(place));
        return std::move(m_out);
    }

private:
    qsizetype takeMarkup(qsizetype open)
    {
        const QByteArrayView rest = m_page.sliced(open);
        if (rest.startsWith("<!--"))
            return after("-->", open + 4, m_commentsEnd);
        const bool declaration = rest.startsWith("<!") || rest.startsWith("<?");
        const bool closing = rest.startsWith("</");
        const qsizetype name = open + (closing ? 2 : 1);
        if (declaration) {
            const qsizetype end = m_page.indexOf('>', open);
            return end < 0 ? m_page.size() : end + 1;
        }
        if (name >= m_page.size() || !isNameStart(m_page[name])) {
            // A lone "<" is text.
            m_out.append("&lt;");
            return open + 1;
        }
        return takeTag(readTag(open, name, closing));
    }

    Tag readTag(qsizetype open, qsizetype name, bool closing) const
    {
        Tag tag{{}, closing, open, m_page.size(), m_page.size()};
        qsizetype place = name;
        while (place < m_page.size() && !isSpace(m_page[place]) && m_page[place] != '>'
               && m_page[place] != '/')
            ++place;
        constexpr qsizetype kLongestName = 32;
        tag.name =
            m_page.sliced(name, std::min(place - name, kLongestName)).toByteArray().toLower();
        int attributes = 0;
        char quote = 0;
        bool kept = false;
        for (; place < m_page.size(); ++place) {
            const char c = m_page[place];
            if (quote) {
                quote = c == quote ? char(0) : quote;
            } else if (c == '>') {
                tag.end = place + 1;
                if (!kept)
                    tag.kept = place;
                return tag;
            } else if ((c == '"' || c == '\'') && opensValue(place)) {
                quote = c;
            } else if (!kept && (isSpace(c) || c == '/')
                       && ++attributes > 2 * kMostHtmlAttributes) {
                tag.kept = place;
                kept = true;
            }
        }
        return tag;
    }

    bool opensValue(qsizetype quote) const
    {
        qsizetype before = quote - 1;
        while (before > 0 && isSpace(m_page[before]))
            --before;
        return m_page[before] == '=';
    }

    qsizetype takeTag(const Tag &tag)
    {
        if (!tag.closing && cutElements().contains(tag.name)) {
            const qsizetype end = endOfElement(tag);
            if (isLinkedData(tag))
                m_out.append(m_page.sliced(tag.start, end - tag.start));
            return end;
        }
        if (formattingTags().contains(tag.name) || cutElements().contains(tag.name))
            return tag.end;
        if (tag.closing ? allowsEnd(tag.name) : allowsStart(tag.name)) {
            m_out.append(m_page.sliced(tag.start, tag.kept - tag.start));
            m_out.append('>');
        } else {
            m_out.append(' ');
        }
        return tag.end;
    }

    bool isLinkedData(const Tag &tag) const
    {
        return tag.name == "script"
            && m_page.sliced(tag.start, tag.end - tag.start)
                   .toByteArray()
                   .toLower()
                   .contains("ld+json");
    }

    bool allowsStart(const QByteArray &name)
    {
        if (++m_tags > kMostHtmlTags)
            return false;
        if (shallowTags().contains(name))
            return true;
        if (int(m_open.size()) >= kDeepestHtml)
            return false;
        m_open.push_back(name);
        return true;
    }

    bool allowsEnd(const QByteArray &name)
    {
        if (++m_tags > kMostHtmlTags)
            return false;
        if (shallowTags().contains(name))
            return true;
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i] == name) {
                m_open.resize(i);
                return true;
            }
            if (barriers().contains(m_open[i]))
                break;
        }
        return false;
    }

    /// After the end tag of an element that is cut. A tag that is never closed is cut alone, so
    /// that a page cut in the middle of a script keeps its text; each name is looked for in vain
    /// once.
    qsizetype endOfElement(const Tag &tag)
    {
        if (m_neverClosed.contains(tag.name))
            return tag.end;
        const QByteArray closing = "</" + tag.name;
        for (qsizetype place = tag.end; place < m_page.size(); ++place) {
            place = m_page.indexOf('<', place);
            if (place < 0)
                break;
            const QByteArrayView here =
                m_page.sliced(place, std::min(closing.size(), m_page.size() - place));
            if (here.compare(closing, Qt::CaseInsensitive) == 0) {
                const qsizetype end = m_page.indexOf('>', place);
                return end < 0 ? m_page.size() : end + 1;
            }
        }
        m_neverClosed.insert(tag.name);
        // What stands in an unclosed script or style is no text.
        return tag.name == "script" || tag.name == "style" ? m_page.size() : tag.end;
    }

    /// Like the above for comments: one without an end is a "<" alone.
    qsizetype after(QByteArrayView mark, qsizetype place, bool &exhausted)
    {
        const qsizetype found = exhausted ? -1 : m_page.indexOf(mark, place);
        exhausted = exhausted || found < 0;
        return found < 0 ? place : found + mark.size();
    }

    QByteArrayView m_page;
    QByteArray m_out;
    /// Elements that are open and add depth.
    std::vector<QByteArray> m_open;
    int m_tags = 0;
    Names m_neverClosed;
    bool m_commentsEnd = false;
};

} // namespace

QByteArray tameHtml(QByteArrayView utf8)
{
    return Tamer(utf8).tame();
}

} // namespace Reading
