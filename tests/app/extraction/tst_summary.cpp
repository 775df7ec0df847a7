// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/joining.h"
#include "app/extraction/summary.h"

#include <QTest>

#include <numeric>

using namespace Extraction;

namespace {

Event told(const QString &date, const QStringList &actors = {}, Status status = Status::Reported)
{
    Event event;
    event.kind = Kind::Denial;
    event.actors = actors;
    event.status = status;
    if (!date.isEmpty())
        event.date = Dates::Edtf::parse(date).value();
    return event;
}

std::vector<const Event *> pointers(const std::vector<Event> &events)
{
    std::vector<const Event *> pointers;
    for (const Event &one : events)
        pointers.push_back(&one);
    return pointers;
}

Event summary(const std::vector<Event> &events, std::vector<int> texts = {})
{
    if (texts.empty()) {
        texts.resize(events.size());
        std::iota(texts.begin(), texts.end(), 0);
    }
    return summaryOf(pointers(events), texts);
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheDateThatAllCanMean_data()
    {
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &dates, const char *shown) {
            QTest::newRow(name) << dates.split(u' ') << QString::fromUtf8(shown);
        };
        row("one", QStringLiteral("2020-12-13"), "2020-12-13");
        row("day and month", QStringLiteral("2020-12 2020-12-13 2020"), "2020-12-13");
        row("undated says nothing", QStringLiteral("null 2020-12 null"), "2020-12");
        row("none dated", QStringLiteral("null null"), "");
        row("two days", QStringLiteral("2020-12-14 2020-12-13"), "[2020-12-13,2020-12-14]");
        row("about", QStringLiteral("2020-12-14~ 2020-12-14"), "2020-12-14");
        row("about the day after", QStringLiteral("2020-12-14~ 2020-12-13"), "2020-12-13");
        row("day without year", QStringLiteral("XXXX-12-13 2020-12-13"), "2020-12-13");
        row("stretches that cross", QStringLiteral("2019/2020 2020/2021"), "2019?/2021?");
    }

    void showsTheDateThatAllCanMean()
    {
        QFETCH(QStringList, dates);
        std::vector<Event> events;
        for (const QString &date : dates)
            events.push_back(told(date == u"null" ? QString() : date));
        const auto shown = summary(events).date;
        QTEST(shown ? shown->toString() : QString(), "shown");
    }

    void whatTookPlaceCountsMoreThanWhatWasPlanned()
    {
        const Event shown = summary({told({}, {}, Status::Possible), told({}, {}, Status::Planned),
                                     told({}, {}, Status::Alleged)});
        QCOMPARE(toString(shown.status), QStringLiteral("alleged"));
    }

    void showsNamesThatHalfOfTheTextsGive()
    {
        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        QCOMPARE(summary({told({}, {a}), told({}, {a, b}), told({}, {}), told({}, {a})}).actors,
                 QStringList{a});
        QCOMPARE(summary({told({}, {a}), told({}, {b})}).actors, (QStringList{a, b}));
        // Copies of one text have one voice.
        QCOMPARE(summary({told({}, {a}), told({}, {b}), told({}, {b}), told({}, {a})}, {0, 1, 1, 3})
                     .actors,
                 QStringList{a});
    }

    void setsDifferencesSideBySide()
    {
        const std::vector<Event> events{told(QStringLiteral("2020-12-13"), {QStringLiteral("A")}),
                                        told({}),
                                        told(QStringLiteral("2020-12"), {QStringLiteral("A")}),
                                        told(QStringLiteral("2020-12-13"))};
        const std::vector<Difference> found = differences(pointers(events));
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].field == Difference::Date);
        QCOMPARE(found[0].voices.size(), std::size_t(2));
        QCOMPARE(found[0].voices[0].value, QStringLiteral("2020-12-13"));
        QCOMPARE(found[0].voices[0].accounts, (std::vector<std::size_t>{0, 3}));
        QCOMPARE(found[0].voices[1].accounts, (std::vector<std::size_t>{2}));
    }

    void saysWhyTwoAccountsAreOne()
    {
        Account one;
        one.kind = Kind::Denial;
        one.date = Dates::Edtf::parse(u"2018-02-15").value();
        one.actors = {{QStringLiteral("North")}, {}};
        one.incidents = {QStringLiteral("Worm")};
        Account other = one;
        other.date.reset();
        other.targets = {{QStringLiteral("South")}, {}};
        const auto published = Dates::Edtf::parse(u"2018-02-16").value();
        const std::vector<JoiningReason> expected{
            {JoiningReason::Date, QStringLiteral("2018-02-15 and no date, published 2018-02-16")},
            {JoiningReason::Actors, QStringLiteral("North in both")},
            {JoiningReason::Targets, QStringLiteral("named in one only")},
            {JoiningReason::Words, QStringLiteral("Worm in both")}};
        QVERIFY(whySame(one, {}, other, published) == expected);
        QVERIFY(whySame(other, published, one, {}) == expected);
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
