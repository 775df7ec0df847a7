// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/model/scene.h"
#include "tests/ui/events.h"
#include "ui/timeline/casetimeline.h"
#include "ui/timeline/eventtooltip.h"
#include "ui/timeline/lanebar.h"
#include "ui/timeline/lanehead.h"
#include "ui/timeline/lanepanel.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <random>
#include <set>

using Gui::LaneBox;
using Gui::TimelineMark;
using Model::LaneGrouping;
using enum Extraction::Kind;
using namespace Qt::StringLiterals;

namespace {

/// Articles of ten papers with events of 2010 to 2020 by some of so many actors, tied at random.
std::vector<Model::ReadArticle> papers(int events, int actors, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution(0, most)(random);
    };
    // The first ones are named the most.
    const auto someActor = [&] { return u"Actor %1"_s.arg(std::min(upTo(actors), upTo(actors))); };
    std::vector<Model::ReadArticle> articles;
    for (int article = 0; article < 10; ++article) {
        Scene::ArticleScene scene(u"Article %1"_s.arg(article));
        scene.outlet(u"Paper %1"_s.arg(article % 4)).sentence(u"Much happened."_s);
        for (int event = 0; event < events / 10; ++event) {
            QStringList named;
            for (int i = upTo(2); i > 0; --i)
                named.append(someActor());
            const QString year = QString::number(2010 + upTo(9));
            const QString month = u"-%1"_s.arg(1 + upTo(11), 2, 10, QChar(u'0'));
            const QString day = u"-%1"_s.arg(1 + upTo(27), 2, 10, QChar(u'0'));
            const int precision = upTo(5);
            scene.event(Extraction::Kind(upTo(3)),
                        precision == 0       ? year
                            : precision == 1 ? year + month
                                             : year + month + day,
                        u"happened"_s, named, {u"Target %1"_s.arg(upTo(3))});
            if (event > 2 && upTo(3) == 0)
                scene.link(u"e%1"_s.arg(event + 1), Extraction::Relation::About,
                           u"e%1"_s.arg(1 + upTo(event - 1)));
        }
        articles.push_back(scene.read());
    }
    return articles;
}

/// A hack by North and South, two by North, one by East, one by nobody.
std::vector<Model::ReadArticle> fewActors()
{
    Scene::ArticleScene scene(u"Four hacks"_s);
    scene.outlet(u"Daily"_s)
        .sentence(u"Hacks."_s)
        .event(Hack, u"2020-01-01"_s, u"Hacks"_s, {u"North"_s, u"South"_s})
        .event(Hack, u"2020-03-01"_s, u"Hacks"_s, {u"North"_s})
        .event(Hack, u"2020-05-01"_s, u"Hacks"_s, {u"North"_s})
        .event(Accusation, u"2020-07-01"_s, u"Hacks"_s, {u"East"_s})
        .event(Hack, u"2020-09-01"_s, u"Hacks"_s);
    return {scene.read()};
}

struct Shown
{
    Model::OpenCase openCase;
    Model::ViewState state;
    Gui::TimelineView view{state};

    explicit Shown(std::vector<Model::ReadArticle> articles,
                   LaneGrouping grouping = LaneGrouping::Actor)
    {
        openCase.addArticles(std::move(articles));
        view.setAnimationDuration(0);
        view.resize(1000, 520);
        view.lanes().setGrouping(grouping);
        view.setData(Gui::timelineOf(openCase));
        view.show();
        view.setFocus();
        settle();
    }

    void settle() { QTest::qWait(120); }
    const Gui::TimelineLayout &layout() const { return view.timelineLayout(); }
    Gui::LaneBar &bar() const { return *view.findChild<Gui::LaneBar *>(); }
    template <typename T>
    T *find(const char *name) const
    {
        return view.findChild<T *>(QString::fromLatin1(name));
    }

