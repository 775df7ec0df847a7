// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timex.h"

#include <QTest>

using namespace Dates;

namespace {

std::vector<Timex> tag(const QString &text, const QString &published = {},
                       const std::vector<Reading::Furniture> &furniture = {})
{
    const auto date = Edtf::parse(published);
    return tagTimexes(text, date ? std::optional(*date) : std::nullopt, furniture);
}

/// "words=value>date" for each expression; the date is left out where there is none.
QString readings(const QString &text, const QString &published)
{
    QStringList all;
    for (const Timex &timex : tag(text, published)) {
        QString one =
            text.mid(timex.span.start, timex.span.length()) + QLatin1Char('=') + timex.value;
        if (timex.date)
            one += QLatin1Char('>') + timex.date->toString();
        all += one;
    }
    return all.join(QLatin1String("; "));
}

/// A Wednesday.
const QString kPublished = QStringLiteral("2016-07-13");

} // namespace

class TestTimex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAbsoluteDates_data();
    void readsAbsoluteDates();
    void countsFromThePublication_data();
    void countsFromThePublication();
    void tellsPastFromFuture_data();
    void tellsPastFromFuture();
    void countsFromDatesInTheText_data();
    void countsFromDatesInTheText();
    void leavesOpenWhatAnArticleWithoutADateLeavesOpen_data();
    void leavesOpenWhatAnArticleWithoutADateLeavesOpen();
    void countsFromADatelineWithoutAYear_data();
    void countsFromADatelineWithoutAYear();
    void readsRangesAndOpenEnds_data();
    void readsRangesAndOpenEnds();
    void readsLengthsAndRhythms_data();
    void readsLengthsAndRhythms();
    void readsTimesOfDay_data();
    void readsTimesOfDay();
    void isNotFooledBy_data();
    void isNotFooledBy();
    void followsTheYearOfANarrative();
    void comesBackFromASideGlance();
    void marksLimits_data();
    void marksLimits();
    void givesTypesAnchorsAndRules();
    void doesNotCountFromFurniture();

private:
    void row(const char *text, const char *expected) const;
    void compare(const QString &published) const;
};

void TestTimex::row(const char *text, const char *expected) const
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

void TestTimex::compare(const QString &published) const
{
    QFETCH(QString, text);
    QTEST(readings(text, published), "expected");
}

void TestTimex::readsAbsoluteDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("It began on 3 May 2014.", "3 May 2014=2014-05-03>2014-05-03");
    row("It began on May 3, 2014, in Riga.", "May 3, 2014=2014-05-03>2014-05-03");
    row("It began on the 3rd of May, 2014.", "the 3rd of May, 2014=2014-05-03>2014-05-03");
    row("It began on Saturday, May 3, 2014.", "Saturday, May 3, 2014=2014-05-03>2014-05-03");
    row("It began on Dec. 3, 2014.", "Dec. 3, 2014=2014-12-03>2014-12-03");
    row("It began on 2014-05-03.", "2014-05-03=2014-05-03>2014-05-03");
    row("It began on 29.09.2014.", "29.09.2014=2014-09-29>2014-09-29");
    row("It began on 25/04/2014.", "25/04/2014=2014-04-25>2014-04-25");
    row("It began on 03/04/2014.", "03/04/2014=2014-XX-XX>[2014-04-03,2014-03-04]");
    row("It began in May 2014.", "May 2014=2014-05>2014-05");
    row("It began in May of 2014.", "May of 2014=2014-05>2014-05");
    row("It began in 2014.", "2014=2014>2014");
    row("It began in early 2014.", "early 2014=2014>2014");
    row("It began in mid-2014.", "mid-2014=2014>2014");
    row("It began at the end of May 2014.", "the end of May 2014=2014-05>2014-05");
    row("It began in the summer of 2014.", "the summer of 2014=2014-SU>2014-22");
    row("It began in winter 2014.", "winter 2014=2014-WI>2014-24");
    row("It began in the spring of '62.", "the spring of '62=1962-SP>1962-21");
    row("It began in the third quarter of 2014.",
        "the third quarter of 2014=2014-Q3>2014-07/2014-09");
    row("It began in Q3 2014.", "Q3 2014=2014-Q3>2014-07/2014-09");
    row("It began in the first half of 2014.", "the first half of 2014=2014-H1>2014-01/2014-06");
    row("It began in the 1990s.", "the 1990s=199>199X");
    row("It began in the '80s.", "the '80s=198>198X");
    row("It began in the late 19th century.", "the late 19th century=18>18XX");
    row("It began in 480 BC.", "480 BC=BC0480>-0479");
    row("It began in the last week of March 2014.",
        "the last week of March 2014=2014-W13>2014-03-24/2014-03-30");
    row("The 2014 election was close.", "2014=2014>2014");
    row("It ended.2014The port", "");
    row("It began in May 2014.The port said", "May 2014=2014-05>2014-05");
    row("They met on 30 February 2014.", "February 2014=2014-02>2014-02");
}

