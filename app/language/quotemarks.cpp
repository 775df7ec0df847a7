// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/quotemarks.h"

#include "app/language/lines.h"

namespace Language {

namespace {

enum class Mark { None, OpenDouble, CloseDouble, EitherDouble, OpenSingle, EitherSingle };

Mark markOf(QStringView text, const Token &token)
{
    if (!token.is(Token::Punctuation))
        return Mark::None;
    switch (text[token.span.start].unicode()) {
    case u'"':
        return Mark::EitherDouble;
    case 0x201C: // left double; also closes German quotations, which English articles seldom hold
    case 0x201E: // low double
    case 0x00AB: // left guillemet
        return Mark::OpenDouble;
    case 0x201D: // right double
    case 0x00BB: // right guillemet
        return Mark::CloseDouble;
    case 0x2018: // left single
        return Mark::OpenSingle;
    case u'\'':
    case 0x2019: // right single, or an apostrophe
        return Mark::EitherSingle;
    default:
        return Mark::None;
    }
}

class LineMarker
{
public:
    LineMarker(QStringView text, std::vector<Token> &tokens, TokenRange line)
        : m_text(text)
        , m_tokens(tokens)
        , m_line(line)
    {
        for (int i = line.begin; i < line.end; ++i) {
            const Mark mark = markOf(text, token(i));
            m_hasMarks = m_hasMarks || mark != Mark::None;
            if (mark == Mark::EitherSingle && mayCloseSingle(i))
                m_lastSingleClose = i;
        }
    }

    void run()
    {
        for (int i = m_line.begin; m_hasMarks && i < m_line.end; ++i) {
            const Mark mark = markOf(m_text, token(i));
            if (mark != Mark::None && setMark(i, mark))
                continue;
            if (m_double || m_single)
                token(i).flags |= Token::Quoted;
        }
    }

private:
    Token &token(int i) const { return m_tokens[std::size_t(i)]; }
    QChar before(int i) const
    {
        const qsizetype at = token(i).span.start;
        return at > 0 ? m_text[at - 1] : QChar(u' ');
    }
    QChar after(int i) const
    {
        const qsizetype at = token(i).span.end;
        return at < m_text.size() ? m_text[at] : QChar(u' ');
    }
    bool spaceBefore(int i) const
    {
        const QChar c = before(i);
        return c.isSpace() || QStringView(u"([{-\u2013\u2014/").contains(c)
            || (i > m_line.begin && token(i - 1).is(Token::OpensQuote));
    }
    bool spaceAfter(int i) const
    {
        const QChar c = after(i);
        return c.isSpace() || QStringView(u")]}.,;:!?\u2026").contains(c);
    }
    bool mayCloseSingle(int i) const
    {
        return !before(i).isSpace() && !after(i).isLetterOrNumber();
    }
    // "the attackers' tools", "the Netherlands' Defence Ministry": an apostrophe, if another mark
    // is left to close with. Inside a quotation a capital begins what follows it.
    bool isPluralGenitive(int i) const
    {
        if ((before(i) != u's' && before(i) != u'S') || !after(i).isSpace() || i + 1 >= m_line.end
            || !token(i + 1).is(Token::Word))
            return false;
        return !m_single || (m_lastSingleClose > i && !token(i + 1).is(Token::Capitalised));
    }

    // True if token i is a quotation mark.
    bool setMark(int i, Mark mark)
    {
        switch (mark) {
        case Mark::OpenDouble:
            return open(i, m_double);
        case Mark::CloseDouble:
            return close(i, m_double);
        case Mark::EitherDouble:
            if (spaceBefore(i) != spaceAfter(i))
                return spaceBefore(i) ? open(i, m_double) : close(i, m_double);
            return m_double ? close(i, m_double) : open(i, m_double);
        case Mark::OpenSingle:
            return m_lastSingleClose > i && open(i, m_single);
        case Mark::EitherSingle:
            return setSingle(i);
        case Mark::None:
            break;
        }
        return false;
    }

    bool setSingle(int i)
    {
        if (isPluralGenitive(i)) {
            token(i).flags |= Token::Possessive;
            return false;
        }
        if (m_single && mayCloseSingle(i))
            return close(i, m_single);
        const bool opens = spaceBefore(i) && after(i).isLetter() && m_lastSingleClose > i;
        return !m_single && opens && m_text[token(i).span.start] == u'\'' && open(i, m_single);
    }

    bool open(int i, bool &state)
    {
        token(i).flags |= Token::OpensQuote;
        state = true;
        return true;
    }
    bool close(int i, bool &state)
    {
        token(i).flags |= Token::ClosesQuote;
        state = false;
        return true;
    }

    QStringView m_text;
    std::vector<Token> &m_tokens;
    TokenRange m_line;
    bool m_hasMarks = false;
    int m_lastSingleClose = -1;
    bool m_double = false;
    bool m_single = false;
};

} // namespace

void markQuotes(QStringView text, Document &document)
{
    forEachLine(text, document.tokens,
                [&](TokenRange line) { LineMarker(text, document.tokens, line).run(); });
}

} // namespace Language
