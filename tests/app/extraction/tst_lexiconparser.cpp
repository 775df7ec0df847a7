// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/lexiconparser.h"

#include "app/language/document.h"

#include <QTest>

#include <algorithm>

using namespace Extraction;
using namespace Qt::Literals::StringLiterals;

class TestLexiconParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsReadWithItsOptions();
    void aSetMayGrowAndNameAnother();
    void whatAnAnalystAddsToASetIsInThoseThatNameIt();
    void setsMayNameEachOtherInAnyOrder();
    void anAnalystsRulesComeFirst();
    void aCueIsReadWithKindsAndReach();
    void aWrongLineIsNamedAndTheRestIsUsed_data();
    void aWrongLineIsNamedAndTheRestIsUsed();
    void theCompiledLexiconsHaveNoMistake();
    void aMissingFolderIsReported();
};

namespace {

LoadedLexicon parsed(const QString &text)
{
    return parseLexicon({{u"my.txt"_s, text}});
}

} // namespace

void TestLexiconParser::aRuleIsReadWithItsOptions()
{
    const auto loaded =
        parsed(u"[words]\nraid = raid raids\n[hack]\n"
               "data-raid = data|file? ; weak\n"
               "raid-on = <raid> .2 on the? @state ; verb needs-target ; "
               "actor adjective by|from ; target on ; needs screen before 3 ; status planned\n"_s);
    QCOMPARE(loaded.failures.size(), 1U); // a pattern may not begin with a word that may be missing
    QCOMPARE(loaded.lexicon.rules().size(), 1U);
    const Rule &rule = loaded.lexicon.rules().front();
    QCOMPARE(rule.name, u"raid-on"_s);
    QCOMPARE(rule.pattern.size(), 4U);
    QCOMPARE(rule.pattern[1].gap, 2);
    QVERIFY(rule.pattern[2].optional);
    QCOMPARE(rule.pattern[3].nameTypes, 1U << unsigned(Language::ActorType::State));
    QVERIFY(rule.verb && rule.needsTarget && !rule.weak);
    QCOMPARE(rule.actors.size(), 2U);
    QVERIFY(rule.actors[1].place == Place::Preposition);
    QCOMPARE(rule.conditions.front().tokens, 3);
    QVERIFY(rule.status == Status::Planned);
    const int raids = loaded.lexicon.wordId(u"raids"_s);
    QCOMPARE(loaded.lexicon.rulesFor(raids), std::vector<int>{0});
    QVERIFY(loaded.lexicon.contains(rule.actors[1].words, loaded.lexicon.wordId(u"from"_s)));
    QVERIFY(!loaded.lexicon.contains(rule.actors[1].words, raids));
}

