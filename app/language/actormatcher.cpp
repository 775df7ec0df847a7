// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/actormatcher.h"

#include "app/language/tokenizer.h"

namespace Language {

namespace {

bool fits(const Token &token, Phrase::Case wanted)
{
    switch (wanted) {
    case Phrase::Case::Any:
        return true;
    case Phrase::Case::Capitalised:
        return token.is(Token::Capitalised) || token.is(Token::AllCapitals);
    case Phrase::Case::AllCapitals:
        return token.is(Token::AllCapitals);
    }
    return false;
}

bool fits(const std::vector<Token> &tokens, int first, const Phrase &phrase)
{
    for (std::size_t i = 0; i < phrase.cases.size(); ++i) {
        if (!fits(tokens[std::size_t(first) + i], phrase.cases[i]))
            return false;
    }
    return true;
}

} // namespace

ActorMatcher::ActorMatcher(const ActorList &list, const Document &document)
    : m_list(list)
    , m_document(document)
{
    m_words.reserve(document.words.size());
    m_nodes.reserve(document.words.size());
    for (const Reading::HashedWord word : document.words) {
        const int number = list.word(word);
        m_words.push_back(number);
        m_nodes.push_back(number < 0 ? -1 : list.next(0, number));
    }
}

/// node: behind the root by the word of token.
ActorMatch ActorMatcher::longest(int node, int token, int limit) const
{
    ActorMatch found;
    for (int i = token; node >= 0;) {
        const int phrase = best(m_list.phrasesAt(node), token);
        ++i;
        if (phrase >= 0)
            found = {phrase, i};
        if (i >= limit)
            break;
        const int word = m_words[std::size_t(m_document.tokens[std::size_t(i)].word)];
        node = word < 0 ? -1 : m_list.next(node, word);
    }
    return found;
}

int ActorMatcher::best(const std::vector<int> &phrases, int first) const
{
    int role = -1;
    for (int place : phrases) {
        const Phrase &phrase = m_list.phrase(place);
        if (!phrase.anyCase && !fits(m_document.tokens, first, phrase))
            continue;
        if (phrase.actor >= 0 || phrase.ignored)
            return place;
        role = place;
    }
    return role;
}

bool ActorMatcher::isState(int token) const
{
    const ActorMatch found = match(token, token + 1);
    const int actor = found.phrase >= 0 ? m_list.phrase(found.phrase).actor : -1;
    return actor >= 0 && m_list.actor(actor).type == ActorType::State;
}

int ActorMatcher::matchWhole(QStringView text) const
{
    Document part;
    tokenize(text, part);
    int node = 0;
    for (const Token &token : part.tokens) {
        const int word = m_list.word(part.word(token));
        node = word < 0 ? -1 : m_list.next(node, word);
        if (node < 0)
            return -1;
    }
    if (part.tokens.empty())
        return -1;
    for (int place : m_list.phrasesAt(node)) {
        if (m_list.phrase(place).actor >= 0 && fits(part.tokens, 0, m_list.phrase(place)))
            return place;
    }
    return -1;
}

} // namespace Language
