// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/wallclock.h"
#include "tests/app/model/scene.h"
#include "tests/ui/windowtest.h"
#include "ui/article/articlepane.h"
#include "ui/article/articleview.h"
#include "ui/charts/eventchart.h"
#include "ui/events/eventinspector.h"
#include "ui/events/eventtable.h"
#include "ui/events/undatedtray.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>

using namespace Gui;

class TestViews : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void selectingInTheTableShowsTheEvidence();
    void clickingInTheArticleSelectsInTheTable();
    void anEventToldByTwoPapersIsOneInEveryView();
    void aPublicationDatePlacesWhatWasUndated();
    void filterBoxesHoldForAllViews();
    void searchingFindsAndEscapeClears();
    void theTableListsThePeriodWhenAsked();
    void goesToADate();
    void goesBackToViews();
    void theZoneChangesEveryViewAtOnce();
    void showsAMarkedRangeOnly();
    void theShelfOpensTheTray();
    void lanesAreGroupedFromTheMenuAndRemembered();
    void eventsStandInOrderOfReportWhenAsked();
};

void TestViews::selectingInTheTableShowsTheEvidence()
{
    open();
    table()->setFocus();
    table()->selectRow(3); // by date: the denial
    QCOMPARE(current(), key(2));
    const auto *pane = m_window->findChild<ArticlePane *>();
    QCOMPARE(pane->article(), 1);
    const qsizetype evidence = m_window->openCase().event(key(2))->event.mentions[0].sentence.start;
    QVERIFY(pane->view()->viewport()->rect().contains(pane->view()->rectAt(evidence)));
    QVERIFY(std::ranges::any_of(pane->view()->highlights(), &Highlight::current));
}

void TestViews::clickingInTheArticleSelectsInTheTable()
{
    open();
    const ArticleView *view = m_window->findChild<ArticlePane *>()->view();
    const qsizetype trigger = m_window->openCase().event(key(1))->event.mentions[0].trigger.start;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectAt(trigger).center());
    QCOMPARE(current(), key(1));
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 2);
}

void TestViews::anEventToldByTwoPapersIsOneInEveryView()
{
    const auto papers = Scene::twoPapers();
    m_window->openCase().addArticles({papers[1]});
    const Model::EventKey second = key(1); // of the hack
    m_window->viewState().setCurrentEvent(second);
    m_window->openCase().addArticles({papers[0]});
    const Model::EventKey first = key(3);
    QCOMPARE(current(), second); // the joined event is still the one that was selected
    auto *chart = m_window->findChild<EventChart *>();
    QCOMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(m_window->findChild<TimelineView *>()->data().index.size(), std::size_t(3));
    QCOMPARE(chart->bins().total() + chart->bins().tooWide, 3);
    QCOMPARE(m_window->findChild<UndatedTray *>()->count(), 1);
    QVERIFY2(find<QLabel>("counts")->text().contains(QStringLiteral("4 event")),
             qPrintable(find<QLabel>("counts")->text()));

    // Choosing the other account opens its article at the sentence; the row stays.
    auto *inspector = m_window->findChild<EventInspector *>();
    inspector->parentWidget()->resize(400, 600);
    const QTextCursor link = inspector->document()->find(QStringLiteral("Daily Example, 20"));
    QVERIFY(!link.isNull());
    QTextCursor inside(inspector->document());
    inside.setPosition(link.selectionStart() + 3);
    inspector->setTextCursor(inside);
    inspector->ensureCursorVisible();
    QTest::mouseClick(inspector->viewport(), Qt::LeftButton, {},
                      inspector->cursorRect(inside).center());
    QCOMPARE(m_window->viewState().currentAccount(), first);
    QCOMPARE(current(), second);
    const auto *pane = m_window->findChild<ArticlePane *>();
    QCOMPARE(pane->article(), 1);
    const auto sentence = m_window->openCase().event(first)->event.mentions[0].sentence;
    QVERIFY(pane->view()->viewport()->rect().contains(pane->view()->rectAt(sentence.start)));
    QVERIFY(std::ranges::any_of(pane->view()->highlights(), [&](const Highlight &highlight) {
        return highlight.current && highlight.span == sentence;
    }));
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 0);

    // Clicking in that article leads on to its other event.
    const qsizetype accused = m_window->openCase().event(key(4))->event.mentions[0].trigger.start;
    QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {},
                      pane->view()->rectAt(accused).center());
    QCOMPARE(current(), key(4));
}

