// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timextokens.h"

#include <algorithm>

namespace Dates {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Of what is no ASCII.
bool isForeignLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

inline bool isLetter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return unsigned(code | 0x20) - 'a' < 26;
    return isForeignLetter(c);
}

char16_t plainMark(QChar c)
{
    switch (c.unicode()) {
    case 0x2010: // hyphen, and the dashes after it
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    case 0x2018:
    case 0x2019:
    case 0x02bc:
        return u'\'';
    default:
        return c.unicode();
    }
}

class Tokenizer
{
public:
    /// Begins at the place from, behind white space.
    Tokenizer(QStringView text, qsizetype from) : m_text(text), m_at(from) { }

    std::vector<TimexToken> tokens()
    {
        m_tokens.reserve(std::size_t((m_text.size() - m_at) / 5 + 8));
        bool startsLine = true;
        bool glued = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace()) {
                startsLine = startsLine || c == QLatin1Char('\n') || c == QLatin1Char('\r')
                    || c == QChar(QChar::ParagraphSeparator) || c == QChar(QChar::LineSeparator);
                glued = false;
                ++m_at;
                continue;
            }
            TimexToken &token = m_tokens.emplace_back();
            token.glued = glued;
            token.startsLine = startsLine;
            token.span.start = m_at;
            if (isDigit(c))
                readNumber(token);
            else if (isLetter(c))
                readWord(token);
            else
                token.value = plainMark(m_text[m_at++]);
            token.span.end = m_at;
            startsLine = false;
            glued = true;
        }
        return std::move(m_tokens);
    }

private:
    QChar peek(qsizetype distance = 0) const
    {
        return m_at + distance < m_text.size() ? m_text[m_at + distance] : QChar();
    }

    void readDigits(TimexToken &token)
    {
        constexpr int kDigits = 9;
        for (; isDigit(peek()); ++m_at) {
            if (token.digits < kDigits)
                token.value = token.value * 10 + (peek().unicode() - u'0');
            token.digits = std::uint8_t(std::min(token.digits + 1, kDigits + 1));
        }
    }

    bool thousandsFollow() const
    {
        return peek() == QLatin1Char(',') && isDigit(peek(1)) && isDigit(peek(2))
            && isDigit(peek(3)) && !isDigit(peek(4));
    }

    void readNumber(TimexToken &token)
    {
        token.kind = TimexToken::Number;
        readDigits(token);
        while (token.digits <= 9 && thousandsFollow()) {
            ++m_at;
            readDigits(token);
            token.grouped = true;
        }
        readSuffix(token);
    }

    void readSuffix(TimexToken &token)
    {
        const auto endsAfter = [this](qsizetype length) { return !isLetter(peek(length)); };
        const auto small = [this](qsizetype distance) { return peek(distance).toLower(); };
        const QChar first = small(0);
        const QChar second = small(1);
        const bool ordinal = (first == u's' && second == u't') || (first == u'n' && second == u'd')
            || (first == u'r' && second == u'd') || (first == u't' && second == u'h');
        if (ordinal && endsAfter(2)) {
            token.ordinal = true;
            m_at += 2;
        } else if (first == u's' && endsAfter(1)) {
            token.plural = true;
            m_at += 1;
        } else if (plainMark(peek()) == u'\'' && second == u's' && endsAfter(2)
                   && token.value % 10 == 0) {
            token.plural = true;
            m_at += 2;
        }
    }

    void readWord(TimexToken &token)
    {
        token.kind = TimexToken::Word;
        token.capital = m_text[m_at].isUpper();
        const qsizetype start = m_at;
        const QChar *const end = m_text.end();
        const QChar *at = m_text.begin() + start;
        while (at != end && isLetter(*at))
            ++at;
        m_at = at - m_text.begin();
        token.meaning = meaningOf(m_text.mid(start, m_at - start));
        if (token.meaning.kind == WordClass::Feast && !token.capital)
            token.meaning = {};
    }

    QStringView m_text;
    qsizetype m_at;
    std::vector<TimexToken> m_tokens;
};

} // namespace

std::vector<TimexToken> timexTokens(QStringView text)
{
    return Tokenizer(text, 0).tokens();
}

std::vector<TimexToken> tokensOfStart(std::span<const TimexToken> tokens, QStringView text,
                                      qsizetype length)
{
    if (length >= text.size())
        return {tokens.begin(), tokens.end()};
    const auto cut = std::ranges::upper_bound(
        tokens, length, {}, [](const TimexToken &token) { return token.span.end; });
    // What the cut divides reads differently from the last white space before it on.
    auto kept = cut;
    while (kept != tokens.begin() && (kept == tokens.end() || kept->glued))
        --kept;
    std::vector<TimexToken> start(tokens.begin(), kept);
    const qsizetype rest = kept == tokens.end() ? length : std::min(length, kept->span.start);
    std::vector<TimexToken> divided = Tokenizer(text.first(length), rest).tokens();
    if (!divided.empty())
        divided.front().startsLine = kept->startsLine;
    start.insert(start.end(), divided.begin(), divided.end());
    return start;
}

} // namespace Dates
