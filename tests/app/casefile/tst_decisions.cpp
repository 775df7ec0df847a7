// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/casefiles.h"
#include "app/casefile/rescue.h"
#include "app/casefile/serveraddress.h"
#include "tests/app/casefile/madeupreviews.h"
#include "tests/server/engines.h"

#include <QTemporaryDir>

using namespace Casefile;

namespace {

using Kind = Problem::Kind;
using Articles = std::vector<StoredArticle>;

const QString kMe = QStringLiteral("an analyst");
const QString kOther = QStringLiteral("another one");
const QDateTime kNow(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);

std::optional<Dates::Edtf> day(const char *edtf)
{
    return Dates::Edtf::parse(QString::fromLatin1(edtf)).value();
}

/// What of an article a person decided; versions grow with every change, blank ones are none.
struct Decided
{
    std::map<Key, Review> reviews;
    std::map<Key, DecidedTie> ties;

    friend bool operator==(const Decided &, const Decided &) = default;
};

Decided decidedIn(const Articles &articles)
{
    Decided decided;
    for (const StoredArticle &article : articles) {
        for (const StoredReview &stored : article.reviews) {
            if (!stored.review.isBlank())
                decided.reviews[stored.event] = stored.review;
        }
        for (DecidedTie tie : article.decidedTies) {
            tie.version = 0;
            if (tie.state != DecidedTie::State::AsFound)
                decided.ties[tie.key] = tie;
        }
    }
    return decided;
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Engines::addEngines(); }

    void init()
    {
        if (Engines::isMissing())
            QSKIP(Engines::noServer());
        m_case = Engines::newCase(m_folder);
        QVERIFY(!m_case.isEmpty());
        open(Store::Mode::Create);
        std::vector<Entry> entries = MadeUp::entries(3, 12);
        std::erase_if(entries, [](const Entry &entry) { return entry.findings.events.empty(); });
        QVERIFY(entries.size() >= 4);
        QVERIFY(m_store->add(MadeUp::rows(entries)));
    }

    void cleanup() { m_store.reset(); }

    void keepsWhatIsDecidedWithWhoAndWhen()
    {
        const StoredArticle article = all().at(0);
        Review review = decided({}, ReviewState::Rejected, article.findings.events[0], kMe, kNow);
        review.note = QStringLiteral("a joke");
        review.tags = {QStringLiteral("a"), QStringLiteral("b")};
        review.starred = true;
        QVERIFY(decide("reject", {{article.events[0], 0, review}}));
        open(Store::Mode::Read);
        QVERIFY(m_store->check());
        const StoredArticle after = all().at(0);
        QCOMPARE(after.reviews, (std::vector<StoredReview>{{article.events[0], 2, review}}));
        // What was found stays as it was.
        QCOMPARE(after.findings.events, article.findings.events);
    }

    void givesBackEveryDecisionAndTakesAllOfThemBackAndDoesThemAgain()
    {
        MadeUp::Analyst analyst(5);
        std::vector<Decided> states{decidedIn(all())};
        int deeds = 0;
        for (int i = 0; i < 60; ++i) {
            const auto done = m_store->decide(analyst.decision(all()), kMe);
            QVERIFY2(done, done ? "" : qPrintable(done.error().reason));
            // A decision that changes nothing is no deed.
            if (decidedIn(all()) == states.back())
                continue;
            states.push_back(decidedIn(all()));
            ++deeds;
        }
        QVERIFY(deeds > 30);
        for (int i = deeds; i > 0; --i) {
            if (i % 7 == 0)
                open(Store::Mode::Write);
            QCOMPARE(m_store->nextDeeds(kMe)->undo.has_value(), true);
            QVERIFY(m_store->undo(kMe));
            QVERIFY(decidedIn(all()) == states[std::size_t(i - 1)]);
        }
        QCOMPARE(m_store->undo(kMe).error().kind, Kind::Nothing);
        QVERIFY(!m_store->nextDeeds(kMe)->undo);
        for (int i = 1; i <= deeds; ++i) {
            if (i % 7 == 0)
                open(Store::Mode::Write);
            QVERIFY(m_store->redo(kMe));
            QVERIFY(decidedIn(all()) == states[std::size_t(i)]);
        }
        QCOMPARE(m_store->redo(kMe).error().kind, Kind::Nothing);
        QVERIFY(m_store->check());
    }

