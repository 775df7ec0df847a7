// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/review.h"

#include <QTest>

using namespace Casefile;

namespace {

const QString kMe = QStringLiteral("an analyst");
const QDateTime kNow(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);

std::optional<Dates::Edtf> day(const char *edtf)
{
    return Dates::Edtf::parse(QString::fromLatin1(edtf)).value();
}

Extraction::Event found()
{
    Extraction::Event event;
    event.id = QStringLiteral("e1");
    event.kind = Extraction::Kind::Denial;
    event.date = day("2020-12-17");
    event.actors = {QStringLiteral("Russia")};
    event.targets = {QStringLiteral("United States")};
    event.title = QStringLiteral("Russia denies");
    event.rule = QStringLiteral("denial.deny");
    Extraction::Mention mention;
    mention.sentence = {10, 60};
    mention.trigger = {17, 23};
    mention.actors = {{10, 16}};
    mention.rule = event.rule;
    event.mentions = {mention};
    return event;
}

EventValues with(EventValues values, const QStringList &actors)
{
    values.actors = actors;
    return values;
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsFoundWhereNothingIsDecided()
    {
        QCOMPARE(reviewed(found(), {}), found());
        Review noted;
        noted.note = QStringLiteral("ask");
        noted.starred = true;
        QCOMPARE(reviewed(found(), noted), found());
    }

    void keepsOnlyWhatDiffersAsACorrection()
    {
        const EventValues wanted = with(valuesOf(found()), {QStringLiteral("GRU")});
        const Review review = corrected({}, wanted, found(), kMe, kNow);
        QVERIFY(review.state == ReviewState::Corrected);
        QCOMPARE(review.actors, wanted.actors);
        QVERIFY(!review.kind && !review.date && !review.targets && !review.title);
        QCOMPARE(valuesOf(reviewed(found(), review)), wanted);
        QCOMPARE(corrections(found(), review),
                 (std::vector<FieldDifference>{
                     {Field::Actors, QStringLiteral("Russia"), QStringLiteral("GRU")}}));
        // Corrected back to what was found, it is confirmed.
        const Review back = corrected(review, valuesOf(found()), found(), kMe, kNow);
        QVERIFY(back.state == ReviewState::Confirmed);
        QVERIFY(!back.hasCorrections());
    }

    void tellsADateThatWasTakenAwayFromOneAsFound()
    {
        EventValues undated = valuesOf(found());
        undated.date.reset();
        const Review review = corrected({}, undated, found(), kMe, kNow);
        QVERIFY(review.date.has_value());
        QVERIFY(!reviewed(found(), review).date);
    }

    void staysAsDecidedWhateverIsFoundLater()
    {
        const Review confirmed = decided({}, ReviewState::Confirmed, found(), kMe, kNow);
        Extraction::Event later = found();
        later.date = day("2020-12-18");
        later.actors = {QStringLiteral("SVR")};
        QCOMPARE(valuesOf(reviewed(later, confirmed)), valuesOf(found()));
        const auto since = foundSince(later, confirmed);
        QCOMPARE(since.size(), std::size_t(2));
        QCOMPARE(since[0],
                 (FieldDifference{Field::Date, QStringLiteral("2020-12-17"),
                                  QStringLiteral("2020-12-18")}));

        const Review kept = keptAgainst(later, confirmed);
        QVERIFY(foundSince(later, kept).empty());
        QCOMPARE(valuesOf(reviewed(later, kept)), valuesOf(found()));
        QVERIFY(kept.state == ReviewState::Corrected);
        QCOMPARE(kept.who, kMe);

        const Review taken = takenOver(later, confirmed);
        QVERIFY(foundSince(later, taken).empty());
        QCOMPARE(valuesOf(reviewed(later, taken)), valuesOf(later));
        QVERIFY(taken.state == ReviewState::Confirmed);
    }

    void asksNothingWhereTheProgramComesToAgree()
    {
        const EventValues wanted = with(valuesOf(found()), {QStringLiteral("GRU")});
        const Review review = corrected({}, wanted, found(), kMe, kNow);
        Extraction::Event later = found();
        later.actors = wanted.actors;
        QVERIFY(foundSince(later, review).empty());
    }

    void takesOverOnlyWhatChanged()
    {
        const EventValues wanted = with(valuesOf(found()), {QStringLiteral("GRU")});
        const Review review = corrected({}, wanted, found(), kMe, kNow);
        Extraction::Event later = found();
        later.date = day("2020-12-18");
        const Review taken = takenOver(later, review);
        QCOMPARE(taken.actors, wanted.actors);
        QCOMPARE(reviewed(later, taken).date, day("2020-12-18"));
        QVERIFY(taken.state == ReviewState::Corrected);
    }

    void keepsTheWordsOfEvidenceThatWasFoundToo()
    {
        Review review;
        review.evidence = {{10, 60}, {70, 90}, {12, 30}};
        const Extraction::Event event = reviewed(found(), review);
        QCOMPARE(event.mentions.size(), std::size_t(3));
        QCOMPARE(event.mentions[0], found().mentions[0]);
        QCOMPARE(event.mentions[1].sentence, (Reading::Span{70, 90}));
        QVERIFY(event.mentions[1].actors.empty());
        // Part of the sentence: only the words that stand in it.
        QCOMPARE(event.mentions[2].trigger, (Reading::Span{17, 23}));
        QVERIFY(event.mentions[2].actors.empty());
    }

    void dropsTheDecisionButNotTheNoteWhenItIsTakenBack()
    {
        Review review = decided({}, ReviewState::Rejected, found(), kMe, kNow);
        review.note = QStringLiteral("a joke");
        review.tags = {QStringLiteral("check")};
        const Review back = decided(review, ReviewState::Unreviewed, found(), kMe, kNow);
        QVERIFY(back.state == ReviewState::Unreviewed);
        QCOMPARE(back.note, review.note);
        QCOMPARE(back.tags, review.tags);
        QVERIFY(!back.found && back.who.isEmpty());
        QVERIFY(!back.isBlank());
        QVERIFY(Review().isBlank());
    }

    void namesWhoMadeAnEventByHand()
    {
        Extraction::Event event = found();
        QVERIFY(!isByHand(event));
        event.rule = ruleOf(kMe);
        QVERIFY(isByHand(event));
        QCOMPARE(makerOf(event), kMe);
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