void TestTimex::readsAbsoluteDates()
{
    compare({});
}

void TestTimex::countsFromThePublication_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("He said so on Wednesday.", "Wednesday=2016-07-13>2016-07-13");
    row("He said so on Thursday.", "Thursday=2016-07-07>2016-07-07");
    row("He said so last Wednesday.", "last Wednesday=2016-07-06>2016-07-06");
    row("He said so today.", "today=2016-07-13>2016-07-13");
    row("He said so yesterday.", "yesterday=2016-07-12>2016-07-12");
    row("He left the day before yesterday.", "the day before yesterday=2016-07-11>2016-07-11");
    row("He said so last night.", "last night=2016-07-12TNI>2016-07-12");
    row("He said so this morning.", "this morning=2016-07-13TMO>2016-07-13");
    row("He said so late on Monday.", "late on Monday=2016-07-11>2016-07-11");
    row("He said so last week.", "last week=2016-W27>2016-07-04/2016-07-10");
    row("He said so this week.", "this week=2016-W28>2016-07-11/2016-07-13");
    row("He will say so this week.", "this week=2016-W28>2016-07-11/2016-07-17");
    row("He will say so next week.", "next week=2016-W29>2016-07-18/2016-07-24");
    row("They met over the weekend.", "the weekend=2016-W27-WE>2016-07-09/2016-07-10");
    row("He said so on Tuesday last week.", "Tuesday last week=2016-07-05>2016-07-05");
    row("He will say so on Friday of next week.", "Friday of next week=2016-07-22>2016-07-22");
    row("He said so last month.", "last month=2016-06>2016-06");
    row("He said so earlier this year.", "earlier this year=2016>2016");
    row("He said so last year.", "last year=2015>2015");
    row("It began in April last year.", "April last year=2015-04>2015-04");
    row("It began in the first half of this year.",
        "the first half of this year=2016-H1>2016-01/2016-06");
    row("He said so two years ago.", "two years ago=2014>2014");
    row("He said so two months ago.", "two months ago=2016-05>2016-05");
    row("He said so two days ago.", "two days ago=2016-07-11>2016-07-11");
    row("It began in December.", "December=2015-12>2015-12");
    row("It began in early May.", "early May=2016-05>2016-05");
    row("It began last summer.", "last summer=2015-SU>2015-22");
    row("It lasted over the last 18 months.", "the last 18 months=P18M>2015-01/2016-07");
    row("It grew in the past three days.", "the past three days=P3D>2016-07-10/2016-07-13");
    row("It grew in the past few days.", "the past few days=PXD");
    row("He recently said so.", "recently=PAST_REF");
    row("It is now closed.", "now=PRESENT_REF");
    row("It can happen in the future.", "the future=FUTURE_REF");
    row("It was taken on Nov 27.", "Nov 27=2015-11-27>2015-11-27");
    row("They met for the July 7 dinner.", "July 7=2016-07-07>2016-07-07");
}

void TestTimex::countsFromThePublication()
{
    compare(kPublished);
}

void TestTimex::tellsPastFromFuture_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("They met on Friday.", "Friday=2016-07-08>2016-07-08");
    row("They will meet on Friday.", "Friday=2016-07-15>2016-07-15");
    row("They are set to meet on Friday.", "Friday=2016-07-15>2016-07-15");
    row("On Friday, they will meet.", "Friday=2016-07-15>2016-07-15");
    row("The talks, scheduled for Friday, were hard.", "Friday=2016-07-15>2016-07-15");
    row("They will meet in Riga in October, the port said.", "October=2016-10>2016-10");
    row("They met in October, and will meet again.", "October=2015-10>2015-10");
    row("They will meet on August 3.", "August 3=2016-08-03>2016-08-03");
    row("They met on August 30.", "August 30=2015-08-30>2015-08-30");
    row("It opens on July 20.", "July 20=2016-07-20>2016-07-20");
    row("They will meet next Friday.", "next Friday=2016-07-15>2016-07-15");
    row("They will be paid by October.", "October=2016-10>2016-10");
}

