// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timescale.h"

#include <QTest>

#include <cmath>
#include <random>

using Gui::TimeScale;
using Model::kAllTime;
using Model::Period;

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsAndMomentsAreInverse_data()
    {
        QTest::addColumn<qint64>("begin");
        QTest::addColumn<qint64>("end");
        QTest::newRow("a second") << qint64(0) << qint64(1000);
        QTest::newRow("a year") << qint64(1'420'070'400'000) << qint64(1'451'606'400'000);
        QTest::newRow("all time") << qint64(kAllTime.begin) << qint64(kAllTime.end);
    }

    void pixelsAndMomentsAreInverse()
    {
        QFETCH(qint64, begin);
        QFETCH(qint64, end);
        const TimeScale scale{{begin, end}, 100, 1400};
        QCOMPARE(scale.x(begin), 100.0);
        QCOMPARE(scale.x(end), 1500.0);
        for (double x = 100; x <= 1500; x += 7)
            QVERIFY(std::abs(scale.x(scale.time(x)) - x) <= 0.51 / scale.millisecondsPerPixel());
    }

    void aMomentBeyondAllTimeIsItsEnd()
    {
        const TimeScale scale{kAllTime, 0, 10};
        QCOMPARE(scale.time(1e12), kAllTime.end);
        QCOMPARE(scale.time(-1e12), kAllTime.begin);
    }

    void zoomingLeavesTheAnchorWhereItIs()
    {
        const Period period{0, 1'000'000'000};
        for (const double factor : {0.001, 0.5, 0.8, 1.25, 4.0}) {
            const std::int64_t anchor = 300'000'000;
            const Period closer = Gui::zoomed(period, anchor, factor);
            const TimeScale before{period, 0, 1000};
            const TimeScale after{closer, 0, 1000};
            QVERIFY(std::abs(before.x(anchor) - after.x(anchor)) < 0.01);
            QVERIFY(std::abs(double(closer.length()) - factor * 1e9) <= 2);
        }
    }

    void zoomingStopsAtASecondAndAtAllTime()
    {
        QCOMPARE(Gui::zoomed({0, 2000}, 700, 1e-9).length(), Model::kShortestPeriod);
        QCOMPARE(Gui::zoomed({0, 2000}, 700, 1e30), kAllTime);
    }

    void panningKeepsTheLengthAtTheEndsOfTime()
    {
        const Period period{0, 5000};
        QCOMPARE(Gui::panned(period, 100), (Period{100, 5100}));
        const Period last = Gui::panned(period, std::numeric_limits<std::int64_t>::max());
        QCOMPARE(last.end, kAllTime.end);
        QCOMPARE(last.length(), period.length());
        const Period first = Gui::panned(period, std::numeric_limits<std::int64_t>::min());
        QCOMPARE(first.begin, kAllTime.begin);
        QCOMPARE(first.length(), period.length());
    }

    void fittingLeavesRoomAtBothEnds()
    {
        const Period fitted = Gui::fitted({1'000'000, 2'000'000}, 1000);
        QVERIFY(fitted.begin < 1'000'000);
        QVERIFY(fitted.end > 2'000'000);
        QVERIFY(fitted.length() < 1'300'000);
    }

    void fittingAnInstantShowsItsSurroundings()
    {
        const Period fitted = Gui::fitted({500'000, 500'001}, 60'000);
        QCOMPARE(fitted.length(), std::int64_t(60'000));
        QVERIFY(std::abs(fitted.begin + 30'000 - 500'000) <= 1);
    }

    void aStandingMomentStandsStillAllTheWay()
    {
        // A zoom at the cursor, in and out again.
        const Period from{0, 1'000'000'000};
        const std::int64_t anchor = 250'000'000;
        for (const double factor : {0.1, 7.0}) {
            const Period to = Gui::zoomed(from, anchor, factor);
            for (double progress = 0; progress <= 1; progress += 0.1) {
                const TimeScale scale{Gui::between(from, to, progress), 0, 1000};
                QVERIFY(std::abs(scale.x(anchor) - 250) < 0.01);
            }
        }
    }

    void movesBeginAndEndWhereTheyShould()
    {
        const Period from{0, 1000};
        const Period to{5000, 90'000};
        QCOMPARE(Gui::between(from, to, 0), from);
        QCOMPARE(Gui::between(from, to, 1), to);
        QCOMPARE(Gui::between(from, {500, 1500}, 0.5), (Period{250, 1250}));
    }
};

QTEST_APPLESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
