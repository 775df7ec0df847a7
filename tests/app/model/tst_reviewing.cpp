// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"
#include "app/extraction/extractor.h"
#include "app/model/casekeeper.h"
#include "app/model/opencase.h"
#include "app/model/reviewing.h"
#include "app/model/shownevents.h"
#include "app/reading/reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace Model;
using Casefile::ReviewState;
using Casefile::Store;

namespace {

const QString kMe = QStringLiteral("an analyst");
const std::optional<Dates::Edtf> kDay = Dates::Edtf::parse(u"2020-12-20").value();

} // namespace

class TestReviewing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("USER", kMe.toUtf8());
        const Extraction::Extractor extractor;
        for (const char *text : {"Norway on Thursday denied hacking Sweden.\n",
                                 "Sweden on Monday accused Norway of hacking its parliament.\n",
                                 "Denmark and Finland met in Oslo on 3 March 2020 to discuss the "
                                 "cyberattack. Norway denied any role in it on 4 March 2020.\n"}) {
            const auto article = Reading::readArticle(text, QStringLiteral("a.txt")).value();
            m_rows.push_back(Casefile::rowsOf({article, extractor.extract(article), text}));
        }
    }

    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.counterclaim").arg(++m_number));
        {
            const auto store = Store::open(m_path, Store::Mode::Create);
            QVERIFY(store && (*store)->add(m_rows));
        }
        open();
        QVERIFY(m_case->occurrences().size() >= 4);
    }

    void cleanup() { close(); }

    void confirmsAndRejectsManyAsOneDeed()
    {
        const auto all = keys();
        m_reviewing->confirm({all[0], all[1]});
        m_reviewing->reject({all[2]});
        settle();
        QVERIFY(state(all[0]) == ReviewState::Confirmed);
        QVERIFY(state(all[1]) == ReviewState::Confirmed);
        QVERIFY(state(all[2]) == ReviewState::Rejected);
        QVERIFY(state(all[3]) == ReviewState::Unreviewed);
        QCOMPARE(m_case->review(all[0])->who, kMe);
        QVERIFY(m_case->review(all[0])->at.isValid());
        // Rejecting is never deleting.
        QCOMPARE(m_case->occurrences().size(), all.size());
        m_reviewing->undo();
        m_reviewing->undo();
        settle();
        for (const EventKey key : all)
            QVERIFY(state(key) == ReviewState::Unreviewed);
    }

    void hidesWhatIsRejectedUntilItIsAskedFor()
    {
        const auto all = keys();
        ShownEvents shown(*m_case);
        m_reviewing->reject({all[0]});
        m_reviewing->star({all[1]}, true);
        settle();
        const auto count = [&shown](ReviewFilter review) {
            EventFilter filter;
            filter.review = review;
            shown.setFilter(filter);
            return std::size_t(shown.count());
        };
        QVERIFY(!shown.contains(all[0]));
        QCOMPARE(count(ReviewFilter::NotRejected), all.size() - 1);
        QCOMPARE(count(ReviewFilter::All), all.size());
        QCOMPARE(count(ReviewFilter::Unreviewed), all.size() - 1);
        QCOMPARE(count(ReviewFilter::Rejected), std::size_t(1));
        QCOMPARE(count(ReviewFilter::Starred), std::size_t(1));
        QCOMPARE(count(ReviewFilter::Confirmed), std::size_t(0));
    }

    void correctsWhatIsShownAndKeepsWhatWasFound()
    {
        const EventKey key = keys()[0];
        const Extraction::Event before = shown(key);
        Correction correction;
        correction.actors = {QStringLiteral("Iceland")};
        correction.date = kDay;
        m_reviewing->correct({key}, correction);
        settle();
        QCOMPARE(shown(key).actors, QStringList{QStringLiteral("Iceland")});
        QCOMPARE(shown(key).date, kDay);
        QCOMPARE(shown(key).title, before.title);
        QCOMPARE(m_case->reviews().of(key)->found, before);
        QVERIFY(state(key) == ReviewState::Corrected);
        // Across a restart, and back.
        reopen();
        QCOMPARE(shown(key).date, kDay);
        m_reviewing->undo();
        settle();
        QCOMPARE(shown(key), before);
        reopen();
        m_reviewing->redo();
        settle();
        QCOMPARE(shown(key).actors, QStringList{QStringLiteral("Iceland")});
    }

    void worksOutDeedsInTheirOrderHoweverQuickly()
    {
        const EventKey key = keys()[0];
        m_reviewing->star({key}, true);
        m_reviewing->setNote(key, QStringLiteral("ask Oslo"));
        m_reviewing->addTags({key}, {QStringLiteral("b"), QStringLiteral("a")});
        m_reviewing->addTags({key}, {QStringLiteral("c")});
        m_reviewing->confirm({key});
        settle();
        QCOMPARE(m_said, QStringList());
        QVERIFY(m_reviewing->isStarred(key));
        QCOMPARE(m_reviewing->noteOf(key), QStringLiteral("ask Oslo"));
        QCOMPARE(m_reviewing->tagsOf(key),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(m_case->reviews().tags().size(), 3);
        m_reviewing->takeBack({key});
        settle();
        QVERIFY(state(key) == ReviewState::Unreviewed);
        QVERIFY(m_reviewing->isStarred(key));
    }

    void mergesAndSplits()
    {
        const auto all = keys();
        m_reviewing->merge({all[0], all[3]});
        settle();
        QCOMPARE(m_case->occurrences().size(), all.size() - 1);
        QCOMPARE(m_case->occurrence(all[3])->key, all[0]);
        QCOMPARE(m_case->accounts(*m_case->occurrence(all[0])).size(), std::size_t(2));
        reopen();
        QCOMPARE(m_case->occurrence(all[3])->key, all[0]);
        QVERIFY(m_reviewing->canSplit(all[0]));
        m_reviewing->split(all[0]);
        settle();
        QCOMPARE(keys(), all);
        m_reviewing->undo();
        settle();
        QCOMPARE(m_case->occurrence(all[3])->key, all[0]);
        m_reviewing->undo();
        settle();
        QCOMPARE(keys(), all);
    }

    void decidesAboutAllAccountsOfWhatIsOne()
    {
        const auto all = keys();
        m_reviewing->merge({all[0], all[3]});
        Correction correction;
        correction.date = kDay;
        correction.title = QStringLiteral("One and the same");
        m_reviewing->correct({all[0]}, correction);
        settle();
        QCOMPARE(shown(all[0]).date, kDay);
        QCOMPARE(shown(all[0]).title, *correction.title);
        QCOMPARE(m_case->event(all[3])->event.date, kDay);
    }

    void makesEventsByHand()
    {
        const auto all = keys();
        Casefile::EventValues values;
        values.kind = Extraction::Kind::Meeting;
        values.title = QStringLiteral("They met");
        m_reviewing->create(1, {0, 6}, values);
        settle();
        const auto after = keys();
        QCOMPARE(after.size(), all.size() + 1);
        const EventKey made = newKey(all, after);
        QCOMPARE(m_case->event(made)->article, 1);
        QCOMPARE(shown(made).title, values.title);
        QCOMPARE(Casefile::makerOf(shown(made)), kMe);
        QVERIFY(state(made) == ReviewState::Confirmed);
        m_reviewing->undo();
        settle();
        QCOMPARE(keys(), all);
        reopen();
        m_reviewing->redo();
        settle();
        QCOMPARE(keys().size(), all.size() + 1);
        // It is an event as any other.
        m_reviewing->reject({newKey(all, keys())});
        settle();
        QVERIFY(state(newKey(all, keys())) == ReviewState::Rejected);
    }

    void choosesEvidence()
    {
        const EventKey key = keys()[1];
        const EventKey account = m_case->occurrence(key)->key;
        m_reviewing->setEvidence(account, {{0, 6}, {10, 16}});
        settle();
        QCOMPARE(m_case->event(account)->event.mentions.size(), std::size_t(2));
        QVERIFY(m_reviewing->canSplit(key));
        const auto all = keys();
        m_reviewing->split(key);
        settle();
        QCOMPARE(keys().size(), all.size() + 1);
        QCOMPARE(m_case->event(account)->event.mentions.size(), std::size_t(1));
        QCOMPARE(shown(newKey(all, keys())).mentions.at(0).sentence, (Reading::Span{10, 16}));
        m_reviewing->undo();
        m_reviewing->undo();
        settle();
        QCOMPARE(m_case->event(account)->event.mentions,
                 m_case->reviews().of(account)->found.mentions);
    }

    void linksAndUnlinks()
    {
        const auto all = keys();
        const auto before = m_case->ties(all[0]);
        m_reviewing->link(all[0], all[3], Extraction::Relation::TakesUp);
        settle();
        const Tie made{all[3], Extraction::Relation::TakesUp, true};
        QVERIFY(has(m_case->ties(all[0]), made));
        QVERIFY(m_case->threads().of(all[0]));
        reopen();
        QVERIFY(has(m_case->ties(all[0]), made));
        m_reviewing->unlink(all[3], {all[0], Extraction::Relation::TakesUp, false});
        settle();
        QCOMPARE(m_case->ties(all[0]), before);
        m_reviewing->undo();
        settle();
        QVERIFY(has(m_case->ties(all[0]), made));
    }

    void unlinksWhatTheProgramLinked()
    {
        for (const EventKey key : keys()) {
            const auto ties = m_case->ties(key);
            if (ties.empty())
                continue;
            const std::size_t threads = m_case->threads().all().size();
            m_reviewing->unlink(key, ties.front());
            settle();
            QCOMPARE(m_case->ties(key).size(), ties.size() - 1);
            QVERIFY(m_case->threads().all().size() <= threads);
            return;
        }
        QFAIL("the case has no ties");
    }

    void asksAboutWhatIsFoundOtherwise()
    {
        const EventKey key = keys()[0];
        QVERIFY(!shown(key).date);
        m_reviewing->confirm({key});
        settle();
        // Now "on Thursday" has a date; the person confirmed that there is none.
        QSignalSpy again(m_case.get(), &OpenCase::extractedAgain);
        m_case->setPublished(0, kDay);
        QTRY_COMPARE(again.count(), 1);
        QVERIFY(!shown(key).date);
        const ReviewedEvent &event = *m_case->reviews().of(key);
        QCOMPARE(foundSince(event.found, event.review()).size(), std::size_t(1));
        {
            ShownEvents asked(*m_case);
            EventFilter filter;
            filter.review = ReviewFilter::FoundOtherwise;
            asked.setFilter(filter);
            QCOMPARE(asked.count(), 1);
            QVERIFY(asked.contains(key));
        }
        reopen();
        QVERIFY(!shown(key).date);
        m_reviewing->takeOverFound({key});
        settle();
        QCOMPARE(shown(key).date->toString(), QStringLiteral("2020-12-17"));
        QVERIFY(state(key) == ReviewState::Confirmed);
        m_reviewing->undo();
        m_reviewing->keepDecided({key});
        settle();
        QVERIFY(!shown(key).date);
        QVERIFY(foundSince(m_case->reviews().of(key)->found, *m_case->review(key)).empty());
        // The date of publication, undone, is found by again.
        m_reviewing->undo();
        m_reviewing->undo();
        settle();
        QTRY_COMPARE(m_case->articles()[0].published.source, Dates::PublicationSource::None);
    }

    void losesNothingWhereAnArticleIsExtractedAgain()
    {
        const auto all = keys();
        const EventKey key = all[0];
        Casefile::EventValues values;
        values.title = QStringLiteral("by hand");
        m_reviewing->create(0, {0, 6}, values);
        m_reviewing->reject({key});
        settle();
        QSignalSpy again(m_case.get(), &OpenCase::extractedAgain);
        QSignalSpy written(m_keeper.get(), &CaseKeeper::written);
        m_case->extractAgain(0);
        QTRY_COMPARE(again.count(), 1);
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(m_said, QStringList());
        QVERIFY(state(key) == ReviewState::Rejected);
        QCOMPARE(keys().size(), all.size() + 1);
        reopen();
        QCOMPARE(keys().size(), all.size() + 1);
        QVERIFY(state(key) == ReviewState::Rejected);
        const auto store = Store::open(m_path, Store::Mode::Read);
        QVERIFY(store && !(*store)->read(0, 1)->articles.at(0).isStale);
    }

    void saysWhatItCannotKeepAndShowsWhatTheCaseHas()
    {
        const EventKey key = keys()[0];
        {
            const auto store = Store::open(m_path, Store::Mode::Write);
            QVERIFY(store);
            Casefile::Review theirs;
            theirs.note = QStringLiteral("theirs");
            QVERIFY((*store)->decide(
                {QStringLiteral("note"), {{m_case->event(key)->stored, 0, theirs}}, {}, {}},
                QStringLiteral("another one")));
        }
        m_reviewing->setNote(key, QStringLiteral("mine"));
        settle();
        QCOMPARE(m_said.size(), 1);
        QCOMPARE(m_reviewing->noteOf(key), QStringLiteral("theirs"));
        // Now that it is known, it can be decided.
        m_reviewing->setNote(key, QStringLiteral("mine"));
        settle();
        QCOMPARE(m_reviewing->noteOf(key), QStringLiteral("mine"));
    }

    void saysWhyNothingCanBeDecided()
    {
        QVERIFY(m_reviewing->obstacle({keys()[0]}).isEmpty());
        QVERIFY(!m_reviewing->obstacle(std::vector<EventKey>()).isEmpty());
        OpenCase loose;
        CaseKeeper keeper(loose);
        Reviewing reviewing(loose, keeper);
        QVERIFY(!reviewing.articleObstacle(0).isEmpty());
    }

private:
    void open()
    {
        m_case = std::make_unique<OpenCase>();
        m_keeper = std::make_unique<CaseKeeper>(*m_case);
        m_reviewing = std::make_unique<Reviewing>(*m_case, *m_keeper);
        m_said.clear();
        connect(m_keeper.get(), &CaseKeeper::said, this,
                [this](const Reading::Failure &failure) { m_said.append(failure.reason); });
        QSignalSpy opened(m_keeper.get(), &CaseKeeper::opened);
        m_keeper->open(m_path);
        QVERIFY(opened.wait(20'000));
    }

    void close()
    {
        m_reviewing.reset();
        m_keeper.reset();
        m_case.reset();
    }

    void reopen()
    {
        close();
        open();
    }

    /// Until all deeds that were asked for are done.
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_reviewing->isBusy(), 20'000); }

    std::vector<EventKey> keys() const
    {
        std::vector<EventKey> keys;
        for (const CaseOccurrence &occurrence : m_case->occurrences())
            keys.push_back(occurrence.key);
        return keys;
    }

    static EventKey newKey(const std::vector<EventKey> &before, const std::vector<EventKey> &after)
    {
        for (const EventKey key : after) {
            if (std::ranges::find(before, key) == before.end())
                return key;
        }
        return 0;
    }

    static bool has(const std::vector<Tie> &ties, const Tie &tie)
    {
        return std::ranges::find(ties, tie) != ties.end();
    }

    ReviewState state(EventKey key) const { return m_case->stateOf(*m_case->occurrence(key)); }
    const Extraction::Event &shown(EventKey key) const
    {
        return m_case->shown(*m_case->occurrence(key));
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
    std::vector<Casefile::EntryRows> m_rows;
    std::unique_ptr<OpenCase> m_case;
    std::unique_ptr<CaseKeeper> m_keeper;
    std::unique_ptr<Reviewing> m_reviewing;
    QStringList m_said;
};

QTEST_GUILESS_MAIN(TestReviewing)
#include "tst_reviewing.moc"
