// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/wordtable.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstddef>

namespace Reading {

namespace {

constexpr std::size_t kFirstSize = 64; // a power of two: the masks below need it

} // namespace

quint64 WordHash::seed()
{
    static const quint64 seed = QHashSeed::globalSeed();
    return seed;
}

QChar foldedForeign(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'’')
        return u'\'';
    // The dotted capital I has no small letter of one character.
    return code == u'İ' ? c : c.toLower();
}

std::uint32_t hashOf(QStringView word)
{
    WordHash hash;
    for (const QChar c : word)
        hash.add(c);
    return hash.result();
}

std::uint32_t foldedHash(QStringView word)
{
    WordHash hash;
    for (const QChar c : word)
        hash.add(foldedCharacter(c));
    return hash.result();
}

QString foldedWord(QStringView word)
{
    QString result(word.size(), Qt::Uninitialized);
    std::ranges::transform(word, result.begin(), [](QChar c) { return foldedCharacter(c); });
    return result;
}

bool foldsTo(QStringView word, QStringView wanted)
{
    return word.size() == wanted.size()
        && std::equal(word.begin(), word.end(), wanted.begin(),
                      [](QChar c, QChar other) { return foldedCharacter(c) == other; });
}

WordTable::WordTable(std::initializer_list<QStringView> words)
{
    for (const QStringView word : words)
        intern(word);
}

int WordTable::find(QStringView word) const
{
    // A text of one endless word is asked for once for each of its parts.
    if (word.size() > m_longest)
        return -1;
    return find(hashOf(word), [word](const QString &known) { return isSameWord(known, word); });
}

int WordTable::intern(QStringView word)
{
    const std::uint32_t hash = hashOf(word);
    const int known = find(hash, [word](const QString &other) { return isSameWord(other, word); });
    if (known >= 0)
        return known;
    const int number = size();
    m_words.push_back(word.toString());
    m_longest = std::max(m_longest, word.size());
    // At most half full: a search that finds nothing ends after a step or two.
    if (m_words.size() * 2 > m_slots.size())
        grow();
    place({hash, number});
    return number;
}

void WordTable::place(Slot slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = slot.hash & mask;
    while (m_slots[at].word >= 0)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

void WordTable::grow()
{
    const std::vector<Slot> smaller = std::move(m_slots);
    m_slots.assign(std::max(kFirstSize, smaller.size() * 2), {});
    for (const Slot &slot : smaller) {
        if (slot.word >= 0)
            place(slot);
    }
}

} // namespace Reading
