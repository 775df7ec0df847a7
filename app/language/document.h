// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"
#include "app/reading/span.h"
#include "app/reading/wordtable.h"

#include <QString>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace Language {

/// Half-open range of places in Document::tokens.
struct TokenRange
{
    int begin = 0;
    int end = 0;

    constexpr int size() const { return end - begin; }
    constexpr bool contains(int token) const { return begin <= token && token < end; }
    friend constexpr bool operator==(TokenRange, TokenRange) = default;
};

/// A word, a number or one punctuation mark (or a run of one: "...", "--"). "Russia's" is two
/// tokens: "Russia" and "'s"; "cyber-attack", "U.S.", "Mr.", the initial "V.", "didn't" and a web
/// address are one.
struct Token
{
    enum Flag : std::uint16_t {
        Word = 1 << 0,
        Number = 1 << 1,
        Punctuation = 1 << 2,
        Capitalised = 1 << 3, ///< first letter is a capital
        AllCapitals = 1 << 4, ///< at least two letters, all capitals ("NSA", "U.S.")
        Possessive = 1 << 5, ///< the token is "'s" or "'" after a noun
        Quoted = 1 << 6, ///< inside quotation marks
        OpensQuote = 1 << 7, ///< a quotation mark that opens
        ClosesQuote = 1 << 8, ///< a quotation mark that closes, not an apostrophe
        Hyphenated = 1 << 9, ///< has a hyphen of any sort
    };

    Reading::Span span;
    /// Lower-case form with curly apostrophes made straight, interned in Document::words.
    int word = 0;
    std::uint16_t flags = 0;
    int sentence = 0;

    bool is(Flag flag) const { return (flags & flag) != 0; }
};

struct Sentence
{
    /// Without white space at either end. A line break always ends a sentence.
    Reading::Span span;
    TokenRange tokens;
    /// Site furniture: never a mention.
    bool furniture = false;
    /// A line that repeats or is the article's title.
    bool headline = false;
};

/// Words between quotation marks and who is said to speak them.
struct Quotation
{
    Reading::Span span; ///< with its marks
    TokenRange tokens; ///< between the marks
    /// Place in Document::names of the speaker, or -1.
    int speaker = -1;
};

/// What a name stands for.
enum class ActorType {
    State, ///< a state or its government: "Moscow", "the Kremlin", "Russian"
    Intergovernmental, ///< EU, NATO, CIS
    Agency, ///< security, intelligence, police, cyber and prosecuting bodies
    Organ, ///< other state organs and unnamed officials: stands for its state
    Person,
    Organisation, ///< company, party, institution
    Group, ///< hacker group
    Outlet, ///< newspaper, broadcaster, news agency
    Place, ///< a city or region that is not its state's voice: "in Moscow", "Sochi"
    Role, ///< an unnamed speaker: "officials", "the spokesman", "the company"
};

/// A name, a metonym, a demonym or a titled role in the text, with who it stands for.
struct Name
{
    /// Title and owner belong to it ("Russian President Vladimir Putin" is one name), "the" and a
    /// genitive "'s" do not. Two names may share one hyphenated token ("Putin-Trump").
    TokenRange tokens;
    /// What to highlight; inside a hyphenated token only the name's part.
    Reading::Span span;
    ActorType type = ActorType::Organisation;
    /// Canonical short name by the guidelines: "Russia" for a state and its organs, "GRU",
    /// "Vladimir Putin" for a later "Putin" or "the president". Empty for a role or for hackers
    /// that nobody identifies: then only the sides act.
    QString canonical;
    /// Canonical names that go with it anywhere in the article: the state of "Russian hackers", of
    /// "the US' FBI", the office a person is said to hold ("Kremlin spokesman Dmitry Peskov" ->
    /// Russia). Never holds canonical itself.
    std::vector<QString> sides;
    /// The state that the lists know a secret service or a hacker group to be of; said of it only
    /// where the article speaks of that state too.
    QString home;
    /// What an organ is called where it is the victim and not the voice of its state: "Foreign
    /// Office", "Russian embassy". Empty for other types.
    QString own;
    /// "Russian", "US", "China" in "China-based": used as an adjective for what follows.
    bool adjective = false;
    /// Followed by "'s".
    bool possessive = false;
    /// How it was read, for `explain`: "list states.txt:12", "title before name", "role again".
    QString rule;
};

/// An article's text cut into sentences, tokens, quotations and names.
struct Document
{
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Quotation> quotations;
    /// Sorted by place, not overlapping.
    std::vector<Name> names;
    /// Interned words; Token::word is a place in it.
    std::vector<Reading::HashedWord> words;
    /// The letters of words: one piece of memory for all, so that none is allocated by itself.
    std::unique_ptr<QChar[]> letters;

    QStringView word(const Token &token) const { return words[std::size_t(token.word)].text; }
    QStringView word(int token) const { return word(tokens[std::size_t(token)]); }
};

} // namespace Language
