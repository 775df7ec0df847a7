// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/document.h"
#include "app/reading/failure.h"
#include "app/reading/ownfiles.h"
#include "app/reading/wordtable.h"

#include <QString>

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace Language {

/// How a name stands for its actor.
enum class NameForm {
    Name, ///< "Russia", "GRU"
    Adjective, ///< "Russian"
    People, ///< "Russians"
    Voice, ///< "the Kremlin": always the state
    Capital, ///< "Moscow": the state, except as a place
    Place, ///< "Sochi": in the state, never its voice
    Context, ///< an everyday word too: a name only near a word for its kind
    Family, ///< a person's family name alone
};

/// Words for those who act without a name; see resources/actors/roles.txt.
enum class RoleKind { Organ, Institution, Officials, Title, Hackers, Body, Modifier };

struct Actor
{
    QString canonical;
    ActorType type = ActorType::Organisation;
    /// The state or body it belongs to; empty if the list names none. Reading only: an article has
    /// to say it too, except for persons.
    QString of;
    /// The first adjective of a state: "Belgian".
    QString adjective;
    /// File and line that name it: "states.txt:12".
    QString source;
    /// Rule of a name that was found by this list: "list states.txt:12".
    QString rule;
};

/// One way to write an actor's name, or a role.
struct Phrase
{
    enum class Case : std::uint8_t { Any, Capitalised, AllCapitals };

    int actor = -1; ///< -1: a role, or a phrase that is no name
    bool ignored = false; ///< capitalised words that name no actor: "NotPetya"
    NameForm form = NameForm::Name;
    RoleKind role = RoleKind::Title;
    std::vector<Case> cases; ///< what each word asks of the text
    bool anyCase = false; ///< none of its words asks for anything
};

/// The actors known by name: states with their metonyms and demonyms, agencies, groups and the
/// rest, from the files of resources/actors. Immutable once loaded, shared between threads.
class ActorList
{
public:
    /// Adds the lines of one file, for tests and for an analyst's own lists; form of a line: see
    /// resources/actors/states.txt. A line of an actor that is known already adds names to it.
    /// Unusable lines are reported and passed over.
    void add(const QString &fileName, const QString &content,
             std::vector<Reading::Failure> &failures);

    const Actor &actor(int place) const { return m_actors[std::size_t(place)]; }
    /// Canonical name of a name as it stands in a list, or the name itself.
    QString canonical(const QString &name) const;
    /// Who goes by that name, as it stands in a list; nullptr if nobody does.
    const Actor *named(const QString &name) const;
    bool isFirstName(QStringView lowerCase) const { return m_firstNames.contains(lowerCase); }

    /// For the matcher: words and phrases as a tree over word numbers. -1 where there is none.
    int word(QStringView lowerCase) const { return m_words.find(lowerCase); }
    int word(Reading::HashedWord lowerCase) const { return m_words.find(lowerCase); }
    int next(int node, int word) const;
    const std::vector<int> &phrasesAt(int node) const { return m_nodes[std::size_t(node)].ends; }
    const Phrase &phrase(int place) const { return m_phrases[std::size_t(place)]; }

private:
    struct LineReader;

    struct Node
    {
        std::vector<int> ends; ///< phrases that end here
        std::vector<std::pair<int, int>> children; ///< word and node, sorted; the root's are apart
    };

    int addChild(int node, int word);
    bool addPhrase(const QString &text, Phrase phrase, QString &problem);
    int addActor(const Actor &actor);

    std::vector<Actor> m_actors;
    std::vector<Phrase> m_phrases;
    std::vector<Node> m_nodes = {{}}; ///< 0 is the root
    std::vector<int> m_afterRoot; ///< node behind the root, or -1, by the number of the word
    Reading::WordTable m_words;
    int actorNamed(const QString &name) const;

    Reading::WordTable m_names; ///< case-folded
    std::vector<int> m_actorOfName; ///< by the numbers of the names
    Reading::WordTable m_firstNames;
};

struct LoadedActorList
{
    std::shared_ptr<const ActorList> list;
    /// Lines that could not be used, as "file:line: reason"; the rest was.
    std::vector<Reading::Failure> failures;
};

/// The lists compiled into the program, and the analyst's own after them.
LoadedActorList loadActorList(const std::vector<Reading::OwnFile> &own = {});

} // namespace Language
