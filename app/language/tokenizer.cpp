// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/tokenizer.h"

#include "app/language/abbreviations.h"

#include <algorithm>
#include <bit>
#include <memory>

namespace Language {

namespace {

constexpr QChar kReplacement(0xFFFD); // what a broken encoding left of a character
constexpr char16_t kSoftHyphen = 0x00AD;

/// Of what is no ASCII: halves of characters beyond the BMP and combining marks stay inside their
/// word.
bool isForeignLetter(QChar c)
{
    return c.isLetter() || c.isSurrogate() || c.isMark();
}

inline bool isLetter(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return unsigned(u | 0x20) - 'a' < 26;
    return isForeignLetter(c);
}

bool isDigit(QChar c)
{
    return c.unicode() < 0x80 ? c >= u'0' && c <= u'9' : c.isDigit();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    if (u < kSoftHyphen)
        return false;
    return u == kSoftHyphen || (u >= 0x200B && u <= 0x200F) || u == 0x2060 || u == 0xFEFF;
}

/// Of what is no ASCII.
QChar lowerForeign(QChar c)
{
    if (isApostrophe(c) || c == kReplacement)
        return u'\'';
    return isHyphen(c) ? QChar(u'-') : c.toLower();
}

inline QChar lower(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
    return lowerForeign(c);
}

/// Gives equal words of a text equal numbers, from 0 on. Their letters stand one behind the other
/// in memory that is as large as the text and so never grows.
class Interner
{
public:
    explicit Interner(qsizetype textSize)
        : m_letters(std::make_unique_for_overwrite<QChar[]>(std::size_t(textSize)))
        , m_end(m_letters.get())
    {
        // About one word in twelve letters of a short text is new; half of the slots stay free.
        constexpr std::size_t kLettersToSlot = 6;
        constexpr std::size_t kFewest = 16;
        constexpr std::size_t kMost = 4096;
        m_slots.resize(
            std::bit_ceil(std::clamp(std::size_t(textSize) / kLettersToSlot, kFewest, kMost)));
        m_words.reserve(m_slots.size() / 2);
    }

    /// The number of the word that a part of the text makes in lower case.
    int intern(QStringView part)
    {
        Reading::WordHash hash;
        QChar *end = m_end;
        for (const QChar c : part) {
            if (isInvisible(c))
                continue;
            *end = lower(c);
            hash.add(*end++);
        }
        const Reading::HashedWord word{QStringView(m_end, end), hash.result()};
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = word.hash & mask;
        for (; m_slots[at] != 0; at = (at + 1) & mask) {
            const Reading::HashedWord &known = m_words[m_slots[at] - 1];
            if (known.hash == word.hash && Reading::isSameWord(known.text, word.text))
                return int(m_slots[at]) - 1;
        }
        m_end = end;
        m_words.push_back(word);
        m_slots[at] = std::uint32_t(m_words.size());
        if (m_words.size() * 2 > m_slots.size())
            grow();
        return int(m_words.size()) - 1;
    }

    QStringView word(int number) const { return m_words[std::size_t(number)].text; }

    void moveInto(Document &document) &&
    {
        document.words = std::move(m_words);
        document.letters = std::move(m_letters);
    }

private:
    void grow()
    {
        m_slots.assign(m_slots.size() * 2, 0);
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            std::size_t at = m_words[i].hash & mask;
            while (m_slots[at] != 0)
                at = (at + 1) & mask;
            m_slots[at] = std::uint32_t(i) + 1;
        }
    }

    std::unique_ptr<QChar[]> m_letters;
    QChar *m_end; ///< of the letters that are taken
    std::vector<Reading::HashedWord> m_words;
    std::vector<std::uint32_t> m_slots; ///< a power of two of them: the number of a word + 1, or 0
};

class Scanner
{
public:
    Scanner(QStringView text, Document &document)
        : m_text(text)
        , m_document(document)
        , m_tokens(document.tokens)
        , m_words(text.size())
    {
    }

