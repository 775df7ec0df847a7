// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/wordtable.h"

#include <QHash>

#include <cstddef>

namespace Language {

namespace {

constexpr std::size_t kFirstSize = 64; // a power of two: the mask below needs it

// Seeded by Qt for each process, so that no article can be written to make words collide. Mixed
// here, because for words of a few letters a call of qHash() costs more than the mixing.
quint32 hashOf(QStringView word)
{
    static const quint64 seed = QHashSeed::globalSeed();
    quint64 hash = seed;
    for (QChar c : word) {
        hash = (hash ^ c.unicode()) * 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 32;
    }
    return quint32(hash);
}

} // namespace

WordTable::WordTable(std::vector<QString> &words) : m_words(words), m_slots(kFirstSize) { }

int WordTable::intern(QStringView word)
{
    const quint32 hash = hashOf(word);
    std::size_t at = hash & (m_slots.size() - 1);
    for (; m_slots[at].word >= 0; at = (at + 1) & (m_slots.size() - 1)) {
        const Slot &slot = m_slots[at];
        if (slot.hash == hash && m_words[std::size_t(slot.word)] == word)
            return slot.word;
    }
    const int number = int(m_words.size());
    m_words.push_back(word.toString());
    m_slots[at] = {hash, number};
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return number;
}

void WordTable::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    for (const Slot &slot : m_slots) {
        if (slot.word < 0)
            continue;
        std::size_t at = slot.hash & (larger.size() - 1);
        while (larger[at].word >= 0)
            at = (at + 1) & (larger.size() - 1);
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

} // namespace Language
