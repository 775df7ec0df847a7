// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/calendar.h"
#include "ui/timeline/timeaxis.h"

#include <QFont>
#include <QTest>

using Gui::TimeAxis;
using Gui::TimeScale;
using Gui::Calendar::dayStart;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kHour = 3'600'000;

TimeAxis axisOf(std::int64_t begin, std::int64_t end, double width = 1200)
{
    return Gui::timeAxis({{begin, end}, 0, width}, QFontMetricsF(QFont()),
                         QLocale(QLocale::English));
}

QString labels(const TimeAxis &axis)
{
    QStringList texts;
    for (const Gui::AxisTick &tick : axis.ticks)
        texts += tick.label;
    return texts.join(u", "_s);
}

QString segments(const TimeAxis &axis)
{
    QStringList texts;
    for (const Gui::AxisSegment &segment : axis.segments)
        texts += segment.label;
    return texts.join(u", "_s);
}

} // namespace

class TestTimeAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsStandBelowTheirDecades()
    {
        const TimeAxis axis = axisOf(dayStart(2007, 6, 1), dayStart(2013, 2, 1), 400);
        QCOMPARE(labels(axis), u"2008, 2009, 2010, 2011, 2012, 2013"_s);
        QCOMPARE(segments(axis), u"2000–2009, 2010–2019"_s);
        QVERIFY(axis.ticks[2].major);
        QVERIFY(!axis.ticks[1].major);
    }

    void monthsStandBelowTheirYears()
    {
        const TimeAxis axis = axisOf(dayStart(2019, 11, 20), dayStart(2020, 3, 10), 400);
        QCOMPARE(segments(axis), u"2019, 2020"_s);
        QVERIFY(labels(axis).contains(u"Dec"_s));
        // The larger unit that began before the axis is there for its left edge.
        QVERIFY(axis.segments.front().begin < dayStart(2019, 11, 20));
    }

    void daysStandBelowTheirMonths()
    {
        const TimeAxis axis = axisOf(dayStart(2016, 2, 27), dayStart(2016, 3, 3), 400);
        QCOMPARE(labels(axis).left(29), u"Sat 27, Sun 28, Mon 29, Tue 1"_s);
        QCOMPARE(segments(axis), u"February 2016, March 2016"_s);
    }

    void hoursStandBelowTheirDay()
    {
        const std::int64_t noon = dayStart(2016, 3, 14) + 12 * kHour;
        const TimeAxis axis = axisOf(noon, noon + 15 * kHour);
        QVERIFY(labels(axis).contains(u"13:00"_s));
        QCOMPARE(segments(axis), u"Monday, 14 March 2016, Tuesday, 15 March 2016"_s);
        QCOMPARE(axis.segments.front().shortLabel, u"14 Mar 2016"_s);
    }

    void secondsAreTheFinestUnit()
    {
        const std::int64_t begin = dayStart(2016, 3, 14);
        QCOMPARE(labels(axisOf(begin, begin + 3000)), u"00:00:00, 00:00:01, 00:00:02"_s);
    }

    void allOfTimeHasLabelsWithRoom()
    {
        const TimeAxis axis = axisOf(Model::kAllTime.begin, Model::kAllTime.end, 900);
        QVERIFY(axis.ticks.size() > 2);
        QVERIFY(labels(axis).contains(u"5000"_s));
        QVERIFY(labels(axis).contains(u"BCE"_s));
    }

    void yearsBeforeTheCommonEraHaveNoYearZero()
    {
        QCOMPARE(Gui::yearText(1), QStringLiteral("1"));
        QCOMPARE(Gui::yearText(0), QStringLiteral("1 BCE"));
        QCOMPARE(Gui::yearText(-43), QStringLiteral("44 BCE"));
    }

    void labelsNeverTouch_data()
    {
        QTest::addColumn<qint64>("length");
        for (qint64 length = 1000; length < Model::kAllTime.length(); length = length * 17 / 10)
            QTest::addRow("%lld ms", length) << length;
    }

    void labelsNeverTouch()
    {
        QFETCH(qint64, length);
        const QFontMetricsF metrics{QFont()};
        const std::int64_t begin = dayStart(1999, 12, 30) + 5 * kHour;
        const TimeScale scale{
            {begin, std::min<std::int64_t>(begin + length, Model::kAllTime.end)}, 0, 1000};
        const TimeAxis axis = Gui::timeAxis(scale, metrics, QLocale(QLocale::English));
        QVERIFY(axis.ticks.size() < 80);
        for (std::size_t i = 1; i < axis.ticks.size(); ++i) {
            const double end = scale.x(axis.ticks[i - 1].time)
                + metrics.horizontalAdvance(axis.ticks[i - 1].label);
            QVERIFY2(end + 4 < scale.x(axis.ticks[i].time), qPrintable(labels(axis)));
        }
        for (std::size_t i = 1; i < axis.segments.size(); ++i)
            QCOMPARE(axis.segments[i].begin, axis.segments[i - 1].end);
    }

    void weeksOfAMonthLeaveOutADayBesideTheNextFirst()
    {
        using Gui::Calendar::Step;
        const Step weeks{Gui::Calendar::Unit::Day, 7};
        QCOMPARE(Gui::Calendar::next(dayStart(2016, 1, 22), weeks), dayStart(2016, 2, 1));
        QCOMPARE(Gui::Calendar::floorTo(dayStart(2016, 1, 31), weeks), dayStart(2016, 1, 22));
    }

    void momentsAreFlooredBefore1970AndAtTheEndOfMonths()
    {
        const Gui::Calendar::Moment moment = Gui::Calendar::momentAt(-1);
        QCOMPARE(moment.year, 1969);
        QCOMPARE(moment.day, 31);
        QCOMPARE(moment.hour, 23);
        QCOMPARE(moment.second, 59);
        const Gui::Calendar::Step days{Gui::Calendar::Unit::Day, 1};
        for (int day = 28; day <= 31; ++day)
            QCOMPARE(Gui::Calendar::floorTo(dayStart(2016, 1, day) + 1, days),
                     dayStart(2016, 1, day));
        QCOMPARE(Gui::Calendar::floorTo(-1, {Gui::Calendar::Unit::Day, 1}), -kDay);
    }

    void aFoldHasNoTicksAndTheLargerUnitIsNamedAgainBehindIt()
    {
        const Model::Period fold{dayStart(2011, 1, 20), dayStart(2018, 6, 20)};
        const TimeScale scale{
            {dayStart(2010, 11, 1), dayStart(2018, 10, 1)}, 0, 1200, {{fold}, 70}};
        const TimeAxis axis = Gui::timeAxis(scale, QFontMetricsF(QFont()), QLocale::c());
        QVERIFY(axis.ticks.size() > 5 && axis.ticks.size() < 100);
        for (const Gui::AxisTick &tick : axis.ticks)
            QVERIFY(tick.time <= fold.begin || tick.time >= fold.end);
        QVERIFY(axis.ticks.front().time < fold.begin);
        QVERIFY(axis.ticks.back().time > fold.end);
        QStringList names;
        for (const Gui::AxisSegment &segment : axis.segments)
            names.append(segment.shortLabel);
        QCOMPARE(names,
                 (QStringList{u"Nov 2010"_s, u"Dec 2010"_s, u"Jan 2011"_s, u"Jun 2018"_s,
                              u"Jul 2018"_s, u"Aug 2018"_s, u"Sep 2018"_s}));
        QVERIFY(axis.segments[2].beforeFold && axis.segments[3].afterFold);
        QCOMPARE(axis.segments[2].end, fold.begin);
        QCOMPARE(axis.segments[3].begin, fold.end);
    }

    void daysBeginWhenTheClocksOfTheZoneSaySo()
    {
        const auto berlin = Dates::WallClock::of(u"Europe/Berlin"_s);
        // Over the night in which the clocks are put forward.
        const std::int64_t begin = dayStart(2016, 3, 26) - kHour;
        const TimeScale scale{{begin, begin + 3 * kDay}, 0, 1200};
        const TimeAxis axis =
            Gui::timeAxis(scale, QFontMetricsF(QFont()), QLocale(QLocale::English), berlin);
        std::vector<std::int64_t> days;
        for (const Gui::AxisTick &tick : axis.ticks) {
            if (tick.major)
                days.push_back(tick.time - begin);
        }
        QCOMPARE(days,
                 (std::vector<std::int64_t>{0, kDay, kDay + 23 * kHour, 2 * kDay + 23 * kHour}));
        QCOMPARE(axis.segments.size(), std::size_t(4));
        QCOMPARE(axis.segments[1].label, u"Sunday, 27 March 2016"_s);
        QCOMPARE(axis.segments[1].end - axis.segments[1].begin, 23 * kHour);
    }
};

QTEST_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
