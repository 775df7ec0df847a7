// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/furniturelexicon.h"
#include "app/reading/lexiconfile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Reading::FurnitureLexicon;

class TestFurnitureLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInLexiconHasNoProblems();
    void namesWhatItCannotUse();
    void matchesWholeLines_data();
    void matchesWholeLines();
    void takesTheLongestPhrase();
    void capturesTheName();
    void findsAPhraseAnywhere();
};

void TestFurnitureLexicon::builtInLexiconHasNoProblems()
{
    const FurnitureLexicon lexicon(Reading::builtInLexicon(u"furniture.txt"_s));
    QCOMPARE(lexicon.problems(), QStringList());
    const auto words = Reading::wordsOf(u"Rate it", {0, 7});
    QVERIFY(lexicon.whole(FurnitureLexicon::Line, words));
}

void TestFurnitureLexicon::namesWhatItCannotUse()
{
    const FurnitureLexicon lexicon(
        u"# comment\n\n[line]\nfine\n<colour> ads\n* at the start\n<name>\n[nowhere]\nx");
    QCOMPARE(
        lexicon.problems(),
        (QStringList{u"line 5: unknown place <colour>"_s, u"line 6: a phrase begins with a word"_s,
                     u"line 7: a phrase has at least one word of its own"_s,
                     u"line 9: unknown section [nowhere]"_s}));
}

void TestFurnitureLexicon::matchesWholeLines_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("matches");
    QTest::newRow("case and punctuation")
        << u"share this article"_s << u"» SHARE this article!"_s << true;
    QTest::newRow("not all of the line") << u"share"_s << u"Share prices fall"_s << false;
    QTest::newRow("mark at the end") << u"share"_s << u"Share:"_s << true;
    QTest::newRow("mark that is asked for") << u"watch |"_s << u"WATCH| "_s << true;
    QTest::newRow("mark that is missing") << u"watch |"_s << u"watch"_s << false;
    QTest::newRow("mark between words")
        << u"share on facebook"_s << u"Share on: Facebook"_s << true;
    QTest::newRow("number") << u"<n> min read"_s << u"5 min read"_s << true;
    QTest::newRow("no number") << u"<n> min read"_s << u"Five min read"_s << false;
    QTest::newRow("name") << u"by <name>"_s << u"By Anna de la Roe and Max Roe"_s << false;
    QTest::newRow("name with a particle")
        << u"by <name>"_s << u"By Anna van Roe and Max Roe"_s << true;
    QTest::newRow("no name") << u"by <name>"_s << u"By the river"_s << false;
    QTest::newRow("address") << u"from * <url>"_s << u"from Spark - News https://a.b/c"_s << true;
    QTest::newRow("address without anything before")
        << u"from * <url>"_s << u"from https://a.b/c"_s << true;
    QTest::newRow("date") << u"posted on <date>"_s
                          << u"Posted on Monday, 4 March 2019 at 10:15 PM"_s << true;
    QTest::newRow("curly apostrophe") << u"editor's note"_s << u"Editor’s note"_s << true;
    QTest::newRow("number with a comma")
        << u"all <n> news articles"_s << u"all 2,484 news articles"_s << true;
}

void TestFurnitureLexicon::matchesWholeLines()
{
    QFETCH(const QString, phrase);
    QFETCH(const QString, line);
    const FurnitureLexicon lexicon(u"[line]\n"_s + phrase);
    QVERIFY(lexicon.problems().isEmpty());
    const auto words = Reading::wordsOf(line, {0, line.size()});
    QTEST(lexicon.whole(FurnitureLexicon::Line, words).has_value(), "matches");
}

void TestFurnitureLexicon::takesTheLongestPhrase()
{
    const FurnitureLexicon lexicon(u"[start]\nread more\nread more about\nread"_s);
    const QString line = u"Read more about banks"_s;
    const auto hit =
        lexicon.at(FurnitureLexicon::Start, Reading::wordsOf(line, {0, line.size()}), 0);
    QVERIFY(hit.has_value());
    QCOMPARE(hit->phrase->pattern(), u"read more about"_s);
}

void TestFurnitureLexicon::capturesTheName()
{
    const FurnitureLexicon lexicon(u"[source]\nthe post * appeared first on <name>"_s);
    const QString line = u"The post Who did it? appeared first on The Daily Spark."_s;
    const auto hit =
        lexicon.anywhere(FurnitureLexicon::Source, Reading::wordsOf(line, {0, line.size()}));
    QVERIFY(hit.has_value());
    QCOMPARE(line.sliced(hit->name.start, hit->name.length()), u"The Daily Spark"_s);
}

void TestFurnitureLexicon::findsAPhraseAnywhere()
{
    const FurnitureLexicon lexicon(u"[inside]\nall rights reserved"_s);
    const QString line = u"© 2019 Spark. All rights reserved."_s;
    const auto hit =
        lexicon.anywhere(FurnitureLexicon::Inside, Reading::wordsOf(line, {0, line.size()}));
    QVERIFY(hit.has_value());
    QVERIFY(!lexicon.anywhere(FurnitureLexicon::Line, Reading::wordsOf(line, {0, line.size()})));
}

QTEST_APPLESS_MAIN(TestFurnitureLexicon)
#include "tst_furniturelexicon.moc"
