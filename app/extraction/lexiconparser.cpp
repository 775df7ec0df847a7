// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/lexiconparser.h"

#include "app/extraction/ruleparser.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringList>

#include <cmath>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A line that says something: "name = rest", in a section.
struct Line
{
    QString path;
    int number = 0;
    QString section;
    QString name;
    QString rest;
    bool own = false;
};

/// What stands in place of a pattern where an analyst wants a rule no more.
const QString kOff = u"off"_s;

const QStringList kSections{u"words"_s,   u"hack"_s, u"accusation"_s, u"denial"_s,
                            u"meeting"_s, u"cues"_s, u"confidence"_s};

/// -1 for a set that no file defines: nothing is in it.
EngineSets engineSets(const Lexicon &lexicon)
{
    EngineSets sets;
    sets.according = lexicon.set(u"according"_s);
    sets.adverb = lexicon.set(u"adverb"_s);
    sets.another = lexicon.set(u"another"_s);
    sets.anaphor = lexicon.set(u"anaphor"_s);
    sets.andWords = lexicon.set(u"and"_s);
    sets.be = lexicon.set(u"be"_s);
    sets.begins = lexicon.set(u"begins"_s);
    sets.breaksJoint = lexicon.set(u"breaks-joint"_s);
    sets.byWord = lexicon.set(u"by"_s);
    sets.chargeNoun = lexicon.set(u"charge-noun"_s);
    sets.citizens = lexicon.set(u"citizens"_s);
    sets.clauseEnd = lexicon.set(u"clause-end"_s);
    sets.clauseMark = lexicon.set(u"clause-mark"_s);
    sets.conjunction = lexicon.set(u"conjunction"_s);
    sets.consequence = lexicon.set(u"consequence"_s);
    sets.dash = lexicon.set(u"dash"_s);
    sets.deed = lexicon.set(u"deed"_s);
    sets.defender = lexicon.set(u"defender"_s);
    sets.definite = lexicon.set(u"definite"_s);
    sets.delegates = lexicon.set(u"delegates"_s);
    sets.determiner = lexicon.set(u"determiner"_s);
    sets.ends = lexicon.set(u"ends"_s);
    sets.firstPerson = lexicon.set(u"first-person"_s);
    sets.following = lexicon.set(u"following"_s);
    sets.gathers = lexicon.set(u"gathers"_s);
    sets.hold = lexicon.set(u"hold"_s);
    sets.its = lexicon.set(u"its"_s);
    sets.join = lexicon.set(u"join"_s);
    sets.joint = lexicon.set(u"joint"_s);
    sets.malware = lexicon.set(u"malware"_s);
    sets.members = lexicon.set(u"members"_s);
    sets.ahead = lexicon.set(u"ahead"_s);
    sets.discovers = lexicon.set(u"discovers"_s);
    sets.occasion = lexicon.set(u"occasion"_s);
    sets.national = lexicon.set(u"national"_s);
    sets.nobody = lexicon.set(u"nobody"_s);
    sets.noticed = lexicon.set(u"noticed"_s);
    sets.occurs = lexicon.set(u"occurs"_s);
    sets.ofAlone = lexicon.set(u"of"_s);
    sets.objectPronoun = lexicon.set(u"object-pronoun"_s);
    sets.ofWord = lexicon.set(u"of-word"_s);
    sets.office = lexicon.set(u"office"_s);
    sets.opening = lexicon.set(u"opening"_s);
    sets.ownOrgan = lexicon.set(u"own-organ"_s);
    sets.paper = lexicon.set(u"paper"_s);
    sets.passiveAfter = lexicon.set(u"passive-after"_s);
    sets.personPronoun = lexicon.set(u"person-pronoun"_s);
    sets.placeWord = lexicon.set(u"place-word"_s);
    sets.possessivePronoun = lexicon.set(u"possessive-pronoun"_s);
    sets.preposition = lexicon.set(u"preposition"_s);
    sets.pronoun = lexicon.set(u"pronoun"_s);
    sets.relationship = lexicon.set(u"relationship"_s);
    sets.say = lexicon.set(u"say"_s);
    sets.sidelines = lexicon.set(u"sidelines"_s);
    sets.some = lexicon.set(u"some"_s);
    sets.sourceWord = lexicon.set(u"source-word"_s);
    sets.takesPlace = lexicon.set(u"takes-place"_s);
    sets.thingPronoun = lexicon.set(u"thing-pronoun"_s);
    sets.toWord = lexicon.set(u"to"_s);
    sets.utters = lexicon.set(u"utters"_s);
    sets.visit = lexicon.set(u"visit"_s);
    sets.withWord = lexicon.set(u"with-word"_s);
    return sets;
}

} // namespace