void TestTimex::tellsPastFromFuture()
{
    compare(kPublished);
}

void TestTimex::countsFromDatesInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("It was shut on 3 May 2014. Two days later it opened.",
        "3 May 2014=2014-05-03>2014-05-03; Two days later=2014-05-05>2014-05-05");
    row("It was shut on 3 May 2014 and robbed the same day.",
        "3 May 2014=2014-05-03>2014-05-03; the same day=2014-05-03>2014-05-03");
    row("It was shut on 3 May 2014. The next day it opened.",
        "3 May 2014=2014-05-03>2014-05-03; The next day=2014-05-04>2014-05-04");
    row("It was shut on 3 May 2014, and robbed the day before.",
        "3 May 2014=2014-05-03>2014-05-03; the day before=2014-05-02>2014-05-02");
    row("It was shut one day after 3 May 2014.",
        "one day=P1D>2014-05-04; 3 May 2014=2014-05-03>2014-05-03");
    row("It was shut in May 2014. A month later it opened.",
        "May 2014=2014-05>2014-05; A month later=2014-06>2014-06");
    row("It was shut on Monday. Later in the day it opened.",
        "Monday=2016-07-11>2016-07-11; Later in the day=2016-07-11>2016-07-11");
    row("It was shut in 2011, and sold the following year.",
        "2011=2011>2011; the following year=2012>2012");
    row("It made 5 million in 2011, compared with 4 million a year earlier.",
        "2011=2011>2011; a year earlier=2010>2010");
    row("It was shut on 3 May 2014. A few weeks later it opened.",
        "3 May 2014=2014-05-03>2014-05-03; A few weeks later=FUTURE_REF");
}

void TestTimex::countsFromDatesInTheText()
{
    compare(kPublished);
}

void TestTimex::leavesOpenWhatAnArticleWithoutADateLeavesOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("He said so on Thursday.", "Thursday=XXXX-WXX-4");
    row("He said so today.", "today=XXXX-XX-XX");
    row("He said so last week.", "last week=XXXX-WXX");
    row("He said so last year.", "last year=XXXX");
    row("It lasted over the last 18 months.", "the last 18 months=P18M");
    row("He said so in January.", "January=XXXX-01>XXXX-01");
    row("He said so on December 14.", "December 14=XXXX-12-14>XXXX-12-14");
    row("It was shut on 3 May 2014. Two days later it opened.",
        "3 May 2014=2014-05-03>2014-05-03; Two days later=2014-05-05>2014-05-05");
}

void TestTimex::leavesOpenWhatAnArticleWithoutADateLeavesOpen()
{
    compare({});
}

void TestTimex::countsFromADatelineWithoutAYear_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("RIGA, December 31. The mayor on Thursday called for calm. Ministers are set to meet on "
        "Friday. They met on Wednesday.",
        "December 31=XXXX-12-31>XXXX-12-31; Thursday=XXXX-12-31>XXXX-12-31; "
        "Friday=XXXX-01-01>XXXX-01-01; Wednesday=XXXX-12-30>XXXX-12-30");
    row("RIGA, December 31. The mayor said today that it was over.",
        "December 31=XXXX-12-31>XXXX-12-31; today=XXXX-12-31>XXXX-12-31");
    row("The mayor said so last month.", "last month=XXXX-11>XXXX-11");
    row("The mayor said so last year.", "last year=XXXX");
}

void TestTimex::countsFromADatelineWithoutAYear()
{
    compare(QStringLiteral("XXXX-12-31"));
}

