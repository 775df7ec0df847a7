// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/shownevents.h"
#include "app/model/viewstate.h"
#include "tests/app/model/scene.h"
#include "ui/timeline/timelinefeed.h"
#include "ui/timeline/timelineview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fed
{
    Model::OpenCase openCase;
    Model::ShownEvents shown{openCase};
    Model::ViewState state;
    Gui::TimelineView view{state};
    Gui::TimelineFeed feed{shown};

    explicit Fed(std::size_t mostAtOnce)
    {
        feed.setMostAtOnce(mostAtOnce);
        QObject::connect(&feed, &Gui::TimelineFeed::changed, &view, &Gui::TimelineView::setData);
        QObject::connect(&shown, &Model::ShownEvents::changed, &feed, &Gui::TimelineFeed::update);
        feed.update();
    }

    std::size_t size() const { return view.data().index.size(); }
};

Model::ReadArticle another()
{
    return Scene::ArticleScene(u"Another article"_s, u"/another"_s)
        .sentence(u"Ruritania denied the attack."_s)
        .event(Extraction::Kind::Denial, u"2021-03-04"_s, u"denied"_s)
        .read();
}

} // namespace

class TestTimelineFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewEventsAreShownAtOnce()
    {
        Fed fed(1000);
        fed.openCase.addArticles(Scene::quarrel());
        QVERIFY(!fed.feed.isIndexing());
        QVERIFY(fed.size() > 2);
        QCOMPARE(fed.size(), fed.shown.items().size());
    }

    void manyEventsArePutInOrderInTheBackground()
    {
        Fed fed(0);
        const QSignalSpy spy(&fed.feed, &Gui::TimelineFeed::indexingChanged);
        fed.openCase.addArticles(Scene::quarrel());
        QVERIFY(fed.feed.isIndexing());
        QCOMPARE(fed.size(), std::size_t(0));
        QTRY_COMPARE(fed.size(), fed.shown.items().size());
        QVERIFY(!fed.feed.isIndexing());
        QCOMPARE(spy.count(), 2);
    }

    void theNewestStateOfTheCaseWins()
    {
        Fed fed(0);
        const QSignalSpy spy(&fed.feed, &Gui::TimelineFeed::indexingChanged);
        fed.openCase.addArticles(Scene::quarrel());
        const std::size_t before = fed.shown.items().size();
        fed.openCase.addArticles({another()});
        QCOMPARE(fed.shown.items().size(), before + 1);
        QTRY_VERIFY(!fed.feed.isIndexing());
        QCOMPARE(fed.size(), before + 1);
        QCOMPARE(spy.count(), 2);
        // Nothing is left to put in order of a case that was closed meanwhile.
        fed.openCase.addArticles(Scene::quarrel());
        fed.openCase.clear();
        QTRY_VERIFY(!fed.feed.isIndexing());
        QCOMPARE(fed.size(), std::size_t(0));
    }

    void aFilterChoosesAmongTheEvents()
    {
        Fed fed(0);
        fed.openCase.addArticles(Scene::quarrel());
        QTRY_VERIFY(fed.size() > 0);
        const auto places = fed.view.data().index.placeEnd();
        Model::EventFilter filter;
        filter.kinds[std::size_t(Extraction::Kind::Hack)] = false;
        fed.shown.setFilter(filter);
        QVERIFY(!fed.feed.isIndexing());
        QCOMPARE(fed.size(), fed.shown.items().size());
        QVERIFY(fed.size() < places);
        QCOMPARE(fed.view.data().index.placeEnd(), places);
    }
};

QTEST_MAIN(TestTimelineFeed)
#include "tst_timelinefeed.moc"
