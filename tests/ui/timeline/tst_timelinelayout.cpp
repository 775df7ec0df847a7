// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/timeline/scene.h"
#include "ui/kindstyle.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinepainter.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <limits>

using Extraction::Kind;
using Form = Gui::TimelineMark::Form;
using Gui::TimelineLayout;
using Gui::TimelineMark;
using Gui::Calendar::dayStart;
using Model::Period;
using namespace Qt::StringLiterals;

namespace {

const Period kYear2016{dayStart(2016, 1, 1), dayStart(2017, 1, 1)};

Gui::TimelineStyle style()
{
    return Gui::timelineStyle(Gui::paperPalette(false), QFont());
}

TimelineLayout layoutOf(const Gui::TimelineData &data, Period period, Model::EventKey current = 0,
                        QSizeF size = {1200, 480})
{
    Gui::TimelineRequest request;
    request.size = size;
    request.period = period;
    request.current = current;
    return Gui::layoutTimeline(data, style(), request);
}

std::size_t sumOfCounts(const TimelineLayout &layout)
{
    std::size_t sum = 0;
    for (const TimelineMark &mark : layout.marks)
        sum += mark.count;
    return sum;
}

// Draws it too: extreme coordinates show there.
void draw(const TimelineLayout &layout)
{
    QImage image(layout.area.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    Gui::paintTimeline(painter, layout, style());
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutEventsItSaysWhatToDo()
    {
        const TimelineLayout layout = layoutOf(Scene::data({}), kYear2016);
        QCOMPARE(layout.emptyText, u"Open articles or drop them here"_s);
        QVERIFY(layout.marks.empty());
        QCOMPARE(layout.lanes.size(), std::size_t(4));
        draw(layout);
    }

    void withOnlyUndatedEventsItSaysSo()
    {
        Gui::TimelineData data = Scene::data({});
        data.undated = 3;
        QCOMPARE(layoutOf(data, kYear2016).emptyText, u"No event has a date yet"_s);
    }

    void aFilterThatHidesEverythingIsNoEmptyCase()
    {
        Gui::TimelineData data = Scene::data({});
        data.hidden = 3;
        QCOMPARE(layoutOf(data, kYear2016).emptyText, u"The filter hides every event"_s);
        data.hidden = 0;
        data.opened = true;
        QCOMPARE(layoutOf(data, kYear2016).emptyText, u"No event was found in the open articles"_s);
    }

    void aDayIsASharpSignInItsLane()
    {
        const auto layout =
            layoutOf(Scene::data({Scene::day(7, 2016, 7, 1, Kind::Denial)}), kYear2016);
        QCOMPARE(layout.marks.size(), std::size_t(1));
        const TimelineMark &mark = layout.marks.front();
        QCOMPARE(mark.form, Form::Point);
        QCOMPARE(mark.lane, int(Kind::Denial));
        QCOMPARE(mark.text, u"event 7"_s);
        QVERIFY(layout.lanes[2].band.contains(mark.body));
        // At noon of the day.
        const double noon = layout.scale.x(dayStart(2016, 7, 1) + Scene::kDay / 2);
        QVERIFY(std::abs(mark.body.center().x() - noon) < 0.01);
    }

    void aMonthIsNeverASharpSign_data()
    {
        QTest::addColumn<int>("years");
        QTest::newRow("where it is wide") << 1;
        QTest::newRow("where it is narrower than a sign") << 40;
        QTest::newRow("where it is less than a pixel") << 4000;
    }

    void aMonthIsNeverASharpSign()
    {
        QFETCH(int, years);
        const Period period{dayStart(2016, 1, 1), dayStart(2016 + years, 1, 1)};
        const auto layout = layoutOf(Scene::data({Scene::month(1, 2016, 6)}), period);
        QCOMPARE(layout.marks.size(), std::size_t(1));
        QCOMPARE(layout.marks.front().form, Form::Span);
    }

    void aSpanIsAsWideAsItsDate()
    {
        const auto layout = layoutOf(Scene::data({Scene::month(1, 2016, 6)}), kYear2016);
        const QRectF core = layout.marks.front().core;
        QVERIFY(std::abs(core.left() - layout.scale.x(dayStart(2016, 6, 1))) < 0.01);
        QVERIFY(std::abs(core.right() - layout.scale.x(dayStart(2016, 7, 1))) < 0.01);
    }

    void doubtAndOpenEndsReachBeyondTheDate()
    {
        Model::TimeItem about = Scene::month(1, 2016, 6);
        about.approximate = true;
        Model::TimeItem open = Scene::month(2, 2016, 6, Kind::Denial);
        open.openEnd = true;
        const auto layout = layoutOf(Scene::data({about, open}), kYear2016);
        QVERIFY(layout.marks[0].body.left() < layout.marks[0].core.left());
        QVERIFY(layout.marks[0].body.right() > layout.marks[0].core.right());
        QCOMPARE(layout.marks[1].body.left(), layout.marks[1].core.left());
        QVERIFY(layout.marks[1].body.right() > layout.marks[1].core.right());
    }

    void anApproximateDayIsNotSharp()
    {
        Model::TimeItem about = Scene::day(1, 2016, 6, 1);
        about.approximate = true;
        QCOMPARE(layoutOf(Scene::data({about}), kYear2016).marks.front().form, Form::Span);
    }

    void manyOnOneDayBecomeACount()
    {
        std::vector<Model::TimeItem> items;
        for (Model::EventKey key = 1; key <= 100; ++key)
            items.push_back(Scene::day(key, 2016, 6, 1, Kind::Meeting));
        const Gui::TimelineData data = Scene::data(items);
        const auto layout = layoutOf(data, kYear2016);
        QCOMPARE(layout.marks.size(), std::size_t(1));
        QCOMPARE(layout.marks.front().form, Form::Cluster);
        QCOMPARE(layout.marks.front().text, u"100"_s);
        QCOMPARE(layout.marks.front().kinds[std::size_t(Kind::Meeting)], std::size_t(100));
        QCOMPARE(Gui::membersOf(layout.marks.front(), layout, data.index, 30).size(),
                 std::size_t(30));
    }

    void countsAlwaysAddUpToTheTotal_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few") << 12;
        QTest::newRow("some") << 300;
        QTest::newRow("many") << 4000;
    }

    void countsAlwaysAddUpToTheTotal()
    {
        QFETCH(int, count);
        const Gui::TimelineData data = Scene::data(Scene::randomItems(count, 11));
        const Period extent = *data.index.extent();
        const Period whole = Gui::fitted(extent, 1);
        QCOMPARE(sumOfCounts(layoutOf(data, whole)), std::size_t(count));

        std::mt19937 random(5);
        std::uniform_real_distribution<double> part(0, 1);
        for (int round = 0; round < 60; ++round) {
            const auto anchor = extent.begin + std::int64_t(part(random) * double(extent.length()));
            const Period period = Gui::zoomed(whole, anchor, std::pow(10.0, 1 - 6 * part(random)));
            const TimelineLayout layout =
                layoutOf(data, period, 0, {300 + 1500 * part(random), 400});
            // Every event that can be seen is in exactly one mark.
            std::vector<int> seen(data.index.size());
            for (const TimelineMark &mark : layout.marks) {
                const auto members = Gui::membersOf(mark, layout, data.index, data.index.size());
                QCOMPARE(members.size(), mark.count);
                QCOMPARE(Model::total(mark.kinds), mark.count);
                for (const auto place : members)
                    ++seen[place];
            }
            for (const auto place : data.index.overlapping(period))
                QCOMPARE(seen[place], 1);
            QVERIFY(std::ranges::count_if(seen, [](int times) { return times > 1; }) == 0);
        }
    }

    void marksOfARowNeverTouch()
    {
        const Gui::TimelineData data = Scene::data(Scene::randomItems(1500, 3));
        const Period whole = Gui::fitted(*data.index.extent(), 1);
        for (const double factor : {1.0, 0.2, 0.03, 0.002}) {
            const auto layout = layoutOf(data, Gui::zoomed(whole, dayStart(2015, 1, 1), factor));
            for (std::size_t i = 0; i < layout.marks.size(); ++i) {
                for (std::size_t j = i + 1; j < layout.marks.size(); ++j)
                    QVERIFY(!layout.marks[i].body.intersects(layout.marks[j].body));
            }
        }
    }

    void labelsNeverCoverMarksOrLabels()
    {
        const Gui::TimelineData data = Scene::data(Scene::randomItems(60, 9));
        const auto layout = layoutOf(data, Gui::fitted(*data.index.extent(), 1), 30);
        int labels = 0;
        for (const TimelineMark &one : layout.marks) {
            if (one.form == Form::Cluster || one.text.isEmpty())
                continue;
            ++labels;
            // Rows are a little tighter than the boxes of their texts.
            const QRectF box = one.textBox.adjusted(0, 4, 0, -4);
            for (const TimelineMark &other : layout.marks) {
                if (&one == &other)
                    continue;
                QVERIFY(!box.intersects(other.body));
                if (other.form != Form::Cluster && !other.text.isEmpty())
                    QVERIFY(!box.intersects(other.textBox.adjusted(0, 4, 0, -4)));
            }
        }
        QVERIFY(labels > 10);
    }

    void marksKeepTheirRowsWhileThePeriodMoves()
    {
        const Gui::TimelineData data = Scene::data(Scene::randomItems(200, 21));
        const Period start =
            Gui::zoomed(Gui::fitted(*data.index.extent(), 1), dayStart(2014, 1, 1), 0.2);
        const auto before = layoutOf(data, start);
        // By a hundredth of the width, a few times.
        int changed = 0;
        int compared = 0;
        for (int step = 1; step <= 5; ++step) {
            const auto after = layoutOf(data, Gui::panned(start, start.length() * step / 100));
            for (const TimelineMark &mark : before.marks) {
                if (mark.body.right() < before.plot.left()
                    || mark.body.left() > before.plot.right() - 300)
                    continue;
                const auto same = std::ranges::find_if(after.marks, [&](const TimelineMark &other) {
                    return other.from == mark.from && other.slice.lane == mark.slice.lane
                        && other.count == mark.count;
                });
                ++compared;
                changed +=
                    same == after.marks.end() || same->body.center().y() != mark.body.center().y();
            }
        }
        QVERIFY(compared > 50);
        QVERIFY2(changed * 20 <= compared, qPrintable(u"%1 of %2"_s.arg(changed).arg(compared)));
    }

    void theCurrentEventIsMarkedWhereverItIs()
    {
        const Gui::TimelineData data = Scene::data(Scene::randomItems(500, 2));
        const Period whole = Gui::fitted(*data.index.extent(), 1);
        for (Model::EventKey key = 1; key <= 500; key += 13) {
            const auto layout = layoutOf(data, whole, key);
            QCOMPARE(std::ranges::count_if(layout.marks, &TimelineMark::current),
                     std::ptrdiff_t(1));
            const auto mark = layout.markOf(data.index, *data.index.find(key));
            QVERIFY(mark && layout.marks[*mark].current);
        }
    }

    void linksOfTheCurrentEventAreDrawnFromClaimToClaimed()
    {
        Gui::TimelineData data = Scene::data(
            {Scene::day(1, 2016, 3, 1, Kind::Hack), Scene::day(2, 2016, 9, 1, Kind::Accusation)});
        static const Model::EventThread kThread{{1, 2}, {{2, 1, Extraction::Relation::About}}};
        data.thread = [](Model::EventKey) { return &kThread; };
        // Not lit while it is not looked at.
        QVERIFY(!layoutOf(data, kYear2016).arcs.front().lit);
        const QPointF accusation = layoutOf(data, kYear2016).marks[1].body.center();
        for (const Model::EventKey current : {1, 2}) {
            const auto layout = layoutOf(data, kYear2016, current);
            QCOMPARE(layout.arcs.size(), std::size_t(1));
            QCOMPARE(layout.arcs.front().from, accusation);
            QVERIFY(layout.arcs.front().lit);
        }
        // An end out of sight is shown towards its side.
        const auto later = layoutOf(data, {dayStart(2016, 8, 1), dayStart(2016, 10, 1)}, 2);
        QVERIFY(later.arcs.front().to.x() < later.plot.left());
    }

    void theFarEndsOfTimeAreDrawnSanely()
    {
        constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max() / 4;
        std::vector<Model::TimeItem> items{
            Scene::item(1, Kind::Hack, dayStart(-3000, 1, 1), dayStart(2000, 1, 1),
                        Dates::Precision::Century),
            Scene::item(2, Kind::Hack, dayStart(2016, 3, 1), dayStart(2016, 3, 1) + 1000,
                        Dates::Precision::Second),
            Scene::item(3, Kind::Denial, dayStart(-9999, 1, 1), dayStart(-9999, 1, 2),
                        Dates::Precision::Day),
            Scene::item(4, Kind::Denial, dayStart(9999, 12, 31), dayStart(10000, 1, 1),
                        Dates::Precision::Day),
            Scene::item(5, Kind::Meeting, dayStart(2016, 3, 1), dayStart(2016, 3, 1),
                        Dates::Precision::Second),
            Scene::item(6, Kind::Meeting, -kFar, kFar, Dates::Precision::Year)};
        const Gui::TimelineData data = Scene::data(items);
        for (const Period period :
             {Model::kAllTime, kYear2016, Period{dayStart(2016, 3, 1), dayStart(2016, 3, 1) + 1000},
              Period{Model::kAllTime.end - 1000, Model::kAllTime.end}}) {
            const auto layout = layoutOf(data, period, 2);
            for (const TimelineMark &mark : layout.marks)
                QVERIFY(std::abs(mark.body.left()) < 1e5 && mark.body.width() < 1e5);
            draw(layout);
        }
    }

    void manyThousandsAtOneInstantAreOneMark()
    {
        std::vector<Model::TimeItem> items;
        for (Model::EventKey key = 1; key <= 200'000; ++key)
            items.push_back(Scene::day(key, 2016, 6, 1));
        const auto layout = layoutOf(Scene::data(std::move(items)), kYear2016);
        QCOMPARE(layout.marks.size(), std::size_t(1));
        QCOMPARE(layout.marks.front().count, std::size_t(200'000));
        QCOMPARE(layout.marks.front().text, u"200k"_s);
    }

    void foreignTitlesAreMadeFitForOneLine()
    {
        Gui::TimelineData data = Scene::data({Scene::day(1, 2016, 2, 1)});
        data.text = [](Model::EventKey) {
            return Gui::EventText{
                u"\u202Eevil\n\tline\u0007 "_s + QString(10'000, u'x'), {}, {}, {}};
        };
        const auto layout = layoutOf(data, kYear2016);
        QVERIFY(layout.marks.front().text.startsWith(u"evil line xxx"_s));
        QVERIFY(layout.marks.front().textBox.width() <= 301);
    }

    void tinySizesAreSurvived()
    {
        const Gui::TimelineData data = Scene::data(Scene::randomItems(100, 1));
        for (const QSizeF size : {QSizeF(1, 1), QSizeF(0, 0), QSizeF(50, 20), QSizeF(2000, 60)})
            QVERIFY(sumOfCounts(layoutOf(data, Gui::fitted(*data.index.extent(), 1), 5, size))
                    == 100);
    }

    void theHeadingTellsTitlePeriodAndNumbers()
    {
        Gui::TimelineData data =
            Scene::data({Scene::day(1, 2016, 2, 1), Scene::day(2, 2018, 2, 1)});
        data.undated = 2;
        Gui::TimelineRequest request;
        request.size = {1000, 400};
        request.period = kYear2016;
        request.title = u"Who and whom"_s;
        const auto layout = Gui::layoutTimeline(data, style(), request);
        QCOMPARE(layout.title, u"Who and whom"_s);
        QVERIFY(layout.details.contains(u"1 Jan 2016 – 31 Dec 2016"_s));
        QVERIFY(layout.details.contains(u"1 of 2 events"_s));
        QVERIFY(layout.details.contains(u"2 undated"_s));
        QVERIFY(layout.axisBox.top() >= layout.heading.bottom());
    }

    void todayIsDrawnOnlyNearTheData()
    {
        const Gui::TimelineData data =
            Scene::data({Scene::day(1, 2016, 1, 1), Scene::day(2, 2016, 12, 1)});
        Gui::TimelineRequest request;
        request.size = {1000, 400};
        request.period = {dayStart(2015, 1, 1), dayStart(2020, 1, 1)};
        request.today = dayStart(2016, 12, 20);
        QVERIFY(Gui::layoutTimeline(data, style(), request).todayX);
        request.today = dayStart(2019, 1, 1);
        QVERIFY(!Gui::layoutTimeline(data, style(), request).todayX);
    }

    void everyKindOfMarkPaintsInLightAndDark()
    {
        const Gui::TimelineData data = Scene::data(Scene::randomItems(400, 8));
        const auto layout = layoutOf(data, Gui::fitted(*data.index.extent(), 1), 12);
        for (const bool dark : {false, true}) {
            const auto look = Gui::timelineStyle(Gui::paperPalette(dark), QFont());
            QImage image(1200, 480, QImage::Format_RGB32);
            QPainter painter(&image);
            Gui::paintTimeline(painter, layout, look);
            painter.end();
            QCOMPARE(image.pixelColor(1199, 1).lightness() < 128, dark);
            // All four colours are on the picture.
            for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
                const QRgb wanted = Gui::kindColor(Kind(kind), dark).rgb();
                int found = 0;
                for (int y = 0; y < image.height(); ++y) {
                    const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
                    found += int(std::count(line, line + image.width(), wanted));
                }
                QVERIFY(found > 100);
            }
        }
    }
};

QTEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
