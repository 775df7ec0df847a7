// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/sitename.h"

#include "app/reading/listsinuse.h"
#include "app/reading/words.h"

#include <algorithm>
#include <vector>

namespace Reading {

namespace {

constexpr std::size_t kShortestHeadline = 3;
constexpr std::size_t kLongestLabel = 5;

struct Segment
{
    Span span;
    /// The separator before it; null for the first.
    QChar separator;
};

bool isSeparator(QChar c)
{
    return QStringView(u"-–—|/•·»«:").contains(c);
}

/// Cuts at separators that have a space on both sides.
std::vector<Segment> segmentsOf(QStringView line)
{
    std::vector<Segment> segments;
    Segment current{{0, line.size()}, {}};
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        if (!line[i - 1].isSpace() || !isSeparator(line[i]))
            continue;
        qsizetype after = i + 1;
        while (after < line.size() && line[after] == line[i])
            ++after;
        if (after >= line.size() || !line[after].isSpace())
            continue;
        // "a | | b": the part between shares its only space with both separators.
        current.span.end = std::max(current.span.start, i - 1);
        segments.push_back(current);
        current = {{after + 1, line.size()}, line[i]};
        i = after;
    }
    segments.push_back(current);
    for (Segment &segment : segments) {
        while (!segment.span.isEmpty() && line[segment.span.start].isSpace())
            ++segment.span.start;
        while (!segment.span.isEmpty() && line[segment.span.end - 1].isSpace())
            --segment.span.end;
    }
    return segments;
}

QString lettersOf(QStringView name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    }
    return letters;
}

/// Weighs the segments of one line.
class Cut
{
public:
    Cut(QStringView line, const SiteHints &hints)
        : m_line(line)
        , m_hints(hints)
        , m_segments(segmentsOf(line))
    {
    }

    HeadlineParts parts() const
    {
        HeadlineParts result{{0, m_line.size()}, {}};
        std::size_t first = 0;
        std::size_t last = m_segments.size() - 1;
        if (m_segments.size() > 1 && m_segments[1].separator == u'|') {
            // Bars part a headline from sections and sites; the longest part is the headline.
            first = last = longest();
            result.siteName = outletAmong(first);
        } else {
            while (last > first && isSiteName(last)) {
                if (result.siteName.isEmpty() || isOutlet(last))
                    result.siteName = nameAt(last);
                --last;
            }
            if (last == m_segments.size() - 1 && first < last && startsWithSiteName()) {
                result.siteName = nameAt(first);
                ++first;
            }
        }
        result.headline = {m_segments[first].span.start, m_segments[last].span.end};
        return result;
    }

private:
    QStringView view(std::size_t i) const
    {
        return m_line.sliced(m_segments[i].span.start, m_segments[i].span.length());
    }

    std::size_t wordCount(std::size_t i) const
    {
        return wordsOf(m_line, m_segments[i].span).size();
    }

    std::size_t longest() const
    {
        std::size_t best = 0;
        for (std::size_t i = 1; i < m_segments.size(); ++i) {
            if (wordCount(i) > wordCount(best))
                best = i;
        }
        return best;
    }

    QString nameAt(std::size_t i) const
    {
        const QString known = outletList().known(view(i));
        return known.isEmpty() ? view(i).toString() : known;
    }

    QString outletAmong(std::size_t headline) const
    {
        for (std::size_t i = m_segments.size(); i-- > 0;) {
            if (i != headline && isOutlet(i))
                return nameAt(i);
        }
        return headline + 1 < m_segments.size() ? view(m_segments.size() - 1).toString()
                                                : QString();
    }

    /// The page's own address or name says so.
    bool isNamed(std::size_t i) const
    {
        constexpr qsizetype kShortest = 3;
        const QString letters = lettersOf(view(i));
        const QString host = lettersOf(m_hints.host.section(u'.', 0, 0));
        if (letters.size() >= kShortest && host.size() >= kShortest
            && (letters.contains(host) || host.contains(letters)))
            return true;
        return std::ranges::any_of(m_hints.names, [&letters](const QString &name) {
            return !letters.isEmpty() && lettersOf(name) == letters;
        });
    }

    bool isOutlet(std::size_t i) const
    {
        return isNamed(i) || outletList().looksLikeOutlet(view(i));
    }

    bool isLabelWord(std::size_t i) const
    {
        const std::vector<Word> words = wordsOf(m_line, m_segments[i].span);
        const auto capitals = std::ranges::count(words, true, &Word::capitalised);
        return !words.empty() && words.size() <= kLongestLabel && capitals * 2 > std::ssize(words);
    }

    /// The headline without this segment stands on a line of its own elsewhere.
    bool standsWithout(std::size_t i) const
    {
        const QString before = folded(m_line.first(m_segments[i - 1].span.end));
        return std::ranges::any_of(m_hints.lines,
                                   [&](QStringView line) { return isFolded(line, before); });
    }

    bool isSiteName(std::size_t i) const
    {
        const std::size_t words = wordCount(i);
        if (words == 0)
            return true;
        std::size_t before = 0;
        for (std::size_t j = 0; j < i; ++j)
            before += wordCount(j);
        if (before < kShortestHeadline && !standsWithout(i))
            return false;
        if (isOutlet(i) || standsWithout(i))
            return true;
        // "Headline / News / Agency X": a section's name between slashes.
        return m_segments[i].separator == u'/' && isLabelWord(i);
    }

    bool startsWithSiteName() const
    {
        return (isNamed(0) || !outletList().known(view(0)).isEmpty())
            && wordCount(1) >= kShortestHeadline;
    }

    QStringView m_line;
    const SiteHints &m_hints;
    std::vector<Segment> m_segments;
};

} // namespace

HeadlineParts partHeadline(QStringView line, const SiteHints &hints)
{
    return Cut(line, hints).parts();
}

} // namespace Reading
