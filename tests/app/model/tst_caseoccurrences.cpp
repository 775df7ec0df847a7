// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventfiltermodel.h"
#include "app/model/eventtablemodel.h"
#include "app/model/shownevents.h"
#include "tests/app/model/scene.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Model;
using enum Extraction::Kind;

namespace {

QString cell(const EventTableModel &table, int row, int column, int role = Qt::DisplayRole)
{
    return table.index(row, column).data(role).toString();
}

} // namespace

class TestCaseOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoAccountsAreOneEvent();
    void everyAccountLeadsToItsEvent();
    void theKeyStaysWhileArticlesAreAdded();
    void onlyWhatChangedIsShownAnew();
    void anEventSplitsWhenAnArticleTellsItOtherwise();
    void tiesGoFromEventToEvent();
    void theTableHasOneRowAnEvent();
    void aFilterLooksAtEveryAccount_data();
    void aFilterLooksAtEveryAccount();
    void copiesAreOneSource();
};

void TestCaseOccurrences::twoAccountsAreOneEvent()
{
    OpenCase openCase;
    openCase.addArticles(Scene::twoPapers());
    QCOMPARE(openCase.events().size(), std::size_t(5));
    QCOMPARE(openCase.occurrences().size(), std::size_t(4));
    const CaseOccurrence &hack = openCase.occurrences()[0];
    QCOMPARE(hack.key, openCase.events()[0].key);
    QCOMPARE(hack.accounts,
             (std::vector<EventKey>{openCase.events()[0].key, openCase.events()[3].key}));
    QCOMPARE(hack.sources, 2);
    QCOMPARE(openCase.shown(hack).date->toString(), QStringLiteral("2020-06-14"));
    QCOMPARE(openCase.timeItems().size(), std::size_t(3));
    const ShownEvents shown(openCase);
    QCOMPARE(shown.count(), 4);
    QCOMPARE(shown.items().size(), std::size_t(3));
    QCOMPARE(shown.kindCounts(), (std::array{1, 1, 1, 1}));
}

void TestCaseOccurrences::everyAccountLeadsToItsEvent()
{
    OpenCase openCase;
    openCase.addArticles(Scene::twoPapers());
    for (const CaseOccurrence &occurrence : openCase.occurrences()) {
        for (const EventKey account : occurrence.accounts)
            QCOMPARE(openCase.occurrence(account), &occurrence);
    }
    QCOMPARE(openCase.occurrence(0), nullptr);
    QCOMPARE(openCase.occurrence(99), nullptr);
    openCase.clear();
    QVERIFY(openCase.occurrences().empty());
}

void TestCaseOccurrences::theKeyStaysWhileArticlesAreAdded()
{
    auto papers = Scene::twoPapers();
    OpenCase openCase;
    openCase.addArticles({papers[1]});
    const EventKey hack = openCase.events()[1].key;
    openCase.addArticles({papers[0]});
    QCOMPARE(openCase.occurrences().size(), std::size_t(4));
    QCOMPARE(openCase.occurrence(hack)->key, hack);
    QCOMPARE(openCase.occurrence(hack)->accounts.size(), std::size_t(2));
}

void TestCaseOccurrences::onlyWhatChangedIsShownAnew()
{
    auto papers = Scene::twoPapers();
    OpenCase openCase;
    openCase.addArticles({papers[0]});
    const int hack = openCase.occurrences()[0].changes;
    const int accusation = openCase.occurrences()[1].changes;
    openCase.addArticles({papers[1]});
    QVERIFY(openCase.occurrences()[0].changes > hack);
    QCOMPARE(openCase.occurrences()[1].changes, accusation);
}

void TestCaseOccurrences::anEventSplitsWhenAnArticleTellsItOtherwise()
{
    auto papers = Scene::twoPapers();
    papers[1].article.path = QStringLiteral("/nowhere/b.txt");
    OpenCase openCase;
    openCase.addArticles(papers);
    const EventKey first = openCase.events()[0].key;
    const EventKey second = openCase.events()[3].key;
    papers[1].findings.events[1].date = Dates::Edtf::parse(u"2018-06-14").value();
    openCase.addArticles({Scene::known(papers[1])});
    QCOMPARE(openCase.occurrences().size(), std::size_t(5));
    QCOMPARE(openCase.occurrence(first)->key, first);
    QCOMPARE(openCase.occurrence(second)->key, second);
    QVERIFY(!openCase.occurrence(first)->together);
}

