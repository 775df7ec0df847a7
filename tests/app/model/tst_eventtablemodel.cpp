// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventfiltermodel.h"
#include "app/model/eventtablemodel.h"
#include "app/model/shownevents.h"
#include "tests/app/model/scene.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Model;
using enum Extraction::Kind;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QStringList column(const QAbstractItemModel &model, int column,
                   int role = EventTableModel::ValueRole)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(cell(model, row, column, role));
    return cells;
}

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWordsToPeopleAndValuesToPrograms();
    void saysHowSureAnEventIs();
    void keepsRowsThatStayWhenAnArticleIsReadAgain();
    void sortsByDateWithUndatedLast();
    void showsWhatTheFilterLetsPass();
    void showsThePeriodOrTheUndatedAlone();

private:
    std::unique_ptr<OpenCase> m_case;
    std::unique_ptr<ShownEvents> m_shown;
    std::unique_ptr<EventTableModel> m_table;
    std::unique_ptr<EventFilterModel> m_filtered;
    std::unique_ptr<QAbstractItemModelTester> m_tableTester;
    std::unique_ptr<QAbstractItemModelTester> m_filteredTester;
};

void TestEventTableModel::init()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_filteredTester.reset();
    m_tableTester.reset();
    m_filtered.reset();
    m_table.reset();
    m_shown.reset();
    m_case = std::make_unique<OpenCase>();
    m_shown = std::make_unique<ShownEvents>(*m_case);
    m_table = std::make_unique<EventTableModel>(*m_case);
    m_filtered = std::make_unique<EventFilterModel>(*m_table, *m_shown);
    m_tableTester = std::make_unique<QAbstractItemModelTester>(m_table.get(), Mode::QtTest);
    m_filteredTester = std::make_unique<QAbstractItemModelTester>(m_filtered.get(), Mode::QtTest);
    m_case->addArticles(Scene::quarrel());
}

void TestEventTableModel::showsWordsToPeopleAndValuesToPrograms()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(m_table->rowCount(), 5);
    QCOMPARE(cell(*m_table, 0, EventTableModel::Date), QStringLiteral("Jun 2020"));
    QCOMPARE(cell(*m_table, 0, EventTableModel::Date, EventTableModel::ValueRole),
             QStringLiteral("2020-06"));
    QCOMPARE(cell(*m_table, 4, EventTableModel::Date), QStringLiteral("undated"));
    QCOMPARE(cell(*m_table, 4, EventTableModel::Date, EventTableModel::ValueRole), QString());
    QCOMPARE(cell(*m_table, 1, EventTableModel::Kind), QStringLiteral("Accusation"));
    QCOMPARE(cell(*m_table, 1, EventTableModel::Kind, EventTableModel::ValueRole),
             QStringLiteral("accusation"));
    QCOMPARE(cell(*m_table, 4, EventTableModel::Actors), QStringLiteral("Northland, Southland"));
    QCOMPARE(cell(*m_table, 4, EventTableModel::Actors, EventTableModel::ValueRole),
             QStringLiteral("Northland; Southland"));
    QCOMPARE(cell(*m_table, 0, EventTableModel::ToldBy), QStringLiteral("Daily Example"));
    QCOMPARE(cell(*m_table, 4, EventTableModel::ToldBy),
             QStringLiteral("Northland rejects the charge"));
    // The events of the scene were weighed by nobody.
    QCOMPARE(cell(*m_table, 0, EventTableModel::Confidence), QString());
    QCOMPARE(cell(*m_table, 0, EventTableModel::Confidence, EventTableModel::ValueRole), QString());
    QCOMPARE(cell(*m_table, 4, 0, EventTableModel::EvidenceRole),
             QStringLiteral("Envoys of both will meet on Thursday."));
    QCOMPARE(m_table->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Date"));
    const EventKey key = m_table->index(2, 0).data(EventTableModel::KeyRole).value<EventKey>();
    QCOMPARE(key, m_case->events()[2].key);
    QCOMPARE(m_table->rowOf(key), 2);
    QCOMPARE(m_table->rowOf(0), -1);
}