/// Fills a Lexicon line by line; a line with a mistake is named and left out.
class LexiconParser
{
public:
    void read(const LexiconFile &file);
    LoadedLexicon finish();

private:
    void fail(const Line &line, const QString &reason);
    void addSets();
    void addRule(const Line &line);
    void addWeight(const Line &line);
    bool parse(const Line &line);
    void index();
    void indexPattern(const Pattern &pattern, int place, std::vector<std::vector<int>> &byWord,
                      std::vector<int> *byName) const;

    LoadedLexicon m_loaded;
    ClassTable m_classes;
    QHash<QString, bool> m_names; ///< of rules and cues; true for the analyst's own
    std::vector<Line> m_lines;
};

void LexiconParser::read(const LexiconFile &file)
{
    QString section;
    const QStringList rows = file.text.split(u'\n');
    for (int i = 0; i < rows.size(); ++i) {
        const QString row = rows[i].left(rows[i].indexOf(u'#')).trimmed();
        if (row.isEmpty())
            continue;
        Line line{file.path, i + 1, section, {}, {}, file.own};
        if (row.startsWith(u'[')) {
            section = row.mid(1, row.size() - 2).trimmed();
            if (!row.endsWith(u']') || !kSections.contains(section)) {
                fail(line, u"there is no section “%1”"_s.arg(row));
                section.clear();
            }
            continue;
        }
        const auto equals = row.indexOf(u'=');
        if (section.isEmpty() || equals < 1) {
            fail(line,
                 section.isEmpty() ? u"the line stands in no section"_s
                                   : u"a line must read “name = …”"_s);
            continue;
        }
        line.name = row.left(equals).trimmed();
        line.rest = row.mid(equals + 1).trimmed();
        m_lines.push_back(line);
    }
}

void LexiconParser::fail(const Line &line, const QString &reason)
{
    m_loaded.failures.push_back({line.path, u"line %1: %2"_s.arg(line.number).arg(reason)});
}

void LexiconParser::addSets()
{
    const auto isSet = [](const Line &line) { return line.section == u"words"; };
    for (const Line &line : m_lines) {
        if (isSet(line))
            m_classes.declareSet(line.name);
    }
    for (const Line &line : m_lines) {
        if (!isSet(line))
            continue;
        if (const auto done = m_classes.addSet(line.name, line.rest); !done)
            fail(line, done.error());
    }
    m_classes.closeSets();
}

void LexiconParser::addWeight(const Line &line)
{
    // Beyond this a circumstance would decide alone.
    constexpr float kMost = 20;
    const auto circumstance = circumstanceFromString(line.name);
    bool isNumber = false;
    const float weight = line.rest.toFloat(&isNumber);
    if (!circumstance)
        fail(line, u"there is no circumstance “%1”"_s.arg(line.name));
    else if (!isNumber || !(std::abs(weight) <= kMost))
        fail(line, u"a weight is a number from -20 to 20, not “%1”"_s.arg(line.rest));
    else
        m_loaded.lexicon.m_weights[std::size_t(*circumstance)] = weight;
}

void LexiconParser::addRule(const Line &line)
{
    const auto known = m_names.constFind(line.name);
    if (known != m_names.cend() && *known == line.own)
        return fail(line, u"there is a rule “%1” already"_s.arg(line.name));
    if (known != m_names.cend())
        return; // the analyst's takes its place
    const bool off = line.own && line.rest == kOff;
    if (off || parse(line))
        m_names.insert(line.name, line.own);
}

