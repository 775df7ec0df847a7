// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventthreads.h"
#include "tests/app/model/scene.h"

#include <QTest>

using Model::EventKey;
using Model::OpenCase;
using Model::ThreadTie;
using enum Extraction::Kind;
using enum Extraction::Relation;
using namespace Qt::StringLiterals;

namespace {

/// Two hacks, each accused and denied, with a meeting that takes up the second; and a hack alone.
Model::ReadArticle twoQuarrels()
{
    Scene::ArticleScene article(u"Two quarrels"_s);
    article
        .sentence(u"Hack one. Charge one. Denial one. Hack two. Charge two. Talks. Hack three."_s)
        .event(Hack, u"2020-01"_s, u"one"_s)
        .event(Hack, u"2020-02"_s, u"two"_s)
        .event(Accusation, u"2020-03"_s, u"Charge"_s)
        .event(Denial, u"2020-04"_s, u"Denial"_s)
        .event(Accusation, u"2020-05"_s, u"Charge"_s)
        .event(Meeting, u"2020-06"_s, u"Talks"_s)
        .event(Hack, u"2020-07"_s, u"three"_s)
        .link(u"e3"_s, About, u"e1"_s)
        .link(u"e4"_s, Answers, u"e3"_s)
        .link(u"e6"_s, TakesUp, u"e5"_s)
        .link(u"e5"_s, About, u"e2"_s);
    return article.read();
}

} // namespace

class TestEventThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiesJoinEventsDirectlyAndByWayOfOthers()
    {
        OpenCase openCase;
        openCase.addArticles({twoQuarrels()});
        const auto key = [&](int event) { return openCase.events()[std::size_t(event - 1)].key; };
        const Model::EventThreads &threads = openCase.threads();
        QCOMPARE(threads.all().size(), std::size_t(2));
        QCOMPARE(threads.all()[0].events, (std::vector{key(1), key(3), key(4)}));
        QCOMPARE(threads.all()[1].events, (std::vector{key(2), key(5), key(6)}));
        QCOMPARE(
            threads.all()[0].ties,
            (std::vector{ThreadTie{key(3), key(1), About}, ThreadTie{key(4), key(3), Answers}}));
        QCOMPARE(threads.placeOf(key(6)), std::optional(std::size_t(1)));
        QVERIFY(!threads.placeOf(key(7)));
        QVERIFY(!threads.of(key(7)));
    }

    void tiesAcrossArticlesJoinToo()
    {
        OpenCase openCase;
        openCase.addArticles(Scene::twoPapers());
        // Of the first paper the accusation, of the second the denial that answers it.
        const auto of = [&](Extraction::Kind kind) {
            const auto &all = openCase.occurrences();
            return std::ranges::find_if(all,
                                        [&](const Model::CaseOccurrence &occurrence) {
                                            return openCase.shown(occurrence).kind == kind;
                                        })
                ->key;
        };
        const Model::EventThread *thread = openCase.threads().of(of(Denial));
        QVERIFY(thread);
        QVERIFY(std::ranges::find(thread->ties, ThreadTie{of(Denial), of(Accusation), Answers})
                != thread->ties.end());
    }

    void theyAgreeWithTheTiesOfEachEvent()
    {
        OpenCase openCase;
        std::vector<Model::ReadArticle> articles = Scene::twoPapers();
        articles.push_back(twoQuarrels());
        openCase.addArticles(std::move(articles));
        std::size_t ties = 0;
        for (const Model::CaseOccurrence &occurrence : openCase.occurrences()) {
            const Model::EventThread *thread = openCase.threads().of(occurrence.key);
            QCOMPARE(thread != nullptr, !openCase.ties(occurrence.key).empty());
            for (const Model::Tie &tie : openCase.ties(occurrence.key)) {
                const ThreadTie wanted{tie.outgoing ? occurrence.key : tie.other,
                                       tie.outgoing ? tie.other : occurrence.key, tie.relation};
                QCOMPARE(std::ranges::count(thread->ties, wanted), std::ptrdiff_t(1));
                ties += tie.outgoing ? 1 : 0;
            }
        }
        std::size_t inThreads = 0;
        for (const Model::EventThread &thread : openCase.threads().all())
            inThreads += thread.ties.size();
        QCOMPARE(inThreads, ties);
    }

    void theyFollowTheCase()
    {
        OpenCase openCase;
        QVERIFY(openCase.threads().all().empty());
        openCase.addArticles({twoQuarrels()});
        QCOMPARE(openCase.threads().all().size(), std::size_t(2));
        openCase.clear();
        QVERIFY(openCase.threads().all().empty());
    }
};

QTEST_GUILESS_MAIN(TestEventThreads)
#include "tst_eventthreads.moc"