void TestEventTableModel::saysHowSureAnEventIs()
{
    QLocale::setDefault(QLocale::c());
    auto article = Scene::ArticleScene(QStringLiteral("b")).event(Meeting, {}, {}).read();
    Extraction::Confidence &confidence = article.findings.events.front().confidence;
    confidence = {0.8734F, {{Extraction::Circumstance::Hack, 1.93F}}};
    m_case->addArticles({article});
    QCOMPARE(cell(*m_table, 5, EventTableModel::Confidence), QStringLiteral("87%"));
    QCOMPARE(cell(*m_table, 5, EventTableModel::Confidence, EventTableModel::ValueRole),
             QStringLiteral("0.873"));
    QVERIFY(
        m_table->index(5, EventTableModel::Confidence).data(EventTableModel::SortRole).toDouble()
        > 0.87);
}

void TestEventTableModel::keepsRowsThatStayWhenAnArticleIsReadAgain()
{
    const auto scene = [] {
        Scene::ArticleScene built(QStringLiteral("a"), QStringLiteral("/nowhere/a.txt"));
        built.sentence(QStringLiteral("They hacked it and denied it."));
        return built;
    };
    m_case->addArticles({scene().event(Hack, {}, QStringLiteral("hacked")).read()});
    m_case->addArticles({Scene::ArticleScene(QStringLiteral("b")).event(Meeting, {}, {}).read()});
    const QPersistentModelIndex hack(m_table->index(5, 0));
    const QPersistentModelIndex last(m_table->index(6, 0));
    QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_table.get(), &QAbstractItemModel::dataChanged);
    m_case->addArticles({scene()
                             .event(Denial, {}, QStringLiteral("denied"))
                             .event(Hack, QStringLiteral("2019"), QStringLiteral("hacked"))
                             .read()});
    QCOMPARE(m_table->rowCount(), 8);
    QVERIFY(hack.isValid());
    QCOMPARE(hack.row(), 6);
    QCOMPARE(hack.data(EventTableModel::ValueRole).toString(), QStringLiteral("2019"));
    QVERIFY(last.isValid());
    QCOMPARE(last.row(), 7);
    QVERIFY(!changes.isEmpty());
    m_case->addArticles(
        {Scene::ArticleScene(QStringLiteral("a"), QStringLiteral("/nowhere/a.txt")).read()});
    QVERIFY(!hack.isValid());
    QCOMPARE(last.row(), 5);
    QCOMPARE(resets.count(), 0);
}

void TestEventTableModel::sortsByDateWithUndatedLast()
{
    m_filtered->sort(EventTableModel::Date);
    QCOMPARE(column(*m_filtered, EventTableModel::Date).join(u' '),
             QStringLiteral("2019/2021 2020-06 2020-12-18 2020-12-20 "));
    m_filtered->sort(EventTableModel::Title, Qt::DescendingOrder);
    QCOMPARE(cell(*m_filtered, 0, EventTableModel::Title).left(12), QStringLiteral("The ministry"));
}

void TestEventTableModel::showsWhatTheFilterLetsPass()
{
    EventFilter filter;
    filter.query = parseQuery(u"envoys").value();
    m_shown->setFilter(filter);
    QCOMPARE(column(*m_filtered, EventTableModel::Kind), QStringList{QStringLiteral("meeting")});
    const EventKey meeting = m_case->events()[4].key;
    QCOMPARE(m_filtered->keyAt(m_filtered->index(0, 3)), meeting);
    QCOMPARE(m_filtered->indexOf(meeting).row(), 0);
    QVERIFY(!m_filtered->indexOf(m_case->events()[0].key).isValid());
    QVERIFY(!m_filtered->indexOf(0).isValid());
    filter.kinds.fill(false);
    m_shown->setFilter(filter);
    QCOMPARE(m_filtered->rowCount(), 0);
}

void TestEventTableModel::showsThePeriodOrTheUndatedAlone()
{
    const auto begin = m_case->timeItems()[1].begin;
    m_filtered->setPeriod(Period{begin, begin + 1});
    QCOMPARE(m_filtered->rowCount(), 2); // 2020-12-18 and 2019/2021
    m_filtered->setPeriod({});
    m_filtered->setUndatedOnly(true);
    QCOMPARE(column(*m_filtered, EventTableModel::Kind), QStringList{QStringLiteral("meeting")});
}

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