    void refusesADecisionOnWhatAnotherPersonChanged()
    {
        const Key event = all().at(0).events[0];
        Review starred;
        starred.starred = true;
        QVERIFY(decide("star", {{event, 0, starred}}));
        Review noted;
        noted.note = QStringLiteral("mine");
        const auto refused = decide("note", {{event, 0, noted}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Conflict);
        QVERIFY(all().at(0).reviews[0].review.starred);
        QVERIFY(all().at(0).reviews[0].review.note.isEmpty());
    }

    void undoesOnesOwnDeedsOnly()
    {
        const auto articles = all();
        Review mine;
        mine.starred = true;
        QVERIFY(decide("star", {{articles[0].events[0], 0, mine}}));
        QVERIFY(decide("star", {{articles[1].events[0], 0, mine}}, kOther));
        QVERIFY(m_store->undo(kMe));
        QVERIFY(!decidedIn(all()).reviews.contains(articles[0].events[0]));
        QVERIFY(decidedIn(all()).reviews.contains(articles[1].events[0]));
        QCOMPARE(m_store->undo(kMe).error().kind, Kind::Nothing);
        // What the other one does next leaves mine to be done again.
        QVERIFY(decide("star", {{articles[2].events[0], 0, mine}}, kOther));
        QVERIFY(m_store->redo(kMe));
        QVERIFY(decidedIn(all()).reviews.contains(articles[0].events[0]));
    }

    void refusesToUndoWhatAnotherPersonChangedSince()
    {
        const Key event = all().at(0).events[0];
        Review review;
        review.note = QStringLiteral("mine");
        QVERIFY(decide("note", {{event, 0, review}}));
        review.starred = true;
        QVERIFY(decide("star", {{event, 2, review}}, kOther));
        // The other one's star does not touch my note.
        QVERIFY(m_store->undo(kMe));
        QVERIFY(m_store->redo(kMe));
        review.note = QStringLiteral("theirs");
        QVERIFY(decide("note", {{event, 5, review}}, kOther));
        const auto refused = m_store->undo(kMe);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Conflict);
        QCOMPARE(all().at(0).reviews[0].review.note, QStringLiteral("theirs"));
    }

