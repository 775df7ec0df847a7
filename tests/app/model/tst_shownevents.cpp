// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventorder.h"
#include "app/model/shownevents.h"
#include "tests/app/model/scene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Model;
using enum Extraction::Kind;

class TestShownEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsThroughTimeAndThenTheUndated();
    void stepsFromAnEventThatIsFilteredAway();
    void filtersByKindAndKeepsCountingIt();
    void filtersByWords_data();
    void filtersByWords();
    void followsTheCase();
    void tellsWhichOfAllEventsAreShown();
    void wordsHaveToStandInOneAccount();
};

void TestShownEvents::stepsThroughTimeAndThenTheUndated()
{
    OpenCase openCase;
    openCase.addArticles(Scene::quarrel());
    const ShownEvents shown(openCase);
    const auto key = [&](int row) { return openCase.events()[std::size_t(row)].key; };
    // 2019/2021, 2020-06, 2020-12-18, 2020-12-20, undated.
    EventKey at = 0;
    for (const int row : {3, 0, 1, 2, 4, 4}) {
        at = shown.stepped(at, 1);
        QCOMPARE(at, key(row));
    }
    QCOMPARE(shown.stepped(at, -1), key(2));
    QCOMPARE(shown.stepped(key(3), -1), key(3));
    QCOMPARE(shown.stepped(0, -1), key(4));
    QCOMPARE(shown.stepped(key(3), 2), key(1));
}

void TestShownEvents::tellsWhichOfAllEventsAreShown()
{
    OpenCase openCase;
    openCase.addArticles(Scene::quarrel());
    ShownEvents shown(openCase);
    const int revision = shown.revision();
    QCOMPARE(shown.allItems(), shown.items());
    QCOMPARE(shown.shownRows(), std::vector<bool>(shown.items().size(), true));
    EventFilter filter;
    filter.kinds[std::size_t(Hack)] = false;
    shown.setFilter(filter);
    QVERIFY(shown.items().size() < shown.allItems().size());
    std::vector<TimeItem> chosen;
    for (std::size_t i = 0; i < shown.allItems().size(); ++i) {
        QCOMPARE(bool(shown.shownRows()[i]), shown.allItems()[i].kind != Hack);
        if (shown.shownRows()[i])
            chosen.push_back(shown.allItems()[i]);
    }
    QCOMPARE(chosen, shown.items());
    QCOMPARE(shown.revision(), revision);
    openCase.clear();
    QVERIFY(shown.revision() != revision);
    QVERIFY(shown.allItems().empty() && shown.shownRows().empty());
}

// What the set says is what each event says for itself.
void TestShownEvents::wordsHaveToStandInOneAccount()
{
    OpenCase openCase;
    openCase.addArticles(Scene::quarrel());
    ShownEvents shown(openCase);
    for (const QString &words :
         {QStringLiteral("e"), QStringLiteral("russia"), QStringLiteral("DENIED hack"),
          QStringLiteral("  the  "), QStringLiteral("nobody-says-this")}) {
        EventFilter filter;
        filter.query = parseQuery(words).value();
        shown.setFilter(filter);
        int count = 0;
        for (const CaseOccurrence &occurrence : openCase.occurrences())
            count += accepts(filter, QueryMatcher(filter.query), openCase, occurrence) ? 1 : 0;
        QCOMPARE(shown.count(), count);
    }
}

void TestShownEvents::stepsFromAnEventThatIsFilteredAway()
{
    QCOMPARE(stepped({}, 5, 1), EventKey(0));
    QCOMPARE(stepped({1, 2, 3}, 5, 1), EventKey(1));
    QCOMPARE(stepped({1, 2, 3}, 5, -1), EventKey(3));
}

void TestShownEvents::filtersByKindAndKeepsCountingIt()
{
    OpenCase openCase;
    openCase.addArticles(Scene::quarrel());
    ShownEvents shown(openCase);
    QSignalSpy changes(&shown, &ShownEvents::changed);
    EventFilter filter;
    filter.kinds[std::size_t(Hack)] = false;
    shown.setFilter(filter);
    shown.setFilter(filter);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(shown.count(), 3);
    QCOMPARE(shown.items().size(), std::size_t(2));
    QCOMPARE(shown.undated().size(), std::size_t(1));
    QCOMPARE(shown.kindCounts(), (std::array{2, 1, 1, 1}));
    QVERIFY(!shown.contains(openCase.events()[0].key));
    QVERIFY(shown.contains(openCase.events()[1].key));
    QVERIFY(!shown.contains(0));
}

void TestShownEvents::filtersByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing asked") << QString() << 5;
    QTest::newRow("white space") << QStringLiteral("  ") << 5;
    QTest::newRow("evidence") << QStringLiteral("mail") << 1;
    QTest::newRow("case is not regarded") << QStringLiteral("NORTHLAND") << 5;
    QTest::newRow("outlet") << QStringLiteral("daily") << 2;
    QTest::newRow("all words, anywhere") << QStringLiteral("daily accused") << 1;
    QTest::newRow("no such word") << QStringLiteral("daily thursday") << 0;
}

void TestShownEvents::filtersByWords()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    OpenCase openCase;
    openCase.addArticles(Scene::quarrel());
    ShownEvents shown(openCase);
    EventFilter filter;
    filter.query = parseQuery(text).value();
    shown.setFilter(filter);
    QCOMPARE(shown.count(), count);
}

void TestShownEvents::followsTheCase()
{
    OpenCase openCase;
    const ShownEvents shown(openCase);
    QCOMPARE(shown.count(), 0);
    openCase.addArticles(Scene::quarrel());
    QCOMPARE(shown.count(), 5);
    openCase.clear();
    QCOMPARE(shown.count(), 0);
}

QTEST_GUILESS_MAIN(TestShownEvents)
#include "tst_shownevents.moc"
