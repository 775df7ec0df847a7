// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/furniturefinder.h"

#include <algorithm>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ruleOf(const FurnitureLexicon::Hit &hit)
{
    return u"furniture: "_s + hit.phrase->pattern();
}

/// What the form alone tells: no letters ("###", "-->", "1."), an address, tags of a page.
QString ruleByForm(QStringView view, const Line &line)
{
    if (line.words.empty())
        return line.prose ? QString() : u"furniture: no words"_s;
    if (std::ranges::all_of(line.words, [](const Word &w) { return w.kind == Word::Address; }))
        return u"furniture: address"_s;
    if (std::ranges::none_of(view, [](QChar c) { return c.isLetter(); }))
        return isDateLine(line) ? u"furniture: date line"_s : u"furniture: no letters"_s;
    if (view.size() == 1)
        return u"furniture: single letter"_s;
    if ((view.startsWith(u"[[") && view.endsWith(u"]]")))
        return u"furniture: tags"_s;
    if (view.startsWith(u'#')) {
        const auto parts = view.split(u' ', Qt::SkipEmptyParts);
        if (std::ranges::all_of(parts, [](QStringView part) { return part.startsWith(u'#'); }))
            return u"furniture: tags"_s;
    }
    return isDateLine(line) ? u"furniture: date line"_s : QString();
}

/// "- Kyiv accuses Moscow", "• …", "2015: …": an item of the article's own list.
bool isListItem(QStringView view, const Line &line)
{
    constexpr std::size_t kShortest = 6;
    return line.words.size() >= kShortest
        && (QStringView(u"-–—•*·▪►>").contains(view.front()) || view.front().isDigit());
}

} // namespace

FurnitureFinder::FurnitureFinder(QStringView text, const std::vector<Line> &lines,
                                 const FurnitureLexicon &lexicon)
    : m_text(text)
    , m_lines(lines)
    , m_lexicon(lexicon)
    , m_rules(lines.size())
    , m_repeatsHeadline(lines.size(), false)
{
    m_scopes.reserve(lines.size());
    for (const Line &line : lines)
        m_scopes.push_back(lexicon.scopesIn(line.words));
    markByWords();
}

std::vector<bool> FurnitureFinder::markedLines() const
{
    std::vector<bool> marked(m_rules.size());
    std::transform(m_rules.begin(), m_rules.end(), marked.begin(),
                   [](const QString &rule) { return !rule.isEmpty(); });
    return marked;
}

void FurnitureFinder::placeAround(Span headline)
{
    std::size_t headlineLine = 0;
    while (headlineLine + 1 < m_lines.size() && !m_lines[headlineLine].span.contains(headline))
        ++headlineLine;
    clearHeadlines(headline);
    markHead(headlineLine);
    markSections();
    markTrail();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_rules[i].isEmpty())
            markParts(i);
    }
}

std::vector<Furniture> FurnitureFinder::furniture() const
{
    std::vector<Furniture> all = m_parts;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_rules[i].isEmpty())
            all.push_back({m_lines[i].span, m_rules[i]});
    }
    std::ranges::sort(all, {}, &Furniture::span);
    return all;
}

QStringView FurnitureFinder::view(const Line &line) const
{
    return m_text.sliced(line.span.start, line.span.length());
}

bool FurnitureFinder::isProse(std::size_t place) const
{
    return m_lines[place].prose && m_rules[place].isEmpty();
}

QString FurnitureFinder::ruleByWords(std::size_t place) const
{
    const Line &line = m_lines[place];
    constexpr std::size_t kLongestNotice = 60;
    constexpr std::size_t kLongestShortNotice = 12;
    if (const QString rule = ruleByForm(view(line), line); !rule.isEmpty())
        return rule;
    for (const auto scope : {FurnitureLexicon::Line, FurnitureLexicon::Section}) {
        if (!mayHold(place, scope))
            continue;
        if (const auto hit = m_lexicon.whole(scope, line.words))
            return ruleOf(*hit);
    }
    if (mayHold(place, FurnitureLexicon::Start)) {
        if (const auto hit = m_lexicon.at(FurnitureLexicon::Start, line.words, 0))
            return ruleOf(*hit);
    }
    for (const auto &[scope, longest] :
         {std::pair(FurnitureLexicon::Inside, kLongestNotice),
          std::pair(FurnitureLexicon::Notice, kLongestShortNotice)}) {
        if (line.words.size() > longest || !mayHold(place, scope))
            continue;
        if (const auto hit = m_lexicon.anywhere(scope, line.words))
            return ruleOf(*hit);
    }
    return {};
}

void FurnitureFinder::markByWords()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_rules[i] = ruleByWords(i);
    m_firstProse = 0;
    while (m_firstProse < m_lines.size() && !isProse(m_firstProse))
        ++m_firstProse;
}