    void doesAllOfADeedOrNothing()
    {
        const auto articles = all();
        Review review;
        review.starred = true;
        QVERIFY(!decide("star", {{articles[0].events[0], 0, review}, {999'999, 0, review}}));
        QVERIFY(decidedIn(all()) == Decided());
    }

    void keepsDecisionsWhenTheArticleIsExtractedAgain()
    {
        const StoredArticle article = articleWith(2);
        const auto &events = article.findings.events;
        EventValues wanted = valuesOf(events[0]);
        wanted.title = QStringLiteral("put right");
        QVERIFY(decide(
            "correct",
            {{article.events[0], 0, corrected({}, wanted, events[0], kMe, kNow)},
             {article.events[1], 0, decided({}, ReviewState::Confirmed, events[1], kMe, kNow)}}));
        QVERIFY(m_store->setPublished(article.key, day("2021-01-02"), kMe));

        // The first is found with another date, the second no more.
        Extraction::Findings found = article.findings;
        found.published = {day("2021-01-02"), Dates::PublicationSource::Analyst, {}};
        found.events = {events[0]};
        found.events[0].date = day("2021-01-01");
        found.links.clear();
        const auto keys = m_store->setFindings(article.key, found);
        QVERIFY(keys);
        QCOMPARE(*keys, std::vector<Key>{article.events[0]});
        open(Store::Mode::Write);
        QVERIFY(m_store->check());
        StoredArticle after = articleOf(article.key);
        QCOMPARE(after.reviews.size(), std::size_t(2));
        QCOMPARE(reviewed(after.findings.events[0], after.reviews[0].review).title, wanted.title);
        QVERIFY(reviewed(after.findings.events[0], after.reviews[0].review).date == events[0].date);
        QCOMPARE(foundSince(after.findings.events[0], after.reviews[0].review).size(),
                 std::size_t(events[0].date == day("2021-01-01") ? 0 : 1));
        QCOMPARE(after.kept.size(), std::size_t(1));
        QCOMPARE(after.kept[0].key, article.events[1]);
        QCOMPARE(valuesOf(after.kept[0].event), valuesOf(events[1]));

        // Found again, it is what it was.
        found.events = events;
        const auto again = m_store->setFindings(article.key, found);
        QVERIFY(again);
        QCOMPARE(std::set<Key>(again->begin(), again->end()),
                 std::set<Key>(article.events.begin(), article.events.end()));
        after = articleOf(article.key);
        QVERIFY(after.kept.empty());
        QCOMPARE(after.reviews.size(), std::size_t(2));
    }

    void keepsWhatWasUndoneToBeDoneAgainAfterAnExtraction()
    {
        const StoredArticle article = articleWith(2);
        QVERIFY(
            decide("reject",
                   {{article.events[1], 0,
                     decided({}, ReviewState::Rejected, article.findings.events[1], kMe, kNow)}}));
        QVERIFY(m_store->undo(kMe));
        Extraction::Findings found = article.findings;
        found.events.resize(1);
        found.links.clear();
        QVERIFY(m_store->setFindings(article.key, found));
        QVERIFY(m_store->redo(kMe));
        const StoredArticle after = articleOf(article.key);
        QCOMPARE(after.kept.size(), std::size_t(1));
        QVERIFY(after.reviews[0].review.state == ReviewState::Rejected);
    }

    void makesEventsByHandAndTakesThemBack()
    {
        const StoredArticle article = articleWith(1);
        Decision decision;
        decision.what = QStringLiteral("create");
        Extraction::Event event = article.findings.events[0];
        event.rule = ruleOf(kMe);
        decision.made.push_back(
            {article.key, event, decided({}, ReviewState::Confirmed, event, kMe, kNow)});
        const auto changed = m_store->decide(decision, kMe);
        QVERIFY(changed);
        QCOMPARE(changed->made.size(), std::size_t(1));
        const Key key = changed->made[0].key;
        QCOMPARE(changed->reviews.at(0).event, key);
        open(Store::Mode::Write);
        StoredArticle after = articleOf(article.key);
        QCOMPARE(after.findings.events, article.findings.events);
        QCOMPARE(after.kept, changed->made);
        QVERIFY(isByHand(after.kept[0].event));

        QVERIFY(m_store->undo(kMe));
        after = articleOf(article.key);
        QVERIFY(after.reviews.at(0).review.isBlank());
        // Its key is not given again, and neither extraction nor import takes it.
        QVERIFY(m_store->setFindings(article.key, article.findings));
        QVERIFY(m_store->add(MadeUp::rows(MadeUp::entries(50, 3))));
        QVERIFY(m_store->redo(kMe));
        after = articleOf(article.key);
        QCOMPARE(after.kept, changed->made);
        QVERIFY(after.reviews.at(0).review.state == ReviewState::Confirmed);
    }

    void tellsItsHistory()
    {
        const auto articles = all();
        Review review;
        review.starred = true;
        QVERIFY(decide("star",
                       {{articles[0].events[0], 0, review}, {articles[1].events[0], 0, review}}));
        QVERIFY(m_store->setPublished(articles[2].key, day("2020"), kOther));
        QVERIFY(m_store->undo(kMe));
        const auto deeds = m_store->history({}, 10);
        QVERIFY(deeds);
        QCOMPARE(deeds->size(), std::size_t(3));
        QCOMPARE(deeds->at(0).action, QStringLiteral("undo"));
        QCOMPARE(deeds->at(0).what, QStringLiteral("star"));
        QCOMPARE(deeds->at(0).changes, 2);
        QCOMPARE(deeds->at(1).who, kOther);
        QVERIFY(deeds->at(2).isUndone);
        QCOMPARE(m_store->history(deeds->at(1).key, 10)->size(), std::size_t(1));
        const auto edits = m_store->editsOf(deeds->at(0));
        QVERIFY(edits);
        QCOMPARE(edits->size(), std::size_t(2));
        QCOMPARE(edits->at(0).after, (QJsonObject{{QStringLiteral("starred"), 0}}));
    }

    void savesDecisionsOfADamagedCase()
    {
        if (isServer(m_case))
            QSKIP("What is damaged on a server is its keeper's to bring back.");
        MadeUp::Analyst analyst(9);
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_store->decide(analyst.decision(all()), kMe));
        const Decided before = decidedIn(all());
        m_store.reset();
        const auto rescued = rescue(m_case);
        QVERIFY(rescued);
        m_case = rescued->path;
        open(Store::Mode::Write);
        QVERIFY(decidedIn(all()) == before);
        QVERIFY(m_store->undo(kMe));
    }

    void changesManyEventsAsOneDeed()
    {
        // Each takes several answers of a server.
        const int count = isServer(m_case) ? 300 : 10'000;
        std::vector<EntryRows> rows;
        Entry entry = MadeUp::entries(8, 1)[0];
        const Extraction::Event event = [] {
            Extraction::Event made;
            made.mentions.resize(1);
            return made;
        }();
        entry.findings = {};
        entry.findings.events.assign(std::size_t(count), event);
        QVERIFY(m_store->add({rowsOf(entry)}));
        const StoredArticle article = all().back();
        Decision decision;
        decision.what = QStringLiteral("reject");
        for (const Key key : article.events) {
            decision.reviews.push_back(
                {key, 0, decided({}, ReviewState::Rejected, event, kMe, kNow)});
        }
        const auto changed = m_store->decide(decision, kMe);
        QVERIFY(changed);
        QCOMPARE(changed->reviews.size(), std::size_t(count));
        QCOMPARE(m_store->nextDeeds(kMe)->undo->changes, count);
        QVERIFY(m_store->undo(kMe));
        QVERIFY(decidedIn(all()) == Decided());
    }

private:
    void open(Store::Mode mode)
    {
        m_store.reset();
        auto store = Store::open(m_case, mode);
        QVERIFY2(store, store ? "" : qPrintable(store.error().reason));
        m_store = std::move(*store);
    }

    Articles all() const { return MadeUp::all(*m_store); }

    StoredArticle articleOf(Key key) const { return m_store->read(key - 1, 1)->articles.at(0); }

    /// With events enough, each of which has evidence of its own.
    StoredArticle articleWith(std::size_t events)
    {
        Entry entry = MadeUp::entries(70, 1)[0];
        entry.article.text = QString(500, u'x');
        entry.article.titleSpan = {};
        entry.article.furniture.clear();
        entry.article.pageStarts.clear();
        entry.findings = {};
        for (std::size_t i = 0; i < events; ++i) {
            Extraction::Event event;
            event.id = QStringLiteral("e%1").arg(i + 1);
            event.date = day("2020-12-20");
            event.title = QStringLiteral("event %1").arg(i);
            event.mentions.resize(1);
            event.mentions[0].sentence = {qsizetype(i) * 100, qsizetype(i) * 100 + 50};
            entry.findings.events.push_back(event);
        }
        const auto added = m_store->add({rowsOf(entry)});
        return added ? articleOf(added->at(0).key) : StoredArticle();
    }

    Result<Changed> decide(const char *what, std::vector<StoredReview> reviews,
                           const QString &who = kMe)
    {
        return m_store->decide({QString::fromLatin1(what), std::move(reviews), {}, {}}, who);
    }

    QTemporaryDir m_folder{MadeUp::quickFolder()};
    QString m_case;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
