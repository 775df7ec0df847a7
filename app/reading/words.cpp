// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/words.h"

#include <algorithm>
#include <utility>

namespace Reading {

namespace {

bool isWordCharacter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
            || (code >= u'0' && code <= u'9') || code == u'_';
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
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
    return rest.startsWith(u"http://", Qt::CaseInsensitive)
        || rest.startsWith(u"https://", Qt::CaseInsensitive)
        || rest.startsWith(u"www.", Qt::CaseInsensitive);
}

/// "example.com", "News.example.co.uk", but not "U.S" or "St.Petersburg".
bool isHostName(QStringView word)
{
    const qsizetype dot =
        std::distance(std::ranges::find(word.rbegin(), word.rend(), u'.'), word.rend()) - 1;
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

qsizetype endOfWord(QStringView text, qsizetype place, qsizetype end)
{
    while (place < end) {
        if (isWordCharacter(text[place]))
            ++place;
        else if (place + 1 < end && isWordCharacter(text[place + 1]) && joins(text, place))
            place += 2;
        else
            break;
    }
    return place;
}

Word makeWord(QStringView text, Span span)
{
    const QStringView form = text.sliced(span.start, span.length());
    Word word{span, form, foldedHash(form), Word::Plain, form.front().isUpper()};
    if (form.front().isDigit())
        word.kind = Word::Number;
    else if (isHostName(form))
        word.kind = Word::Address;
    return word;
}

/// Lower case, and each sort of quotation mark by its straight form.
QChar straight(QChar c)
{
    switch (c.unicode()) {
    case u'’':
    case u'‘':
    case u'`':
        return u'\'';
    case u'“':
    case u'”':
    case u'«':
    case u'»':
        return u'"';
    default:
        return foldedCharacter(c);
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
            const Span span{place, endOfWord(text, place, within.end)};
            words.push_back(makeWord(text, span));
            place = span.end;
        }
    }
    return words;
}

QString folded(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    QChar *const begin = plain.data();
    QChar *end = begin;
    bool space = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            space = end != begin;
            continue;
        }
        if (std::exchange(space, false))
            *end++ = u' ';
        *end++ = straight(c);
    }
    plain.truncate(end - begin);
    return plain;
}

} // namespace Reading
