// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/laneplan.h"

#include <QTest>

using Model::EventGroup;
using Model::kNoGroup;
using Model::kOthersLane;
using Model::LaneChoices;
using Model::LanePlan;
using namespace Qt::StringLiterals;

namespace {

/// "a" with the most events, then "b" …, and some without any.
std::vector<EventGroup> groups(int count, bool withNone = true)
{
    std::vector<EventGroup> result;
    for (int i = 0; i < count; ++i) {
        const QString name = count <= 26 ? QString(QChar(u'a' + i)) : u"g%1"_s.arg(i);
        result.push_back({name, name, {}, std::size_t(1000 - i)});
    }
    if (withNone)
        result.push_back({kNoGroup, u"none"_s, {}, 7});
    return result;
}

QString listed(const LanePlan &plan)
{
    QStringList ids;
    for (const Model::PlannedLane &lane : plan.lanes) {
        QString id = lane.id == kNoGroup ? u"none"_s
            : lane.id == kOthersLane     ? u"others"_s
                                         : lane.id;
        if (lane.pinned)
            id += u'!';
        if (lane.collapsed)
            id += u'-';
        if (lane.form == Model::PlannedLane::Form::OthersOpen)
            id += u'>';
        ids.append(id);
    }
    return ids.join(u' ');
}

} // namespace

class TestLanePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allHaveLanesWhereTheyFit()
    {
        QCOMPARE(listed(planLanes(groups(3), {}, 4)), u"a b c none"_s);
        QCOMPARE(listed(planLanes(groups(3, false), {}, 3)), u"a b c"_s);
    }

    void theRestSharesALane()
    {
        const LanePlan plan = planLanes(groups(9), {}, 5);
        QCOMPARE(listed(plan), u"a b c others none"_s);
        QCOMPARE(plan.laneOf, (std::vector{0, 1, 2, 3, 3, 3, 3, 3, 3, 4}));
        // Never for one alone: that has its lane.
        QCOMPARE(listed(planLanes(groups(4), {}, 5)), u"a b c d none"_s);
        // However small the room.
        QCOMPARE(listed(planLanes(groups(9), {}, 0)), u"a others none"_s);
    }

    void theOthersOpen()
    {
        LaneChoices choices;
        choices.othersOpen = true;
        QCOMPARE(listed(planLanes(groups(6), choices, 4)), u"a b others> c d e f none"_s);
        // Where all fit there are no others.
        QCOMPARE(listed(planLanes(groups(3), choices, 4)), u"a b c none"_s);
        const LanePlan many = planLanes(groups(1000), choices, 10);
        QCOMPARE(many.lanes.size(), std::size_t(202));
        QVERIFY(listed(many).contains(u" others g8"_s));
    }

    void theMostFrequentHaveLanesInWhateverOrderTheyStand()
    {
        auto unordered = groups(4, false);
        std::swap(unordered[0], unordered[3]);
        QCOMPARE(listed(planLanes(unordered, {}, 3)), u"b a others"_s);
    }

    void whatWasChosenHasALane()
    {
        LaneChoices choices;
        choices.pinned = {u"h"_s};
        choices.collapsed = {u"b"_s, u"z"_s};
        QCOMPARE(listed(planLanes(groups(9, false), choices, 4)), u"h! a b- others"_s);
    }

    void hiddenLanesAreCounted()
    {
        LaneChoices choices;
        choices.hidden = {u"a"_s, u"gone"_s};
        LanePlan plan = planLanes(groups(3), choices, 9);
        QCOMPARE(listed(plan), u"b c none"_s);
        QCOMPARE(plan.hidden, 1);
        QCOMPARE(plan.laneOf, (std::vector{3, 0, 1, 2}));
        choices.hidden = {kNoGroup, kOthersLane};
        plan = planLanes(groups(9), choices, 4);
        QCOMPARE(listed(plan), u"a b"_s);
        QCOMPARE(plan.hidden, 2);
        QCOMPARE(plan.laneOf.back(), 2);
        QCOMPARE(plan.laneOf[5], 2);
    }

    void lanesMove_data()
    {
        QTest::addColumn<QString>("lane");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("up") << u"c"_s << u"a"_s << u"c a b none"_s;
        QTest::newRow("down") << u"a"_s << u"c"_s << u"b a c none"_s;
        QTest::newRow("to the end") << u"a"_s << QString() << u"b c none a"_s;
        QTest::newRow("nowhere") << u"a"_s << u"a"_s << u"a b c none"_s;
        QTest::newRow("not there") << u"x"_s << u"a"_s << u"a b c none"_s;
    }

    void lanesMove()
    {
        QFETCH(QString, lane);
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        const QStringList shown{u"a"_s, u"b"_s, u"c"_s, kNoGroup};
        const LaneChoices choices = Model::moved({}, shown, lane, before);
        QCOMPARE(listed(planLanes(groups(3), choices, 9)), wanted);
    }

    void newLanesStandWhereTheyWouldAmongMovedOnes()
    {
        LaneChoices choices;
        choices.order = {u"c"_s, u"a"_s};
        QCOMPARE(listed(planLanes(groups(4), choices, 9)), u"c d none a b"_s);
    }

    void pinnedLanesStandAboveAllOthers()
    {
        LaneChoices choices;
        choices.pinned = {u"c"_s, u"b"_s};
        QCOMPARE(listed(planLanes(groups(3), choices, 9)), u"b! c! a none"_s);
    }

    void anItemIsInEachLaneOnce()
    {
        Model::EventGroups items;
        items.groups = groups(6, false);
        // Of a and e, of e and f, of a, of none that is shown.
        items.places = {0, 4, 4, 5, 0, 1};
        items.offsets = {0, 2, 4, 5, 6};
        LaneChoices choices;
        choices.hidden = {u"b"_s};
        const LanePlan plan = planLanes(items.groups, choices, 3);
        QCOMPARE(listed(plan), u"a c others"_s);
        QCOMPARE(lanesOf(items, plan, 0), (std::vector{0, 2}));
        QCOMPARE(lanesOf(items, plan, 1), (std::vector{2}));
        QCOMPARE(lanesOf(items, plan, 2), (std::vector{0}));
        QCOMPARE(lanesOf(items, plan, 3), (std::vector{3}));
    }
};

QTEST_GUILESS_MAIN(TestLanePlan)
#include "tst_laneplan.moc"
