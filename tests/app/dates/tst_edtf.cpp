// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/edtf.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using Dates::Edtf;
using Dates::EdtfDate;
using Dates::Precision;

namespace {

/// An instant as ISO text, for years that QDateTime prints.
QString isoText(Dates::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

QString boundsText(const Edtf &value, std::optional<int> utcOffset = {})
{
    const auto bounds = value.bounds(utcOffset);
    if (!bounds)
        return QStringLiteral("none");
    return isoText(bounds->earliest) + QLatin1Char(' ') + isoText(bounds->latest);
}

EdtfDate randomDate(QRandomGenerator &random)
{
    EdtfDate date;
    const auto draw = [&random](int first, int last) { return random.bounded(first, last + 1); };
    date.unspecifiedYearDigits = draw(0, 9) == 0 ? draw(1, 4) : 0;
    int unit = 1;
    for (int i = 0; i < date.unspecifiedYearDigits; ++i)
        unit *= 10;
    date.year = draw(-9999, 9999) / unit * unit;
    const int depth = draw(0, 5);
    if (depth == 1)
        date.unspecifiedMonth = true;
    if (depth >= 2)
        date.month = draw(0, 4) == 0 ? draw(21, 24) : draw(1, 12);
    if (depth >= 3 && !date.isSeason())
        date.day = draw(1, 28);
    if (depth == 4 && date.day)
        date.day.reset(), date.unspecifiedDay = true;
    if (depth == 5 && date.day) {
        date.timePrecision = draw(0, 1) == 0 ? Precision::Minute : Precision::Second;
        date.secondOfDay = draw(0, 1439) * 60 + (date.timePrecision == Precision::Second ? 7 : 0);
        if (draw(0, 1) == 0)
            date.utcOffset = draw(-840, 840);
    }
    date.approximate = draw(0, 3) == 0;
    date.uncertain = draw(0, 3) == 0;
    return date;
}

Edtf randomValue(QRandomGenerator &random)
{
    const EdtfDate first = randomDate(random);
    const EdtfDate second = randomDate(random);
    switch (random.bounded(5)) {
    case 0:
        return Dates::isInOrder(first, second) ? Edtf::fromInterval(first, second)
                                               : Edtf::fromInterval(second, first);
    case 1:
        return Edtf::fromOpenInterval(first, {});
    case 2:
        return Edtf::fromOpenInterval({}, second, Edtf::End::Unknown);
    case 3:
        return Edtf::fromSet(Edtf::Form::OneOf, {first, second});
    default:
        return Edtf::fromDate(first);
    }
}

} // namespace

class TestEdtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndPrintsCanonicalText_data();
    void acceptsAndPrintsCanonicalText();
    void refusesWhatIsNoDateAndNamesThePlace_data();
    void refusesWhatIsNoDateAndNamesThePlace();
    void isBoundedByTwoInstants_data();
    void isBoundedByTwoInstants();
    void takesDaysAtTheGivenDistanceFromUtc();
    void tellsItsPrecision_data();
    void tellsItsPrecision();
    void anIntervalWithEqualEndsIsADate();
    void keepsDoubtAndApproximationOfEachEnd();
    void reachesToTheLimitsOfTheYears();
    void printsWhatItReads();
    void boundsAreInOrderAndInsideCoarserOnes();
    void survivesGarbage();
};

void TestEdtf::acceptsAndPrintsCanonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    for (const char *same : {"2019",
                             "2019-05",
                             "2019-05-03",
                             "2020-02-29",
                             "-0044-03-15",
                             "0000",
                             "9999-12-31",
                             "201X",
                             "20XX",
                             "2XXX",
                             "XXXX-09-29",
                             "XXXX-06",
                             "2019-XX",
                             "2019-05-XX",
                             "2019-XX-XX",
                             "2021-21",
                             "2021-24~",
                             "2019?",
                             "2019-05~",
                             "2019-05-03%",
                             "2019-05-03T14:30",
                             "2019-05-03T14:30:09Z",
                             "2019-05-03T14",
                             "2019-05-03T14:30+05:30",
                             "2019-05-03T23:59-14:00",
                             "2011/2013",
                             "2017/..",
                             "../2019-05",
                             "2017/",
                             "/2019",
                             "2016-12-18~/2016-12-20?",
                             "[2017-01,2018]",
                             "{2019-05-03,2019-05-04}",
                             "[2017]",
                             "XXXX-12-30/XXXX-01-02",
                             "2019-05/2019",
                             "XXXX-02-29"}) {
        QTest::newRow(same) << QString::fromLatin1(same) << QString::fromLatin1(same);
    }
    QTest::newRow("zero offset") << "2019-05-03T14:30+00:00" << "2019-05-03T14:30Z";
    QTest::newRow("offset in hours") << "2019-05-03T14:30+03" << "2019-05-03T14:30+03:00";
    QTest::newRow("equal ends") << "2019/2019" << "2019";
}

void TestEdtf::acceptsAndPrintsCanonicalText()
{
    QFETCH(QString, text);
    const auto value = Edtf::parse(text);
    QVERIFY2(value, qPrintable(value ? QString() : value.error().reason));
    QTEST(value->toString(), "canonical");
}

void TestEdtf::refusesWhatIsNoDateAndNamesThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("word") << "yesterday" << 0;
    QTest::newRow("two-digit year") << "19" << 0;
    QTest::newRow("five-digit year") << "20191" << 4;
    QTest::newRow("year with prefix") << "Y20190" << 0;
    QTest::newRow("minus zero") << "-0000" << 0;
    QTest::newRow("month 13") << "2019-13" << 5;
    QTest::newRow("month 0") << "2019-00" << 5;
    QTest::newRow("month 25") << "2019-25" << 5;
    QTest::newRow("no leap year") << "2019-02-29" << 8;
    QTest::newRow("century is no leap year") << "1900-02-29" << 8;
    QTest::newRow("thirty days") << "2019-09-31" << 8;
    QTest::newRow("unknown year, never so many days") << "XXXX-02-30" << 8;
    QTest::newRow("day 0") << "2019-09-00" << 8;
    QTest::newRow("day of a season") << "2019-21-03" << 8;
    QTest::newRow("cut") << "2019-" << 5;
    QTest::newRow("cut day") << "2019-05-" << 8;
    QTest::newRow("hour 24") << "2019-05-03T24:00" << 10;
    QTest::newRow("minute 60") << "2019-05-03T10:60" << 10;
    QTest::newRow("time of a month") << "2019-05T10:00" << 7;
    QTest::newRow("zone too far") << "2019-05-03T10:00+14:01" << 16;
    QTest::newRow("digit after X") << "20X9" << 0;
    QTest::newRow("small x") << "201x" << 0;
    QTest::newRow("blank") << " 2019" << 0;
    QTest::newRow("trailing blank") << "2019 " << 4;
    QTest::newRow("digits of another script") << QStringLiteral("٢٠١٩") << 0;
    QTest::newRow("backwards") << "2019/2018" << 5;
    QTest::newRow("backwards within a day") << "2019-05-03T15:00/2019-05-03T14:00" << 17;
    QTest::newRow("two slashes") << "2018/2019/2020" << 9;
    QTest::newRow("no end at all") << "../.." << 0;
    QTest::newRow("slash alone") << "/" << 0;
    QTest::newRow("bad second end") << "2018/2019-13" << 10;
    QTest::newRow("open set") << "[2019" << 5;
    QTest::newRow("wrong bracket") << "[2019}" << 5;
    QTest::newRow("empty set") << "[]" << 1;
    QTest::newRow("range in a set") << "[2017..2019]" << 5;
    QTest::newRow("after a set") << "[2017]~" << 6;
}

void TestEdtf::refusesWhatIsNoDateAndNamesThePlace()
{
    QFETCH(QString, text);
    const auto value = Edtf::parse(text);
    QVERIFY(!value);
    QVERIFY(!value.error().reason.isEmpty());
    QTEST(int(value.error().position), "position");
}

