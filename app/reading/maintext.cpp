// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/maintext.h"

#include "app/reading/textlines.h"

#include <algorithm>

namespace Reading {

namespace {

constexpr double kLinkList =
    0.6; ///< share of link characters above which a part is a list of links
constexpr double kMostOfIt = 0.85; ///< share of the paragraphs that makes a part the main one
constexpr double kNamedArticle = 0.4; ///< the same for a part that the page calls its article

/// Sums over a box and all inside it.
struct Weight
{
    qsizetype characters = 0;
    qsizetype links = 0;
    /// Characters in paragraphs that are no links, and how many these are.
    qsizetype prose = 0;
    int paragraphs = 0;
};

bool isParagraph(const HtmlBlock &block)
{
    if (block.headingLevel > 0 || block.linkCharacters * 2 > block.text.size())
        return false;
    const std::vector<Line> lines = linesOf(block.text);
    return !lines.empty() && lines.front().prose;
}

class Selection
{
public:
    Selection(const HtmlBlocks &page, const QString &headline)
        : m_page(page)
        , m_headline(folded(headline))
        , m_weights(page.boxes.size())
        , m_dropped(page.boxes.size(), false)
    {
        weigh();
        dropOthers();
        weigh();
    }

    QStringList lines() const
    {
        const int root = mainBox();
        const std::vector<bool> inside = boxesInside(root);
        QStringList lines;
        bool headlineSeen = m_headline.isEmpty();
        for (const HtmlBlock &block : m_page.blocks) {
            const bool isHeadline = isTheHeadline(block);
            const bool repeated = isHeadline && headlineSeen;
            if ((inside[std::size_t(block.box)] && isKept(block))
                || (isHeadline && !headlineSeen)) {
                if (!repeated)
                    lines.append(block.text);
                headlineSeen = headlineSeen || isHeadline;
            }
        }
        return lines;
    }

private:
    const HtmlBox &box(int place) const { return m_page.boxes[std::size_t(place)]; }
    const Weight &weight(int place) const { return m_weights[std::size_t(place)]; }

    bool isTheHeadline(const HtmlBlock &block) const
    {
        return !m_headline.isEmpty() && block.text.size() <= 2 * m_headline.size()
            && folded(block.text) == m_headline;
    }

    /// Boxes come before those inside them, so one pass from the end sums everything up.
    void weigh()
    {
        std::ranges::fill(m_weights, Weight{});
        for (const HtmlBlock &block : m_page.blocks) {
            if (m_dropped[std::size_t(block.box)])
                continue;
            Weight &own = m_weights[std::size_t(block.box)];
            own.characters += block.text.size();
            own.links += block.linkCharacters;
            if (isParagraph(block)) {
                own.prose += block.text.size();
                ++own.paragraphs;
            }
        }
        for (std::size_t i = m_weights.size(); i-- > 1;) {
            Weight &outer = m_weights[std::size_t(m_page.boxes[i].parent)];
            outer.characters += m_weights[i].characters;
            outer.links += m_weights[i].links;
            outer.prose += m_weights[i].prose;
            outer.paragraphs += m_weights[i].paragraphs;
        }
    }

    bool isSmallPart(int place) const { return weight(place).prose * 10 < weight(0).prose * 3; }

    /// Lists of links, search and login forms, teasers of other articles, comments as nested
    /// articles.
    void dropOthers()
    {
        for (std::size_t i = 1; i < m_page.boxes.size(); ++i) {
            const HtmlBox &own = m_page.boxes[i];
            const Weight &sum = m_weights[i];
            const bool links = double(sum.links) > kLinkList * double(sum.characters)
                && sum.prose * 5 < sum.characters;
            const bool form = own.form && isSmallPart(int(i));
            const bool nested = own.article && isSmallPart(int(i)) && isInsideArticle(own.parent);
            m_dropped[i] = m_dropped[std::size_t(own.parent)] || form || nested
                || (links && !holdsHeadline(int(i)));
        }
        for (const HtmlBlock &block : m_page.blocks) {
            // A linked subheading is the title of another article.
            if (block.headingLevel > 1 && block.linkCharacters * 5 > block.text.size() * 4
                && !isTheHeadline(block))
                dropTeaser(box(block.box).parent);
        }
        for (std::size_t i = 1; i < m_page.boxes.size(); ++i)
            m_dropped[i] = m_dropped[i] || m_dropped[std::size_t(m_page.boxes[i].parent)];
    }

