// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/events.h"
#include "tests/ui/timeline/scene.h"
#include "ui/timeline/clusterlist.h"
#include "ui/timeline/eventtooltip.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using Extraction::Kind;
using Gui::ClusterList;
using Gui::TimelineView;
using Gui::Calendar::dayStart;
using Model::Period;
using namespace Qt::StringLiterals;

namespace {

// Hacks of 1 March, 1 June and 1 September 2016, a denial of 1 June, forty meetings on 1 October.
std::vector<Model::TimeItem> items()
{
    std::vector<Model::TimeItem> result{Scene::day(1, 2016, 3, 1), Scene::day(2, 2016, 6, 1),
                                        Scene::day(3, 2016, 9, 1),
                                        Scene::day(4, 2016, 6, 1, Kind::Denial)};
    for (Model::EventKey key = 100; key < 140; ++key)
        result.push_back(Scene::day(key, 2016, 10, 1, Kind::Meeting));
    return result;
}

struct Shown
{
    Model::ViewState state;
    TimelineView view{state};

    Shown()
    {
        view.setAnimationDuration(0);
        view.resize(1000, 420);
        Gui::TimelineData data = Scene::data(items());
        data.stepped = [](Model::EventKey from, int steps) {
            return Model::EventKey(int(from) + steps);
        };
        view.setData(std::move(data));
        view.show();
        view.setFocus();
    }

    const Gui::TimelineMark &markOf(Model::EventKey key) const
    {
        const auto place = view.data().index.find(key);
        return view.timelineLayout()
            .marks[*view.timelineLayout().markOf(view.data().index, *place)];
    }
    QPoint center(Model::EventKey key) const { return markOf(key).body.center().toPoint(); }
    void markRange(int from, int to)
    {
        QTest::mousePress(&view, Qt::LeftButton, Qt::ShiftModifier, QPoint(from, 200));
        QTest::mouseMove(&view, QPoint(to, 210));
        QTest::mouseRelease(&view, Qt::LeftButton, Qt::ShiftModifier, QPoint(to, 210));
    }
    void scroll(QPoint pixels, Qt::ScrollPhase phase, quint64 time)
    {
        const QPointF at(500, 200);
        QWheelEvent event(at, view.mapToGlobal(at), pixels, pixels, Qt::NoButton, {}, phase, false);
        event.setTimestamp(time);
        QCoreApplication::sendEvent(&view, &event);
    }
    /// That of the mark that holds the event; nullptr if a click opens none.
    ClusterList *openedList(Model::EventKey key)
    {
        QTest::mouseClick(&view, Qt::LeftButton, {}, center(key));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        return view.findChild<ClusterList *>();
    }
    double x(std::int64_t time) const { return view.timelineLayout().scale.x(time); }
    QPoint emptyPlace() const
    {
        const QRectF lane = view.timelineLayout().lanes[1].band;
        return {int(lane.center().x()), int(lane.center().y())};
    }
};

// The same with an event of 1990 and one of 2023, folded.
struct FoldedShown : Shown
{
    FoldedShown()
    {
        auto more = items();
        more.push_back(Scene::day(50, 1990, 5, 1));
        more.push_back(Scene::day(51, 2023, 5, 1));
        view.setFolding(true);
        view.setData(Scene::data(more));
        QTest::keyClick(&view, Qt::Key_0);
    }
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstEventsAreShownWhole()
    {
        const Shown shown;
        QVERIFY(shown.state.period().begin < dayStart(2016, 3, 1));
        QVERIFY(shown.state.period().end > dayStart(2016, 10, 2));
        QVERIFY(shown.state.period().length() < 400 * Scene::kDay);
    }

    void laterEventsLeaveThePeriodAlone()
    {
        Shown shown;
        const Period mine{dayStart(2016, 5, 1), dayStart(2016, 7, 1)};
        shown.state.setPeriod(mine);
        auto more = items();
        more.push_back(Scene::day(900, 2020, 1, 1));
        shown.view.setData(Scene::data(more));
        QCOMPARE(shown.state.period(), mine);
    }

