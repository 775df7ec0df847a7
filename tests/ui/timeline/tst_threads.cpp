// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/shownevents.h"
#include "tests/app/model/scene.h"
#include "ui/timeline/calendar.h"
#include "ui/timeline/casetimeline.h"
#include "ui/timeline/threads.h"
#include "ui/timeline/timelineview.h"

#include <QPainterPath>
#include <QTest>

using Gui::TimelineArc;
using Gui::TimelineMark;
using Gui::Calendar::dayStart;
using Model::EventKey;
using Model::LaneGrouping;
using enum Extraction::Kind;
using enum Extraction::Relation;
using namespace Qt::StringLiterals;

namespace {

/// Two quarrels of 2016, hack, accusation and denial each, and a meeting that nothing ties.
std::vector<Model::ReadArticle> quarrels()
{
    Scene::ArticleScene scene(u"Two quarrels"_s);
    scene.sentence(u"The first break-in."_s)
        .event(Hack, u"2016-01-10"_s, u"first"_s, {u"North"_s})
        .event(Accusation, u"2016-04-10"_s, u"first"_s, {u"South"_s})
        .event(Denial, u"2016-07-10"_s, u"first"_s, {u"North"_s})
        .sentence(u"The second break-in."_s)
        .event(Hack, u"2016-02-20"_s, u"second"_s, {u"East"_s})
        .event(Accusation, u"2016-05-20"_s, u"second"_s, {u"West"_s})
        .event(Denial, u"2016-08-20"_s, u"second"_s, {u"East"_s, u"South"_s})
        .sentence(u"They met."_s)
        .event(Meeting, u"2016-06-15"_s, u"met"_s, {u"North"_s, u"East"_s})
        .link(u"e2"_s, About, u"e1"_s)
        .link(u"e3"_s, Answers, u"e2"_s)
        .link(u"e5"_s, About, u"e4"_s)
        .link(u"e6"_s, Answers, u"e5"_s);
    return {scene.read()};
}

struct Shown
{
    Model::OpenCase openCase;
    Model::ShownEvents events{openCase};
    Model::ViewState state;
    Gui::TimelineView view{state};

    explicit Shown(LaneGrouping grouping = LaneGrouping::Kind,
                   std::vector<Model::ReadArticle> articles = quarrels())
    {
        openCase.addArticles(std::move(articles));
        view.setAnimationDuration(0);
        view.resize(1200, 480);
        view.lanes().setGrouping(grouping);
        view.setData(Gui::timelineOf(events));
        view.show();
        view.setFocus();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qWarning("the window did not become active");
    }

    EventKey key(int event) const { return openCase.events()[std::size_t(event - 1)].key; }
    const Gui::TimelineLayout &layout() const { return view.timelineLayout(); }
    const TimelineMark &mark(int event) const
    {
        return *std::ranges::find_if(
            layout().marks, [&](const TimelineMark &mark) { return mark.item.key == key(event); });
    }
    void hover(int event) { QTest::mouseMove(&view, mark(event).body.center().toPoint()); }
    /// Numbers of the events that are lit, in order.
    std::vector<int> lit() const
    {
        std::vector<int> found;
        for (int event = 1; event <= int(openCase.events().size()); ++event) {
            bool any = false;
            for (std::size_t i = 0; view.hover().lit && i < layout().marks.size(); ++i)
                any =
                    any || (view.hover().lit->marks[i] && layout().marks[i].item.key == key(event));
            if (any)
                found.push_back(event);
        }
        return found;
    }
    /// How far from the ground the sign of the event is drawn, 0 to 255.
    int strength(int event)
    {
        const QImage image = view.grab().toImage();
        const QPoint at = mark(event).body.center().toPoint() + QPoint(0, 5);
        const QColor ground = view.palette().color(QPalette::Base);
        return std::abs(image.pixelColor(at * image.devicePixelRatio()).green() - ground.green());
    }
};

} // namespace