/// Whether the line could be used.
bool LexiconParser::parse(const Line &line)
{
    if (line.section == u"cues") {
        auto cue = parseCue(line.name, line.rest, m_classes);
        if (!cue) {
            fail(line, cue.error());
            return false;
        }
        m_loaded.lexicon.m_cues.push_back(std::move(*cue));
    } else {
        auto rule = parseRule(*kindFromString(line.section), line.name, line.rest, m_classes);
        if (!rule) {
            fail(line, rule.error());
            return false;
        }
        m_loaded.lexicon.m_rules.push_back(std::move(*rule));
    }
    return true;
}

void LexiconParser::indexPattern(const Pattern &pattern, int place,
                                 std::vector<std::vector<int>> &byWord,
                                 std::vector<int> *byName) const
{
    const Element &first = pattern.front();
    if (first.nameTypes != 0 && byName)
        byName->push_back(place);
    for (const int word : m_classes.members(first.words))
        byWord[std::size_t(word)].push_back(place);
}

void LexiconParser::index()
{
    Lexicon &lexicon = m_loaded.lexicon;
    lexicon.m_words = m_classes.words();
    lexicon.m_sets = m_classes.sets();
    lexicon.m_engineSets = engineSets(lexicon);
    lexicon.m_rowSize = std::size_t(m_classes.count()) / 64 + 1;
    const auto wordCount = std::size_t(lexicon.m_words.size());
    lexicon.m_members.assign(wordCount * lexicon.m_rowSize, 0);
    for (WordClass words = 0; words < m_classes.count(); ++words) {
        for (const int word : m_classes.members(words)) {
            const auto row = std::size_t(word) * lexicon.m_rowSize + std::size_t(words) / 64;
            lexicon.m_members[row] |= std::uint64_t(1) << (std::size_t(words) % 64);
        }
    }
    lexicon.m_rulesByWord.resize(wordCount);
    lexicon.m_cuesByWord.resize(wordCount);
    for (std::size_t i = 0; i < lexicon.m_rules.size(); ++i)
        indexPattern(lexicon.m_rules[i].pattern, int(i), lexicon.m_rulesByWord,
                     &lexicon.m_rulesByName);
    for (std::size_t i = 0; i < lexicon.m_cues.size(); ++i)
        indexPattern(lexicon.m_cues[i].pattern, int(i), lexicon.m_cuesByWord, nullptr);
}

LoadedLexicon LexiconParser::finish()
{
    addSets();
    for (const bool own : {true, false}) {
        for (const Line &line : m_lines) {
            if (line.section != u"words" && line.section != u"confidence" && line.own == own)
                addRule(line);
        }
    }
    for (const Line &line : m_lines) { // the analyst's come last and hold
        if (line.section == u"confidence")
            addWeight(line);
    }
    index();
    return std::move(m_loaded);
}

LoadedLexicon parseLexicon(const std::vector<LexiconFile> &files)
{
    LexiconParser parser;
    for (const LexiconFile &file : files)
        parser.read(file);
    return parser.finish();
}

LoadedLexicon loadLexicon(const QString &folder, const std::vector<LexiconFile> &own)
{
    std::vector<LexiconFile> files;
    std::vector<Reading::Failure> failures;
    for (const auto &name : {u"words"_s, u"hack"_s, u"accusation"_s, u"denial"_s, u"meeting"_s,
                             u"cues"_s, u"confidence"_s}) {
        QFile file(QDir(folder).filePath(name + u".txt"_s));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({file.fileName(), QString::fromUtf8(file.readAll())});
        else
            failures.push_back({file.fileName(), file.errorString()});
    }
    files.insert(files.end(), own.begin(), own.end());
    LoadedLexicon loaded = parseLexicon(files);
    loaded.failures.insert(loaded.failures.begin(), failures.begin(), failures.end());
    return loaded;
}

} // namespace Extraction
