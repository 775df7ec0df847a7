// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/confidence.h"
#include "app/extraction/event.h"
#include "app/reading/wordtable.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace Extraction {

/// A set of words that patterns and conditions test: a place in Lexicon's membership table.
using WordClass = int;

/// One step of a pattern: a word of a class, or a name of one of some types.
struct Element
{
    /// -1 where only a name will do.
    WordClass words = -1;
    /// Bit per Language::ActorType; 0 where no name will do.
    std::uint32_t nameTypes = 0;
    /// Up to so many tokens may stand before it.
    int gap = 0;
    bool optional = false;
};
using Pattern = std::vector<Element>;

/// Where a condition or a cue looks, seen from the trigger.
enum class Reach { Sentence, Before, After, Nearby, Article };

/// Words that must or must not stand within reach of a trigger.
struct Condition
{
    WordClass words = -1;
    Reach reach = Reach::Sentence;
    /// For Before and After, in tokens.
    int tokens = 0;
    bool wanted = true;
};

/// Where a rule finds who did something or to whom it was done, seen from the trigger.
enum class Place {
    Subject, ///< the name before it that governs it; in the passive, the name after "by"
    Object, ///< the name after it; in the passive, the subject
    Adjective, ///< "Russian" right before it: where it comes from
    Modifier, ///< another name right before it, in the same noun phrase: "the Sony hack"
    Owner, ///< a genitive right before it: "Moscow's denial"
    Body, ///< a body of states that the same sentence names
    Preposition, ///< the name after a certain word that follows it
    LastPreposition, ///< the name after the last such word of its clause: "blamed the hack of A on
                     ///< B"
    Next, ///< the name right behind it: "it was X"
    Inside, ///< a name that the pattern has taken in: "what X called"
    Speaker, ///< who is said to say the sentence
    Accused, ///< the actor of a hack that the same sentence reports
    Victim, ///< the target of a hack that the same sentence reports
    Parties, ///< everybody joined by "and" and "with" around it
};

struct RolePlace
{
    Place place = Place::Subject;
    /// The preposition's class.
    WordClass words = -1;
};

/// How a trigger is read: which words, in which company, and where its roles stand.
struct Rule
{
    QString name;
    Kind kind = Kind::Hack;
    Pattern pattern;
    std::vector<RolePlace> actors;
    std::vector<RolePlace> targets;
    std::vector<Condition> conditions;
    /// Joins an event that other words have founded and founds none.
    bool weak = false;
    /// Has a subject and a voice.
    bool verb = false;
    /// No event of its own, but who did it is who is accused of it: interference, espionage.
    bool shadow = false;
    /// Founds an event even if nothing identifies it but its actor.
    bool strong = false;
    /// The event stands only if these roles were found.
    bool needsActor = false;
    bool needsTarget = false;
    /// What a speaker says of his own side: another's defence is none.
    bool own = false;
    /// Nothing but what one says whom the text accuses.
    bool accused = false;
    /// A meeting of many, known by the body or place that gathers them: a summit.
    bool gathering = false;
    /// Several encounters of one with each of the others: "separate meetings with A and B".
    bool separate = false;
    std::optional<Status> status;
};

/// What words around a trigger say about the event.
enum class CueMeaning { Generic, Negated, Planned, Possible, Alleged, Cancelled };

struct Cue
{
    QString name;
    CueMeaning meaning = CueMeaning::Generic;
    Pattern pattern;
    /// Bit per Kind.
    std::uint32_t kinds = 0;
    Reach reach = Reach::Sentence;
    int tokens = 0;
};

