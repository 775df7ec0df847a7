// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timex.h"

#include <QTest>

using namespace Dates;

/// The dating rules of the annotation guidelines, one by one: what the first expression of a
/// sentence says about when something was, as EDTF. "null" where nothing bounds it.
class TestDatingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesByTheRule_data();
    void datesByTheRule();
    void datesWithoutAPublication_data();
    void datesWithoutAPublication();

private:
    void row(const char *rule, const char *sentence, const char *date) const;
    void compare(const std::optional<Edtf> &published) const;
};

void TestDatingRules::row(const char *rule, const char *sentence, const char *date) const
{
    QTest::addRow("%s: %s", rule, sentence)
        << QString::fromLatin1(sentence) << QString::fromLatin1(date);
}

void TestDatingRules::datesByTheRule_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("date");
    row("weekday", "He said so on Wednesday.", "2016-07-13");
    row("weekday", "He said so on Thursday.", "2016-07-07");
    row("weekday", "He said so last Wednesday.", "2016-07-06");
    row("weekday", "He said so last Friday.", "2016-07-08");
    row("weekday", "He will say so on Friday.", "2016-07-15");
    row("weekday", "He will say so on Wednesday.", "2016-07-13");
    row("week", "It was hit last week.", "2016-07-04/2016-07-10");
    row("week", "It was hit this week.", "2016-07-11/2016-07-13");
    row("week", "They will meet this week.", "2016-07-11/2016-07-17");
    row("week", "They will meet next week.", "2016-07-18/2016-07-24");
    row("week", "It was hit over the weekend.", "2016-07-09/2016-07-10");
    row("week", "They will meet next weekend.", "2016-07-23/2016-07-24");
    row("month and year", "It was hit this month.", "2016-07");
    row("month and year", "It was hit last month.", "2016-06");
    row("month and year", "It was hit this year.", "2016");
    row("month and year", "It was hit last year.", "2015");
    row("month and year", "It was hit in December.", "2015-12");
    row("month and year", "It was hit two years ago.", "2014");
    row("part of", "It was hit early in June.", "2016-06");
    row("part of", "It was hit in mid-June.", "2016-06");
    row("part of", "It was hit in late 2015.", "2015");
    row("part of", "It was hit at the end of last month.", "2016-06");
    row("season", "It was hit in the summer of 2015.", "2015-22");
    row("season", "It was hit last autumn.", "2015-23");
    row("range", "It ran from 2011 to 2013.", "2011/2013");
    row("range", "It has run since 2014.", "2014/..");
    row("range", "It ran until May 2014.", "../2014-05");
    row("range", "It ran over the last 18 months.", "2015-01/2016-07");
    row("range", "It ran over the past two weeks.", "2016-06-29/2016-07-13");
    row("distance", "It was hit two days after 3 May.", "2016-05-05");
    row("distance", "It was hit a week after the election on 8 November 2015.", "2015-11-15");
    row("distance", "It was hit three days before the summit on 20 June.", "2016-06-17");
    row("distance", "It was hit the day after the vote of 23 June.", "2016-06-24");
    row("distance", "It was hit a month after the June 23 vote.", "2016-07");
    row("distance", "It was hit a day after Monday's vote.", "2016-07-12");
    row("distance", "It was hit three days before the summit.", "null");
    row("distance", "It was hit a week after the vote, officials said on 3 May.", "null");
    row("distance", "It was hit two days after police said on Monday that all was well.", "null");
    row("vague", "It was recently hit.", "null");
    row("vague", "It was hit in the past few days.", "null");
    row("vague", "It was hit months ago.", "null");
    row("vague", "It was hit a few weeks later.", "null");
    row("fiscal", "It was hit in fiscal 2015.", "2015~");
    row("feast", "It was hit on Thanksgiving Day.", "2015-11-26");
}

void TestDatingRules::datesByTheRule()
{
    compare(*Edtf::parse(u"2016-07-13"));
}

void TestDatingRules::datesWithoutAPublication_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("date");
    row("no date", "It was hit on Thursday.", "null");
    row("no date", "It was hit today.", "null");
    row("no date", "It was hit last year.", "null");
    row("no date", "It was hit in June.", "XXXX-06");
    row("no date", "It was hit on 14 December.", "XXXX-12-14");
    row("no date", "It was hit on Christmas Day.", "XXXX-12-25");
    row("no date", "It was hit on Labor Day.", "XXXX-09");
    row("no date", "It was hit on Good Friday.", "null");
    row("no date", "It was hit on 3 May 2014.", "2014-05-03");
    row("no date", "It was hit two days after 3 May 2014.", "2014-05-05");
    row("no date", "It was hit for the quarter.", "null");
    row("no date", "It was hit in the year-ago period.", "null");
}

void TestDatingRules::datesWithoutAPublication()
{
    compare(std::nullopt);
}

void TestDatingRules::compare(const std::optional<Edtf> &published) const
{
    QFETCH(QString, sentence);
    const auto timexes = tagTimexes(sentence, published);
    QVERIFY(!timexes.empty());
    const auto &date = timexes.front().date;
    QTEST(date ? date->toString() : QStringLiteral("null"), "date");
}

QTEST_APPLESS_MAIN(TestDatingRules)

#include "tst_datingrules.moc"