void TestLexiconParser::aSetMayGrowAndNameAnother()
{
    const auto loaded = parsed(u"[words]\none = a b\none = c\nall = <one> d\n"_s);
    QVERIFY(loaded.failures.empty());
    const WordClass all = loaded.lexicon.set(u"all"_s);
    for (const auto &word : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        QVERIFY(loaded.lexicon.contains(all, loaded.lexicon.wordId(word)));
    QVERIFY(!loaded.lexicon.contains(loaded.lexicon.set(u"one"_s), loaded.lexicon.wordId(u"d"_s)));
    QCOMPARE(loaded.lexicon.wordId(u"e"_s), -1);
}

void TestLexiconParser::whatAnAnalystAddsToASetIsInThoseThatNameIt()
{
    const auto loaded =
        parseLexicon({{u"ours.txt"_s, u"[words]\none = a\nall = <one> d\n"_s, false},
                      {u"own.txt"_s, u"[words]\none = b\n"_s, true}});
    QVERIFY(loaded.failures.empty());
    QVERIFY(loaded.lexicon.contains(loaded.lexicon.set(u"all"_s), loaded.lexicon.wordId(u"b"_s)));
}

void TestLexiconParser::setsMayNameEachOtherInAnyOrder()
{
    const auto loaded = parsed(u"[words]\nall = <one> d\none = a <two>\ntwo = b <one>\n"_s);
    QVERIFY(loaded.failures.empty());
    const WordClass all = loaded.lexicon.set(u"all"_s);
    for (const auto &word : {u"a"_s, u"b"_s, u"d"_s})
        QVERIFY(loaded.lexicon.contains(all, loaded.lexicon.wordId(word)));
}

void TestLexiconParser::anAnalystsRulesComeFirst()
{
    const auto loaded =
        parseLexicon({{u"ours.txt"_s, u"[hack]\none = a\ntwo = a\nthree = a\n"_s, false},
                      {u"own.txt"_s, u"[hack]\nfour = a\ntwo = b\none = off\n"_s, true}});
    QVERIFY(loaded.failures.empty());
    QStringList names;
    for (const Rule &rule : loaded.lexicon.rules())
        names += rule.name;
    QCOMPARE(names, QStringList({u"four"_s, u"two"_s, u"three"_s}));
}

void TestLexiconParser::aCueIsReadWithKindsAndReach()
{
    const auto loaded =
        parsed(u"[cues]\nmaybe = may|might ; means possible ; for hack meeting ; before 4\n"_s);
    QVERIFY(loaded.failures.empty());
    const Cue &cue = loaded.lexicon.cues().front();
    QVERIFY(cue.meaning == CueMeaning::Possible);
    QCOMPARE(cue.kinds, (1U << unsigned(Kind::Hack)) | (1U << unsigned(Kind::Meeting)));
    QVERIFY(cue.reach == Reach::Before);
    QCOMPARE(cue.tokens, 4);
}

void TestLexiconParser::aWrongLineIsNamedAndTheRestIsUsed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no equals sign") << u"[hack]\nhello"_s << u"name = …"_s;
    QTest::newRow("no section") << u"x = y"_s << u"no section"_s;
    QTest::newRow("unknown section") << u"[hacks]"_s << u"[hacks]"_s;
    QTest::newRow("capital letters") << u"[hack]\nx = Hacked"_s << u"lower case"_s;
    QTest::newRow("unknown set") << u"[hack]\nx = <nothing>"_s << u"<nothing>"_s;
    QTest::newRow("unclosed set") << u"[hack]\nx = <nothing"_s << u"<nothing"_s;
    QTest::newRow("unknown name type") << u"[hack]\nx = @nobody"_s << u"@nobody"_s;
    QTest::newRow("gap too wide") << u"[hack]\nx = a .99 b"_s << u".99"_s;
    QTest::newRow("gap at the end") << u"[hack]\nx = a .2"_s << u"begins and ends"_s;
    QTest::newRow("no pattern") << u"[hack]\nx = ; weak"_s << u"begins and ends"_s;
    QTest::newRow("unknown option") << u"[hack]\nx = a ; sometimes"_s << u"sometimes"_s;
    QTest::newRow("role without place") << u"[hack]\nx = a ; actor"_s << u"no place"_s;
    QTest::newRow("reach without number") << u"[hack]\nx = a ; needs b before"_s << u"number"_s;
    QTest::newRow("reach not a number") << u"[hack]\nx = a ; needs b before many"_s << u"many"_s;
    QTest::newRow("unknown reach") << u"[hack]\nx = a ; needs b above"_s << u"above"_s;
    QTest::newRow("unknown status") << u"[hack]\nx = a ; status certain"_s << u"certain"_s;
    QTest::newRow("cue without meaning") << u"[cues]\nx = a"_s << u"what it means"_s;
    QTest::newRow("cue for an unknown kind")
        << u"[cues]\nx = a ; means generic ; for war"_s << u"war"_s;
}

void TestLexiconParser::aWrongLineIsNamedAndTheRestIsUsed()
{
    QFETCH(QString, line);
    QFETCH(QString, reason);
    const int number = int(line.count(u'\n')) + 1;
    const auto loaded = parsed(line + u"\n[hack]\ngood = hacked\n"_s);
    QCOMPARE(loaded.failures.size(), 1U);
    QCOMPARE(loaded.failures.front().path, u"my.txt"_s);
    const QString said = loaded.failures.front().reason;
    QVERIFY2(said.startsWith(u"line %1:"_s.arg(number)), qPrintable(said));
    QVERIFY2(said.contains(reason), qPrintable(said));
    QCOMPARE(loaded.lexicon.rules().size(), 1U);
}

void TestLexiconParser::theCompiledLexiconsHaveNoMistake()
{
    const auto loaded = loadLexicon(u":/counterclaim/lexicons"_s);
    for (const auto &failure : loaded.failures)
        qWarning().noquote() << failure.path << failure.reason;
    QVERIFY(loaded.failures.empty());
    for (const auto kind : {Kind::Hack, Kind::Accusation, Kind::Denial, Kind::Meeting}) {
        QVERIFY(std::ranges::any_of(loaded.lexicon.rules(),
                                    [&](const Rule &rule) { return rule.kind == kind; }));
    }
}

void TestLexiconParser::aMissingFolderIsReported()
{
    const auto loaded = loadLexicon(u"/nowhere"_s);
    QVERIFY(!loaded.failures.empty());
    QVERIFY(loaded.failures.front().path.contains(u"/nowhere"_s));
    QVERIFY(loaded.lexicon.rules().empty());
}

QTEST_GUILESS_MAIN(TestLexiconParser)
#include "tst_lexiconparser.moc"