    void laterEventsWidenAPeriodThatShowsAll()
    {
        Shown shown;
        auto more = items();
        more.push_back(Scene::day(900, 2020, 1, 1));
        shown.view.setData(Scene::data(more));
        QVERIFY(shown.state.period().end > dayStart(2020, 1, 1));
    }

    void theWheelZoomsAtTheCursor_data()
    {
        QTest::addColumn<double>("notches");
        QTest::newRow("closer") << 1.0;
        QTest::newRow("closer at once") << 6.0;
        QTest::newRow("farther") << -2.0;
    }

    void theWheelZoomsAtTheCursor()
    {
        QFETCH(double, notches);
        Shown shown;
        const std::int64_t length = shown.state.period().length();
        const QPointF at(700, 200);
        const std::int64_t moment = shown.view.timelineLayout().scale.time(at.x());
        Events::turnWheel(shown.view, at, notches);
        QVERIFY((shown.state.period().length() < length) == (notches > 0));
        QVERIFY(std::abs(shown.x(moment) - at.x()) < 0.5);
    }

    void theWheelPansWithShiftAndSideways()
    {
        Shown shown;
        const Period before = shown.state.period();
        Events::turnWheel(shown.view, {700, 200}, -1, Qt::ShiftModifier);
        const Period later = shown.state.period();
        QCOMPARE(later.length(), before.length());
        QVERIFY(later.begin > before.begin);
        Events::turnWheel(shown.view, {700, 200}, 1, {}, true);
        QCOMPARE(shown.state.period(), before);
    }