void TestCaseOccurrences::tiesGoFromEventToEvent()
{
    auto papers = Scene::twoPapers();
    papers[0].findings.links = {
        {QStringLiteral("e2"), QStringLiteral("e1"), Extraction::Relation::About}};
    OpenCase openCase;
    openCase.addArticles({Scene::known(papers[0]), papers[1]});
    const EventKey hack = openCase.events()[0].key;
    const EventKey accusation = openCase.events()[1].key;
    const EventKey denial = openCase.events()[2].key;
    // Asked by the other account of the hack, which its own article ties to nothing.
    QCOMPARE(openCase.ties(openCase.events()[3].key),
             (std::vector{Tie{accusation, Extraction::Relation::About, false}}));
    const std::vector<Tie> ties = openCase.ties(accusation);
    QCOMPARE(ties.size(), std::size_t(2));
    QCOMPARE(ties[0], (Tie{hack, Extraction::Relation::About, true}));
    QCOMPARE(ties[1].other, denial);
    QVERIFY(!ties[1].outgoing && !ties[1].reason.isEmpty());
}

void TestCaseOccurrences::theTableHasOneRowAnEvent()
{
    QLocale::setDefault(QLocale::c());
    auto papers = Scene::twoPapers();
    OpenCase openCase;
    EventTableModel table(openCase);
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    openCase.addArticles({papers[0]});
    const QPersistentModelIndex hack = table.index(0, EventTableModel::Date);
    QCOMPARE(hack.data().toString(), QStringLiteral("Jun 2020"));
    openCase.addArticles({papers[1]});
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(hack.data().toString(), QStringLiteral("14 Jun 2020"));
    QCOMPARE(cell(table, 0, EventTableModel::Sources), QStringLiteral("2"));
    QCOMPARE(cell(table, 1, EventTableModel::Sources), QStringLiteral("1"));
    QCOMPARE(cell(table, 0, EventTableModel::ToldBy),
             QStringLiteral("Daily Example, Evening Sample"));
    QCOMPARE(cell(table, 0, 0, EventTableModel::EvidenceRole),
             QStringLiteral("Intruders broke into the Harbour Bank in June 2020.\n"
                            "The bank was hacked on 14 June 2020."));
    QCOMPARE(table.rowOf(openCase.events()[3].key), 0);
}

void TestCaseOccurrences::aFilterLooksAtEveryAccount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("first paper") << QStringLiteral("daily") << 2;
    QTest::newRow("second paper") << QStringLiteral("evening") << 3;
    QTest::newRow("words of one account") << QStringLiteral("hacked 14 june") << 1;
    QTest::newRow("words of two accounts") << QStringLiteral("intruders 14") << 0;
}

void TestCaseOccurrences::aFilterLooksAtEveryAccount()
{
    QFETCH(QString, text);
    OpenCase openCase;
    openCase.addArticles(Scene::twoPapers());
    ShownEvents shown(openCase);
    EventTableModel table(openCase);
    const EventFilterModel filtered(table, shown);
    EventFilter filter;
    filter.query = parseQuery(text).value();
    shown.setFilter(filter);
    QTEST(shown.count(), "count");
    QTEST(filtered.rowCount(), "count");
    for (const CaseEvent &event : openCase.events())
        QCOMPARE(shown.contains(event.key), filtered.indexOf(event.key).isValid());
}

void TestCaseOccurrences::copiesAreOneSource()
{
    const Model::ReadArticle paper = Scene::twoPapers()[0];
    Model::ReadArticle copy = paper;
    copy.article.outlet = QStringLiteral("Evening Sample");
    OpenCase openCase;
    openCase.addArticles({paper, copy});
    QCOMPARE(openCase.occurrences().size(), std::size_t(2));
    QCOMPARE(openCase.occurrences()[0].accounts.size(), std::size_t(2));
    QCOMPARE(openCase.occurrences()[0].sources, 1);
    QVERIFY(openCase.areCopies(openCase.events()[0].key, openCase.events()[2].key));
}

QTEST_GUILESS_MAIN(TestCaseOccurrences)
#include "tst_caseoccurrences.moc"