    void dropTeaser(int place)
    {
        if (place > 0 && isSmallPart(place) && !holdsHeadline(place))
            m_dropped[std::size_t(place)] = true;
    }

    bool isInsideArticle(int place) const
    {
        for (; place > 0; place = box(place).parent) {
            if (box(place).article)
                return true;
        }
        return false;
    }

    bool holdsHeadline(int place)
    {
        if (m_headlineBoxes.empty()) {
            m_headlineBoxes.assign(m_page.boxes.size(), false);
            for (const HtmlBlock &block : m_page.blocks) {
                if (!isTheHeadline(block) || block.headingLevel == 0)
                    continue;
                for (int i = block.box; i >= 0 && !m_headlineBoxes[std::size_t(i)];
                     i = box(i).parent)
                    m_headlineBoxes[std::size_t(i)] = true;
            }
        }
        return m_headlineBoxes[std::size_t(place)];
    }

    /// The deepest part that the page names as its article if enough of the paragraphs are in it,
    /// and from there down as long as one part holds nearly all of them.
    int mainBox() const
    {
        int root = 0;
        for (int i = 1; i < int(m_page.boxes.size()); ++i) {
            if (!box(i).semantic || m_dropped[std::size_t(i)])
                continue;
            const bool enough = double(weight(i).prose) >= kNamedArticle * double(weight(0).prose)
                && weight(i).prose > 0;
            const bool better = root == 0 || weight(i).prose * 10 >= weight(root).prose * 9;
            if (enough && better)
                root = i;
        }
        // One pass: a box comes after the one around it.
        for (int i = root + 1; i < int(m_page.boxes.size()); ++i) {
            if (box(i).parent == root && weight(i).paragraphs > 1
                && double(weight(i).prose) >= kMostOfIt * double(weight(root).prose))
                root = i;
        }
        return root;
    }

    std::vector<bool> boxesInside(int root) const
    {
        std::vector<bool> inside(m_page.boxes.size(), false);
        inside[std::size_t(root)] = true;
        for (std::size_t i = std::size_t(root) + 1; i < inside.size(); ++i)
            inside[i] = inside[std::size_t(m_page.boxes[i].parent)] && !m_dropped[i];
        return inside;
    }

    bool isKept(const HtmlBlock &block) const
    {
        const bool isLink = block.linkCharacters * 5 > block.text.size() * 4;
        const bool inPageHeader = box(block.box).header && !isInsideArticle(block.box)
            && block.headingLevel != 1 && !isParagraph(block);
        return isTheHeadline(block) || (!isLink && !inPageHeader);
    }

    const HtmlBlocks &m_page;
    QString m_headline;
    std::vector<Weight> m_weights;
    std::vector<bool> m_dropped;
    std::vector<bool> m_headlineBoxes;
};

} // namespace

QStringList mainText(const HtmlBlocks &page, const QString &headline)
{
    return Selection(page, headline).lines();
}

QString headingFor(const HtmlBlocks &page, const QString &title)
{
    const QString wanted = folded(title);
    QString only;
    int firsts = 0;
    QString best;
    int bestLevel = 7;
    for (const HtmlBlock &block : page.blocks) {
        if (block.headingLevel == 0 || block.text.size() > 500)
            continue;
        if (block.headingLevel == 1) {
            only = block.text;
            ++firsts;
        }
        const QString heading = folded(block.text);
        const qsizetype shorter = std::min(heading.size(), wanted.size());
        const bool same = heading.startsWith(wanted.first(shorter))
            && wanted.startsWith(heading.first(shorter))
            && shorter * 2 > std::max(heading.size(), wanted.size());
        if (same && !wanted.isEmpty() && block.headingLevel < bestLevel) {
            best = block.text;
            bestLevel = block.headingLevel;
        }
    }
    return wanted.isEmpty() && firsts == 1 ? only : best;
}

} // namespace Reading
