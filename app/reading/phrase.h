// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/words.h"

#include <tl/expected.hpp>

#include <optional>
#include <span>

namespace Reading {

/// A pattern of words from a lexicon file. A word stands for itself in any case; punctuation and
/// markup between words do not matter, except ':', '|' and '©' where the pattern has them. In
/// brackets: <name> one to six capitalised words, <n> a number, <url> a web address, <date> a run
/// of numbers and date words. * is any run of up to thirty words, also none.
class Phrase
{
public:
    /// Bits for the words of a line, a few words to a bit: a phrase whose words have a bit that the
    /// line lacks is not in it.
    using Signature = std::uint64_t;
    static Signature signatureOf(std::span<const Word> words);
    bool mayStandIn(Signature line) const { return (m_signature & ~line) == 0; }

    /// An error says what the pattern has that it may not.
    static tl::expected<Phrase, QString> parse(QStringView pattern);

    struct Match
    {
        /// Place after the last word.
        std::size_t end = 0;
        /// What <name> stands for; empty without one.
        Span name;
    };
    /// Matches the words from place at on.
    std::optional<Match> matchAt(std::span<const Word> words, std::size_t at) const;

    /// The first word if it stands for itself, else empty; what an index goes by.
    QString firstWord() const;
    /// A word that the pattern has in any case: the longest that stands for itself, because few
    /// lines have it.
    QString needed() const;
    /// Whether the pattern has a <url>.
    bool needsAddress() const;
    /// The pattern as written.
    const QString &pattern() const { return m_pattern; }

private:
    struct Element
    {
        enum Kind { Literal, Anything, Name, Number, Address, Date };
        Kind kind = Literal;
        QString word;
        std::uint32_t hash = 0;
        bool isMark = false;

        bool stands(const Word &other) const
        {
            return hash == other.hash && foldsTo(other.form, word);
        }
    };
    bool matchFrom(std::span<const Word> words, std::size_t at, std::size_t element,
                   Match &match) const;
    bool matchRun(std::span<const Word> words, std::size_t at, std::size_t element,
                  Match &match) const;

    std::vector<Element> m_elements;
    QString m_pattern;
    std::size_t m_fewestWords = 0;
    Signature m_signature = 0;
};

/// Months, weekdays, "pm", "GMT", "updated" and the like, in English.
bool isDateWord(const Word &word);
/// Of the date words those that name a day or a month, "today" and "ago" among them.
bool namesDayOrMonth(const Word &word);

} // namespace Reading