/// The sets of words.txt that the engine itself asks for, by their name there.
struct EngineSets
{
    WordClass according = -1; ///< according
    WordClass adverb = -1; ///< adverb
    WordClass anaphor = -1; ///< anaphor
    WordClass another = -1; ///< another
    WordClass ahead = -1; ///< ahead
    WordClass andWords = -1; ///< and
    WordClass be = -1; ///< be
    WordClass begins = -1; ///< begins
    WordClass breaksJoint = -1; ///< breaks-joint
    WordClass byWord = -1; ///< by
    WordClass chargeNoun = -1; ///< charge-noun
    WordClass citizens = -1; ///< citizens
    WordClass clauseEnd = -1; ///< clause-end
    WordClass clauseMark = -1; ///< clause-mark
    WordClass conjunction = -1; ///< conjunction
    WordClass consequence = -1; ///< consequence
    WordClass dash = -1; ///< dash
    WordClass deed = -1; ///< deed
    WordClass defender = -1; ///< defender
    WordClass definite = -1; ///< definite
    WordClass delegates = -1; ///< delegates
    WordClass determiner = -1; ///< determiner
    WordClass discovers = -1; ///< discovers
    WordClass ends = -1; ///< ends
    WordClass firstPerson = -1; ///< first-person
    WordClass following = -1; ///< following
    WordClass gathers = -1; ///< gathers
    WordClass hold = -1; ///< hold
    WordClass its = -1; ///< its
    WordClass join = -1; ///< join
    WordClass joint = -1; ///< joint
    WordClass malware = -1; ///< malware
    WordClass members = -1; ///< members
    WordClass national = -1; ///< national
    WordClass nobody = -1; ///< nobody
    WordClass noticed = -1; ///< noticed
    WordClass occasion = -1; ///< occasion
    WordClass occurs = -1; ///< occurs
    WordClass ofAlone = -1; ///< of
    WordClass objectPronoun = -1; ///< object-pronoun
    WordClass ofWord = -1; ///< of-word
    WordClass office = -1; ///< office
    WordClass opening = -1; ///< opening
    WordClass ownOrgan = -1; ///< own-organ
    WordClass paper = -1; ///< paper
    WordClass passiveAfter = -1; ///< passive-after
    WordClass personPronoun = -1; ///< person-pronoun
    WordClass placeWord = -1; ///< place-word
    WordClass possessivePronoun = -1; ///< possessive-pronoun
    WordClass preposition = -1; ///< preposition
    WordClass pronoun = -1; ///< pronoun
    WordClass relationship = -1; ///< relationship
    WordClass say = -1; ///< say
    WordClass sidelines = -1; ///< sidelines
    WordClass some = -1; ///< some
    WordClass sourceWord = -1; ///< source-word
    WordClass takesPlace = -1; ///< takes-place
    WordClass thingPronoun = -1; ///< thing-pronoun
    WordClass toWord = -1; ///< to
    WordClass utters = -1; ///< utters
    WordClass visit = -1; ///< visit
    WordClass withWord = -1; ///< with-word
};

/// The rules, compiled: words are numbers, classes are bits. Immutable once parsed.
class Lexicon
{
public:
    /// -1 for a word that no rule mentions.
    int wordId(QStringView word) const { return m_words.find(word); }
    int wordId(Reading::HashedWord word) const { return m_words.find(word); }
    bool contains(WordClass words, int wordId) const
    {
        if (words < 0 || wordId < 0)
            return false;
        const auto row = std::size_t(wordId) * m_rowSize + std::size_t(words) / 64;
        return (m_members[row] >> (std::size_t(words) % 64)) & 1U;
    }
    /// The classes of a known word, a bit each; of rowSize() words of memory.
    const std::uint64_t *classesOf(int wordId) const
    {
        return m_members.data() + std::size_t(wordId) * m_rowSize;
    }
    std::size_t rowSize() const { return m_rowSize; }
    /// The class of a named set; -1 if there is none.
    WordClass set(const QString &name) const { return m_sets.value(name, -1); }

    const EngineSets &sets() const { return m_engineSets; }
    const CircumstanceWeights &weights() const { return m_weights; }

    const std::vector<Rule> &rules() const { return m_rules; }
    const std::vector<Cue> &cues() const { return m_cues; }
    /// Rules and cues whose pattern may begin with the word, in the order of the files.
    const std::vector<int> &rulesFor(int wordId) const
    {
        return m_rulesByWord[std::size_t(wordId)];
    }
    const std::vector<int> &cuesFor(int wordId) const { return m_cuesByWord[std::size_t(wordId)]; }
    /// Rules whose pattern may begin with a name.
    const std::vector<int> &rulesForNames() const { return m_rulesByName; }

private:
    friend class LexiconParser;

    Reading::WordTable m_words;
    QHash<QString, WordClass> m_sets;
    EngineSets m_engineSets;
    CircumstanceWeights m_weights{};
    std::vector<std::uint64_t> m_members;
    std::size_t m_rowSize = 1;
    std::vector<Rule> m_rules;
    std::vector<Cue> m_cues;
    std::vector<std::vector<int>> m_rulesByWord;
    std::vector<std::vector<int>> m_cuesByWord;
    std::vector<int> m_rulesByName;
};

} // namespace Extraction
