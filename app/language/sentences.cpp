// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/sentences.h"

#include "app/language/abbreviations.h"
#include "app/language/lines.h"
#include "app/language/wordclasses.h"

namespace Language {

namespace {

// The tokens of one line and the places where a sentence ends in it.
class LineCutter
{
public:
    LineCutter(QStringView text, const Document &document, TokenRange line)
        : m_text(text)
        , m_document(document)
        , m_line(line)
    {
    }

    // One past the last token of the sentence that begins at begin.
    int endOfSentence(int begin) const
    {
        for (int i = begin; i < m_line.end; ++i) {
            if (!mayEnd(i))
                continue;
            const int end = skipClosers(i + 1);
            if (end < m_line.end && ends(begin, i, end))
                return end;
        }
        return m_line.end;
    }

private:
    const Token &token(int i) const { return m_document.tokens[std::size_t(i)]; }
    QStringView word(int i) const { return m_document.word(i); }
    QChar firstChar(int i) const { return m_text[token(i).span.start]; }
    bool is(int i, Token::Flag flag) const { return m_line.contains(i) && token(i).is(flag); }
    bool glued(int i) const { return token(i - 1).span.end == token(i).span.start; }

    bool mayEnd(int i) const
    {
        const QChar last = m_text[token(i).span.end - 1];
        return last == u'.' || last == u'!' || last == u'?' || last == u'\u2026';
    }

    // Quotation marks and brackets that close right behind the stop belong to the sentence.
    int skipClosers(int i) const
    {
        for (; i < m_line.end; ++i) {
            const bool bracket = glued(i) && (firstChar(i) == u')' || firstChar(i) == u']');
            const bool quote = token(i).is(Token::ClosesQuote);
            const bool moreStops = glued(i) && token(i).is(Token::Punctuation) && mayEnd(i);
            if (!bracket && !quote && !moreStops)
                break;
        }
        return i;
    }

    // Whether the sentence that began at begin ends with the stop at stop; next is the first
    // token behind it and its closing marks.
    bool ends(int begin, int stop, int next) const
    {
        if (stop == begin || !startsSentence(next) || isDateline(begin, stop, next))
            return false;
        const bool ownToken = token(stop).is(Token::Punctuation);
        if (!ownToken && !abbreviationEnds(stop, next))
            return false;
        if (ownToken && glued(next))
            return gluedEnds(stop, next);
        if (ownToken && next > stop + 1 && isQuestionOrCall(stop) && isSpeakerClause(next))
            return false;
        return !(ownToken && stop > begin && isShortMonth(word(stop - 1))
                 && token(next).is(Token::Number));
    }

    bool startsSentence(int i) const
    {
        const QChar c = firstChar(i);
        if (token(i).is(Token::OpensQuote) || c == u'(' || c == u'[' || c == u'\u2018')
            return i + 1 < m_line.end ? !startsLower(i + 1) : false;
        if (c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'\u2022' || c == u'*')
            return is(i + 1, Token::Capitalised) && c == u'\u2022';
        return c.isUpper() || c.isDigit() || (c.isLetter() && !c.isLower()) || c == u'$'
            || c == u'\u00A3' || c == u'\u20AC' || c == u'@' || c == u'#';
    }
    bool startsLower(int i) const { return token(i).is(Token::Word) && firstChar(i).isLower(); }

    // "U.S.", "Mr.", "J.": the stop is part of the word and seldom ends the sentence too.
    bool abbreviationEnds(int stop, int next) const
    {
        if (next > stop + 1)
            return true; // a closing mark stands between
        const QStringView full = word(stop);
        const QStringView bare = full.chopped(1);
        if (token(stop).is(Token::Number))
            return true;
        if (abbreviation(bare) == Abbreviation::BeforeName)
            return false;
        if (token(next).is(Token::OpensQuote))
            return true;
        const bool initial = full.size() == 2 && token(stop).is(Token::Capitalised);
        if (initial && (glued(next) || is(stop - 1, Token::Capitalised)))
            return false;
        return isSentenceOpener(word(next));
    }

    // No space after the stop: "attack.The embassy", but "U.S.A", "Yahoo!Mail", "Booking.Com".
    bool gluedEnds(int stop, int next) const
    {
        const QChar before = m_text[token(stop).span.start - 1];
        const QChar c = firstChar(next);
        if (token(next).is(Token::OpensQuote) || next > stop + 1)
            return true;
        if (!c.isUpper() || (m_text[token(stop).span.start] == u'.' && before.isUpper()))
            return false;
        const QStringView w = word(next);
        return w != u"com" && w != u"org" && w != u"net" && w != u"d";
    }

