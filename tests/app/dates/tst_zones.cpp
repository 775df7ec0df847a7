// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timex.h"
#include "app/dates/zones.h"

#include <QTest>
#include <QTimeZone>

using namespace Dates;

using Offsets = std::vector<int>;

class TestZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAnAbbreviationMayMean();
    void asksTheTzDatabaseForPlaces();
    void knowsTheCountryOfAnOutlet();
    void boundsATimeByItsZone_data();
    void boundsATimeByItsZone();
};

void TestZones::knowsWhatAnAbbreviationMayMean()
{
    QCOMPARE(zoneOffsets(u"GMT", {}), Offsets({0}));
    QCOMPARE(zoneOffsets(u"EST", {}), Offsets({-300}));
    QCOMPARE(zoneOffsets(u"IST", {}), Offsets({330, 120, 60}));
    QCOMPARE(zoneOffsets(u"IST", {}, u"IL"), Offsets({120}));
    QCOMPARE(zoneOffsets(u"IST", {}, u"FR"), Offsets({330, 120, 60}));
    QCOMPARE(zoneOffsets(u"BST", {}), Offsets({60, 360}));
    QCOMPARE(zoneOffsets(u"CST", {}), Offsets({-360, 480, -300}));
    QCOMPARE(zoneOffsets(u"CST", {}, u"CN"), Offsets({480}));
    QVERIFY(zoneOffsets(u"XYZ", {}).empty());
}

void TestZones::asksTheTzDatabaseForPlaces()
{
    if (!QTimeZone("Europe/Moscow").isValid())
        QSKIP("the system has no tz database");
    // Moscow kept summer time all the year from 2011 to 2014.
    QCOMPARE(zoneOffsets(u"Moscow", Calendar::day(2012, 1, 10)), Offsets({240}));
    QCOMPARE(zoneOffsets(u"MSK", Calendar::day(2020, 7, 10)), Offsets({180}));
    QCOMPARE(zoneOffsets(u"London", Calendar::day(2020, 7, 10)), Offsets({60}));
    QCOMPARE(zoneOffsets(u"ET", Calendar::day(2020, 1, 10)), Offsets({-300}));
    QCOMPARE(zoneOffsets(u"ET", {}), Offsets({-300, -240}));
}

void TestZones::knowsTheCountryOfAnOutlet()
{
    QCOMPARE(countryOfOutlet(u"The Irish Times"), QStringLiteral("IE"));
    QCOMPARE(countryOfOutlet(u"The Times of India"), QStringLiteral("IN"));
    QVERIFY(countryOfOutlet(u"Reuters").isEmpty());
    QVERIFY(countryOfOutlet({}).isEmpty());
}

void TestZones::boundsATimeByItsZone_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("minutes"); // between the earliest and the latest instant
    const auto row = [](const char *words, const char *country, const char *date, int minutes) {
        QTest::addRow("%s %s", words, country)
            << QString::fromLatin1(words) << QString::fromLatin1(country)
            << QString::fromLatin1(date) << minutes;
    };
    constexpr int kDay = 24 * 60;
    row("10 a.m.", "", "2016-07-13T10:00", kDay);
    row("10 a.m. local time", "", "2016-07-13T10:00", kDay);
    row("10 a.m. GMT", "", "2016-07-13T10:00Z", 1);
    row("10 a.m. EDT", "", "2016-07-13T10:00-04:00", 1);
    row("10 a.m. GMT+3", "", "2016-07-13T10:00+03:00", 1);
    row("10:00 UTC-4:30", "", "2016-07-13T10:00-04:30", 1);
    row("1000 GMT", "", "2016-07-13T10:00Z", 1);
    row("10 a.m. BST", "GB", "2016-07-13T10:00+01:00", 1);
    row("10 a.m. BST", "", "[2016-07-13T10:00+01:00,2016-07-13T10:00+06:00]", 5 * 60 + 1);
    row("10 a.m. IST", "IN", "2016-07-13T10:00+05:30", 1);
    row("10 a.m. IST", "US",
        "[2016-07-13T10:00+05:30,2016-07-13T10:00+02:00,2016-07-13T10:00+01:00]", 4 * 60 + 31);
    row("10 a.m. MSK", "", "2016-07-13T10:00+03:00", 1);
    row("10 a.m. Eastern Daylight Time", "", "2016-07-13T10:00-04:00", 1);
    row("10 a.m. Moscow time", "", "2016-07-13T10:00+03:00", 1);
    row("10 a.m. Ruritania time", "", "2016-07-13T10:00", kDay);
}

void TestZones::boundsATimeByItsZone()
{
    QFETCH(QString, words);
    QFETCH(QString, country);
    const QString text = QStringLiteral("It began at %1 and went on.").arg(words);
    const auto timexes = tagTimexes(text, Edtf::parse(u"2016-07-13").value(), {}, country);
    QCOMPARE(timexes.size(), std::size_t(1));
    QCOMPARE(text.mid(timexes[0].span.start, timexes[0].span.length()), words);
    QVERIFY(timexes[0].date);
    QTEST(timexes[0].date->toString(), "date");
    const auto bounds = timexes[0].date->bounds();
    QVERIFY(bounds);
    QTEST(int((bounds->latest - bounds->earliest) / std::chrono::minutes(1)), "minutes");
}

QTEST_APPLESS_MAIN(TestZones)

#include "tst_zones.moc"
