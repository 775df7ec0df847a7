// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/headline.h"

#include "app/reading/listsinuse.h"

#include <QRegularExpression>

#include <algorithm>

namespace Reading {

namespace {

constexpr std::size_t kHead = 80; ///< lines that are looked at
constexpr std::size_t kMenuItem = 4; ///< words of the longest menu item
constexpr std::size_t kMenuLength = 5; ///< items that make a menu
constexpr std::size_t kLongestHeadline = 40; ///< words
constexpr qsizetype kMostCharacters = 500;

/// "U.S.", "Jr.", "Inc." at the end of a line do not end a sentence.
bool endsInAbbreviation(QStringView line)
{
    static const QRegularExpression kAbbreviation(QStringLiteral(
        "(^|[\\s(])((\\p{Lu}\\.)+|Jr\\.|Sr\\.|Inc\\.|Ltd\\.|Corp\\.|Co\\.|No\\.)['’\"”)]*$"));
    return kAbbreviation.match(line.toString()).hasMatch();
}

/// "MOSCOW, December 14. /TASS/", "TEHRAN –", "HAMBURG (Reuters) -": a first paragraph.
bool startsWithDateline(QStringView line)
{
    static const QRegularExpression kDateline(QStringLiteral(
        "^[\\p{Lu}][\\p{Lu}\\s./'’-]{2,40}(,[^.]{1,40})?\\s*(\\([^)]{2,60}\\)\\s*)?([-–—]|/[^/"
        "]{2,30}/)\\s"));
    return kDateline.match(line.toString()).hasMatch();
}

/// "A Headline in Title Case." may end in a full stop; a sentence may not.
bool isTitleCase(const Line &line)
{
    constexpr qsizetype kSmall = 4;
    std::size_t capitals = 0;
    std::size_t longWords = 0;
    for (const Word &word : line.words) {
        if (word.kind != Word::Plain || word.span.length() <= kSmall)
            continue;
        ++longWords;
        capitals += word.capitalised;
    }
    return longWords >= 3 && capitals == longWords;
}

bool endsAsSentence(QStringView text, const Line &line)
{
    QStringView view = text.sliced(line.span.start, line.span.length());
    if (!line.endsSentence || endsInAbbreviation(view))
        return false;
    while (!view.isEmpty() && QStringView(u"\"'”’»)]").contains(view.back()))
        view.chop(1);
    return !view.endsWith(u'?') && !view.endsWith(u'!') && !view.endsWith(u'…')
        && !view.endsWith(u"...");
}

/// next: the line after it; a headline that ends in a full stop stands right above the date.
bool isParagraph(QStringView text, const Line &line, const Line *next)
{
    if (line.words.empty() || line.words.size() > kLongestHeadline
        || line.span.length() > kMostCharacters)
        return true;
    if (startsWithDateline(text.sliced(line.span.start, line.span.length())))
        return line.prose || line.endsSentence;
    const bool aboveDate = next && isDateLine(*next);
    return endsAsSentence(text, line) && !isTitleCase(line) && !aboveDate;
}

bool isMenuItem(const Line &line)
{
    return line.words.size() <= kMenuItem && !line.endsSentence;
}

/// Last line of the run of menu items that begins at first, if it is long enough to be a menu.
std::size_t endOfMenu(const std::vector<Line> &lines, std::size_t first)
{
    std::size_t end = first;
    while (end < lines.size() && end < kHead && isMenuItem(lines[end]))
        ++end;
    return end - first >= kMenuLength ? end : first;
}

bool hasLetters(QStringView text, const Line &line)
{
    const QStringView view = text.sliced(line.span.start, line.span.length());
    return std::ranges::any_of(view, [](QChar c) { return c.isLetter(); });
}

/// "Putin Denies Election Hacking", not "Middle East and Africa" and not "The New York Times".
bool isTitleCaseHeadline(QStringView view, const Line &line)
{
    constexpr std::size_t kShortest = 4;
    return line.words.size() >= kShortest
        && std::ranges::all_of(line.words, [](const Word &w) { return w.capitalised; })
        && !outletList().looksLikeOutlet(view);
}

/// "Home / World / Port mail copied" above "Port mail copied": the way to the page, not its
/// headline.
bool isPathTo(QStringView text, const std::vector<Line> &lines, std::size_t i)
{
    constexpr std::size_t kReach = 3;
    constexpr std::size_t kShortest = 4; // words
    const auto view = [&](std::size_t at) {
        return text.sliced(lines[at].span.start, lines[at].span.length()).trimmed();
    };
    for (std::size_t next = i + 1; next < lines.size() && next <= i + kReach; ++next) {
        const QStringView headline = view(next);
        if (lines[next].words.size() >= kShortest && headline.size() < view(i).size()
            && view(i).endsWith(headline))
            return true;
    }
    return false;
}

/// Without "date 2018-02-11 ", which collections of articles put at the beginning.
Span withoutDate(QStringView text, Span span)
{
    static const QRegularExpression kPrefix(
        QStringLiteral("^\\s*date \\d{4}-\\d\\d-\\d\\d\\s+(?=\\S)"));
    const auto match = kPrefix.match(text.sliced(span.start, span.length()).toString());
    return {span.start + match.capturedLength(), span.end};
}

/// Without "Title:" and without "#", "*" and "_" of Markdown.
Span withoutMarks(QStringView text, const Line &line, const FurnitureLexicon &lexicon)
{
    Span span = withoutDate(text, line.span);
    if (const auto prefix = lexicon.at(FurnitureLexicon::Title, line.words, 0))
        span.start = line.words[prefix->end - 1].span.end;
    const auto isMark = [&text](qsizetype i) {
        return text[i].isSpace() || text[i] == u'#' || text[i] == u'*' || text[i] == u'_';
    };
    while (!span.isEmpty() && isMark(span.start))
        ++span.start;
    while (!span.isEmpty() && isMark(span.end - 1))
        --span.end;
    return span.isEmpty() ? line.span : span;
}

} // namespace

std::optional<Headline> findHeadline(QStringView text, const std::vector<Line> &lines,
                                     const std::vector<bool> &furniture, const SiteHints &hints,
                                     const FurnitureLexicon &lexicon)
{
    constexpr std::size_t kShortestLabel = 3;
    const Line *label = nullptr;
    const Line *chosen = nullptr;
    for (std::size_t i = 0; i < lines.size() && i < kHead && !chosen; ++i) {
        const Line &line = lines[i];
        if (const std::size_t menuEnd = endOfMenu(lines, i); menuEnd > i) {
            i = menuEnd - 1;
            continue;
        }
        if (furniture[i] || isDateLine(line) || !hasLetters(text, line) || isPathTo(text, lines, i))
            continue;
        if (isParagraph(text, line, i + 1 < lines.size() ? &lines[i + 1] : nullptr))
            break;
        const QStringView view = text.sliced(line.span.start, line.span.length());
        if (!isLabel(line) || isTitleCaseHeadline(view, line))
            chosen = &line;
        else if (!label && line.words.size() >= kShortestLabel)
            label = &line;
    }
    if (!chosen)
        chosen = label;
    if (!chosen)
        return std::nullopt;
    const Span span = withoutMarks(text, *chosen, lexicon);
    const HeadlineParts parts = partHeadline(text.sliced(span.start, span.length()), hints);
    return Headline{{span.start + parts.headline.start, span.start + parts.headline.end},
                    parts.siteName};
}

} // namespace Reading