void TestEdtf::isBoundedByTwoInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bounds");
    const auto row = [](const char *text, const char *bounds) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(bounds);
    };
    row("2019", "2019-01-01T00:00:00Z 2020-01-01T00:00:00Z");
    row("2019-12", "2019-12-01T00:00:00Z 2020-01-01T00:00:00Z");
    row("2020-02-29", "2020-02-29T00:00:00Z 2020-03-01T00:00:00Z");
    row("2019-05-03T14:30+02:00", "2019-05-03T12:30:00Z 2019-05-03T12:31:00Z");
    row("2019-05-03T14:30:09Z", "2019-05-03T14:30:09Z 2019-05-03T14:30:10Z");
    row("2019-05-03T23Z", "2019-05-03T23:00:00Z 2019-05-04T00:00:00Z");
    row("2019-05-03T23", "2019-05-03T00:00:00Z 2019-05-04T00:00:00Z");
    row("2019-05-03T14:30", "2019-05-03T00:00:00Z 2019-05-04T00:00:00Z");
    row("[2019-05-03T10:00+05:30,2019-05-03T10:00+02:00,2019-05-03T10:00+01:00]",
        "2019-05-03T04:30:00Z 2019-05-03T09:01:00Z");
    row("201X", "2010-01-01T00:00:00Z 2020-01-01T00:00:00Z");
    row("20XX", "2000-01-01T00:00:00Z 2100-01-01T00:00:00Z");
    row("201X-05", "2010-05-01T00:00:00Z 2019-06-01T00:00:00Z");
    row("2019-XX-05", "2019-01-01T00:00:00Z 2020-01-01T00:00:00Z");
    row("2021-21", "2021-03-01T00:00:00Z 2021-06-01T00:00:00Z");
    row("2021-24", "2021-12-01T00:00:00Z 2022-03-01T00:00:00Z");
    row("2011/2013", "2011-01-01T00:00:00Z 2014-01-01T00:00:00Z");
    row("2017/..", "2017-01-01T00:00:00Z 2018-01-01T00:00:00Z");
    row("/2017-06", "2017-06-01T00:00:00Z 2017-07-01T00:00:00Z");
    row("[2017,2015-06]", "2015-06-01T00:00:00Z 2018-01-01T00:00:00Z");
    row("XXXX-12/2019", "2019-01-01T00:00:00Z 2020-01-01T00:00:00Z");
    row("XXXX-09-29", "none");
}

void TestEdtf::isBoundedByTwoInstants()
{
    QFETCH(QString, text);
    QTEST(boundsText(*Edtf::parse(text)), "bounds");
    QCOMPARE(Edtf::parse(text)->hasYear(), Edtf::parse(text)->bounds().has_value());
}

void TestEdtf::takesDaysAtTheGivenDistanceFromUtc()
{
    QCOMPARE(boundsText(*Edtf::parse(u"2019-05-03"), 180),
             QStringLiteral("2019-05-02T21:00:00Z 2019-05-03T21:00:00Z"));
    QCOMPARE(boundsText(*Edtf::parse(u"2019-05-03T23"), 180),
             QStringLiteral("2019-05-03T20:00:00Z 2019-05-03T21:00:00Z"));
    QCOMPARE(boundsText(*Edtf::parse(u"2019-05-03T01:00Z"), 180),
             QStringLiteral("2019-05-03T01:00:00Z 2019-05-03T01:01:00Z"));
}

