// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace Reading {

/// Hash of a word, seeded by Qt for each process, so that no article can be written to make words
/// collide.
std::uint32_t hashOf(QStringView word);
/// Hash of the word's folded form, without making it.
std::uint32_t foldedHash(QStringView word);

/// Of what is no ASCII.
QChar foldedForeign(QChar c);

/// Lower case and straight apostrophes. Inline: every letter of every article comes by here.
inline QChar foldedCharacter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return code >= u'A' && code <= u'Z' ? QChar(char16_t(code + 32)) : c;
    return foldedForeign(c);
}

/// Of each character.
QString foldedWord(QStringView word);
/// Whether the word's folded form is that.
bool foldsTo(QStringView word, QStringView folded);

/// Takes in the letters of a word one by one; the result is that of hashOf(). Mixed here, because
/// for words of a few letters a call of qHash() costs more than the mixing.
class WordHash
{
public:
    void add(QChar c)
    {
        m_hash = (m_hash ^ c.unicode()) * 0x9E3779B97F4A7C15ULL;
        m_hash ^= m_hash >> 32;
    }
    std::uint32_t result() const { return std::uint32_t(m_hash); }

private:
    static quint64 seed();
    quint64 m_hash = seed();
};

/// A word and its hashOf(), for one who looks it up in several tables. The letters are not owned.
struct HashedWord
{
    QStringView text;
    std::uint32_t hash = 0;
};

/// Equality without a call into another library, which costs more than to compare a short word.
inline bool isSameWord(QStringView a, QStringView b)
{
    return a.size() == b.size() && std::equal(a.utf16(), a.utf16() + a.size(), b.utf16());
}

/// Gives equal words equal numbers, from 0 on: an open-addressing hash over a vector of words. For
/// words of a few letters a look-up here costs a tenth of one in a QHash.
class WordTable
{
public:
    WordTable() = default;
    WordTable(std::initializer_list<QStringView> words);

    /// The word's number; a new one for a new word.
    int intern(QStringView word);
    /// The word's number, or -1.
    int find(QStringView word) const;
    int find(HashedWord word) const
    {
        return find(word.hash,
                    [word](const QString &known) { return isSameWord(known, word.text); });
    }
    bool contains(QStringView word) const { return find(word) >= 0; }
    /// The number of the word's folded form, whose foldedHash() is given, or -1.
    int findFolded(QStringView word, std::uint32_t hash) const
    {
        return find(hash, [word](const QString &known) { return foldsTo(word, known); });
    }

    int size() const { return int(m_words.size()); }
    const QString &word(int number) const { return m_words[std::size_t(number)]; }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        int word = -1;
    };

    // In the header, because most look-ups find a free slot at once.
    template <typename Equal>
    int find(std::uint32_t hash, Equal equal) const
    {
        if (m_slots.empty())
            return -1;
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = hash & mask; m_slots[at].word >= 0; at = (at + 1) & mask) {
            const Slot slot = m_slots[at];
            if (slot.hash == hash && equal(m_words[std::size_t(slot.word)]))
                return slot.word;
        }
        return -1;
    }
    void place(Slot slot);
    void grow();

    std::vector<QString> m_words;
    std::vector<Slot> m_slots;
    qsizetype m_longest = 0; ///< of the words; what is longer need not be looked at
};

} // namespace Reading