/// A heading such as "Related articles" takes the lines after it with it up to the next paragraph,
/// a comment form everything. Before the first paragraph they are labels of a menu.
void FurnitureFinder::markSections()
{
    qsizetype left = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        left += isProse(i) ? m_lines[i].span.length() : 0;
    qsizetype read = 0;
    QString section;
    bool toTheEnd = false;
    for (std::size_t i = std::min(m_firstProse, m_lines.size()); i < m_lines.size(); ++i) {
        if (toTheEnd) {
            m_rules[i] = section;
            continue;
        }
        if (isProse(i)) {
            read += m_lines[i].span.length();
            left -= m_lines[i].span.length();
        }
        // A button above the text may say "Comments" too.
        const auto whole = [&](FurnitureLexicon::Scope scope) {
            return mayHold(i, scope) ? m_lexicon.whole(scope, m_lines[i].words) : std::nullopt;
        };
        const auto rest = read >= left ? whole(FurnitureLexicon::Rest) : std::nullopt;
        if (rest) {
            m_rules[i] = section = ruleOf(*rest);
            toTheEnd = true;
        } else if (const auto heading = whole(FurnitureLexicon::Section)) {
            m_rules[i] = section = ruleOf(*heading);
        } else if (isProse(i)) {
            section.clear();
        } else if (!section.isEmpty() && m_rules[i].isEmpty() && !m_repeatsHeadline[i]) {
            m_rules[i] = section;
        }
    }
}

/// Above the first paragraph short capitalised lines are sections, bylines and places.
void FurnitureFinder::markHead(std::size_t headlineLine)
{
    for (std::size_t i = 0; i < m_firstProse && i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (i == headlineLine || !m_rules[i].isEmpty() || m_repeatsHeadline[i])
            continue;
        // "HAVANA, August 7 (Agency) --" on a line of its own says when and where.
        const bool dateline = std::ranges::any_of(line.words, isDateWord);
        if (isLabel(line) && !line.endsSentence && !dateline)
            m_rules[i] = u"furniture: label above the text"_s;
    }
}

/// Three or more lines after the last paragraph that are no sentences are links.
void FurnitureFinder::markTrail()
{
    constexpr std::size_t kFewest = 3;
    constexpr std::size_t kShortestSentence = 4;
    const auto isText = [this](std::size_t i) {
        const Line &line = m_lines[i];
        const bool sentence = line.endsSentence && line.words.size() >= kShortestSentence;
        return m_repeatsHeadline[i]
            || (m_rules[i].isEmpty() && (line.prose || sentence || isListItem(view(line), line)));
    };
    std::size_t after = m_lines.size();
    while (after > 0 && !isText(after - 1))
        --after;
    if (after == 0 || m_lines.size() - after < kFewest)
        return;
    for (std::size_t i = after; i < m_lines.size(); ++i) {
        if (m_rules[i].isEmpty())
            m_rules[i] = u"furniture: after the last paragraph"_s;
    }
}

/// Where the part begins whose first word is given, with an opening bracket before it; -1 if the
/// word goes on with a sentence ("after reporting by our staff").
qsizetype FurnitureFinder::startOfPart(const Line &line, std::size_t word, qsizetype after) const
{
    qsizetype start = line.words[word].span.start;
    qsizetype before = start;
    while (before > after
           && (m_text[before - 1].isSpace() || QStringView(u"([\"").contains(m_text[before - 1]))) {
        --before;
        if (!m_text[before].isSpace())
            start = before;
    }
    if (before <= after)
        return start;
    const QChar last = m_text[before - 1];
    // "… in Astana. NA/PA All Content by": initials may stand between.
    const bool afterInitials = line.words[word].capitalised && last.isUpper();
    return (last.isLetterOrNumber() && !afterInitials) || last == u',' ? -1 : start;
}

/// Credits and licences inside a line: to its end, or to the end of the bracket they stand in.
void FurnitureFinder::markParts(std::size_t place)
{
    const Line &line = m_lines[place];
    const auto list = mayHold(place, FurnitureLexicon::List)
        ? m_lexicon.anywhere(FurnitureLexicon::List, line.words)
        : std::nullopt;
    if (list) {
        const qsizetype dots = m_text.indexOf(u"... ", line.span.start);
        if (dots >= 0 && dots < line.words[list->begin].span.start)
            m_parts.push_back({{dots + 4, line.span.end}, ruleOf(*list)});
        return;
    }
    if (!mayHold(place, FurnitureLexicon::Tail))
        return;
    const Phrase::Signature signature = Phrase::signatureOf(line.words);
    qsizetype done = line.span.start;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const auto hit = m_lexicon.at(FurnitureLexicon::Tail, line.words, i, signature);
        if (!hit || line.words[i].span.start < done)
            continue;
        const qsizetype start = startOfPart(line, i, done);
        if (start < 0)
            continue;
        const bool bracketed = m_text[start] == u'(';
        const qsizetype close = bracketed ? m_text.indexOf(u')', start) : -1;
        const qsizetype end = close >= 0 && close < line.span.end ? close + 1 : line.span.end;
        m_parts.push_back({{start, end}, ruleOf(*hit)});
        done = end;
    }
}

/// A headline that comes again, alone or in "Full story on X: …", reports the event once more.
void FurnitureFinder::clearHeadlines(Span headline)
{
    constexpr std::size_t kShortest = 3;
    const QString wanted = folded(m_text.sliced(headline.start, headline.length()));
    if (headline.isEmpty() || wordsOf(wanted, {0, wanted.size()}).size() < kShortest)
        return;
    constexpr qsizetype kMostAround = 120;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].span.length() < wanted.size()
            || m_lines[i].span.length() > headline.length() + kMostAround
            || !folded(view(m_lines[i])).contains(wanted))
            continue;
        m_repeatsHeadline[i] = true;
        m_rules[i].clear();
    }
}

} // namespace Reading