void TestViews::aPublicationDatePlacesWhatWasUndated()
{
    m_window->openPaths(
        {write(QStringLiteral("undated.txt"),
               "Ministry names the intruders\n\nThe United States accused Russia on "
               "Thursday of hacking the treasury.\n")});
    QTRY_VERIFY(!m_window->openCase().isReading());
    const auto dates = [this] {
        QMap<Model::EventKey, QString> all;
        for (const Model::CaseEvent &event : m_window->openCase().events())
            all[event.key] = event.event.date ? event.event.date->toString() : QString();
        return all;
    };
    const auto before = dates();
    QVERIFY(!before.isEmpty());
    QVERIFY(!before.values().contains(QStringLiteral("2020-12-17")));
    const auto *tray = m_window->findChild<UndatedTray *>();
    const int waiting = tray->count();
    QVERIFY(waiting > 0);

    auto *field = find<QLineEdit>("publicationField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("2020-12-20")); // a Sunday
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(dates().values().contains(QStringLiteral("2020-12-17")));
    QCOMPARE(dates().keys(), before.keys());
    QVERIFY(tray->count() < waiting);
}

void TestViews::filterBoxesHoldForAllViews()
{
    open();
    const auto *timeline = m_window->findChild<TimelineView *>();
    auto *chart = m_window->findChild<EventChart *>();
    QCOMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(timeline->data().index.size(), std::size_t(4));
    const int bars = chart->bins().total() + chart->bins().tooWide;
    QTest::keyClick(find<QCheckBox>("kind-hack"), Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(timeline->data().index.size(), std::size_t(2));
    QCOMPARE(chart->bins().total() + chart->bins().tooWide, bars - 2);
    trigger("clearFilter");
    QCOMPARE(table()->model()->rowCount(), 5);
}

void TestViews::searchingFindsAndEscapeClears()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto *search = find<QLineEdit>("search");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("envoys"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(current(), key(4));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(table()->model()->rowCount(), 5);
}

void TestViews::theTableListsThePeriodWhenAsked()
{
    open();
    const qint64 december = QDate(2020, 12, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    m_window->viewState().setPeriod({december, december + 31LL * 86400000});
    QCOMPARE(table()->model()->rowCount(), 5);
    trigger("tableFollowsPeriod");
    QCOMPARE(table()->model()->rowCount(), 3); // two days and 2019/2021
    m_window->viewState().setPeriod({december + 17LL * 86400000, december + 18LL * 86400000});
    QCOMPARE(table()->model()->rowCount(), 2);
    trigger("tableFollowsPeriod");
    QCOMPARE(table()->model()->rowCount(), 5);
}

void TestViews::goesToADate()
{
    open();
    m_dialogs.date = QStringLiteral("2014-03");
    trigger("goToDate");
    const Model::Period period = m_window->viewState().period();
    const auto march = QDate(2014, 3, 16).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    QVERIFY(period.begin < march && march < period.end);
    m_dialogs.date = QStringLiteral("no date");
    trigger("goToDate");
    QCOMPARE(m_window->viewState().period(), period);
    QVERIFY(find<QWidget>("messageBar")->isVisible());
}

void TestViews::goesBackToViews()
{
    open();
    const Model::Period whole = m_window->viewState().period();
    QVERIFY(!find<QAction>("goBack")->isEnabled());
    m_dialogs.date = QStringLiteral("2014-03");
    trigger("goToDate");
    const Model::Period there = m_window->viewState().period();
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->viewState().period(), whole);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->viewState().period(), there);
}

void TestViews::theZoneChangesEveryViewAtOnce()
{
    open();
    auto *timeline = find<TimelineView>("timeline");
    const Model::TimeItem before = timeline->data().index.at(0);
    QCOMPARE(timeline->timelineLayout().zone, QStringLiteral("UTC"));
    const QString period = find<QLabel>("period")->text();
    m_dialogs.zone = QStringLiteral("Asia/Tokyo");
    trigger("zoneOther");
    QCOMPARE(timeline->timelineLayout().zone, QStringLiteral("Tokyo"));
    // The whole local time there, which begins nine hours earlier.
    const Model::TimeItem after = timeline->data().index.at(0);
    QCOMPARE(after.begin, before.begin - 9 * 3'600'000);
    QCOMPARE(after.end, before.end - 9 * 3'600'000);
    QCOMPARE(find<QLabel>("period")->text(), period);
    // It is remembered.
    m_window = std::make_unique<MainWindow>(m_dialogs);
    QCOMPARE(Dates::displayClock().id(), QStringLiteral("Asia/Tokyo"));
    QVERIFY(find<QAction>("zoneOther")->isChecked());
    trigger("zoneUtc");
    QVERIFY(Dates::displayClock().isUtc());
    m_dialogs.zone = QStringLiteral("Mars/Olympus");
    trigger("zoneOther");
    QVERIFY(Dates::displayClock().isUtc());
    QCOMPARE(m_dialogs.shown.size(), 1);
    QVERIFY(find<QAction>("zoneUtc")->isChecked());
}

void TestViews::showsAMarkedRangeOnly()
{
    open();
    const Model::TimeIndex &index = m_window->findChild<TimelineView *>()->data().index;
    const std::size_t all = index.size();
    const int rows = table()->model()->rowCount();
    const Model::TimeItem first = index.at(0);
    const Model::Period range{first.begin, first.begin + 1000};
    const std::size_t touched = Model::total(index.countOverlapping(range));
    QVERIFY(touched < all);
    QVERIFY(!find<QLabel>("range")->isVisible());
    m_window->viewState().setRange(range);
    QVERIFY(find<QLabel>("range")->isVisible());
    QVERIFY(find<QLabel>("range")->text().startsWith(QString::number(touched)));
    trigger("filterToRange");
    QCOMPARE(table()->model()->rowCount(), int(touched));
    QVERIFY(!find<QLabel>("range")->isVisible());
    QTest::mouseClick(find<QToolButton>("filterPeriod"), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), rows);
    QVERIFY(!find<QToolButton>("filterPeriod")->isVisible());
}