void TestTimex::readsRangesAndOpenEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("It ran from early 2011 to early 2013.",
        "early 2011=2011>2011/2013; early 2013=2013>2011/2013");
    row("It ran in 2011-2013.", "2011=2011>2011/2013; 2013=2013>2011/2013");
    row("It ran in 1914-18.", "1914=1914>1914/1918; 18=1918>1914/1918");
    row("It ran between March and May 2014.",
        "March=2014-03>2014-03/2014-05; May 2014=2014-05>2014-03/2014-05");
    row("It ran between December and May 2014.",
        "December=2013-12>2013-12/2014-05; May 2014=2014-05>2013-12/2014-05");
    row("It ran on 6-7 January 2014.",
        "6=2014-01-06>2014-01-06/2014-01-07; 7 January 2014=2014-01-07>2014-01-06/2014-01-07");
    row("It happened on May 6 and 7, 2014.",
        "May 6=2014-05-06>2014-05-06; 7, 2014=2014-05-07>2014-05-07");
    row("It has run since 2011.", "2011=2011>2011/..");
    row("They used it from 2011 onwards.", "2011=2011>2011/..");
    row("It ran until May 2014.", "May 2014=2014-05>../2014-05");
    row("It ran from May 2014 to May 2012.", "May 2014=2014-05>2014-05; May 2012=2012-05>2012-05");
}

void TestTimex::readsRangesAndOpenEnds()
{
    compare(kPublished);
}

void TestTimex::readsLengthsAndRhythms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("It took three days.", "three days=P3D");
    row("It took more than two and a half years.", "more than two and a half years=P2.5Y");
    row("It took a few weeks.", "a few weeks=PXW");
    row("It took half an hour.", "half an hour=PT30M");
    row("The two-day summit is over.", "two-day=P2D");
    row("A 24-year-old was held.", "A 24-year-old=P24Y");
    row("It lasted for decades.", "decades=PXDE");
    row("It is held every year.", "every year=P1Y");
    row("It is held on Mondays.", "Mondays=XXXX-WXX-1");
    row("The annual fair is over.", "annual=P1Y");
    row("They took 30 a day.", "a day=P1D");
    row("It is held every May.", "every May=XXXX-05");
}

void TestTimex::readsLengthsAndRhythms()
{
    compare(kPublished);
}

void TestTimex::readsTimesOfDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("It began at 10:30 a.m. on Monday.",
        "10:30 a.m. on Monday=2016-07-11T10:30>2016-07-11T10:30");
    row("It began at 9 pm.", "9 pm=2016-07-13T21:00>2016-07-13T21:00");
    row("It began at 0903 GMT.", "0903 GMT=2016-07-13T09:03Z>2016-07-13T09:03Z");
    row("It began at 11:03 a.m. (0903 GMT) on Monday.",
        "11:03 a.m.=2016-07-11T11:03>2016-07-11T11:03; "
        "0903 GMT=2016-07-11T09:03Z>2016-07-11T09:03Z; Monday=2016-07-11>2016-07-11");
    row("It was down from 10 a.m. to 2 p.m. on Monday.",
        "10 a.m.=2016-07-11T10:00>2016-07-11T10:00/2016-07-11T14:00; "
        "2 p.m. on Monday=2016-07-11T14:00>2016-07-11T10:00/2016-07-11T14:00");
    row("It began on Monday morning.", "Monday morning=2016-07-11TMO>2016-07-11");
    row("It began on the night of 3 May 2014.", "the night of 3 May 2014=2014-05-03TNI>2014-05-03");
    row("It began 2014-05-03T10:30:05+02:00.",
        "2014-05-03T10:30:05+02:00=2014-05-03T10:30:05+02:00>2014-05-03T10:30:05+02:00");
    row("They work at night.", "night=XXXX-XX-XXTNI");
}

void TestTimex::readsTimesOfDay()
{
    compare(kPublished);
}

void TestTimex::isNotFooledBy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const char *text : {"They may leave.",
                             "Theresa May said no.",
                             "May said no.",
                             "They march on.",
                             "A second ship came.",
                             "The Sun and the Mail wrote so.",
                             "Prices fall again.",
                             "It hit 1,500 firms.",
                             "It hit 2000 people.",
                             "It hit 1500 servers.",
                             "Version 2016.2 is out.",
                             "It is called CVE-2017-0144.",
                             "The COVID-2019 file",
                             "It cost $2016.",
                             "See example.org/2016/07/port",
                             "They use port 2022/tcp",
                             "It is 2000 metres long.",
                             "He read the Sunday Times.",
                             "It is a Black Friday sale.",
                             "They won 10-12 of them.",
                             "Call 555-2016 now-ish",
                             "Model A2016b failed.",
                             "He is in his 50s.",
                             "The last of them left.",
                             "A quarter of them left.",
                             "It was the second of its kind.",
                             "USA Today wrote so.",
                             "He came as soon as he could.",
                             "In this case, that man said so.",
                             "The past of the port is dark.",
                             "It is 12.5 km long."}) {
        const bool hasNow = QLatin1String(text).contains(QLatin1String("now-ish"));
        row(text, hasNow ? "now=PRESENT_REF" : "");
    }
}

