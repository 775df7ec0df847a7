// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/abbreviations.h"
#include "app/language/actorlist.h"
#include "app/language/wordclasses.h"

#include <QTest>

using namespace Language;

class TestActorList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsListsHaveNoFaults();
    void unusableLinesAreReported_data();
    void unusableLinesAreReported();
    void theRestOfAFaultyLineIsUsed();
    void namesKnowTheirCanonicalForm();
    void wordTablesAreSorted();
};

void TestActorList::theProgramsListsHaveNoFaults()
{
    const LoadedActorList loaded = loadActorList();
    for (const Reading::Failure &failure : loaded.failures)
        qWarning("%s: %s", qPrintable(failure.path), qPrintable(failure.reason));
    QVERIFY(loaded.failures.empty());
    QCOMPARE(loaded.list->canonical(QStringLiteral("Kremlin")), QStringLiteral("Russia"));
}

void TestActorList::unusableLinesAreReported_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *content, const char *place,
                        const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(content) << QString::fromUtf8(place)
                            << QString::fromUtf8(reason);
    };
    row("no type", "Ruritania", "x.txt:1", "no \"type = …\" before it");
    row("an unknown type", "type = planet", "x.txt:1", "unknown type \"planet\"");
    row("no name", "type = state\n| adjective=Ruritanian", "x.txt:2",
        "no canonical name in the first field");
    row("an unknown key", "type = state\n\nRuritania | colour=blue", "x.txt:3",
        "unknown key \"colour\"");
    row("a name given twice", "type = state\nRuritania | Zenda\nStrelsau | Zenda # twice",
        "x.txt:3", "\"Zenda\" is a name of Ruritania (x.txt:2) already");
    row("an empty name", "type = state\nRuritania | ", "x.txt:2", "an empty name");
}

void TestActorList::unusableLinesAreReported()
{
    QFETCH(QString, content);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    ActorList list;
    std::vector<Reading::Failure> failures;
    list.add(QStringLiteral("x.txt"), content, failures);
    QVERIFY(!failures.empty());
    QCOMPARE(failures.front().path, place);
    QCOMPARE(failures.front().reason, reason);
}

void TestActorList::theRestOfAFaultyLineIsUsed()
{
    ActorList list;
    std::vector<Reading::Failure> failures;
    list.add(QStringLiteral("x.txt"),
             QStringLiteral("type = state\r\nRuritania | colour=blue | voice=Zenda\r\nStrelsau"),
             failures);
    QCOMPARE(failures.size(), 1U);
    QCOMPARE(list.canonical(QStringLiteral("zenda")), QStringLiteral("Ruritania"));
    QCOMPARE(list.canonical(QStringLiteral("Strelsau")), QStringLiteral("Strelsau"));
}

void TestActorList::namesKnowTheirCanonicalForm()
{
    const auto list = loadActorList().list;
    QCOMPARE(list->canonical(QStringLiteral("main intelligence directorate")),
             QStringLiteral("GRU"));
    QCOMPARE(list->canonical(QStringLiteral("Nobody At All")), QStringLiteral("Nobody At All"));
}

void TestActorList::wordTablesAreSorted()
{
    // A table out of order would lose words at its ends first.
    QVERIFY(isSentenceOpener(u"a") && isSentenceOpener(u"however") && isSentenceOpener(u"your"));
    QVERIFY(isSpeechVerb(u"acknowledged") && isSpeechVerb(u"said") && isSpeechVerb(u"wrote"));
    QVERIFY(isMonth(u"april") && isMonth(u"september") && isShortMonth(u"sept"));
    QVERIFY(isWeekday(u"friday") && isWeekday(u"wednesday"));
    QVERIFY(isFunctionWord(u"about") && isFunctionWord(u"you") && !isFunctionWord(u"bank"));
    QVERIFY(isBodyWord(u"academy") && isBodyWord(u"watch") && isLinkingWord(u"affiliated"));
    QCOMPARE(abbreviation(u"adm"), Abbreviation::BeforeName);
    QCOMPARE(abbreviation(u"vs"), Abbreviation::BeforeName);
    QCOMPARE(abbreviation(u"univ"), Abbreviation::AnyPlace);
    QCOMPARE(abbreviation(u"bank"), Abbreviation::None);
}

QTEST_GUILESS_MAIN(TestActorList)
#include "tst_actorlist.moc"
