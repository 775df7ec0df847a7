// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/timeindex.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using Extraction::Kind;
using Model::Period;
using Model::TimeIndex;
using Model::TimeItem;

namespace {

constexpr std::int64_t kDay = 86'400'000;

TimeItem item(std::int64_t begin, std::int64_t end, Model::EventKey key, Kind kind = Kind::Hack)
{
    TimeItem result;
    result.begin = begin;
    result.end = end;
    result.key = key;
    result.kind = kind;
    return result;
}

// Instants, days and spans of up to 5,000 years, many with the same begin.
std::vector<TimeItem> mixedItems(int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(0, most)(random);
    };
    std::vector<TimeItem> items;
    for (int i = 0; i < count; ++i) {
        const std::int64_t begin = upTo(400) * kDay;
        const std::int64_t lengths[]{0, 1000, kDay, 30 * kDay, 365 * kDay, 5000 * 365 * kDay};
        items.push_back(
            item(begin, begin + lengths[upTo(5)], Model::EventKey(i + 1), Kind(upTo(3))));
    }
    return items;
}

bool overlaps(const TimeItem &item, Period period)
{
    return item.begin < period.end && (item.end > period.begin || item.begin >= period.begin);
}

} // namespace

class TestTimeIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyIndexAnswersEveryQuestion()
    {
        const TimeIndex index;
        QVERIFY(index.isEmpty());
        QVERIFY(!index.extent());
        QVERIFY(!index.find(1));
        QVERIFY(!index.firstFrom({}, 0));
        QVERIFY(!index.lastBefore({}, 0));
        QVERIFY(index.overlapping({0, 10}).empty());
        QCOMPARE(Model::total(index.countOverlapping({0, 10})), std::size_t(0));
    }

    void eventsStandInOrderOfBeginEndAndKey()
    {
        const TimeIndex index({item(5, 9, 1), item(5, 6, 3), item(5, 6, 2), item(1, 2, 4)});
        std::vector<Model::EventKey> keys;
        for (TimeIndex::Place place = 0; place < index.size(); ++place)
            keys.push_back(index.at(place).key);
        QCOMPARE(keys, (std::vector<Model::EventKey>{4, 2, 3, 1}));
        QCOMPARE(*index.find(3), TimeIndex::Place(2));
        QCOMPARE(*index.extent(), (Period{1, 9}));
        QCOMPARE(index.placeAt(2), TimeIndex::Place(1));
    }

    void anEndBeforeItsBeginIsTakenAsAnInstant()
    {
        const TimeIndex index({item(10, 3, 1)});
        QCOMPARE(index.at(0).end, std::int64_t(10));
        QCOMPARE(index.overlapping({10, 11}).size(), std::size_t(1));
        QVERIFY(index.overlapping({3, 10}).empty());
    }

    void lengthClassesCoverAllLengths()
    {
        QCOMPARE(TimeIndex::lengthClass(0), 0);
        QCOMPARE(TimeIndex::lengthClass(1), 1);
        QCOMPARE(TimeIndex::lengthClass(kDay), 3);
        QCOMPARE(TimeIndex::lengthClass(kDay + 1), 4);
        QCOMPARE(TimeIndex::lengthClass(std::numeric_limits<std::int64_t>::max()),
                 TimeIndex::kClassCount - 1);
    }

    void whatOverlapsAPeriodIsWhatAWalkOverAllFinds()
    {
        const std::vector<TimeItem> items = mixedItems(500, 1);
        const TimeIndex index(items);
        std::mt19937 random(2);
        std::uniform_int_distribution<std::int64_t> day(-10, 500);
        for (int round = 0; round < 200; ++round) {
            const std::int64_t begin = day(random) * kDay;
            const Period period{begin, begin + 1 + std::abs(day(random)) * kDay / 3};
            std::vector<TimeIndex::Place> expected;
            Model::KindCounts counts{};
            for (TimeIndex::Place place = 0; place < index.size(); ++place) {
                if (overlaps(index.at(place), period)) {
                    expected.push_back(place);
                    ++counts[std::size_t(index.at(place).kind)];
                }
            }
            QCOMPARE(index.overlapping(period), expected);
            QCOMPARE(index.countOverlapping(period), counts);
        }
    }

    void slicesPartTheEventsWithoutLossOrRepetition()
    {
        const TimeIndex index(mixedItems(300, 3));
        const auto end = TimeIndex::Place(index.size());
        std::size_t sum = 0;
        for (int lane = 0; lane < index.laneCount(); ++lane) {
            for (int split = 0; split < TimeIndex::kClassCount; ++split) {
                const Model::KindCounts counts = index.counts({lane, split, split + 1}, 0, end);
                sum += Model::total(counts);
                QCOMPARE(Model::total(counts),
                         index.places({lane, split, split + 1}, 0, end).size());
                QCOMPARE(Model::total(counts), counts[std::size_t(lane)]);
            }
        }
        QCOMPARE(sum, index.size());
    }

    void neighboursInASliceAreFound()
    {
        const TimeIndex index({item(0, 1, 1, Kind::Hack), item(10, 11, 2, Kind::Denial),
                               item(20, 21, 3, Kind::Hack)});
        const TimeIndex::Slice hacks{.lane = int(Kind::Hack)};
        QCOMPARE(*index.firstFrom(hacks, 1), TimeIndex::Place(2));
        QCOMPARE(*index.lastBefore(hacks, 2), TimeIndex::Place(0));
        QVERIFY(index.contains(hacks, 0));
        QVERIFY(!index.contains(hacks, 1));
        QCOMPARE(index.laneOf(1), int(Kind::Denial));
    }

    void lanesAreWhatTheCallerSays()
    {
        const TimeIndex index(mixedItems(50, 4), 3,
                              [](const TimeItem &each) { return int(each.key % 5); });
        QCOMPARE(index.laneCount(), 3);
        for (TimeIndex::Place place = 0; place < index.size(); ++place)
            QCOMPARE(index.laneOf(place), std::min(2, int(index.at(place).key % 5)));
    }

    void aLimitCutsTheListAfterTheFirstOnes()
    {
        const TimeIndex index(mixedItems(100, 5));
        const auto all = index.places({}, 10, 90);
        const auto some = index.places({}, 10, 90, 7);
        QCOMPARE(some, std::vector<TimeIndex::Place>(all.begin(), all.begin() + 7));
    }

    void theFarEndsOfTimeDoNotOverflow()
    {
        constexpr std::int64_t kLow = std::numeric_limits<std::int64_t>::min() / 2;
        constexpr std::int64_t kHigh = std::numeric_limits<std::int64_t>::max() / 2;
        const TimeIndex index(
            {item(kLow, kLow + 1, 1), item(kLow, kHigh, 2), item(kHigh, kHigh, 3)});
        QCOMPARE(index.overlapping({0, 1}).size(), std::size_t(1));
        QCOMPARE(index.overlapping({kLow, kLow + 1}).size(), std::size_t(2));
        QCOMPARE(index.overlapping(Model::kAllTime).size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestTimeIndex)
#include "tst_timeindex.moc"
