// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/timeline/scene.h"
#include "ui/timeline/labeltexts.h"
#include "ui/timeline/paintcache.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timescale.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <random>

using Extraction::Kind;
using Gui::TimelineLayout;
using Gui::TimelineMark;
using Gui::Calendar::dayStart;
using Model::Period;
using Model::TimeIndex;
using Model::TimeItem;
using namespace Qt::StringLiterals;

// The timeline with more, longer, earlier and stranger events than anybody has.

namespace {

Gui::TimelineStyle style()
{
    return Gui::timelineStyle(Gui::paperPalette(false), QFont());
}

TimelineLayout layoutOf(const Gui::TimelineData &data, Period period, QSizeF size = {1200, 480})
{
    Gui::TimelineRequest request;
    request.size = size;
    request.period = period;
    return Gui::layoutTimeline(data, style(), request);
}

QImage drawn(const TimelineLayout &layout, Gui::PaintCache *cache, double ratio = 1)
{
    QImage image((layout.area.size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    Gui::paintTimeline(painter, layout, style(), {}, cache);
    return image;
}

// All years that dates can have, with a crowd on one instant, spans of 5,000 years and of a second,
// and what ordinary cases hold.
std::vector<TimeItem> extremeItems(unsigned seed)
{
    std::vector<TimeItem> items = Scene::randomItems(700, seed);
    std::mt19937 random(seed);
    Model::EventKey key = 1000;
    const auto kind = [&random] { return Kind(random() % 4); };
    const std::int64_t instant = dayStart(2016, 3, 1) + 12'345'678;
    for (int i = 0; i < 200; ++i)
        items.push_back(Scene::item(++key, kind(), instant, instant, Dates::Precision::Second));
    for (int i = 0; i < 60; ++i) {
        const int year = int(random() % 19'000) - 9999;
        const std::int64_t begin = dayStart(year, 1, 1);
        items.push_back(
            Scene::item(++key, kind(), begin, begin + Scene::kDay, Dates::Precision::Day));
        const int first = int(random() % 14'000) - 9999;
        items.push_back(Scene::item(++key, kind(), dayStart(first, 1, 1),
                                    dayStart(first + 5000, 1, 1), Dates::Precision::Century));
        items.push_back(Scene::item(++key, kind(), instant + i * 700, instant + i * 700 + 1000,
                                    Dates::Precision::Second));
    }
    return items;
}

// Around an event, or anywhere; from all time down to a second.
Period randomPeriod(const TimeIndex &index, std::mt19937 &random)
{
    std::uniform_real_distribution<double> part(0, 1);
    const std::int64_t middle = index.at(TimeIndex::Place(random() % index.placeEnd())).begin;
    const double length = double(Model::kAllTime.length()) * std::pow(10.0, -12 * part(random));
    const Gui::TimeScale all(Model::kAllTime, 0, 1000);
    const double factor = std::max(length, 1000.0) / double(Model::kAllTime.length());
    return all.zoomed(all.x(middle), factor).period;
}

// Every event that can be seen in a lane is in exactly one mark of it, and no mark counts another.
bool addsUp(const TimelineLayout &layout, const TimeIndex &index)
{
    std::vector<std::vector<bool>> inLane(layout.lanes.size(), std::vector<bool>(index.placeEnd()));
    for (int lane = 0; lane < int(inLane.size()); ++lane) {
        for (const auto place : index.places({.lane = lane}, 0, index.placeEnd()))
            inLane[std::size_t(lane)][place] = true;
    }
    std::vector<std::vector<int>> seen(layout.lanes.size(), std::vector<int>(index.placeEnd()));
    for (const TimelineMark &mark : layout.marks) {
        const auto members = Gui::membersOf(mark, layout, index, index.size() + 1);
        Model::KindCounts kinds{};
        for (const auto place : members) {
            ++kinds[std::size_t(index.at(place).kind)];
            ++seen[std::size_t(mark.lane)][place];
        }
        if (members.size() != mark.count || kinds != mark.kinds)
            return false;
    }
    for (int lane = 0; lane < int(seen.size()); ++lane) {
        for (TimeIndex::Place place = 0; place < index.placeEnd(); ++place) {
            if (seen[std::size_t(lane)][place] > int(inLane[std::size_t(lane)][place]))
                return false;
        }
        for (const auto place : index.overlapping(layout.scale.period, {.lane = lane})) {
            if (seen[std::size_t(lane)][place] != 1)
                return false;
        }
    }
    return true;
}

// How much neighbouring pixels differ, large steps counting more: what blurring takes away.
double sharpness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 1; x < image.width(); ++x) {
            const double step = qGray(image.pixel(x, y)) - qGray(image.pixel(x - 1, y));
            sum += step * step;
        }
    }
    return sum;
}

} // namespace

class TestTimelineExtremes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAddUpAtEveryZoom_data()
    {
        QTest::addColumn<bool>("filtered");
        QTest::addColumn<bool>("severalLanes");
        QTest::newRow("all, by kind") << false << false;
        QTest::newRow("filtered, by kind") << true << false;
        QTest::newRow("all, in several lanes or none") << false << true;
        QTest::newRow("filtered, in several lanes or none") << true << true;
    }