    bool isQuestionOrCall(int stop) const
    {
        return firstChar(stop) == u'?' || firstChar(stop) == u'!';
    }

    // "Is it true?" Ann Other asked: what follows a closing quotation mark names its speaker.
    bool isSpeakerClause(int next) const
    {
        if (!is(next, Token::Capitalised) || isSentenceOpener(word(next)))
            return false;
        for (int i = next; i < m_line.end && i < next + 8; ++i) {
            if (isSpeechVerb(word(i)))
                return true;
            if (token(i).is(Token::Punctuation))
                return false;
        }
        return false;
    }

    // "MOSCOW, September 29. /TASS/. Russian President": stops of the line's head. The first word
    // is in capitals, and the head is closed by an agency between strokes or brackets, or by a
    // dash.
    bool isDateline(int begin, int stop, int next) const
    {
        if (begin != m_line.begin || stop == begin || stop - begin > 14)
            return false;
        if (firstChar(stop - 1) == u'/' || firstChar(next) == u'/')
            return true;
        if (!token(begin).is(Token::AllCapitals))
            return false;
        for (int i = begin; i < stop; ++i) {
            const bool fits = token(i).is(Token::AllCapitals) || token(i).is(Token::Number)
                || firstChar(i) == u',' || isMonth(word(i)) || isShortMonth(word(i));
            if (!fits)
                return false;
        }
        for (int i = stop + 1; i < m_line.end && i < stop + 8; ++i) {
            const QChar c = firstChar(i);
            if (c == u'/' || c == u'(' || c == u'-' || c == u'\u2013' || c == u'\u2014')
                return true;
        }
        return false;
    }

    QStringView m_text;
    const Document &m_document;
    TokenRange m_line;
};

// Whether the texts are the same but for case and for what is neither letter nor digit: how a
// headline is compared with its repetitions. At least one letter or digit.
bool isSame(QStringView a, QStringView b)
{
    const auto next = [](QStringView text, qsizetype at) {
        while (at < text.size() && !text[at].isLetterOrNumber())
            ++at;
        return at;
    };
    qsizetype i = next(a, 0);
    qsizetype j = next(b, 0);
    if (i == a.size())
        return false;
    while (i < a.size() && j < b.size() && a[i].toLower() == b[j].toLower()) {
        i = next(a, i + 1);
        j = next(b, j + 1);
    }
    return i == a.size() && j == b.size();
}

bool isFurniture(const Reading::Article &article, Reading::Span span, std::size_t &at)
{
    const auto &furniture = article.furniture;
    while (at < furniture.size() && furniture[at].span.end <= span.start)
        ++at;
    if (at == furniture.size() || !furniture[at].span.overlaps(span))
        return false;
    const qsizetype covered =
        std::min(furniture[at].span.end, span.end) - std::max(furniture[at].span.start, span.start);
    return covered * 2 > span.length();
}

} // namespace

void cutSentences(const Reading::Article &article, Document &document)
{
    const QStringView text = article.text;
    std::size_t furnitureAt = 0;
    forEachLine(text, document.tokens, [&](TokenRange line) {
        const LineCutter cutter(text, document, line);
        for (int begin = line.begin; begin < line.end;) {
            Sentence sentence;
            sentence.tokens = {begin, cutter.endOfSentence(begin)};
            begin = sentence.tokens.end;
            auto &tokens = document.tokens;
            sentence.span = {tokens[std::size_t(sentence.tokens.begin)].span.start,
                             tokens[std::size_t(begin - 1)].span.end};
            sentence.furniture = isFurniture(article, sentence.span, furnitureAt);
            const QStringView words = text.mid(sentence.span.start, sentence.span.length());
            sentence.headline = article.titleSpan.overlaps(sentence.span)
                || (words.size() < article.title.size() * 2 && isSame(words, article.title));
            const int number = int(document.sentences.size());
            for (int i = sentence.tokens.begin; i < sentence.tokens.end; ++i)
                tokens[std::size_t(i)].sentence = number;
            document.sentences.push_back(sentence);
        }
    });
}

} // namespace Language
