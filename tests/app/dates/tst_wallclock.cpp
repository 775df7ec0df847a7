// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/wallclock.h"

#include <QDateTime>
#include <QTest>

using Dates::WallClock;

namespace {

std::int64_t utc(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace

class TestWallClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheSystemsZoneShows_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata",
                               "Pacific/Kiritimati", "Australia/Lord_Howe"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void showsWhatTheSystemsZoneShows()
    {
        QFETCH(QString, id);
        const WallClock clock = WallClock::of(id);
        QCOMPARE(clock.id(), id);
        const QTimeZone zone(id.toUtf8());
        for (std::int64_t moment = utc("1950-01-01T00:00:00"); moment < utc("2037-01-01T00:00:00");
             moment += 37 * 3'600'000LL) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
            QCOMPARE(clock.toWall(moment) - moment, 1000LL * zone.offsetFromUtc(time));
            const std::int64_t wall = clock.toWall(moment);
            QCOMPARE(clock.toWall(clock.fromWall(wall)), wall);
        }
    }

    void anHourThatIsLeftOutIsTheMomentOfTheJump()
    {
        const WallClock berlin = WallClock::of(QStringLiteral("Europe/Berlin"));
        const std::int64_t jump = utc("2016-03-27T01:00:00");
        QCOMPARE(berlin.fromWall(utc("2016-03-27T02:30:00")), jump);
        QCOMPARE(berlin.fromWall(utc("2016-03-27T03:00:00")), jump);
        QCOMPARE(berlin.fromWall(utc("2016-03-27T01:59:00")), jump - 60'000);
    }

    void anHourThatComesTwiceIsTheFirst()
    {
        const WallClock berlin = WallClock::of(QStringLiteral("Europe/Berlin"));
        QCOMPARE(berlin.fromWall(utc("2016-10-30T02:30:00")), utc("2016-10-30T00:30:00"));
        QCOMPARE(berlin.fromWall(utc("2016-10-30T03:00:00")), utc("2016-10-30T02:00:00"));
    }

    void aDayWithoutAZoneIsTheWholeLocalDay()
    {
        const auto bounds = [](const char *id, const char *edtf) {
            const auto date = Dates::Edtf::parse(QString::fromLatin1(edtf));
            return Dates::boundsBy(WallClock::of(QString::fromLatin1(id)), *date);
        };
        const auto is = [](const std::optional<Dates::Bounds> &found, const char *from,
                           const char *to) {
            return found && found->earliest.time_since_epoch().count() == utc(from)
                && found->latest.time_since_epoch().count() == utc(to);
        };
        QVERIFY(is(bounds("UTC", "2016-03-14"), "2016-03-14T00:00:00", "2016-03-15T00:00:00"));
        QVERIFY(
            is(bounds("Asia/Tokyo", "2016-03-14"), "2016-03-13T15:00:00", "2016-03-14T15:00:00"));
        // 23 hours long.
        QVERIFY(is(bounds("Europe/Berlin", "2016-03-27"), "2016-03-26T23:00:00",
                   "2016-03-27T22:00:00"));
        QVERIFY(is(bounds("Europe/Berlin", "2016-03/2016-07"), "2016-02-29T23:00:00",
                   "2016-07-31T22:00:00"));
        // What has a zone of its own stays where it is.
        QVERIFY(is(bounds("Asia/Tokyo", "2016-03-14T18:00Z"), "2016-03-14T18:00:00",
                   "2016-03-14T18:01:00"));
        // Ten o'clock nobody knows where is some time of its day.
        QVERIFY(is(bounds("Asia/Tokyo", "2016-03-14T10:00"), "2016-03-13T15:00:00",
                   "2016-03-14T15:00:00"));
        QVERIFY(!bounds("Asia/Tokyo", "XXXX-03-14"));
    }

    void whoTypesATimeMeansTheClockThatIsShown()
    {
        const auto date = Dates::Edtf::parse(u"2016-03-14T10:00");
        const auto found = Dates::momentBy(WallClock::of(QStringLiteral("Asia/Tokyo")), *date);
        QCOMPARE(found->earliest.time_since_epoch().count(), utc("2016-03-14T01:00:00"));
    }

    void placesHaveNamesForPeople()
    {
        QCOMPARE(WallClock().place(), QStringLiteral("UTC"));
        QCOMPARE(WallClock::of(QStringLiteral("America/New_York")).place(),
                 QStringLiteral("New York"));
        QVERIFY(WallClock::of(QStringLiteral("Mars/Olympus")).isUtc());
    }
};

QTEST_GUILESS_MAIN(TestWallClock)
#include "tst_wallclock.moc"