    void draggingPansWithTheHand()
    {
        Shown shown;
        const std::int64_t moment = shown.view.timelineLayout().scale.time(500);
        const QPoint from(500, shown.emptyPlace().y());
        QTest::mousePress(&shown.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&shown.view, from + QPoint(60, 0));
        QTest::mouseMove(&shown.view, from + QPoint(120, 5));
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, from + QPoint(120, 5));
        QVERIFY(std::abs(shown.x(moment) - 620) < 1);
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(0));
    }

    void shiftDraggingMarksARange()
    {
        Shown shown;
        const Gui::TimeScale scale = shown.view.timelineLayout().scale;
        const Period before = shown.state.period();
        shown.markRange(400, 600);
        QCOMPARE(shown.state.period(), before);
        QVERIFY(shown.state.range());
        const Period range = *shown.state.range();
        QVERIFY(std::abs(double(range.begin - scale.time(400))) < scale.millisecondsPerPixel());
        QVERIFY(std::abs(double(range.end - scale.time(600))) < scale.millisecondsPerPixel());
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(shown.state.period(), range);
        QVERIFY(!shown.state.range());
    }

    void aClickInsideOfTheRangeZoomsToIt()
    {
        Shown shown;
        shown.markRange(400, 600);
        const Period range = *shown.state.range();
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, QPoint(500, shown.emptyPlace().y()));
        QCOMPARE(shown.state.period(), range);
        // One beside takes it back.
        shown.markRange(400, 600);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, QPoint(700, shown.emptyPlace().y()));
        QVERIFY(!shown.state.range());
        QCOMPARE(shown.state.period(), range);
    }

    void escapeTakesTheRangeBackBeforeTheEvent()
    {
        Shown shown;
        shown.state.setCurrentEvent(2);
        shown.markRange(400, 600);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!shown.state.range());
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(2));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(0));
    }

    void bracketsMarkARangeFromEventToEvent()
    {
        Shown shown;
        shown.state.setCurrentEvent(1);
        QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
        shown.state.setCurrentEvent(3);
        QTest::keyClick(&shown.view, Qt::Key_BracketRight);
        QCOMPARE(*shown.state.range(), (Period{dayStart(2016, 3, 1), dayStart(2016, 9, 2)}));
    }

    void draggingWithTheRightButtonZoomsToTheRange()
    {
        Shown shown;
        const Gui::TimeScale scale = shown.view.timelineLayout().scale;
        QTest::mousePress(&shown.view, Qt::RightButton, {}, QPoint(400, 200));
        QTest::mouseMove(&shown.view, QPoint(600, 210));
        QTest::mouseRelease(&shown.view, Qt::RightButton, {}, QPoint(600, 210));
        QVERIFY(std::abs(double(shown.state.period().begin - scale.time(400)))
                < scale.millisecondsPerPixel());
        QVERIFY(std::abs(double(shown.state.period().end - scale.time(600)))
                < scale.millisecondsPerPixel());
    }

    void aRangeIsGivenUpWithEscape()
    {
        Shown shown;
        const Period before = shown.state.period();
        QTest::mousePress(&shown.view, Qt::LeftButton, Qt::ShiftModifier, QPoint(400, 200));
        QTest::mouseMove(&shown.view, QPoint(600, 210));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QTest::mouseRelease(&shown.view, Qt::LeftButton, Qt::ShiftModifier, QPoint(600, 210));
        QCOMPARE(shown.state.period(), before);
        QVERIFY(!shown.state.range());
    }

    void fingersOnATouchpadPanAndGlideOn()
    {
        Shown shown;
        const std::int64_t moment = shown.view.timelineLayout().scale.time(500);
        quint64 time = 1000;
        shown.scroll({}, Qt::ScrollBegin, time);
        for (int i = 0; i < 5; ++i)
            shown.scroll({20, i == 2 ? 3 : 0}, Qt::ScrollUpdate, time += 16);
        QVERIFY(std::abs(shown.x(moment) - 600) < 0.5);
        shown.scroll({}, Qt::ScrollEnd, time += 10);
        QTRY_VERIFY(shown.x(moment) > 700);
        // Any key holds it.
        QTest::keyClick(&shown.view, Qt::Key_Shift);
        const double held = shown.x(moment);
        QTest::qWait(60);
        QCOMPARE(shown.x(moment), held);
    }

    void fingersThatRestDoNotThrow()
    {
        Shown shown;
        shown.scroll({}, Qt::ScrollBegin, 1000);
        shown.scroll({20, 0}, Qt::ScrollUpdate, 1016);
        shown.scroll({20, 0}, Qt::ScrollUpdate, 1032);
        shown.scroll({}, Qt::ScrollEnd, 1400);
        const Period there = shown.state.period();
        QTest::qWait(60);
        QCOMPARE(shown.state.period(), there);
    }

    void fingersUpAndDownZoomWithoutPanning()
    {
        Shown shown;
        const std::int64_t length = shown.state.period().length();
        const std::int64_t moment = shown.view.timelineLayout().scale.time(500);
        shown.scroll({}, Qt::ScrollBegin, 1000);
        shown.scroll({1, 30}, Qt::ScrollUpdate, 1016);
        shown.scroll({40, 30}, Qt::ScrollUpdate, 1032);
        QVERIFY(shown.state.period().length() < length);
        QVERIFY(std::abs(shown.x(moment) - 500) < 0.5);
    }

    void controlAndTheWheelZoom()
    {
        Shown shown;
        const std::int64_t length = shown.state.period().length();
        Events::turnWheel(shown.view, {700, 200}, 1, Qt::ControlModifier);
        QVERIFY(shown.state.period().length() < length);
    }

    void goingToADateKeepsTheZoomWhereItFits()
    {
        Shown shown;
        shown.state.setPeriod({dayStart(2016, 3, 1), dayStart(2016, 4, 1)});
        shown.view.goTo({dayStart(2014, 5, 5), dayStart(2014, 5, 6)});
        QCOMPARE(shown.state.period().length(), 31 * Scene::kDay);
        QVERIFY(shown.state.period().begin < dayStart(2014, 5, 5));
        shown.view.goTo({dayStart(2015, 1, 1), dayStart(2016, 1, 1)});
        QVERIFY(shown.state.period().begin < dayStart(2015, 1, 1)
                && shown.state.period().end > dayStart(2016, 1, 1));
    }

    void theNewestMoveWinsFromWhereItIs()
    {
        Shown shown;
        shown.view.setAnimationDuration(200);
        const Period before = shown.state.period();
        for (int i = 0; i < 6; ++i)
            Events::turnWheel(shown.view, {600, 200}, 1);
        QTest::qWait(60);
        const Period between = shown.view.shownPeriod();
        QVERIFY(between.length() < before.length() && between != shown.state.period());
        QTest::keyClick(&shown.view, Qt::Key_0);
        const Period goal = shown.state.period();
        // It goes back from there at once, and no step of the older move is made any more.
        std::int64_t last = between.length();
        QSignalSpy moved(&shown.view, &TimelineView::shownChanged);
        QTRY_VERIFY(moved.count() > 0);
        QVERIFY(shown.view.shownPeriod().length() >= last - last / 3);
        QTRY_COMPARE(shown.view.shownPeriod(), goal);
        const qsizetype steps = moved.count();
        QTest::qWait(50);
        QCOMPARE(moved.count(), steps);
    }

    void aClickOnAFoldOpensIt()
    {
        FoldedShown shown;
        const auto &folds = shown.view.timelineLayout().folds;
        QCOMPARE(folds.size(), std::size_t(2));
        const Period first = folds[0].period;
        const QPoint at(int(folds[0].box.center().x()), shown.emptyPlace().y());
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
        QCOMPARE(shown.view.timelineLayout().folds.size(), std::size_t(1));
        QVERIFY(shown.view.timelineLayout().folds[0].period != first);
        // The other one by key.
        QTest::keyClick(&shown.view, Qt::Key_O);
        QVERIFY(shown.view.timelineLayout().folds.empty());
        shown.view.setFolding(false);
        shown.view.setFolding(true);
        QCOMPARE(shown.view.folds().size(), std::size_t(2));
    }

    void theWheelZoomsAtTheCursorOverFolds()
    {
        FoldedShown shown;
        for (const double notches : {3.0, 2.0, -1.0, -3.0}) {
            const QPointF at(620, 200);
            const std::int64_t moment = shown.view.timelineLayout().scale.time(at.x());
            Events::turnWheel(shown.view, at, notches);
            QVERIFY(std::abs(shown.x(moment) - at.x()) < 0.6);
        }
    }

    void draggingOverAFoldPansWithTheHand()
    {
        FoldedShown shown;
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        const QPoint from(500, shown.emptyPlace().y());
        const std::int64_t moment = shown.view.timelineLayout().scale.time(from.x());
        QTest::mousePress(&shown.view, Qt::LeftButton, {}, from);
        for (int way = 20; way <= 300; way += 20)
            QTest::mouseMove(&shown.view, from + QPoint(way, 0));
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, from + QPoint(300, 0));
        QVERIFY(std::abs(shown.x(moment) - 800) < 1);
        QCOMPARE(shown.view.folds().size(), std::size_t(2));
    }

    void goingIntoAFoldOpensIt()
    {
        FoldedShown shown;
        shown.state.setPeriod({dayStart(2005, 1, 1), dayStart(2006, 1, 1)});
        QCOMPARE(shown.view.folds().size(), std::size_t(1));
        QVERIFY(std::abs(shown.x(dayStart(2005, 1, 1)) - shown.view.timelineLayout().plot.left())
                < 0.01);
    }

    void aClickSelectsTheEventUnderIt()
    {
        Shown shown;
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.center(2));
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(2));
        QVERIFY(shown.markOf(2).current);
        // Its label is a part of it.
        QTest::mouseClick(&shown.view, Qt::LeftButton, {},
                          shown.markOf(3).textBox.center().toPoint());
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(3));
        // Beside events nothing changes.
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.emptyPlace());
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(3));
    }

    void aClickOnACountListsItsEvents()
    {
        Shown shown;
        QCOMPARE(shown.markOf(100).count, std::size_t(40));
        ClusterList *list = shown.openedList(100);
        QVERIFY(list);
        auto *events = list->findChild<QListView *>(u"clusterEvents"_s);
        QCOMPARE(events->model()->rowCount(), 40);
        QVERIFY(events->model()->index(0, 0).data().toString().contains(u"event 100"_s));
        const QRect third = events->visualRect(events->model()->index(2, 0));
        QTest::mouseClick(events->viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(102));
        QTRY_VERIFY(!shown.view.findChild<ClusterList *>());
    }

    void theListOfACountIsSearchedWithTheKeyboard()
    {
        Shown shown;
        ClusterList *list = shown.openedList(100);
        QVERIFY(list);
        auto *search = list->findChild<QLineEdit *>(u"clusterSearch"_s);
        auto *events = list->findChild<QListView *>(u"clusterEvents"_s);
        QTest::keyClicks(search, u"event 11"_s);
        QCOMPARE(events->model()->rowCount(), 10);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(111));
        QTRY_VERIFY(!shown.view.findChild<ClusterList *>());
        list = shown.openedList(100);
        QTest::keyClick(list->findChild<QListView *>(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.view.findChild<ClusterList *>());
    }

    void theListOfAHugeCountSaysHowManyMoreThereAre()
    {
        std::vector<Model::TimeItem> many;
        for (Model::EventKey key = 1; key <= 100'000; ++key)
            many.push_back(Scene::day(key, 2016, 6, 1));
        many.push_back(Scene::day(200'000, 2015, 6, 1));
        Shown shown;
        shown.view.setData(Scene::data(many));
        ClusterList *list = shown.openedList(1);
        QVERIFY(list);
        QCOMPARE(list->findChild<QListView *>()->model()->rowCount(),
                 int(ClusterList::kMostListed));
        auto *zoom = list->findChild<QPushButton *>(u"clusterZoom"_s);
        QVERIFY(zoom->text().contains(QLocale().toString(98'000)));
        QTest::mouseClick(zoom, Qt::LeftButton);
        QVERIFY(shown.state.period().length() < 10 * Scene::kDay);
    }

    void aDoubleClickOnACountZoomsToItsSpan()
    {
        Shown shown;
        QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.center(100));
        QVERIFY(shown.state.period().length() < 2 * Scene::kDay);
        QVERIFY(shown.state.period().begin < dayStart(2016, 10, 1));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(!shown.view.findChild<ClusterList *>());
    }

    void aDoubleClickOnAnEventOpensIt()
    {
        Shown shown;
        const QSignalSpy opened(&shown.view, &TimelineView::eventActivated);
        QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.center(4));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<Model::EventKey>(), Model::EventKey(4));
    }

    void keysPanAndZoom()
    {
        Shown shown;
        const Period before = shown.state.period();
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QVERIFY(shown.state.period().begin > before.begin);
        QTest::keyClick(&shown.view, Qt::Key_Left);
        QCOMPARE(shown.state.period(), before);
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(shown.state.period().begin > before.begin + before.length() / 2);
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        QVERIFY(shown.state.period().length() < before.length());
        QTest::keyClick(&shown.view, Qt::Key_Minus);
        QVERIFY(std::abs(double(shown.state.period().length() - before.length())) < 10);
        QTest::keyClick(&shown.view, Qt::Key_0);
        QCOMPARE(shown.state.period(), before);
        QTest::keyClick(&shown.view, Qt::Key_W);
        QTest::keyClick(&shown.view, Qt::Key_End);
        QVERIFY(shown.state.period().end > dayStart(2016, 10, 2));
        QVERIFY(shown.state.period().begin > dayStart(2016, 3, 1));
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QCOMPARE(shown.state.period(), before);
    }

    void keysStepThroughEventsAndClear()
    {
        Shown shown;
        QTest::keyClick(&shown.view, Qt::Key_J);
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(1));
        QTest::keyClick(&shown.view, Qt::Key_Period);
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(2));
        QTest::keyClick(&shown.view, Qt::Key_K);
        QTest::keyClick(&shown.view, Qt::Key_J);
        QTest::keyClick(&shown.view, Qt::Key_Comma);
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(1));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(0));
    }

    void steppingFromEndToEndOfTheWholeLeavesItInPlace()
    {
        Shown shown;
        QTest::keyClick(&shown.view, Qt::Key_0);
        const Period whole = shown.state.period();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&shown.view, Qt::Key_J);
            QCOMPARE(shown.state.period(), whole);
        }
    }

    void upAndDownChangeTheLane()
    {
        Shown shown;
        shown.state.setCurrentEvent(2);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        // There is no accusation: the denial of the same day is next.
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(4));
        QTest::keyClick(&shown.view, Qt::Key_Up);
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(2));
        QTest::keyClick(&shown.view, Qt::Key_Up);
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(2));
    }

    void fFitsTheCurrentEventThenItsNeighbourhood()
    {
        Shown shown;
        shown.state.setCurrentEvent(2);
        QTest::keyClick(&shown.view, Qt::Key_F);
        const Period near = shown.state.period();
        QVERIFY(near.length() < 10 * Scene::kDay);
        QVERIFY(near.begin < dayStart(2016, 6, 1) && near.end > dayStart(2016, 6, 2));
        QTest::keyClick(&shown.view, Qt::Key_F);
        QVERIFY(shown.state.period().length() > 5 * near.length());
        QTest::keyClick(&shown.view, Qt::Key_F);
        QCOMPARE(shown.state.period(), near);
    }

    void returnOpensTheCurrentEvent()
    {
        Shown shown;
        const QSignalSpy opened(&shown.view, &TimelineView::eventActivated);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 0);
        shown.state.setCurrentEvent(3);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void keysOfTheWindowAreLeftToIt()
    {
        Shown shown;
        const Period before = shown.state.period();
        QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&shown.view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shown.state.period(), before);
    }

    void anEventSelectedElsewhereComesIntoSight()
    {
        Shown shown;
        shown.state.setPeriod({dayStart(2016, 2, 1), dayStart(2016, 4, 1)});
        const std::int64_t length = shown.state.period().length();
        shown.state.setCurrentEvent(3);
        QCOMPARE(shown.state.period().length(), length);
        QVERIFY(shown.state.period().begin < dayStart(2016, 9, 1));
        QVERIFY(shown.state.period().end > dayStart(2016, 9, 2));
        // One in sight moves nothing.
        const Period there = shown.state.period();
        shown.state.setCurrentEvent(0);
        shown.state.setCurrentEvent(3);
        QCOMPARE(shown.state.period(), there);
    }

    void aMoveIsAnimatedAndTheNewestWins()
    {
        Shown shown;
        shown.view.setAnimationDuration(150);
        const Period first{dayStart(2010, 1, 1), dayStart(2011, 1, 1)};
        const Period second{dayStart(2016, 5, 1), dayStart(2016, 7, 1)};
        shown.state.setPeriod(first);
        // The state knows at once where one is going, the drawing follows.
        QCOMPARE(shown.state.period(), first);
        QVERIFY(shown.view.timelineLayout().scale.period != first);
        QTest::qWait(40);
        shown.state.setPeriod(second);
        QTRY_COMPARE(shown.view.timelineLayout().scale.period, second);
        QTest::qWait(200);
        QCOMPARE(shown.view.timelineLayout().scale.period, second);
    }

    void manyNotchesInOneMoveAddUpAtTheCursor()
    {
        Shown shown;
        shown.view.setAnimationDuration(120);
        const QPointF at(640, 200);
        const std::int64_t moment = shown.view.timelineLayout().scale.time(at.x());
        const double length = double(shown.state.period().length());
        for (int i = 0; i < 5; ++i) {
            Events::turnWheel(shown.view, at, 1);
            QTest::qWait(15);
            QVERIFY(std::abs(shown.x(moment) - at.x()) < 1);
        }
        QTRY_COMPARE(shown.view.timelineLayout().scale.period, shown.state.period());
        QVERIFY(std::abs(shown.x(moment) - at.x()) < 1);
        QVERIFY(std::abs(double(shown.state.period().length()) * std::pow(1.25, 5) / length - 1)
                < 0.01);
    }

    void toolTipsTellDateKindAndSourceWithForeignTextEscaped()
    {
        Shown shown;
        Gui::TimelineData data = Scene::data(items());
        data.text = [](Model::EventKey) {
            return Gui::EventText{u"<b>bold & bad</b>"_s, u"about June 2016"_s, u"2016-06~"_s,
                                  u"The <i>Paper"_s};
        };
        const QString tip = Gui::markToolTip(shown.markOf(2), data);
        QVERIFY(tip.contains(u"&lt;b&gt;bold &amp; bad"_s));
        QVERIFY(tip.contains(u"about June 2016 (2016-06~)"_s));
        QVERIFY(tip.contains(u"Hack"_s));
        QVERIFY(tip.contains(u"The &lt;i&gt;Paper"_s));
        const QString counted = Gui::markToolTip(shown.markOf(100), data);
        QVERIFY(counted.contains(u"40 events"_s));
        QVERIFY(counted.contains(u"Meeting: 40"_s));
        QVERIFY(counted.contains(u"1 Oct 2016"_s));
    }

    void aScreenReaderFindsThePeriodAndEveryMark()
    {
        Shown shown;
        QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(timeline);
        QCOMPARE(timeline->role(), QAccessible::Chart);
        QCOMPARE(timeline->text(QAccessible::Name), u"Timeline"_s);
        QVERIFY(timeline->text(QAccessible::Description).contains(u"44 of 44 events"_s));
        // Four events and the mark that counts forty.
        QCOMPARE(timeline->childCount(), 5);
        QAccessibleInterface *second = timeline->child(1);
        QCOMPARE(second->text(QAccessible::Name), u"Hack: event 2, a date (2016)"_s);
        QCOMPARE(second->text(QAccessible::Description), u"event 2 of 44"_s);
        QVERIFY(timeline->child(4)->text(QAccessible::Name).startsWith(u"40 events"_s));
        QCOMPARE(timeline->indexOfChild(second), 1);
        QCOMPARE(second->parent(), timeline);
        const QPoint middle = second->rect().center();
        QCOMPARE(timeline->childAt(middle.x(), middle.y()), second);
        QVERIFY(!timeline->child(5));
        QVERIFY(!timeline->child(-1));
    }

    void aScreenReaderCanSelectAndFollowsTheCurrentEvent()
    {
        Shown shown;
        QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(!timeline->focusChild());
        QAccessibleInterface *second = timeline->child(1);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.state.currentEvent(), Model::EventKey(2));
        QCOMPARE(timeline->focusChild(), second);
        QVERIFY(second->state().selected);
        // What has moved out of sight is no child any more.
        shown.state.setPeriod({dayStart(2010, 1, 1), dayStart(2011, 1, 1)});
        QCOMPARE(timeline->childCount(), 0);
        QVERIFY(!second->isValid());
        QVERIFY(second->text(QAccessible::Name).isEmpty());
    }

    void itTakesAnyPaletteAndSize()
    {
        Shown shown;
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        shown.view.setPalette(dark);
        QVERIFY(shown.view.grab().toImage().pixelColor(990, 3).lightness() < 40);
        shown.view.resize(shown.view.minimumSizeHint());
        QVERIFY(!shown.view.grab().isNull());
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
