// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/timex.h"
#include "app/extraction/lexicon.h"
#include "app/language/actorlist.h"
#include "app/language/document.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <cstdint>
#include <vector>

namespace Extraction {

/// A document laid beside the lexicon: which of its words the rules know, which name, quotation and
/// time expression each token belongs to. Built once an article, linear; refers to its arguments.
class Scene
{
public:
    Scene(const Language::Document &document, const Lexicon &lexicon,
          const std::vector<Dates::Timex> &timexes, const Language::ActorList &actors);

    const Language::Document &document() const { return m_document; }
    const Lexicon &lexicon() const { return m_lexicon; }
    const EngineSets &sets() const { return m_lexicon.sets(); }
    const std::vector<Dates::Timex> &timexes() const { return m_timexes; }

    const Language::Token &token(int place) const { return m_document.tokens[std::size_t(place)]; }
    const Language::Name &name(int place) const { return m_document.names[std::size_t(place)]; }
    const Language::Sentence &sentence(int place) const
    {
        return m_document.sentences[std::size_t(place)];
    }
    int tokenCount() const { return int(m_document.tokens.size()); }
    int sentenceCount() const { return int(m_document.sentences.size()); }
    Language::TokenRange sentenceTokens(int tokenPlace) const
    {
        return sentence(token(tokenPlace).sentence).tokens;
    }

    /// The part of the trigger's sentence that rules may look at: bounded, so that a text without
    /// sentence ends costs no more than another.
    Language::TokenRange window(Language::TokenRange trigger) const;

    /// The lexicon's number of the token's word, or -1.
    int wordId(int token) const { return m_wordIds[std::size_t(token)]; }
    bool is(int token, WordClass words) const { return m_lexicon.contains(words, wordId(token)); }
    /// Whether any token of the range is of the class.
    bool any(Language::TokenRange range, WordClass words) const;
    /// The same of a whole sentence, which is known beforehand: most rules fail for want of a word,
    /// and need not look for it.
    bool has(int sentence, WordClass words) const
    {
        const auto row =
            std::size_t(sentence) * m_lexicon.rowSize() + std::size_t(words) / kClassesToWord;
        return words >= 0 && ((m_classes[row] >> (std::size_t(words) % kClassesToWord)) & 1U) != 0;
    }
    QStringView word(int token) const { return m_document.word(token); }

    /// Place in Document::names, or -1.
    int nameAt(int token) const { return m_nameAt[std::size_t(token)]; }
    /// Places in Document::names, half-open, of the names in a sentence.
    Language::TokenRange namesOf(int sentence) const { return m_namesOf[std::size_t(sentence)]; }
    /// Place in Document::quotations, or -1.
    int quotationAt(int token) const { return m_quotationAt[std::size_t(token)]; }
    /// Places in timexes(), half-open, of the time expressions in a sentence.
    Language::TokenRange timexesOf(int sentence) const
    {
        return m_timexesOf[std::size_t(sentence)];
    }
    /// The tokens a time expression covers.
    Language::TokenRange timexTokens(int timex) const { return m_timexTokens[std::size_t(timex)]; }
    bool isTimex(int token) const { return m_timexAt[std::size_t(token)] >= 0; }

    /// The state that the word at the token names elsewhere in the document ("US" in "US National
    /// Security Agency"); empty if there is none.
    QString stateNamed(int token) const { return m_states.value(this->token(token).word); }
    /// Whether the document names the state.
    bool isNamed(const QString &state) const { return m_named.contains(state); }
    /// Whether a body of states goes by that canonical name in this document.
    bool isBody(const QString &canonical) const { return m_bodies.contains(canonical); }

    Reading::Span span(Language::TokenRange tokens) const;
    /// Commas and their like, which no pattern reaches across by a gap.
    WordClass clauseMark() const { return m_clauseMark; }

private:
    void placeNames();
    void placeTimexes();
    void markGroups();
    void gatherClasses();
    void takeAsTime(int token, int timex);

    static constexpr std::size_t kClassesToWord = 64;

    const Language::Document &m_document;
    const Lexicon &m_lexicon;
    const std::vector<Dates::Timex> &m_timexes;
    QSet<QString> m_bodies;
    QSet<QString> m_named;
    QHash<int, QString> m_states;
    WordClass m_clauseMark = -1;
    std::vector<int> m_wordIds;
    /// The classes of all words of each sentence, as the lexicon has them of a word.
    std::vector<std::uint64_t> m_classes;
    std::vector<int> m_nameAt;
    std::vector<int> m_quotationAt;
    std::vector<int> m_timexAt;
    std::vector<Language::TokenRange> m_namesOf;
    std::vector<Language::TokenRange> m_timexesOf;
    std::vector<Language::TokenRange> m_timexTokens;
};

/// Where the pattern matches from the token on, within its sentence; empty if it does not.
Language::TokenRange match(const Scene &scene, const Pattern &pattern, int first);

} // namespace Extraction