    void scan()
    {
        Q_ASSERT(m_tokens.empty());
        m_tokens.reserve(std::size_t(m_text.size() / 5));
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isLetter(c))
                scanWord();
            else if (isDigit(c))
                scanNumber();
            else if (c.isSpace() || isInvisible(c) || c.category() == QChar::Other_Control)
                ++m_at;
            else
                scanMark();
        }
        std::move(m_words).moveInto(m_document);
    }

private:
    QChar peek(qsizetype at) const { return at < m_text.size() ? m_text[at] : QChar(); }
    bool alnumAt(qsizetype at) const { return isLetter(peek(at)) || isDigit(peek(at)); }

    void add(qsizetype start, qsizetype end, std::uint16_t flags)
    {
        const int word = m_words.intern(m_text.sliced(start, end - start));
        const QStringView lowerCase = m_words.word(word);
        if (std::find(lowerCase.begin(), lowerCase.end(), QChar(u'-')) != lowerCase.end())
            flags |= Token::Hyphenated;
        m_tokens.push_back({{start, end}, word, flags, 0});
        m_at = end;
    }

    // "'s" that is cut off its word. An apostrophe that broke in decoding counts.
    bool isGenitive(qsizetype at) const
    {
        return (isApostrophe(peek(at)) || peek(at) == kReplacement)
            && (peek(at + 1) == u's' || peek(at + 1) == u'S') && !alnumAt(at + 2);
    }

    // A mark at at (not a letter or digit) that stays inside a word.
    bool joins(qsizetype start, qsizetype at) const
    {
        const QChar c = m_text[at];
        const QChar next = peek(at + 1);
        if (isHyphen(c))
            return alnumAt(at + 1);
        if (isApostrophe(c) || c == kReplacement)
            return isLetter(next) && !isGenitive(at);
        if (c == u'.') // "netia.pl", not "attack.The"
            return (next.isLower() && m_text[at - 1].isLower() && at - start > 1)
                || (isDigit(next) && isDigit(m_text[at - 1]));
        return c == u'&' && at - start <= 2 && next.isUpper(); // AT&T
    }

    // Whether the character at at belongs to the word that began at start.
    bool goesOn(qsizetype start, qsizetype at) const
    {
        const QChar c = m_text[at];
        if (isLetter(c) || isDigit(c))
            return true;
        // What stands behind most words, and never in one.
        if (c == u' ' || c == u'\n' || c == u',')
            return false;
        return isInvisible(c) || c == u'_' || joins(start, at);
    }

    // "U.S.", "a.m.", "U.S.A", and a lone initial "V.": letters each with a stop.
    qsizetype dottedEnd(qsizetype start) const
    {
        qsizetype at = start;
        while (isLetter(peek(at)) && peek(at + 1) == u'.')
            at += 2;
        if (at == start || (at == start + 2 && m_text[start].isLower()))
            return start;
        if (at > start + 2 && peek(at).isUpper() && !alnumAt(at + 1))
            ++at; // the stop is missing: "U.S.A"
        return isLetter(peek(at)) && at > start + 2 && !peek(at).isUpper() ? start : at;
    }

    void scanWord()
    {
        const qsizetype start = m_at;
        if (qsizetype end = urlEnd(start); end > start)
            return add(start, end, Token::Word);
        if (qsizetype end = dottedEnd(start); end > start)
            return add(start, end, wordFlags(start, end));
        qsizetype end = start + 1;
        while (end < m_text.size() && goesOn(start, end))
            ++end;
        if (peek(end) == u'.' && abbreviates(start, end))
            ++end;
        add(start, end, wordFlags(start, end));
        if (isGenitive(end))
            add(end, end + 2, Token::Word | (isContraction() ? 0 : Token::Possessive));
    }

    bool abbreviates(qsizetype start, qsizetype end) const
    {
        if (end - start > 6)
            return false;
        QString word = m_text.mid(start, end - start).toString().toLower();
        if (abbreviation(word) == Abbreviation::None)
            return false;
        if (word == u"no") { // "No. 5"; otherwise the everyday word
            qsizetype next = end + 1;
            while (peek(next) == u' ' || peek(next) == QChar(QChar::Nbsp))
                ++next;
            return isDigit(peek(next)) || peek(next) == u'#';
        }
        return m_text[start].isUpper() || abbreviation(word) == Abbreviation::AnyPlace
            || word == u"vs" || word == u"approx";
    }

    // "it's" is "it is": the token before "'s" is no noun.
    bool isContraction() const
    {
        static constexpr QStringView kBefore[] = {u"it",    u"he",   u"she",  u"that",
                                                  u"there", u"here", u"what", u"who",
                                                  u"where", u"how",  u"let",  u"when"};
        const Span span = m_tokens.back().span;
        const QStringView word = m_text.mid(span.start, span.length());
        for (QStringView before : kBefore) {
            if (word.compare(before, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }

    // An address is one token: its points and strokes say nothing about sentences.
    qsizetype urlEnd(qsizetype start) const
    {
        const QChar first = lower(m_text[start]);
        if (first != u'h' && first != u'w')
            return start;
        const QChar second = lower(peek(start + 1));
        if (second != u't' && second != u'w')
            return start;
        const QStringView rest = m_text.mid(start, 8);
        if (!rest.startsWith(u"http://", Qt::CaseInsensitive)
            && !rest.startsWith(u"https://", Qt::CaseInsensitive) && !rest.startsWith(u"www."))
            return start;
        qsizetype end = start;
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'<'
               && m_text[end] != u'"' && m_text[end] != u')')
            ++end;
        while (end > start && QStringView(u".,;:!?'\u2019\u201D").contains(m_text[end - 1]))
            --end;
        return end;
    }

    std::uint16_t wordFlags(qsizetype start, qsizetype end) const
    {
        std::uint16_t flags = Token::Word;
        if (m_text[start] >= u'a' && m_text[start] <= u'z')
            return flags; // most words
        int letters = 0;
        bool lowerCase = false;
        for (qsizetype i = start; i < end; ++i) {
            const QChar c = m_text[i];
            if (!isLetter(c))
                continue;
            ++letters;
            lowerCase = lowerCase || !c.isUpper();
        }
        if (m_text[start].isUpper())
            flags |= Token::Capitalised;
        if (letters >= 2 && !lowerCase)
            flags |= Token::AllCapitals;
        return flags;
    }

    void scanNumber()
    {
        const qsizetype start = m_at;
        qsizetype end = start + 1;
        while (end < m_text.size()) {
            const QChar c = m_text[end];
            const bool inside = alnumAt(end)
                || ((c == u'.' || c == u',' || c == u':' || isHyphen(c)) && isDigit(peek(end + 1)))
                || (isHyphen(c) && isLetter(peek(end + 1))); // "30-year-old"
            if (!inside || (c.isUpper() && m_text[end - 1] == u'.'))
                break;
            ++end;
        }
        add(start, end, Token::Number);
        if (isGenitive(end))
            add(end, end + 2, Token::Word | Token::Possessive);
    }

    // Runs of one mark are one token: "...", "--", "!!".
    void scanMark()
    {
        const qsizetype start = m_at;
        const QChar c = m_text[start];
        qsizetype end = start + 1;
        if (c == u'.' || c == u'-' || c == u'!' || c == u'?' || c == u'*' || c == u'_' || c == u'=')
            while (peek(end) == c)
                ++end;
        add(start, end, Token::Punctuation);
    }

    using Span = Reading::Span;

    QStringView m_text;
    Document &m_document;
    std::vector<Token> &m_tokens;
    Interner m_words;
    qsizetype m_at = 0;
};

} // namespace

void tokenize(QStringView text, Document &document)
{
    Scanner(text, document).scan();
}

} // namespace Language
