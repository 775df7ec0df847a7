// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/lanegrouping.h"
#include "tests/app/model/scene.h"

#include <QTest>

#include <set>

using Model::EventGroups;
using Model::LaneGrouping;
using Model::OpenCase;
using enum Extraction::Kind;
using enum Extraction::Relation;
using namespace Qt::StringLiterals;

namespace {

/// Groups as "name: 2, other: 1".
QString listed(const EventGroups &groups)
{
    QStringList parts;
    for (const Model::EventGroup &group : groups.groups)
        parts.append(u"%1: %2"_s.arg(group.name).arg(group.count));
    return parts.join(u", "_s);
}

/// Two papers: three hacks of one or two states each, an accusation about the second hack, and a
/// denial without anybody named.
std::vector<Model::ReadArticle> papers()
{
    const QString north = u"Northland"_s;
    const QString south = u"Southland"_s;
    Scene::ArticleScene first(u"First"_s);
    first.outlet(u"Daily Example"_s)
        .sentence(u"Both broke in. Later the North again."_s)
        .event(Hack, u"2020-01-01"_s, u"broke"_s, {north, south}, {u"Harbour Bank"_s})
        .event(Hack, u"2020-02-01"_s, u"again"_s, {north})
        .event(Accusation, u"2020-03-01"_s, u"Later"_s, {south}, {north})
        .link(u"e3"_s, About, u"e2"_s);
    Scene::ArticleScene second(u"Second"_s);
    second.outlet(u"Evening Sample"_s)
        .sentence(u"It was denied."_s)
        .event(Denial, u"2020-04-01"_s, u"denied"_s);
    return {first.read(), second.read()};
}

} // namespace

class TestLaneGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByEachOfThem_data()
    {
        QTest::addColumn<LaneGrouping>("grouping");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("kind") << LaneGrouping::Kind
                              << u"Hack: 2, Accusation: 1, Denial: 1, Meeting: 0"_s;
        QTest::newRow("actor") << LaneGrouping::Actor
                               << u"Northland: 2, Southland: 2, No actor named: 1"_s;
        QTest::newRow("target") << LaneGrouping::Target
                                << u"Harbour Bank: 1, Northland: 1, No target named: 2"_s;
        QTest::newRow("source") << LaneGrouping::Source << u"Daily Example: 3, Evening Sample: 1"_s;
        QTest::newRow("thread")
            << LaneGrouping::Thread
            << u"Both broke in. Later the North again.: 2, Not in a thread: 2"_s;
    }

    void groupsByEachOfThem()
    {
        QFETCH(LaneGrouping, grouping);
        QFETCH(QString, wanted);
        OpenCase openCase;
        openCase.addArticles(papers());
        QCOMPARE(listed(groupEvents(openCase, openCase.timeItems(), grouping)), wanted);
    }

    void anEventOfTwoActorsIsInBothGroups()
    {
        OpenCase openCase;
        openCase.addArticles(papers());
        const auto items = openCase.timeItems();
        const EventGroups groups = groupEvents(openCase, items, LaneGrouping::Actor);
        QCOMPARE(groups.of(0).size(), std::size_t(2));
        QCOMPARE(groups.of(1).size(), std::size_t(1));
        QCOMPARE(groups.groups[groups.of(3)[0]].id, Model::kNoGroup);
    }

    void everyItemIsInAGroupAndInEachOnce()
    {
        OpenCase openCase;
        auto articles = papers();
        std::ranges::move(Scene::twoPapers(), std::back_inserter(articles));
        std::ranges::move(Scene::quarrel(), std::back_inserter(articles));
        openCase.addArticles(std::move(articles));
        const auto items = openCase.timeItems();
        for (const LaneGrouping grouping : Model::kLaneGroupings) {
            const EventGroups groups = groupEvents(openCase, items, grouping);
            std::vector<std::size_t> counts(groups.groups.size());
            for (std::size_t i = 0; i < items.size(); ++i) {
                const auto of = groups.of(i);
                QVERIFY(!of.empty());
                QCOMPARE(std::set(of.begin(), of.end()).size(), of.size());
                QVERIFY(std::ranges::is_sorted(of));
                for (const auto place : of)
                    ++counts[place];
            }
            for (std::size_t group = 0; group < counts.size(); ++group)
                QCOMPARE(counts[group], groups.groups[group].count);
            std::set<QString> ids;
            for (const Model::EventGroup &group : groups.groups)
                ids.insert(group.id);
            QCOMPARE(ids.size(), groups.groups.size());
        }
    }

    void threadsStandInOrderOfTime()
    {
        Scene::ArticleScene article(u"Two"_s);
        article.sentence(u"The charge came first."_s)
            .event(Accusation, u"2021-05-01"_s, u"charge"_s)
            .sentence(u"Then the later break-in."_s)
            .event(Hack, u"2021-04-01"_s, u"break-in"_s)
            .sentence(u"An older charge."_s)
            .event(Accusation, u"2019-05-01"_s, u"charge"_s)
            .sentence(u"The older break-in."_s)
            .event(Hack, u"2019-06-01"_s, u"break-in"_s)
            .link(u"e1"_s, About, u"e2"_s)
            .link(u"e3"_s, About, u"e4"_s);
        OpenCase openCase;
        openCase.addArticles({article.read()});
        // Each is named after its hack, even where that comes later.
        QCOMPARE(listed(groupEvents(openCase, openCase.timeItems(), LaneGrouping::Thread)),
                 u"The older break-in.: 2, Then the later break-in.: 2"_s);
    }

    void theirNamesInSettingsAreReadAgain()
    {
        for (const LaneGrouping grouping : Model::kLaneGroupings) {
            QCOMPARE(Model::laneGroupingFromString(toString(grouping)), std::optional(grouping));
            QVERIFY(!laneGroupingText(grouping).isEmpty());
        }
        QVERIFY(!Model::laneGroupingFromString(u"colour"));
    }
};

QTEST_GUILESS_MAIN(TestLaneGrouping)
#include "tst_lanegrouping.moc"
