// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/reviewedfindings.h"
#include "app/extraction/account.h"

#include <QTest>

using namespace Casefile;

namespace {

const QString kMe = QStringLiteral("an analyst");
const QDateTime kNow(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);

/// Three events, each with a sentence of its own; the second is about the first.
StoredArticle article()
{
    StoredArticle article;
    article.key = 1;
    article.article.text = QString(400, u'x');
    Extraction::Digest digest;
    for (int i = 1; i <= 3; ++i) {
        Extraction::Event event;
        event.id = QStringLiteral("e%1").arg(i);
        event.title = QStringLiteral("event %1").arg(i);
        event.mentions.resize(1);
        event.mentions[0].sentence = {i * 100, i * 100 + 50};
        article.findings.events.push_back(event);
        article.events.push_back(10 + i);
        Extraction::Account account;
        account.event = event.id;
        account.wording = std::uint64_t(i);
        digest.accounts.push_back(account);
    }
    article.findings.links = {
        {QStringLiteral("e2"), QStringLiteral("e1"), Extraction::Relation::About}};
    article.findings.digest = std::make_shared<const Extraction::Digest>(digest);
    return article;
}

QStringList titlesOf(const Extraction::Findings &findings)
{
    QStringList titles;
    for (const Extraction::Event &event : findings.events)
        titles.append(event.title);
    return titles;
}

Extraction::Findings told(const StoredArticle &article)
{
    return reviewedFindings(article, article.findings);
}

} // namespace

class TestReviewedFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsFoundWhereNothingIsDecided()
    {
        QCOMPARE(told(article()).events, article().findings.events);
        QCOMPARE(told(article()).links, article().findings.links);
    }

    void leavesOutWhatIsRejected()
    {
        StoredArticle stored = article();
        stored.reviews = {
            {11, 2, decided({}, ReviewState::Rejected, stored.findings.events[0], kMe, kNow)}};
        const Extraction::Findings findings = told(stored);
        QCOMPARE(titlesOf(findings),
                 (QStringList{QStringLiteral("event 2"), QStringLiteral("event 3")}));
        QVERIFY(findings.links.empty());
        // What other articles are told goes with its event.
        QCOMPARE(findings.digest->accounts.size(), std::size_t(2));
        QCOMPARE(findings.digest->accounts[0].wording, std::uint64_t(2));
    }

    void tellsWhatIsCorrected()
    {
        StoredArticle stored = article();
        EventValues wanted = valuesOf(stored.findings.events[1]);
        wanted.title = QStringLiteral("put right");
        stored.reviews = {{12, 2, corrected({}, wanted, stored.findings.events[1], kMe, kNow)}};
        QCOMPARE(told(stored).events[1].title, wanted.title);
        QCOMPARE(
            told(stored).events[1].reasons.back().conclusion,
            QStringLiteral("was corrected by an analyst on 2026-03-04; title as found: event 2"));
    }

    void tellsWhatIsMadeByHandUntilItIsTakenBack()
    {
        StoredArticle stored = article();
        Extraction::Event event = stored.findings.events[0];
        event.id = QStringLiteral("a20");
        event.title = QStringLiteral("by hand");
        event.rule = ruleOf(kMe);
        stored.kept = {{20, 1, event}};
        stored.reviews = {{20, 2, decided({}, ReviewState::Confirmed, event, kMe, kNow)}};
        QCOMPARE(told(stored).events.size(), std::size_t(4));
        QCOMPARE(told(stored).digest->accounts.size(), std::size_t(4));
        stored.reviews = {{20, 3, {}}};
        QCOMPARE(told(stored).events.size(), std::size_t(3));
    }

    void putsTheMentionsOfWhatIsOneTogether()
    {
        StoredArticle stored = article();
        Review review;
        review.mergedInto = 11;
        stored.reviews = {{11, 1, {}}, {13, 2, review}};
        const Extraction::Findings findings = told(stored);
        QCOMPARE(titlesOf(findings),
                 (QStringList{QStringLiteral("event 1"), QStringLiteral("event 2")}));
        QCOMPARE(findings.events[0].mentions.size(), std::size_t(2));
        // One that is put to an event of another article stands as it is.
        stored.reviews[1].review.mergedInto = 999;
        QCOMPARE(told(stored).events.size(), std::size_t(3));
    }

    void tellsTiesAsPeopleDecidedThem()
    {
        StoredArticle stored = article();
        DecidedTie cut{1, 2, 12, 11, Extraction::Relation::About, DecidedTie::State::Cut, {}, {}};
        DecidedTie made{2,  2, 13, 12, Extraction::Relation::Answers, DecidedTie::State::Made,
                        {}, {}};
        stored.decidedTies = {cut, made};
        QCOMPARE(told(stored).links,
                 (std::vector<Extraction::Link>{
                     {QStringLiteral("e3"), QStringLiteral("e2"), Extraction::Relation::Answers}}));
        stored.decidedTies[0].state = DecidedTie::State::AsFound;
        QCOMPARE(told(stored).links.size(), std::size_t(2));
    }

    void staysWithWhatIsDecidedWhenItIsFoundAnew()
    {
        StoredArticle stored = article();
        stored.reviews = {
            {11, 2, decided({}, ReviewState::Confirmed, stored.findings.events[0], kMe, kNow)},
            {12, 2, decided({}, ReviewState::Rejected, stored.findings.events[1], kMe, kNow)}};
        Extraction::Findings anew = stored.findings;
        anew.events = {anew.events[1], anew.events[2]};
        anew.links.clear();
        anew.digest.reset();
        const Extraction::Findings findings = reviewedFindings(stored, anew);
        // The second is rejected still, the first is kept though it is not found.
        QCOMPARE(titlesOf(findings),
                 (QStringList{QStringLiteral("event 3"), QStringLiteral("event 1")}));
        QCOMPARE(findings.events[1].id, QStringLiteral("k11"));
    }
};

QTEST_GUILESS_MAIN(TestReviewedFindings)
#include "tst_reviewedfindings.moc"
