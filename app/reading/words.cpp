// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/words.h"

#include "app/reading/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Reading {

namespace {

/// Of what is no ASCII.
bool isForeignWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

inline bool isWordCharacter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return kAsciiLetterOrDigit[code] != 0 || code == u'_';
    return isForeignWordCharacter(c);
}

/// Joins letters to one word when it stands between them: "U.S", "don't", "2020-12-19", "T&C".
bool isJoiner(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'.':
    case u'/':
    case u'\'':
    case u'’':
    case u'&':
    case u'@':
        return true;
    default:
        return false;
    }
}

bool startsAddress(QStringView rest)
{
    const QChar first = rest.front();
    if (first != u'h' && first != u'H' && first != u'w' && first != u'W')
        return false;
    // Many words begin with an h or a w; hardly one goes on like an address.
    const QChar second = rest.size() > 1 ? rest[1] : QChar();
    if (second != u't' && second != u'T' && second != u'w' && second != u'W')
        return false;
    return rest.startsWith(u"http://", Qt::CaseInsensitive)
        || rest.startsWith(u"https://", Qt::CaseInsensitive)
        || rest.startsWith(u"www.", Qt::CaseInsensitive);
}

/// "example.com", "News.example.co.uk", but not "U.S" or "St.Petersburg".
bool isHostName(QStringView word)
{
    const auto end = std::find(word.rbegin(), word.rend(), QChar(u'.'));
    const qsizetype dot = std::distance(end, word.rend()) - 1;
    if (dot < 2 || word.size() - dot - 1 < 2)
        return false;
    const QStringView ending = word.sliced(dot + 1);
    return std::ranges::all_of(ending, [](QChar c) { return c >= u'a' && c <= u'z'; })
        && std::ranges::all_of(word, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
           });
}

/// "2,484" is one number.
bool joins(QStringView text, qsizetype place)
{
    return isJoiner(text[place])
        || (text[place] == u',' && text[place - 1].isDigit() && text[place + 1].isDigit());
}

/// The word that begins at a place.
Word wordAt(QStringView text, qsizetype start, qsizetype end)
{
    WordHash hash;
    bool dotted = false;
    qsizetype place = start;
    for (; place < end; ++place) {
        const QChar c = text[place];
        if (!isWordCharacter(c)) {
            const bool inside =
                place + 1 < end && joins(text, place) && isWordCharacter(text[place + 1]);
            if (!inside)
                break;
            dotted = dotted || c == u'.';
        }
        hash.add(foldedCharacter(c));
    }
    const QStringView form = text.sliced(start, place - start);
    Word word{{start, place}, form, hash.result(), Word::Plain, form.front().isUpper()};
    if (form.front().isDigit())
        word.kind = Word::Number;
    else if (dotted && isHostName(form))
        word.kind = Word::Address;
    return word;
}

constexpr char16_t kWhite = 0xFFFF;

/// By ASCII code what folded() makes of it; kWhite for white space.
constexpr auto kFoldedAscii = [] {
    std::array<char16_t, 0x80> folded{};
    for (char16_t c = 0; c < 0x80; ++c)
        folded[c] = kAsciiLetterOrDigit[c] != 0 ? kAsciiLetterOrDigit[c] : c;
    for (const char16_t c : {u' ', u'\t', u'\n', u'\v', u'\f', u'\r'})
        folded[c] = kWhite;
    folded[u'`'] = u'\'';
    return folded;
}();

/// Lower case, and each sort of quotation mark by its straight form; of what is no ASCII.
QChar straight(QChar c)
{
    switch (c.unicode()) {
    case u'’':
    case u'‘':
        return u'\'';
    case u'“':
    case u'”':
    case u'«':
    case u'»':
        return u'"';
    default:
        return foldedForeign(c);
    }
}

} // namespace

std::vector<Word> wordsOf(QStringView text, Span within)
{
    constexpr qsizetype kLetters = 6; // of a word and the space behind it
    std::vector<Word> words;
    words.reserve(std::size_t(within.length() / kLetters + 1));
    for (qsizetype place = within.start; place < within.end;) {
        const QChar c = text[place];
        if (c == u':' || c == u'|' || c == u'©') {
            const QStringView form = text.sliced(place, 1);
            words.push_back({{place, place + 1}, form, foldedHash(form), Word::Mark, false});
            ++place;
        } else if (!isWordCharacter(c)) {
            ++place;
        } else if (startsAddress(text.sliced(place, within.end - place))) {
            const qsizetype start = place;
            while (place < within.end && !text[place].isSpace())
                ++place;
            const Span span{start, place};
            const QStringView form = text.sliced(start, span.length());
            words.push_back({span, form, foldedHash(form), Word::Address, false});
        } else {
            words.push_back(wordAt(text, place, within.end));
            place = words.back().span.end;
        }
    }
    return words;
}

namespace {

/// Calls put for each character of the folded text, as long as it says to go on.
template <typename Put>
void fold(QStringView text, Put put)
{
    bool begun = false;
    bool space = false;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        char16_t folded = kWhite;
        if (code < 0x80)
            folded = kFoldedAscii[code];
        else if (!c.isSpace())
            folded = straight(c).unicode();
        if (folded == kWhite) {
            space = begun;
            continue;
        }
        if (std::exchange(space, false) && !put(u' '))
            return;
        if (!put(folded))
            return;
        begun = true;
    }
}

} // namespace

QString folded(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    QChar *const begin = plain.data();
    QChar *end = begin;
    fold(text, [&end](char16_t c) {
        *end++ = c;
        return true;
    });
    plain.truncate(end - begin);
    return plain;
}

bool isFolded(QStringView text, QStringView wanted)
{
    if (text.size() < wanted.size())
        return false;
    qsizetype place = 0;
    bool same = true;
    fold(text, [&](char16_t c) {
        same = place < wanted.size() && wanted[place++] == c;
        return same;
    });
    return same && place == wanted.size();
}

} // namespace Reading