    void countsAddUpAtEveryZoom()
    {
        QFETCH(bool, filtered);
        QFETCH(bool, severalLanes);
        const std::vector<TimeItem> items = extremeItems(17);
        Gui::TimelineData data = Scene::data(items);
        if (severalLanes) {
            data.index = TimeIndex(items, 4, [](const TimeItem &item, std::vector<int> &lanes) {
                for (int lane = 0; lane < int(item.key % 4); ++lane)
                    lanes.push_back(int(item.key + Model::EventKey(lane)) % 4);
            });
        }
        std::mt19937 random(19);
        if (filtered) {
            std::vector<bool> shown(items.size());
            for (std::size_t row = 0; row < shown.size(); ++row)
                shown[row] = random() % 3 != 0;
            data.index = data.index.filtered(shown);
        }
        const TimelineLayout whole = layoutOf(data, Model::kAllTime);
        QCOMPARE(whole.count, data.index.size());
        for (int round = 0; round < 40; ++round) {
            const Period period = randomPeriod(data.index, random);
            const QSizeF size(300 + double(random() % 1500), 200 + double(random() % 500));
            const TimelineLayout layout = layoutOf(data, period, size);
            QVERIFY2(addsUp(layout, data.index), qPrintable(u"round %1"_s.arg(round)));
            QCOMPARE(layout.count, data.index.overlapping(period).size());
            for (const TimelineMark &mark : layout.marks)
                QVERIFY(std::abs(mark.body.left()) < 1e5 && mark.body.width() < 1e5);
        }
    }

    void extremeEventsAreDrawnAtEveryZoom()
    {
        const Gui::TimelineData data = Scene::data(extremeItems(23));
        std::mt19937 random(29);
        Gui::PaintCache cache;
        for (int round = 0; round < 40; ++round) {
            const TimelineLayout layout = layoutOf(data, randomPeriod(data.index, random));
            QVERIFY(!drawn(layout, nullptr).isNull());
            QVERIFY(!drawn(layout, &cache).isNull());
        }
    }

