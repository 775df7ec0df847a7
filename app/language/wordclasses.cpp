// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/wordclasses.h"

#include "app/reading/wordtable.h"

#include <algorithm>
#include <span>
#include <vector>

namespace Language {

namespace {

constexpr QStringView kOpeners[] = {u"a",
                                    u"about",
                                    u"according",
                                    u"additionally",
                                    u"after",
                                    u"again",
                                    u"all",
                                    u"along",
                                    u"also",
                                    u"although",
                                    u"amid",
                                    u"among",
                                    u"an",
                                    u"and",
                                    u"another",
                                    u"any",
                                    u"as",
                                    u"asked",
                                    u"at",
                                    u"authorities",
                                    u"because",
                                    u"before",
                                    u"both",
                                    u"but",
                                    u"by",
                                    u"can",
                                    u"clearly",
                                    u"critics",
                                    u"despite",
                                    u"did",
                                    u"do",
                                    u"does",
                                    u"during",
                                    u"each",
                                    u"earlier",
                                    u"either",
                                    u"even",
                                    u"every",
                                    u"everyone",
                                    u"experts",
                                    u"few",
                                    u"finally",
                                    u"following",
                                    u"for",
                                    u"from",
                                    u"further",
                                    u"furthermore",
                                    u"given",
                                    u"has",
                                    u"have",
                                    u"he",
                                    u"her",
                                    u"here",
                                    u"his",
                                    u"how",
                                    u"however",
                                    u"i",
                                    u"if",
                                    u"in",
                                    u"indeed",
                                    u"instead",
                                    u"investigators",
                                    u"is",
                                    u"it",
                                    u"its",
                                    u"last",
                                    u"later",
                                    u"like",
                                    u"many",
                                    u"may",
                                    u"meanwhile",
                                    u"more",
                                    u"moreover",
                                    u"most",
                                    u"my",
                                    u"neither",
                                    u"nevertheless",
                                    u"no",
                                    u"none",
                                    u"nor",
                                    u"not",
                                    u"nothing",
                                    u"now",
                                    u"of",
                                    u"officials",
                                    u"on",
                                    u"once",
                                    u"one",
                                    u"only",
                                    u"or",
                                    u"other",
                                    u"others",
                                    u"our",
                                    u"over",
                                    u"perhaps",
                                    u"please",
                                    u"researchers",
                                    u"several",
                                    u"she",
                                    u"should",
                                    u"since",
                                    u"so",
                                    u"some",
                                    u"sources",
                                    u"still",
                                    u"such",
                                    u"that",
                                    u"the",
                                    u"their",
                                    u"then",
                                    u"there",
                                    u"therefore",
                                    u"these",
                                    u"they",
                                    u"this",
                                    u"those",
                                    u"though",
                                    u"through",
                                    u"thus",
                                    u"to",
                                    u"today",
                                    u"too",
                                    u"two",
                                    u"under",
                                    u"unlike",
                                    u"until",
                                    u"upon",
                                    u"was",
                                    u"we",
                                    u"were",
                                    u"what",
                                    u"when",
                                    u"where",
                                    u"whether",
                                    u"which",
                                    u"while",
                                    u"who",
                                    u"why",
                                    u"will",
                                    u"with",
                                    u"within",
                                    u"without",
                                    u"would",
                                    u"yes",
                                    u"yesterday",
                                    u"yet",
                                    u"you",
                                    u"your"};

constexpr QStringView kSpeechVerbs[] = {
    u"acknowledged", u"added",     u"admitted",   u"alleged", u"announced",  u"argued",
    u"asked",        u"asserted",  u"cautioned",  u"claimed", u"commented",  u"concluded",
    u"confirmed",    u"continued", u"declared",   u"denied",  u"emphasised", u"emphasized",
    u"explained",    u"insisted",  u"maintained", u"noted",   u"observed",   u"pointed",
    u"quipped",      u"recalled",  u"remarked",   u"replied", u"reported",   u"responded",
    u"retorted",     u"said",      u"saying",     u"says",    u"stated",     u"stressed",
    u"suggested",    u"tells",     u"told",       u"tweeted", u"underlined", u"underscored",
    u"urged",        u"vowed",     u"warned",     u"writes",  u"wrote"};

constexpr QStringView kMonths[] = {u"april",   u"august",   u"december", u"february",
                                   u"january", u"july",     u"june",     u"march",
                                   u"may",     u"november", u"october",  u"september"};

constexpr QStringView kShortMonths[] = {u"apr", u"aug", u"dec", u"feb", u"jan", u"jul",
                                        u"jun", u"mar", u"nov", u"oct", u"sep", u"sept"};

constexpr QStringView kWeekdays[] = {
    u"fri",  u"friday", u"mon",      u"monday", u"sat",  u"saturday", u"sun", u"sunday",   u"thu",
    u"thur", u"thurs",  u"thursday", u"tue",    u"tues", u"tuesday",  u"wed", u"wednesday"};

constexpr QStringView kFunctionWords[] = {
    u"about",  u"after", u"against", u"all",     u"also",  u"although", u"am",      u"among",
    u"an",     u"and",   u"are",     u"as",      u"at",    u"be",       u"because", u"been",
    u"before", u"being", u"both",    u"but",     u"by",    u"can",      u"could",   u"did",
    u"do",     u"does",  u"for",     u"from",    u"had",   u"has",      u"have",    u"he",
    u"her",    u"his",   u"how",     u"if",      u"in",    u"into",     u"is",      u"it",
    u"its",    u"may",   u"might",   u"must",    u"no",    u"nor",      u"not",     u"of",
    u"off",    u"on",    u"onto",    u"or",      u"our",   u"out",      u"over",    u"per",
    u"shall",  u"she",   u"should",  u"since",   u"so",    u"than",     u"that",    u"the",
    u"their",  u"them",  u"then",    u"there",   u"they",  u"this",     u"those",   u"through",
    u"to",     u"under", u"until",   u"up",      u"upon",  u"was",      u"we",      u"were",
    u"what",   u"when",  u"where",   u"which",   u"while", u"who",      u"whom",    u"why",
    u"will",   u"with",  u"within",  u"without", u"would", u"you"};

constexpr QStringView kBodyWords[] = {
    u"academy",      u"agency",        u"alliance",     u"assembly",     u"association",
    u"authority",    u"bank",          u"bloc",         u"board",        u"brigade",
    u"bureau",       u"campaign",      u"center",       u"centre",       u"chamber",
    u"church",       u"co.",           u"coalition",    u"college",      u"command",
    u"commission",   u"committee",     u"company",      u"congress",     u"consortium",
    u"corp",         u"corp.",         u"corporation",  u"council",      u"court",
    u"department",   u"directorate",   u"division",     u"embassy",      u"enterprise",
    u"exchange",     u"federation",    u"firm",         u"force",        u"forces",
    u"forum",        u"foundation",    u"front",        u"fund",         u"group",
    u"guard",        u"holding",       u"holdings",     u"hospital",     u"house",
    u"inc",          u"inc.",          u"industries",   u"institute",    u"institution",
    u"intelligence", u"international", u"lab",          u"laboratories", u"laboratory",
    u"labs",         u"league",        u"ltd",          u"ltd.",         u"ministry",
    u"movement",     u"museum",        u"network",      u"networks",     u"observatory",
    u"office",       u"operator",      u"organisation", u"organization", u"parliament",
    u"partners",     u"party",         u"police",       u"port",         u"project",
    u"registry",     u"secretariat",   u"security",     u"senate",       u"service",
    u"services",     u"society",       u"software",     u"solutions",    u"studios",
    u"systems",      u"team",          u"technologies", u"technology",   u"telecom",
    u"tribunal",     u"trust",         u"union",        u"unit",         u"university",
    u"watch"};

constexpr QStringView kLinkingWords[] = {
    u"affiliated", u"aligned",   u"allegedly", u"and",        u"associated", u"backed",   u"be",
    u"believed",   u"by",        u"connected", u"controlled", u"directed",   u"employed", u"for",
    u"from",       u"funded",    u"have",      u"in",         u"is",         u"likely",   u"linked",
    u"links",      u"of",        u"on",        u"operating",  u"reportedly", u"run",      u"said",
    u"sponsored",  u"supported", u"suspected", u"thought",    u"tied",       u"ties",     u"to",
    u"were",       u"who",       u"with",      u"work",       u"worked",     u"working"};

/// Bits of the classes that a word is in.
enum Class : unsigned {
    Opener = 1 << 0,
    SpeechVerb = 1 << 1,
    Month = 1 << 2,
    ShortMonth = 1 << 3,
    Weekday = 1 << 4,
    FunctionWord = 1 << 5,
    BodyWord = 1 << 6,
    LinkingWord = 1 << 7,
};

/// All words of all classes, to be looked up at once.
class ClassTable
{
public:
    ClassTable()
    {
        add(kOpeners, Opener);
        add(kSpeechVerbs, SpeechVerb);
        add(kMonths, Month);
        add(kShortMonths, ShortMonth);
        add(kWeekdays, Weekday);
        add(kFunctionWords, FunctionWord);
        add(kBodyWords, BodyWord);
        add(kLinkingWords, LinkingWord);
    }

