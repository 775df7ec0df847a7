// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/textlines.h"

#include "app/reading/phrase.h"

#include <QRegularExpression>

#include <algorithm>

namespace Reading {

namespace {

constexpr qsizetype kLongestLine = 65'536;
constexpr std::size_t kShortestSentence = 8;
constexpr std::size_t kLongestHeadline = 25;

bool isLineBreak(QChar c)
{
    if (c > u'\r' && c < u'\x85')
        return false;
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c == u'\f' || c == u'\v' || c == u'\x85';
}

bool endsWithSentenceMark(QStringView line)
{
    while (!line.isEmpty()
           && (QStringView(u"\"'”’»)]}*_").contains(line.back()) || line.back().isSpace()))
        line.chop(1);
    return !line.isEmpty() && QStringView(u".!?…。！？").contains(line.back());
}

Line makeLine(QStringView text, Span span)
{
    Line line{span, {}, endsWithSentenceMark(text.sliced(span.start, span.length())), false};
    if (span.length() > kLongestLine) {
        line.prose = true;
        return line;
    }
    line.words = wordsOf(text, span);
    const std::size_t count = line.words.size();
    line.prose = (line.endsSentence && count >= kShortestSentence) || count >= kLongestHeadline;
    return line;
}

/// "2020-12-19", "2019-10-24T09", "19.12.2020", "12/19/20": more than a count.
bool isWrittenDate(const Word &word)
{
    static const QRegularExpression kDate(
        QStringLiteral("^(\\d{4}-\\d{1,2}-\\d{1,2}(t.*)?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})$"));
    const auto isStroke = [](QChar c) { return c == u'-' || c == u'.' || c == u'/'; };
    return word.kind == Word::Number && std::ranges::any_of(word.form, isStroke)
        && kDate.match(word.folded()).hasMatch();
}

/// A document's number: "XIE19980808.0188".
bool isReference(const Word &word)
{
    constexpr qsizetype kFewestDigits = 4;
    return std::ranges::count_if(word.form, [](QChar c) { return c.isDigit(); }) >= kFewestDigits;
}

} // namespace

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !isLineBreak(text[end]))
            ++end;
        Span span{start, end};
        while (!span.isEmpty() && text[span.start].isSpace())
            ++span.start;
        while (!span.isEmpty() && text[span.end - 1].isSpace())
            --span.end;
        if (!span.isEmpty())
            lines.push_back(makeLine(text, span));
        start = end + 1;
    }
    return lines;
}

bool isDateLine(const Line &line)
{
    constexpr std::size_t kMost = 20;
    if (line.words.empty() || line.words.size() > kMost)
        return false;
    std::size_t count = 0;
    std::size_t dateLike = 0;
    bool dated = false;
    for (const Word &word : line.words) {
        if (word.kind == Word::Mark)
            continue;
        ++count;
        dateLike += word.kind != Word::Plain || isDateWord(word) || isReference(word);
        dated = dated || isWrittenDate(word) || namesDayOrMonth(word);
    }
    return dated && dateLike * 2 > count;
}

bool isLabel(const Line &line)
{
    static const WordTable kSmall{u"and", u"the"};
    constexpr std::size_t kMost = 4;
    return !line.words.empty() && line.words.size() <= kMost
        && std::ranges::all_of(line.words, [](const Word &word) {
               return word.capitalised || word.kind != Word::Plain || word.span.length() < 3
                   || word.isIn(kSmall);
           });
}

} // namespace Reading