    void aMillionAtOneInstantAreOneMark()
    {
        const std::int64_t instant = dayStart(2016, 6, 1);
        std::vector<TimeItem> items;
        for (Model::EventKey key = 1'000'000; key > 0; --key)
            items.push_back(
                Scene::item(key, Kind(key % 4), instant, instant, Dates::Precision::Second));
        Gui::TimelineData data = Scene::data({});
        data.index = TimeIndex(std::move(items), 1, [](const TimeItem &) { return 0; });
        data.lanes.resize(1);
        Gui::PaintCache cache;
        for (const Period period :
             {Model::kAllTime, Period{dayStart(2016, 1, 1), dayStart(2017, 1, 1)},
              Period{instant - 500, instant + 500}}) {
            const TimelineLayout layout = layoutOf(data, period);
            QCOMPARE(layout.marks.size(), std::size_t(1));
            const TimelineMark &mark = layout.marks.front();
            QCOMPARE(mark.count, std::size_t(1'000'000));
            QCOMPARE(mark.kinds, (Model::KindCounts{250'000, 250'000, 250'000, 250'000}));
            QCOMPARE(layout.markAt(mark.body.center()), std::optional<std::size_t>(0));
            QCOMPARE(Gui::membersOf(mark, layout, data.index, 100'000).size(),
                     std::size_t(100'000));
            QVERIFY(!drawn(layout, &cache).isNull());
        }
    }

    void oneEventIsDrawnAtEveryZoom()
    {
        const Gui::TimelineData data = Scene::data({Scene::day(1, 2016, 6, 1)});
        std::mt19937 random(31);
        Gui::PaintCache cache;
        for (int round = 0; round < 30; ++round) {
            const Period period = randomPeriod(data.index, random);
            const TimelineLayout layout = layoutOf(data, period);
            QCOMPARE(layout.count, data.index.overlapping(period).size());
            QVERIFY(layout.marks.size() <= 1);
            QVERIFY(!drawn(layout, &cache).isNull());
        }
    }

    void anEmptyCaseIsDrawnAtEveryZoom()
    {
        Gui::PaintCache cache;
        for (const Period period : {Model::kAllTime, Period{0, 1000}, Period{-1000, 0}}) {
            const TimelineLayout layout = layoutOf(Scene::data({}), period);
            QCOMPARE(layout.count, std::size_t(0));
            QVERIFY(!drawn(layout, &cache).isNull());
        }
    }

    void strangeTitlesAreKeptWithinTheirRoom_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("10,000 characters") << QString(10'000, u'w');
        QTest::newRow("right to left") << u"הרוסים פרצו למפלגה הדמוקרטית "_s.repeated(20);
        QTest::newRow("Arabic") << u"اتهمت واشنطن موسكو باختراق البريد "_s.repeated(20);
        QTest::newRow("combining") << u"a\u0301\u0302\u0303\u0316\u0317"_s.repeated(500);
        QTest::newRow("nothing but combining") << u"\u0301"_s.repeated(3000);
        QTest::newRow("emoji joined") << u"👩\u200d👩\u200d👧"_s.repeated(200);
        QTest::newRow("empty") << QString();
    }

    void strangeTitlesAreKeptWithinTheirRoom()
    {
        QFETCH(QString, title);
        Gui::TimelineData data =
            Scene::data({Scene::day(1, 2016, 2, 1), Scene::month(2, 2016, 6, Kind::Denial),
                         Scene::day(3, 2016, 2, 20)});
        data.text = [&](Model::EventKey) { return Gui::EventText{title, {}, {}, {}}; };
        Gui::PaintCache cache;
        for (const int years : {1, 3}) {
            const TimelineLayout layout =
                layoutOf(data, {dayStart(2016, 1, 1), dayStart(2016 + years, 1, 1)});
            for (const TimelineMark &mark : layout.marks) {
                QVERIFY(mark.text.size() <= 620);
                QVERIFY(mark.textBox.right() <= layout.plot.right() + 1);
            }
            QVERIFY(!drawn(layout, nullptr).isNull());
            QVERIFY(!drawn(layout, &cache).isNull());
        }
    }

    void titlesThatWereCutStayWhileRoomChangesByAPixel()
    {
        const Gui::TimelineData data = Scene::data({Scene::day(1, 2016, 2, 1)});
        Gui::LabelTexts texts;
        texts.setStyle(style());
        const double full = texts.title(data, 1, false).width;
        QCOMPARE(texts.fittingTitle(data, 1, false, full).text, u"event 1"_s);
        int changes = 0;
        QString last;
        for (double room = full - 1; room > full - 17; --room) {
            const Gui::MeasuredText cut = texts.fittingTitle(data, 1, false, room);
            QVERIFY(cut.width <= room);
            changes += cut.text != last ? 1 : 0;
            last = cut.text;
        }
        QVERIFY(changes <= 3);
    }

    void whatIsKeptIsAsSharpAsTheScreen_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("1") << 1.0;
        QTest::newRow("1.5") << 1.5;
        QTest::newRow("2") << 2.0;
        QTest::newRow("3") << 3.0;
    }

    void whatIsKeptIsAsSharpAsTheScreen()
    {
        QFETCH(double, ratio);
        const Gui::TimelineData data = Scene::data(Scene::randomItems(150, 3));
        const TimelineLayout layout =
            layoutOf(data, {dayStart(2007, 1, 1), dayStart(2027, 1, 1)}, {1000, 400});
        Gui::PaintCache cache;
        // What was kept for another screen must not be used.
        drawn(layout, &cache, ratio == 1 ? 2 : 1);
        const QImage kept = drawn(layout, &cache, ratio);
        QCOMPARE(kept, drawn(layout, &cache, ratio));
        const QImage blurred =
            drawn(layout, nullptr, ratio == 1 ? 0.5 : 1)
                .scaled(kept.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const double shapes = sharpness(drawn(layout, nullptr, ratio));
        QVERIFY2(sharpness(kept) > 0.9 * shapes,
                 qPrintable(QString::number(sharpness(kept) / shapes)));
        QVERIFY2(sharpness(blurred) < 0.8 * shapes,
                 qPrintable(QString::number(sharpness(blurred) / shapes)));
    }
};

QTEST_MAIN(TestTimelineExtremes)
#include "tst_timelineextremes.moc"
