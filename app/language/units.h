// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/actormatcher.h"
#include "app/language/document.h"

#include <vector>

namespace Language {

enum class UnitKind : std::uint8_t {
    Other, ///< an ordinary word or a mark
    State, ///< a state in any form
    Known, ///< agency, body of states, organisation, group, outlet, named organ
    Person, ///< a listed person, by full or family name
    Role, ///< a word of roles.txt
    Capital, ///< one capitalised word that no list knows
};

/// The smallest piece that a name is built of: one listed phrase or one token. A genitive "'s"
/// belongs to the unit before it.
struct Unit
{
    UnitKind kind = UnitKind::Other;
    TokenRange tokens; ///< without the genitive
    Reading::Span span; ///< may be a part of its token: "Russia" of "Russia-linked"
    int actor = -1;
    NameForm form = NameForm::Name;
    RoleKind role = RoleKind::Title;
    bool possessive = false;
    bool compound = false; ///< part of a hyphenated token
    bool supporter = false; ///< "pro-Russian": not the state, but for it
    bool capitalised = false;
};

/// The units of one sentence, in order.
struct UnitReader
{
    QStringView text;
    const Document &document;
    const ActorList &list;
    const ActorMatcher &matcher;
    /// For each of the document's words: it stands in lower case somewhere; it stands capitalised
    /// inside a sentence.
    std::vector<bool> lowerCase;
    std::vector<bool> capitalInside;
    /// Words that are part of a name found in running text; all that counts in a headline whose
    /// words all have capitals. Filled while names are found.
    std::vector<bool> partOfName;

    UnitReader(QStringView articleText, const Document &doc, const ActorList &actors,
               const ActorMatcher &actorMatcher);

    /// Appends the units of sentence to units.
    void read(const Sentence &sentence, std::vector<Unit> &units) const;
    /// sentence: one of the document's. Every word of it that matters has a capital: a headline in
    /// Title Case or in capitals.
    bool isTitleCase(const Sentence &sentence) const
    {
        return m_titleCase[std::size_t(&sentence - document.sentences.data())];
    }

private:
    bool readsAsTitle(const Sentence &sentence) const;
    bool isName(int token, const Sentence &sentence, bool titleCase) const;
    bool isShortMonthHere(int token, const Sentence &sentence) const;
    bool contextFits(const Sentence &sentence) const;
    bool familyFits(int token, const Sentence &sentence, const std::vector<Unit> &before) const;
    void readPlain(int token, const Sentence &sentence, bool titleCase,
                   std::vector<Unit> &units) const;
    bool readCompound(int token, std::vector<Unit> &units) const;

    std::vector<bool> m_titleCase; ///< of the document's sentences
};

} // namespace Language
