// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/model/scene.h"
#include "ui/charts/eventchart.h"
#include "ui/kindstyle.h"

#include <QAccessible>
#include <QBarSet>
#include <QChart>
#include <QLegend>
#include <QLegendMarker>
#include <QStackedBarSeries>
#include <QTest>

using namespace Gui;

class TestEventChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void barsHoldTheCountsOfThePeriod();
    void followsFilterAndPeriod();
    void marksTheBarOfTheCurrentEvent();
    void clickingABarZoomsToIt();
    void keysMoveAlongTheBars();
    void theFiguresAreThereForScreenReaders();
    void takesTheColoursOfThePalette();
    void changesByItselfAMomentLater();

private:
    Model::EventKey key(int row) const { return m_openCase->events()[std::size_t(row)].key; }
    const QStackedBarSeries *series() const
    {
        m_chart->bins(); // bars come a moment after what they show
        return qobject_cast<QStackedBarSeries *>(m_chart->chart()->series().value(0));
    }

    std::unique_ptr<Model::OpenCase> m_openCase;
    std::unique_ptr<Model::ViewState> m_state;
    std::unique_ptr<Model::ShownEvents> m_shown;
    std::unique_ptr<EventChart> m_chart;
};

void TestEventChart::init()
{
    QLocale::setDefault(QLocale::c());
    m_chart.reset();
    m_shown.reset();
    m_openCase = std::make_unique<Model::OpenCase>();
    m_state = std::make_unique<Model::ViewState>();
    m_shown = std::make_unique<Model::ShownEvents>(*m_openCase);
    m_openCase->addArticles(Scene::quarrel());
    m_state->setPeriod({QDate(2019, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch(),
                        QDate(2022, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch()});
    m_chart = std::make_unique<EventChart>(*m_shown, *m_state);
    m_chart->resize(900, 240);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void TestEventChart::barsHoldTheCountsOfThePeriod()
{
    QCOMPARE(m_chart->bins().size, Model::BinSize::Month);
    QCOMPARE(m_chart->bins().bins.size(), std::size_t(36));
    QCOMPARE(m_chart->bins().tooWide, 1); // 2019/2021
    const auto sets = series()->barSets();
    QCOMPARE(sets.size(), 4);
    QCOMPARE(sets[int(Extraction::Kind::Hack)]->at(17), 1.0); // June 2020
    QCOMPARE(sets[int(Extraction::Kind::Accusation)]->at(23), 1.0);
    QCOMPARE(sets[int(Extraction::Kind::Denial)]->at(23), 1.0);
    QCOMPARE(sets[int(Extraction::Kind::Denial)]->sum(), 1.0);
}

void TestEventChart::followsFilterAndPeriod()
{
    Model::EventFilter filter;
    filter.kinds[std::size_t(Extraction::Kind::Denial)] = false;
    m_shown->setFilter(filter);
    QCOMPARE(series()->barSets()[int(Extraction::Kind::Denial)]->sum(), 0.0);
    const qint64 begin = QDate(2020, 12, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    m_state->setPeriod({begin, begin + 31LL * 86400000});
    QCOMPARE(m_chart->bins().size, Model::BinSize::Day);
    QCOMPARE(series()->barSets()[int(Extraction::Kind::Accusation)]->at(17), 1.0);
}

void TestEventChart::marksTheBarOfTheCurrentEvent()
{
    m_state->setCurrentEvent(key(0));
    QCOMPARE(m_chart->selectedBin(), 17);
    QCOMPARE(series()->barSets()[0]->selectedBars(), QList<int>{17});
    const QColor hack = kindColor(Extraction::Kind::Hack, isDark(m_chart->palette()));
    QCOMPARE(m_chart->chart()->legend()->markers()[0]->brush().color(), hack);
    QVERIFY(series()->barSets()[0]->color() != hack);
    m_state->setCurrentEvent(key(4)); // undated
    QCOMPARE(m_chart->selectedBin(), -1);
    QVERIFY(series()->barSets()[0]->selectedBars().isEmpty());
}

void TestEventChart::clickingABarZoomsToIt()
{
    const QPointF inBar =
        m_chart->chart()->mapToPosition({17, 0.5}, m_chart->chart()->series().value(0));
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, m_chart->mapFromScene(inBar));
    QTRY_COMPARE(m_state->period().begin,
                 QDate(2020, 6, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(m_state->period().end, QDate(2020, 7, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

void TestEventChart::keysMoveAlongTheBars()
{
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->selectedBin(), 17);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->selectedBin(), 23);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->selectedBin(), 23);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->selectedBin(), 17);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(m_state->period().begin, QDate(2020, 6, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

void TestEventChart::theFiguresAreThereForScreenReaders()
{
    series();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_chart.get());
    QVERIFY(face);
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
    const QString text = face->text(QAccessible::Description);
    QVERIFY(text.contains(QStringLiteral("Jun 2020: Hack 1")));
    QVERIFY(text.contains(QStringLiteral("Dec 2020: Accusation 1, Denial 1")));
}

void TestEventChart::takesTheColoursOfThePalette()
{
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1e1e1e));
    dark.setColor(QPalette::Text, Qt::white);
    m_chart->setPalette(dark);
    QCOMPARE(series()->barSets()[0]->color(), kindColor(Extraction::Kind::Hack, true));
    QCOMPARE(m_chart->chart()->backgroundBrush().color(), QColor(0x1e1e1e));
}

void TestEventChart::changesByItselfAMomentLater()
{
    QTRY_VERIFY(m_chart->chart()->title().startsWith(QStringLiteral("Events per month")));
    m_state->setPeriod({0, 100LL * 366 * 86400000});
    QTRY_VERIFY(m_chart->chart()->title().startsWith(QStringLiteral("Events per decade")));
}

QTEST_MAIN(TestEventChart)
#include "tst_eventchart.moc"