class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoveringLightsTheWholeQuarrelAndTheRestFades()
    {
        Shown shown;
        QVERIFY(!shown.view.hover().lit);
        const int before = shown.strength(4);
        shown.hover(3);
        QCOMPARE(shown.lit(), (std::vector{1, 2, 3}));
        QCOMPARE(shown.view.hover().lit->arcs.size(), std::size_t(2));
        QVERIFY(shown.strength(4) < before * 2 / 3 && shown.strength(4) > before / 3);
        QVERIFY(shown.strength(1) > before / 2);
        shown.hover(4);
        QCOMPARE(shown.lit(), (std::vector{4, 5, 6}));
        // What is in no quarrel lights nothing.
        shown.hover(7);
        QVERIFY(!shown.view.hover().lit);
        QCOMPARE(shown.strength(4), before);
    }

    void comingToAnEventByKeysLightsItsQuarrel()
    {
        Shown shown;
        // What becomes current when a case opens does not: nobody looks at it yet.
        shown.state.setCurrentEvent(shown.key(1));
        shown.view.grab();
        QVERIFY(!shown.view.hover().lit);
        QTest::keyClick(&shown.view, Qt::Key_J);
        QCOMPARE(shown.state.currentEvent(), shown.key(4));
        shown.view.grab();
        QCOMPARE(shown.lit(), (std::vector{4, 5, 6}));
        // It stays lit while one moves about.
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        shown.view.grab();
        QVERIFY(shown.view.hover().lit);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        shown.view.grab();
        QVERIFY(!shown.view.hover().lit);
        QTest::keyClick(&shown.view, Qt::Key_J);
        QTest::keyClick(&shown.view, Qt::Key_J);
        shown.view.grab();
        QVERIFY(shown.view.hover().lit);
        QTest::mouseMove(&shown.view, QPoint(600, 100));
        QVERIFY(!shown.view.hover().lit);
    }

    void arcsLeadFromClaimToClaimed()
    {
        Shown shown;
        shown.state.setCurrentEvent(shown.key(2));
        const auto &arcs = shown.layout().arcs;
        // Its own quarrel lit, the other one faint.
        QCOMPARE(arcs.size(), std::size_t(4));
        QCOMPARE(std::ranges::count_if(arcs, &TimelineArc::lit), std::ptrdiff_t(2));
        const QPointF accusation = shown.mark(2).body.center();
        const QPointF denial = shown.mark(3).body.center();
        QCOMPARE(std::ranges::count_if(arcs,
                                       [&](const TimelineArc &arc) {
                                           return arc.from == denial && arc.to == accusation;
                                       }),
                 std::ptrdiff_t(1));
    }

    void arcsToEventsOutOfSightRunToTheEdge()
    {
        Shown shown;
        shown.state.setPeriod({dayStart(2016, 4, 1), dayStart(2016, 5, 1)});
        const auto &arcs = shown.layout().arcs;
        QCOMPARE(arcs.size(), std::size_t(2));
        const QPointF accusation = shown.mark(2).body.center();
        for (const TimelineArc &arc : arcs) {
            QVERIFY(arc.from == accusation || arc.to == accusation);
            if (arc.from == accusation)
                QVERIFY(arc.to.x() < shown.layout().plot.left());
            else
                QVERIFY(arc.from.x() > shown.layout().plot.right());
        }
    }

    void inLanesByThreadArcsStayWithinTheirLane()
    {
        // Many quarrels at all distances, so that their events share rows and do not.
        Scene::ArticleScene scene(u"Many"_s);
        scene.sentence(u"Break-ins."_s);
        for (int i = 0; i < 5; ++i) {
            const int first = 5 * i + 1;
            for (int event = 0; event < 5; ++event) {
                const int day = 1 + (event * (3 + 5 * i)) % 28;
                scene.event(event == 0 ? Hack : Accusation,
                            u"2016-%1-%2"_s.arg(1 + (event * i) % 12, 2, 10, QChar(u'0'))
                                .arg(day, 2, 10, QChar(u'0')),
                            u"Break-ins"_s);
                if (event > 0)
                    scene.link(u"e%1"_s.arg(first + event), About, u"e%1"_s.arg(first));
            }
        }
        Shown shown(LaneGrouping::Thread, {scene.read()});
        QCOMPARE(shown.layout().lanes.size(), std::size_t(5));
        int within = 0;
        const auto style = Gui::timelineStyle(shown.view.palette(), shown.view.font());
        for (const Model::EventThread &thread : shown.openCase.threads().all()) {
            for (const TimelineArc &arc :
                 litThread(shown.layout(), shown.view.data().index, thread).arcs) {
                ++within;
                const QRectF path = arcPath(arc, style).boundingRect();
                QVERIFY(arc.lane.top() - 0.5 <= path.top()
                        && path.bottom() <= arc.lane.bottom() + 0.5);
            }
        }
        QVERIFY2(within > 10, qPrintable(QString::number(within)));
    }

    void anArcStraightUpBowsAsideOfWhatLiesBetween()
    {
        const auto style = Gui::timelineStyle(Gui::paperPalette(false), QFont());
        TimelineArc arc;
        arc.from = {300, 400};
        arc.to = {300, 100};
        const QRectF path = arcPath(arc, style).boundingRect();
        QVERIFY(path.left() < 300 - style.markSize / 2);
        QVERIFY(path.right() <= 300.5);
        // One bow, without a kink: it never turns back.
        arc.to = {304, 320};
        const QPainterPath bow = arcPath(arc, style);
        for (double part = 0.1; part <= 1; part += 0.1)
            QVERIFY(bow.pointAtPercent(part).y() < bow.pointAtPercent(part - 0.1).y());
    }

    void anEventOfSeveralLanesIsLitInAll()
    {
        Shown shown(LaneGrouping::Actor);
        shown.hover(4);
        std::size_t marks = 0;
        for (std::size_t i = 0; i < shown.layout().marks.size(); ++i)
            marks += shown.view.hover().lit->marks[i] ? 1 : 0;
        // The denial is East's and South's.
        QCOMPARE(marks, std::size_t(4));
        QCOMPARE(shown.view.hover().lit->arcs.size(), std::size_t(2));
    }

    void whereManyAreInSightOnlyWhatIsLitHasArcs()
    {
        Scene::ArticleScene scene(u"Many"_s);
        scene.sentence(u"Break-ins."_s);
        for (int i = 1; i <= 300; ++i) {
            scene.event(Extraction::Kind(i % 4),
                        u"%1-%2-%3"_s.arg(2000 + i / 12)
                            .arg(1 + i % 12, 2, 10, QChar(u'0'))
                            .arg(1 + i % 28, 2, 10, QChar(u'0')),
                        u"Break-ins"_s);
            if (i > 1)
                scene.link(u"e%1"_s.arg(i), Answers, u"e%1"_s.arg(i - 1));
        }
        Shown shown(LaneGrouping::Kind, {scene.read()});
        shown.view.resize(2400, 900);
        QVERIFY(shown.layout().arcs.empty());
        shown.state.setCurrentEvent(shown.key(150));
        QVERIFY(!shown.layout().arcs.empty());
        QVERIFY(std::ranges::all_of(shown.layout().arcs, &TimelineArc::lit));
        // Events that one mark stands for need no arc between them.
        for (const TimelineArc &arc : shown.layout().arcs)
            QVERIFY(arc.from != arc.to);
    }

    void whatIsFilteredAwayOrHiddenHasNoArc()
    {
        Shown shown;
        Model::EventFilter filter;
        filter.kinds[std::size_t(Accusation)] = false;
        shown.events.setFilter(filter);
        shown.view.setData(Gui::timelineOf(shown.events));
        shown.hover(1);
        QCOMPARE(shown.lit(), (std::vector{1, 3}));
        QVERIFY(shown.view.hover().lit->arcs.empty());
        shown.view.lanes().hide(u"denial"_s);
        shown.hover(1);
        QCOMPARE(shown.lit(), (std::vector{1}));
    }
};

QTEST_MAIN(TestThreads)
#include "tst_threads.moc"
