// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/actorlist.h"
#include "app/language/document.h"

#include <QStringView>

#include <vector>

namespace Language {

/// The longest phrase of the lists that begins at a token.
struct ActorMatch
{
    /// Place of the phrase in the list, or -1.
    int phrase = -1;
    /// One past its last token.
    int end = 0;
};

/// Finds listed phrases in a document's tokens. Looks each distinct word up once, then walks the
/// list's tree; linear in the tokens for lists of short names.
class ActorMatcher
{
public:
    /// Neither is owned; both outlive the matcher.
    ActorMatcher(const ActorList &list, const Document &document);

    /// The longest phrase that begins at token and ends before limit; actors before roles.
    ActorMatch match(int token, int limit) const
    {
        // Few words begin a phrase.
        const int node = m_nodes[std::size_t(m_document.tokens[std::size_t(token)].word)];
        return node < 0 ? ActorMatch() : longest(node, token, limit);
    }

    /// Whether the token alone is a state's name or adjective.
    bool isState(int token) const;

    /// The longest actor that text is as a whole ("Russia" of "Russia-linked"), or -1.
    int matchWhole(QStringView text) const;

private:
    ActorMatch longest(int node, int token, int limit) const;
    int best(const std::vector<int> &phrases, int first) const;

    const ActorList &m_list;
    const Document &m_document;
    /// The list's number for each of the document's words, or -1.
    std::vector<int> m_words;
    /// The list's node behind its root for each of the document's words, or -1.
    std::vector<int> m_nodes;
};

} // namespace Language