    template <typename Word>
    unsigned classesOf(Word word) const
    {
        const int number = m_words.find(word);
        return number < 0 ? 0 : m_classes[std::size_t(number)];
    }

private:
    void add(std::span<const QStringView> words, Class of)
    {
        for (const QStringView word : words) {
            const auto number = std::size_t(m_words.intern(word));
            m_classes.resize(std::size_t(m_words.size()));
            m_classes[number] |= of;
        }
    }

    Reading::WordTable m_words;
    std::vector<unsigned> m_classes;
};

template <typename Word>
bool isIn(unsigned wanted, Word word)
{
    static const ClassTable kTable;
    return (kTable.classesOf(word) & wanted) != 0;
}

} // namespace

bool isSentenceOpener(QStringView word)
{
    return isIn(Opener, word);
}

bool isSpeechVerb(QStringView word)
{
    return isIn(SpeechVerb, word);
}

bool isMonth(QStringView word)
{
    return isIn(Month, word);
}

bool isShortMonth(QStringView word)
{
    return isIn(ShortMonth, word);
}

bool isWeekday(QStringView word)
{
    return isIn(Weekday, word);
}

bool isOpenerOrDate(Reading::HashedWord word)
{
    return isIn(Opener | Month | Weekday, word);
}

bool isFunctionWord(QStringView word)
{
    return isIn(FunctionWord, word);
}

bool isBodyWord(QStringView word)
{
    return isIn(BodyWord, word);
}

bool isSecurityWord(QStringView name)
{
    static constexpr QStringView kStems[] = {
        u"intelligence", u"security",   u"spy",      u"secret",        u"police",     u"cyber",
        u"prosecut",     u"investigat", u"attorney", u"counterterror", u"directorate"};
    return std::ranges::any_of(kStems, [&](QStringView stem) { return name.contains(stem); });
}

bool isLinkingWord(QStringView word)
{
    return isIn(LinkingWord, word);
}

} // namespace Language