void TestViews::theShelfOpensTheTray()
{
    open();
    auto *shelf = find<QToolButton>("undatedShelf");
    auto *list = find<QListView>("undatedList");
    QCOMPARE(shelf->isVisible(), list->model()->rowCount() > 0);
    if (!shelf->isVisible())
        QFAIL("the test's articles have an undated event");
    QTest::mouseClick(shelf, Qt::LeftButton);
    QTRY_VERIFY(!list->viewport()->visibleRegion().isEmpty());
}

void TestViews::lanesAreGroupedFromTheMenuAndRemembered()
{
    open();
    const auto lanes = [this] { return m_window->findChild<TimelineView *>()->data().lanes; };
    QCOMPARE(lanes().size(), std::size_t(4));
    QCOMPARE(lanes().front().name, QStringLiteral("Hack"));
    QTest::keyClick(m_window->findChild<TimelineView *>(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(lanes().front().name, QStringLiteral("Northland"));
    trigger("showKeys");
    QVERIFY(m_dialogs.shown.last().contains(QStringLiteral("Ctrl+2")));
    // A filter leaves the grouping alone.
    find<QLineEdit>("search")->setText(QStringLiteral("accused"));
    QTRY_COMPARE(lanes().size(), std::size_t(1));
    QCOMPARE(lanes().front().name, QStringLiteral("Southland"));
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_dialogs);
    open();
    QCOMPARE(lanes().front().name, QStringLiteral("Northland"));
}

void TestViews::eventsStandInOrderOfReportWhenAsked()
{
    open();
    auto *timeline = m_window->findChild<TimelineView *>();
    QCOMPARE(timeline->data().index.size(), std::size_t(4));
    QTest::keyClick(timeline, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    // Only one of the two articles has a date; it tells of two events.
    QCOMPARE(timeline->data().clock, Model::Clock::Reported);
    QCOMPARE(timeline->data().index.size(), std::size_t(2));
    QVERIFY(find<QLabel>("counts")->text().contains(QStringLiteral("3 without a date of report")));
    QVERIFY(m_window->findChild<EventChart *>()->chart()->title().isEmpty()
            || m_window->findChild<EventChart *>()->bins().total() == 2);
    // The tray keeps to events without a date of their own.
    QCOMPARE(find<QDockWidget>("undatedDock")->windowTitle(), QStringLiteral("Undated (1)"));
    QVERIFY(timeline->reportsShown());
    QTest::keyClick(timeline, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!timeline->reportsShown());
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_dialogs);
    open();
    timeline = m_window->findChild<TimelineView *>();
    QCOMPARE(timeline->data().clock, Model::Clock::Reported);
    QVERIFY(!timeline->reportsShown());
    trigger("reportedClock");
    QCOMPARE(timeline->data().index.size(), std::size_t(4));
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