void TestTimex::isNotFooledBy()
{
    compare(kPublished);
}

void TestTimex::followsTheYearOfANarrative()
{
    const QString text = QStringLiteral(
        "The war of 1808 began in May 1808. In 1809 the king fled. In 1810 the town fell. "
        "In 1811 it burned. In 1812 it was built again. In March it was sold. On 4 December it "
        "was taken. In January it was given back. In August it fell.");
    const QString all = readings(text, kPublished);
    QVERIFY2(all.endsWith(QLatin1String("March=1812-03>1812-03; 4 December=1812-12-04>1812-12-04; "
                                        "January=1813-01>1813-01; August=1813-08>1813-08")),
             qPrintable(all));
}

void TestTimex::comesBackFromASideGlance()
{
    const QString text = QStringLiteral(
        "In May 1808 the war began. In 1809 the king fled. In June 1810 the town fell, as it had "
        "in 1709. In July it burned. In 1810 and 1811 it was empty. In 1812 it was built again.");
    const QString all = readings(text, kPublished);
    QVERIFY2(all.contains(QLatin1String("1709=1709>1709; July=1810-07>1810-07")), qPrintable(all));
}

void TestTimex::marksLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("limit");
    QTest::newRow("on") << "It was shut on 3 May 2014." << false;
    QTest::newRow("before") << "It was shut before 3 May 2014." << true;
    QTest::newRow("ahead of") << "It was shut ahead of 3 May 2014." << true;
    QTest::newRow("after") << "It was shut after 3 May 2014." << true;
    QTest::newRow("by") << "It was shut by 3 May 2014." << true;
    QTest::newRow("vague distance") << "A few days after the raid it was shut." << true;
    QTest::newRow("distance from an event") << "Two days after the raid it was shut." << true;
    QTest::newRow("distance from a date") << "Two days after 3 May 2014 it was shut." << false;
    QTest::newRow("exact ago") << "It was shut two days ago." << false;
    QTest::newRow("vague ago") << "It was shut months ago." << true;
}

void TestTimex::marksLimits()
{
    QFETCH(QString, text);
    const auto timexes = tag(text, kPublished);
    QVERIFY(!timexes.empty());
    QTEST(timexes.front().isLimit, "limit");
}

void TestTimex::givesTypesAnchorsAndRules()
{
    const auto timexes = tag(QStringLiteral("It was shut on 3 May 2014 and opened two days later, "
                                            "for three days, every year, at 9 pm last Monday."),
                             kPublished);
    QCOMPARE(timexes.size(), std::size_t(5));
    QCOMPARE(timexes[0].type, TimexType::Date);
    QCOMPARE(timexes[0].anchor, Anchor::None);
    QCOMPARE(timexes[0].rule, QStringLiteral("day"));
    QCOMPARE(timexes[1].anchor, Anchor::TextDate);
    QCOMPARE(timexes[1].anchoredOn.value_or(99), std::size_t(0));
    QCOMPARE(timexes[2].type, TimexType::Duration);
    QCOMPARE(timexes[3].type, TimexType::Set);
    QCOMPARE(timexes[4].type, TimexType::Time);
}

void TestTimex::doesNotCountFromFurniture()
{
    const QString text = QStringLiteral("On 3 May 2014 it was shut.\nPhoto: 9 June 2011\n"
                                        "Two days later it opened.");
    const qsizetype photo = text.indexOf(QLatin1String("Photo"));
    const auto timexes = tag(text, kPublished, {{{photo, photo + 18}, QStringLiteral("caption")}});
    QCOMPARE(timexes.size(), std::size_t(3));
    QCOMPARE(timexes.back().value, QStringLiteral("2014-05-05"));
}

QTEST_APPLESS_MAIN(TestTimex)

#include "tst_timex.moc"
