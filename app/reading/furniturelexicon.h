// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/phrase.h"

#include <QStringList>

#include <array>
#include <vector>

namespace Reading {

/// The phrases of files such as resources/lexicons/furniture.txt, which says in its head what each
/// section means.
class FurnitureLexicon
{
public:
    enum Scope { Line, Start, Inside, Notice, Tail, Section, Rest, List, Source, Title };
    static constexpr std::size_t kScopeCount = 10;

    /// Reads the lines of a lexicon file. What cannot be used is named in problems() and left out.
    explicit FurnitureLexicon(QStringView file) { add(file); }
    /// More phrases; what cannot be used joins problems().
    void add(QStringView file);

    /// A bit for each Scope.
    using Scopes = std::uint32_t;
    static constexpr Scopes bit(Scope scope) { return Scopes(1) << unsigned(scope); }
    /// The scopes that have a phrase which the words may hold; there is nothing of the others in
    /// them. One look-up a word.
    Scopes scopesIn(std::span<const Word> words) const;

    struct Hit
    {
        /// Never null in a hit that is returned.
        const Phrase *phrase = nullptr;
        std::size_t begin = 0;
        std::size_t end = 0;
        Span name;
    };
    /// The phrase that is all of the words.
    std::optional<Hit> whole(Scope scope, std::span<const Word> words) const;
    /// The longest phrase that the words from place at begin with.
    std::optional<Hit> at(Scope scope, std::span<const Word> words, std::size_t place) const;
    /// The same, where the signature of the words is known: for one who asks at many places.
    std::optional<Hit> at(Scope scope, std::span<const Word> words, std::size_t place,
                          Phrase::Signature signature) const;
    /// The first phrase anywhere in the words.
    std::optional<Hit> anywhere(Scope scope, std::span<const Word> words) const;

    const QStringList &problems() const { return m_problems; }

private:
    struct Phrases
    {
        WordTable firstWords;
        std::vector<std::vector<Phrase>> byFirstWord;
        /// Those that begin with a place such as <n>.
        std::vector<Phrase> others;
    };
    template <typename Visitor>
    void visit(Scope scope, std::span<const Word> words, std::size_t place,
               Phrase::Signature signature, Visitor visitor) const;

    std::array<Phrases, kScopeCount> m_phrases;
    /// A word that each phrase needs, and the scopes of the phrases that need it.
    WordTable m_needed;
    std::vector<Scopes> m_scopesNeeding;
    /// Scopes of the phrases that need an address.
    Scopes m_scopesNeedingAddress = 0;
    QStringList m_problems;
};

} // namespace Reading
