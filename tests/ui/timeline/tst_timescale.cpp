// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timescale.h"

#include <QTest>

#include <cmath>
#include <random>

using Gui::TimeScale;
using Model::kAllTime;
using Model::Period;

namespace {

constexpr std::int64_t kDay = 86'400'000;

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private:
    static constexpr Period kYears{0, 8000 * kDay};

    // From x 100 to 1100, with three folds of 60 pixels.
    static TimeScale folded(Period period)
    {
        return {
            period,
            100,
            1000,
            {{{300 * kDay, 1200 * kDay}, {1210 * kDay, 4000 * kDay}, {4700 * kDay, 7600 * kDay}},
             60}};
    }

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
                const TimeScale scale =
                    between(TimeScale(from, 0, 1000), TimeScale(to, 0, 1000), progress);
                QVERIFY(std::abs(scale.x(anchor) - 250) < 0.01);
            }
        }
    }

    void movesBeginAndEndWhereTheyShould()
    {
        const Period from{0, 1000};
        const Period to{5000, 90'000};
        const auto at = [](Period one, Period other, double progress) {
            return between(TimeScale(one, 0, 1), TimeScale(other, 0, 1), progress).period;
        };
        QCOMPARE(at(from, to, 0), from);
        QCOMPARE(at(from, to, 1), to);
        QCOMPARE(at({0, 2000}, {500, 2500}, 0.5), (Period{250, 2250}));
    }

    void foldsAreEquallyWideAtEveryZoom()
    {
        for (const double factor : {1.0, 0.3, 0.01}) {
            const TimeScale scale = folded(kYears).zoomed(300, factor);
            for (const TimeScale::Fold &fold : scale.folds())
                QVERIFY(std::abs(fold.right - fold.left - 60) < 1e-6);
        }
    }

    void foldedTimeIsMonotoneAndInverse_data()
    {
        QTest::addColumn<double>("at");
        QTest::addColumn<double>("factor");
        QTest::newRow("the whole") << 0.0 << 1.0;
        QTest::newRow("closer, in the open") << 160.0 << 0.05;
        QTest::newRow("closer, in a fold") << 400.0 << 0.002;
        QTest::newRow("a second") << 400.0 << 1e-12;
        QTest::newRow("all time") << 500.0 << 1e9;
    }

    void foldedTimeIsMonotoneAndInverse()
    {
        QFETCH(double, at);
        QFETCH(double, factor);
        const TimeScale scale = folded(kYears).zoomed(at, factor);
        std::int64_t last = kAllTime.begin;
        for (double x = -1500; x <= 3000; x += 1.7) {
            const std::int64_t time = scale.time(x);
            QVERIFY(time >= last);
            last = time;
            if (kAllTime.begin < time && time < kAllTime.end)
                QVERIFY(std::abs(scale.x(time) - x) <= 0.51 / scale.millisecondsPerPixel() + 1e-3);
        }
        QVERIFY(std::abs(scale.x(scale.period.begin) - 100) < 1);
        QVERIFY(std::abs(scale.x(scale.period.end) - 1100) < 1);
    }

    void zoomingWithFoldsLeavesTheMomentAtTheCursor()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> anywhere(100, 1100);
        std::uniform_real_distribution<double> often(0.3, 3);
        TimeScale scale = folded(kYears);
        for (int step = 0; step < 300; ++step) {
            const double x = anywhere(random);
            const std::int64_t moment = scale.time(x);
            const TimeScale after = scale.zoomed(x, often(random));
            // Stops that the ends of time or a second make are no zoom at a place.
            if (after.period.length() > kYears.length() / 1000
                && after.period.length() < kYears.length() * 20) {
                QVERIFY2(std::abs(after.x(moment) - x) < 0.6, qPrintable(QString::number(step)));
                scale = after;
            }
        }
    }

    void panningWithFoldsMovesEverythingAlike()
    {
        const TimeScale before = folded(kYears).zoomed(300, 0.2);
        const TimeScale after = before.moved(137);
        for (double x = 250; x < 1000; x += 50)
            QVERIFY(std::abs(after.x(before.time(x)) - (x - 137)) < 0.01);
    }

    void aMoveAtTheCursorStandsStillOverFolds()
    {
        const TimeScale from = folded(kYears);
        for (const double factor : {0.02, 0.6, 5.0}) {
            const TimeScale to = from.zoomed(430, factor);
            for (double progress = 0; progress <= 1; progress += 0.1)
                QVERIFY(std::abs(between(from, to, progress).x(from.time(430)) - 430) < 0.6);
        }
    }

    void fittingWithFoldsShowsAll()
    {
        const TimeScale scale = folded({0, 1000}).fitted(kYears, 1000);
        QVERIFY(std::abs(scale.x(kYears.begin) - (100 + 1000 * 0.05 / 1.18)) < 0.5);
        QVERIFY(std::abs(scale.x(kYears.end) - (100 + 1000 * 1.05 / 1.18)) < 0.5);
    }

    void aPeriodInsideOfAFoldIsShownUnfolded()
    {
        const TimeScale scale = folded({400 * kDay, 500 * kDay});
        QVERIFY(scale.isInsideFold());
        QVERIFY(scale.folds().empty());
        QCOMPARE(scale.x(450 * kDay), 600.0);
    }

    void manyFoldsLeaveHalfOfTheWidth()
    {
        Gui::TimeFolds folds{{}, 60};
        for (int i = 0; i < 12; ++i)
            folds.stretches.push_back({(100 * i + 20) * kDay, (100 * i + 80) * kDay});
        const TimeScale scale({0, 1200 * kDay}, 0, 300, folds);
        QVERIFY(std::abs(scale.x(1200 * kDay) - 300) < 0.01);
        QVERIFY(std::abs(scale.folds()[0].right - scale.folds()[0].left - 12.5) < 0.01);
    }
};

QTEST_APPLESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