    /// Names of the lanes in sight, as "North!" where pinned and "North-" where collapsed.
    QString lanes() const
    {
        QStringList names;
        for (const LaneBox &box : layout().lanes) {
            if (!box.visible)
                continue;
            names.append(box.lane.name + (box.lane.pinned ? u"!"_s : u""_s)
                         + (box.lane.collapsed ? u"-"_s : u""_s));
        }
        return names.join(u", "_s);
    }
    const LaneBox &lane(const QString &name) const
    {
        return *std::ranges::find(layout().lanes, name,
                                  [](const LaneBox &box) { return box.lane.name; });
    }
    /// Of the lane's head, in the bar.
    QPoint head(const QString &name) const
    {
        return bar().mapFrom(&view, lane(name).head.center().toPoint());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&bar(), key, modifiers);
        settle();
    }
    /// The bar with the focus, on that lane.
    void focus(const QString &name)
    {
        QTest::mouseClick(&bar(), Qt::LeftButton, {}, head(name));
        settle();
    }
};

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAreEqualInEveryGrouping_data()
    {
        QTest::addColumn<LaneGrouping>("grouping");
        QTest::addColumn<bool>("choosing");
        for (const LaneGrouping grouping : Model::kLaneGroupings) {
            QTest::newRow(qPrintable(toString(grouping))) << grouping << false;
            QTest::newRow(qPrintable(toString(grouping) + u" with choices"_s)) << grouping << true;
        }
    }

    void totalsAreEqualInEveryGrouping()
    {
        QFETCH(LaneGrouping, grouping);
        QFETCH(bool, choosing);
        Shown shown(papers(300, 24, 7), grouping);
        const std::size_t all = shown.openCase.timeItems().size();
        if (choosing) {
            const auto &lanes = shown.view.data().lanes;
            shown.view.lanes().setPinned(lanes.back().id, true);
            shown.view.lanes().setCollapsed(shown.view.data().lanes[1].id, true);
            shown.view.lanes().hide(shown.view.data().lanes[2].id);
            shown.view.lanes().setOthersOpen(true);
        }
        shown.settle();
        const Model::TimeIndex &index = shown.view.data().index;
        QCOMPARE(index.size(), all);
        QCOMPARE(shown.layout().count, all);

        std::mt19937 random(3);
        std::uniform_real_distribution<double> part(0, 1);
        const Model::Period whole = shown.state.period();
        for (int round = 0; round < 25; ++round) {
            const auto anchor = whole.begin + std::int64_t(part(random) * double(whole.length()));
            const Model::Period period =
                Gui::zoomed(whole, anchor, std::pow(10.0, -3 * part(random)));
            shown.view.lanes().setFirst(int(part(random) * 20));
            shown.state.setPeriod(period);
            const Gui::TimelineLayout &layout = shown.layout();
            std::set<Model::TimeIndex::Place> drawn;
            for (int lane = 0; lane < int(layout.lanes.size()); ++lane) {
                const LaneBox &box = layout.lanes[std::size_t(lane)];
                const auto inLane = index.overlapping(period, {.lane = lane});
                drawn.insert(inLane.begin(), inLane.end());
                if (!box.visible)
                    continue;
                QCOMPARE(box.count, inLane.size());
                // Each of them is in just one of the lane's marks.
                std::vector<int> seen(all);
                for (const TimelineMark &mark : layout.marks) {
                    if (mark.lane != lane)
                        continue;
                    const auto members = membersOf(mark, layout, index, all);
                    QCOMPARE(members.size(), mark.count);
                    for (const auto place : members)
                        ++seen[place];
                }
                for (const auto place : inLane)
                    QCOMPARE(seen[place], 1);
            }
            QCOMPARE(layout.count, index.overlapping(period).size());
            QCOMPARE(drawn.size() + layout.hiddenCount, layout.count);
        }
    }

    void anEventOfTwoActorsStandsInBothLanes()
    {
        const Shown shown(fewActors());
        QCOMPARE(shown.lanes(), u"North, East, South, No actor named"_s);
        QCOMPARE(shown.lane(u"North"_s).count, std::size_t(3));
        QCOMPARE(shown.lane(u"South"_s).count, std::size_t(1));
        QCOMPARE(shown.layout().count, std::size_t(5));
        QCOMPARE(shown.layout().marks.size(), std::size_t(6));
        // It is current in both.
        shown.view.findChild<Gui::LaneBar *>();
        Shown other(fewActors());
        other.state.setCurrentEvent(other.openCase.occurrences()[0].key);
        QCOMPARE(std::ranges::count_if(other.layout().marks, &TimelineMark::current),
                 std::ptrdiff_t(2));
    }

    void theMenuGroupsAndSoDoActions()
    {
        Shown shown(fewActors(), LaneGrouping::Kind);
        QCOMPARE(shown.lanes(), u"Hack, Accusation, Denial, Meeting"_s);
        auto *button = shown.find<QToolButton>("lanesBy");
        QVERIFY(button->isVisible());
        QCOMPARE(button->accessibleName(), u"Lanes: Kind"_s);
        const QList<QAction *> actions = button->menu()->actions();
        QVERIFY(actions[0]->isChecked());
        actions[1]->trigger();
        shown.settle();
        QCOMPARE(shown.lanes(), u"North, East, South, No actor named"_s);
        QCOMPARE(button->accessibleName(), u"Lanes: Actor"_s);
        QVERIFY(actions[1]->isChecked() && !actions[0]->isChecked());
        QCOMPARE(shown.view.lanePanel().groupings().size(),
                 qsizetype(Model::kLaneGroupings.size()));
        // What was chosen for a grouping is there when one comes back to it.
        shown.view.lanes().setPinned(u"South"_s, true);
        actions[0]->trigger();
        QCOMPARE(shown.lanes(), u"Hack, Accusation, Denial, Meeting"_s);
        actions[1]->trigger();
        QCOMPARE(shown.lanes(), u"South!, North, East, No actor named"_s);
    }

    void aLaneIsDraggedToItsPlace()
    {
        Shown shown(fewActors());
        const QPoint from = shown.head(u"South"_s);
        const QPoint to = shown.head(u"North"_s) - QPoint(0, 10);
        QTest::mousePress(&shown.bar(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&shown.bar(), from - QPoint(0, 30));
        QTest::mouseMove(&shown.bar(), to);
        QVERIFY(!shown.bar().grab().isNull());
        QTest::mouseRelease(&shown.bar(), Qt::LeftButton, {}, to);
        QCOMPARE(shown.lanes(), u"South, North, East, No actor named"_s);
        shown.settle();
        // To the end.
        const QPoint first = shown.head(u"South"_s);
        const QPoint end = shown.head(u"No actor named"_s) + QPoint(0, 10);
        QTest::mousePress(&shown.bar(), Qt::LeftButton, {}, first);
        QTest::mouseMove(&shown.bar(), first + QPoint(0, 30));
        QTest::mouseMove(&shown.bar(), end);
        QTest::mouseRelease(&shown.bar(), Qt::LeftButton, {}, end);
        QCOMPARE(shown.lanes(), u"North, East, No actor named, South"_s);
        shown.settle();
        // A drag that is given up moves nothing.
        QTest::mousePress(&shown.bar(), Qt::LeftButton, {}, shown.head(u"South"_s));
        QTest::mouseMove(&shown.bar(), first);
        QTest::keyClick(&shown.bar(), Qt::Key_Escape);
        QTest::mouseRelease(&shown.bar(), Qt::LeftButton, {}, first);
        QCOMPARE(shown.lanes(), u"North, East, No actor named, South"_s);
    }

    void keysGoFromLaneToLaneAndMoveThem()
    {
        Shown shown(fewActors());
        shown.focus(u"North"_s);
        shown.key(Qt::Key_Down);
        QCOMPARE(shown.bar().currentLane(), u"East"_s);
        shown.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.lanes(), u"North, South, East, No actor named"_s);
        QCOMPARE(shown.bar().currentLane(), u"East"_s);
        shown.key(Qt::Key_Up, Qt::ControlModifier);
        shown.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shown.lanes(), u"East, North, South, No actor named"_s);
        shown.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shown.lanes(), u"East, North, South, No actor named"_s);
        shown.key(Qt::Key_End);
        QCOMPARE(shown.bar().currentLane(), Model::kNoGroup);
        shown.key(Qt::Key_Escape);
        QVERIFY(shown.view.hasFocus());
    }

    void collapsedLanesAreThin()
    {
        Shown shown(fewActors());
        shown.focus(u"North"_s);
        const double before = shown.lane(u"North"_s).band.height();
        shown.key(Qt::Key_Left);
        QCOMPARE(shown.lanes(), u"North-, East, South, No actor named"_s);
        QVERIFY(shown.lane(u"North"_s).band.height() < before / 2);
        // Its events are still there, each once, to be clicked.
        const LaneBox &lane = shown.lane(u"North"_s);
        QCOMPARE(lane.count, std::size_t(3));
        for (const TimelineMark &mark : shown.layout().marks) {
            if (mark.lane != 0)
                continue;
            QVERIFY(mark.heat > 0 && mark.text.isEmpty());
            QVERIFY(lane.band.contains(mark.body));
            QTest::mouseClick(&shown.view, Qt::LeftButton, {}, mark.body.center().toPoint());
            QCOMPARE(shown.state.currentEvent(), mark.item.key);
        }
        shown.focus(u"North"_s);
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.lanes(), u"North, East, South, No actor named"_s);
        // By mouse: the sign at its left, or a double click.
        const LaneBox &east = shown.lane(u"East"_s);
        const QPoint toggle =
            shown.bar().mapFrom(&shown.view, QPoint(6, int(east.head.center().y())));
        QTest::mouseMove(&shown.bar(), toggle);
        QTest::mouseClick(&shown.bar(), Qt::LeftButton, {}, toggle);
        QCOMPARE(shown.lanes(), u"North, East-, South, No actor named"_s);
        shown.settle();
        QTest::mouseDClick(&shown.bar(), Qt::LeftButton, {}, shown.head(u"East"_s));
        QCOMPARE(shown.lanes(), u"North, East, South, No actor named"_s);
    }

    void stripsAreTheStrongerTheMoreThereIs()
    {
        Shown shown(papers(300, 24, 7), LaneGrouping::Kind);
        shown.view.lanes().setCollapsed(u"hack"_s, true);
        shown.view.lanes().setCollapsed(u"denial"_s, true);
        std::vector<std::pair<std::size_t, double>> heat;
        for (const TimelineMark &mark : shown.layout().marks) {
            if (mark.heat > 0)
                heat.push_back({mark.count, mark.heat});
        }
        QVERIFY(heat.size() > 4);
        std::ranges::sort(heat);
        // By one scale for all lanes.
        for (std::size_t i = 1; i < heat.size(); ++i) {
            QCOMPARE(heat[i - 1].first == heat[i].first, heat[i - 1].second == heat[i].second);
            QVERIFY(heat[i - 1].second <= heat[i].second);
        }
        QVERIFY(heat.front().second >= 0.3 && heat.back().second <= 1);
    }

    void hiddenLanesLeaveATrace()
    {
        Shown shown(fewActors());
        shown.focus(u"North"_s);
        shown.key(Qt::Key_Delete);
        QCOMPARE(shown.lanes(), u"East, South, No actor named"_s);
        QCOMPARE(shown.bar().currentLane(), u"East"_s);
        auto *trace = shown.find<QPushButton>("hiddenLanes");
        QVERIFY(trace->isVisible());
        // The event of North and South is still seen.
        QVERIFY2(trace->text().startsWith(u"1 lane"_s) && trace->text().contains(u"2 events"_s),
                 qPrintable(trace->text()));
        QCOMPARE(shown.layout().count, std::size_t(5));
        QCOMPARE(shown.layout().hiddenCount, std::size_t(2));
        shown.focus(u"South"_s);
        shown.key(Qt::Key_Delete);
        QVERIFY(trace->text().contains(u"3 events"_s));
        trace->setFocus();
        QTest::keyClick(trace, Qt::Key_Space);
        shown.settle();
        QCOMPARE(shown.lanes(), u"North, East, South, No actor named"_s);
        QVERIFY(!trace->isVisible());
    }

    void theMenuOfALaneComesByMouseAndKey()
    {
        Shown shown(fewActors());
        shown.focus(u"East"_s);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&shown.bar(), &byKey);
        auto *menu = shown.find<QMenu>("laneMenu");
        QVERIFY(menu);
        const auto choose = [](const QMenu &from, const QString &text) {
            for (QAction *action : from.actions()) {
                if (action->text().remove(u'&') == text)
                    return action->trigger();
            }
            QFAIL(qPrintable(text));
        };
        choose(*menu, u"Pin on top"_s);
        menu->close();
        QCOMPARE(shown.lanes(), u"East!, North, South, No actor named"_s);
        QTRY_VERIFY(!shown.find<QMenu>("laneMenu"));
        shown.settle();
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, shown.head(u"South"_s), QPoint());
        QCoreApplication::sendEvent(&shown.bar(), &byMouse);
        menu = shown.find<QMenu>("laneMenu");
        QVERIFY(menu);
        choose(*menu, u"Hide"_s);
        menu->close();
        QCOMPARE(shown.lanes(), u"East!, North, No actor named"_s);
    }

    void theMostFrequentActorsHaveLanesAndOthersOpen()
    {
        Shown shown(papers(300, 24, 7));
        const auto &lanes = shown.view.data().lanes;
        QVERIFY(lanes.size() < 12);
        QCOMPARE(shown.layout().mostFirstLane, 0);
        const auto others = std::ranges::find(lanes, Model::kOthersLane, &Gui::TimelineLane::id);
        QVERIFY(others != lanes.end());
        const auto gathered = shown.layout().lanes[std::size_t(others - lanes.begin())].count;
        QVERIFY(gathered > 0);
        const QString name = others->name;
        const QPoint toggle =
            shown.bar().mapFrom(&shown.view, QPoint(6, int(shown.lane(name).head.center().y())));
        QTest::mouseClick(&shown.bar(), Qt::LeftButton, {}, toggle);
        shown.settle();
        QVERIFY(shown.view.data().lanes.size() > 20);
        QVERIFY(shown.layout().mostFirstLane > 0);
        auto *scroll = shown.find<QScrollBar>("laneScroll");
        QVERIFY(scroll->isVisible());
        QCOMPARE(scroll->maximum(), shown.layout().mostFirstLane);
        // And are gathered again.
        shown.view.lanes().setOthersOpen(false);
        shown.settle();
        QVERIFY(!scroll->isVisible());
        QCOMPARE(shown.lane(name).count, gathered);
    }

    void lanesScrollWhileThePinnedOnesStay()
    {
        Shown shown(papers(300, 24, 7));
        shown.view.lanes().setOthersOpen(true);
        shown.view.lanes().setPinned(u"Actor 2"_s, true);
        shown.settle();
        QVERIFY(shown.lanes().startsWith(u"Actor 2!, "_s));
        const QString second = shown.lanes().section(u", "_s, 1, 1);
        Events::turnWheel(shown.bar(), {20, 50}, -3);
        shown.settle();
        QVERIFY(shown.lanes().startsWith(u"Actor 2!, "_s));
        QVERIFY(!shown.lanes().split(u", "_s).contains(second));
        QCOMPARE(shown.layout().firstLane, 3);
        auto *scroll = shown.find<QScrollBar>("laneScroll");
        QCOMPARE(scroll->value(), 3);
        // No farther than to where the last is seen.
        Events::turnWheel(shown.bar(), {20, 50}, -100);
        shown.settle();
        QCOMPARE(scroll->value(), scroll->maximum());
        const LaneBox &last = shown.layout().lanes.back();
        QVERIFY(last.visible && last.band.bottom() <= shown.layout().plot.bottom() + 1);
        Events::turnWheel(shown.bar(), {20, 50}, 1);
        shown.settle();
        QCOMPARE(scroll->value(), scroll->maximum() - 1);
        scroll->setValue(0);
        shown.settle();
        QVERIFY(shown.lanes().split(u", "_s).contains(second));
        // The wheel over the plot still zooms.
        const auto length = shown.state.period().length();
        Events::turnWheel(shown.view, {600, 200}, 1);
        QVERIFY(shown.state.period().length() < length);
        QCOMPARE(shown.layout().firstLane, 0);
    }

    void keysScrollToTheirLane()
    {
        Shown shown(papers(300, 24, 7));
        shown.view.lanes().setOthersOpen(true);
        shown.settle();
        shown.focus(shown.lanes().section(u", "_s, 0, 0));
        for (int i = 0; i < 12; ++i)
            shown.key(Qt::Key_Down);
        QVERIFY(shown.layout().firstLane > 0);
        const LaneBox &here = shown.layout().lanes[12];
        QCOMPARE(shown.bar().currentLane(), here.lane.id);
        QVERIFY(here.visible && here.band.bottom() <= shown.layout().plot.bottom() + 1);
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.layout().firstLane, 0);
    }

    void theCurrentEventsLaneComesIntoSight()
    {
        Shown shown(papers(300, 24, 7));
        shown.view.lanes().setOthersOpen(true);
        shown.settle();
        const Model::TimeIndex &index = shown.view.data().index;
        const int last = int(shown.view.data().lanes.size()) - 2;
        QVERIFY(!shown.layout().lanes[std::size_t(last)].visible);
        Model::EventKey wanted = 0;
        for (const auto place : index.places({.lane = last}, 0, index.placeEnd())) {
            if (index.lanesOf(place) == std::vector{last})
                wanted = index.at(place).key;
        }
        QVERIFY(wanted != 0);
        shown.state.setCurrentEvent(wanted);
        QVERIFY(shown.layout().lanes[std::size_t(last)].visible);
    }

    void upAndDownReachEveryLane()
    {
        Shown shown(fewActors());
        // The first event stands in North and, two lanes below, in South.
        const auto key = [&](int event) { return shown.openCase.events()[std::size_t(event)].key; };
        shown.state.setCurrentEvent(key(0));
        for (const int wanted : {3, 0, 4, 4}) {
            QTest::keyClick(&shown.view, Qt::Key_Down);
            QCOMPARE(shown.state.currentEvent(), key(wanted));
        }
        for (const int wanted : {0, 3, 2, 2}) {
            QTest::keyClick(&shown.view, Qt::Key_Up);
            QCOMPARE(shown.state.currentEvent(), key(wanted));
        }
        // From where it was clicked: below South there is but the last lane.
        const auto inSouth = std::ranges::find_if(
            shown.layout().marks, [](const TimelineMark &mark) { return mark.lane == 2; });
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, inSouth->body.center().toPoint());
        QCOMPARE(shown.state.currentEvent(), key(0));
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.state.currentEvent(), key(4));
    }

    void moreRoomGivesMoreLanes()
    {
        Shown shown(papers(300, 24, 7));
        const auto few = shown.view.data().lanes.size();
        shown.view.resize(1000, 900);
        QTRY_VERIFY(shown.view.data().lanes.size() > few + 3);
        QCOMPARE(shown.layout().mostFirstLane, 0);
    }

    void screenReadersAreToldOfLanes()
    {
        Shown shown(fewActors());
        shown.view.lanes().setPinned(u"East"_s, true);
        shown.settle();
        QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(&shown.bar());
        QCOMPARE(bar->text(QAccessible::Name), u"Lanes"_s);
        QCOMPARE(bar->childCount(), 4);
        QAccessibleInterface *east = bar->child(0);
        QCOMPARE(east->text(QAccessible::Name), u"East"_s);
        QCOMPARE(east->text(QAccessible::Description), u"1 event, pinned"_s);
        // An event says where it stands.
        const auto mark = std::ranges::find(shown.layout().marks, 0, &TimelineMark::lane);
        QVERIFY(markDescription(*mark, shown.view.data()).endsWith(u"lane: East"_s));
        // Pressing a lane makes it the one that keys go to.
        bar->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.bar().currentLane(), u"North"_s);
    }

    void picturesSayWhatLanesStandFor()
    {
        Shown shown(fewActors());
        shown.view.lanes().hide(u"East"_s);
        Gui::TimelineRequest request;
        request.size = {1000, 500};
        request.period = shown.state.period();
        request.title = u"Who"_s;
        const auto layout = Gui::layoutTimeline(
            shown.view.data(), Gui::timelineStyle(shown.view.palette(), shown.view.font()),
            request);
        QVERIFY2(layout.details.contains(u"Lanes: Actor"_s), qPrintable(layout.details));
        QVERIFY(layout.details.contains(u"5 events"_s));
        QVERIFY(layout.details.contains(u"1 lane"_s));
        QVERIFY(layout.details.contains(u"hidden, 1 event"_s));
    }

    void longNamesBreakBetweenWords()
    {
        const QFontMetricsF metrics{QFont()};
        const QString name = u"Bundesamt für Sicherheit in der Informationstechnik"_s;
        const double width = metrics.horizontalAdvance(u"Informationstechnik"_s) + 2;
        const QStringList lines = Gui::wrapped(name, metrics, width, 4);
        QCOMPARE(lines.join(u' '), name);
        for (const QString &line : lines)
            QVERIFY(metrics.horizontalAdvance(line) <= width);
        QCOMPARE(Gui::wrapped(name, metrics, width, 2).size(), qsizetype(2));
        QVERIFY(Gui::wrapped(name, metrics, width, 2).last().endsWith(u'…'));
        QVERIFY(Gui::wrapped({}, metrics, width, 2).isEmpty());
    }

    void aLaneOfManyIsDrawnWithoutHarm()
    {
        for (const QSize size : {QSize(320, 60), QSize(2000, 200), QSize(50, 700)}) {
            Shown shown(papers(300, 24, 7));
            shown.view.lanes().setOthersOpen(true);
            shown.view.lanes().hide(Model::kNoGroup);
            const auto lanes = shown.view.data().lanes;
            for (const Gui::TimelineLane &lane : lanes)
                shown.view.lanes().setPinned(lane.id, true);
            shown.view.resize(size);
            shown.settle();
            QVERIFY(!shown.view.grab().isNull());
        }
    }
};

QTEST_MAIN(TestLanes)
#include "tst_lanes.moc"