void TestEdtf::tellsItsPrecision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Precision>("precision");
    QTest::newRow("century") << "20XX" << Precision::Century;
    QTest::newRow("decade") << "201X-05" << Precision::Decade;
    QTest::newRow("year") << "2019" << Precision::Year;
    QTest::newRow("some month") << "2019-XX" << Precision::Year;
    QTest::newRow("season") << "2019-22" << Precision::Season;
    QTest::newRow("month") << "2019-05" << Precision::Month;
    QTest::newRow("some day") << "2019-05-XX" << Precision::Month;
    QTest::newRow("day") << "2019-05-03" << Precision::Day;
    QTest::newRow("day without year") << "XXXX-05-03" << Precision::Day;
    QTest::newRow("hour") << "2019-05-03T14" << Precision::Hour;
    QTest::newRow("minute") << "2019-05-03T14:30" << Precision::Minute;
    QTest::newRow("second") << "2019-05-03T14:30:00" << Precision::Second;
    QTest::newRow("coarsest end") << "2019-05-03/2019-06" << Precision::Month;
}

void TestEdtf::tellsItsPrecision()
{
    QFETCH(QString, text);
    QTEST(Edtf::parse(text)->precision(), "precision");
}

void TestEdtf::anIntervalWithEqualEndsIsADate()
{
    const EdtfDate date = Edtf::parse(u"2019-05")->dates().front();
    QCOMPARE(Edtf::fromInterval(date, date), Edtf::fromDate(date));
}

void TestEdtf::keepsDoubtAndApproximationOfEachEnd()
{
    const Edtf value = *Edtf::parse(u"2019~/2021?");
    QVERIFY(value.isApproximate() && value.isUncertain());
    QVERIFY(!value.dates().front().uncertain && !value.dates().back().approximate);
    QVERIFY(!Edtf::parse(u"2019/..")->isApproximate());
}

void TestEdtf::reachesToTheLimitsOfTheYears()
{
    using namespace std::chrono;
    const auto last = Edtf::parse(u"9999-12-31")->bounds();
    QVERIFY(last && last->latest == sys_days(year(10000) / January / 1));
    const auto first = Edtf::parse(u"-9999")->bounds();
    QVERIFY(first && first->earliest == sys_days(year(-9999) / January / 1));
    QCOMPARE(Edtf::parse(u"-002X")->bounds()->earliest, Edtf::parse(u"-0029")->bounds()->earliest);
}

void TestEdtf::printsWhatItReads()
{
    QRandomGenerator random(2019);
    for (int i = 0; i < 20000; ++i) {
        const Edtf value = randomValue(random);
        const QString text = value.toString();
        const auto again = Edtf::parse(text);
        QVERIFY2(again, qPrintable(text));
        QVERIFY2(*again == value && again->toString() == text, qPrintable(text));
    }
}

void TestEdtf::boundsAreInOrderAndInsideCoarserOnes()
{
    QRandomGenerator random(44);
    for (int i = 0; i < 20000; ++i) {
        const EdtfDate date = randomDate(random);
        QVERIFY2(date.isValid(), qPrintable(date.toString()));
        const auto bounds = date.bounds();
        QCOMPARE(bounds.has_value(), date.hasYear());
        if (!bounds)
            continue;
        QVERIFY2(bounds->earliest < bounds->latest, qPrintable(date.toString()));
        EdtfDate year;
        year.year = date.year;
        year.unspecifiedYearDigits = date.unspecifiedYearDigits;
        const bool leavesYear = date.utcOffset || date.month == 24;
        QVERIFY2(leavesYear
                     || (bounds->earliest >= year.bounds()->earliest
                         && bounds->latest <= year.bounds()->latest),
                 qPrintable(date.toString()));
    }
}

void TestEdtf::survivesGarbage()
{
    const QString alphabet = QStringLiteral("0123456789XTZ-+:/.,~?%[]{} x٣é");
    QRandomGenerator random(7);
    int accepted = 0;
    for (int i = 0; i < 200000; ++i) {
        QString text;
        for (int length = random.bounded(24); length > 0; --length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const auto value = Edtf::parse(text);
        if (value) {
            ++accepted;
            QCOMPARE(*Edtf::parse(value->toString()), *value);
        } else {
            QVERIFY(value.error().position >= 0 && value.error().position <= text.size());
        }
    }
    QVERIFY(accepted > 0);
}

QTEST_APPLESS_MAIN(TestEdtf)

#include "tst_edtf.moc"
