// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/slicewalk.h"
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

std::vector<Model::EventKey> keysOf(const TimeIndex &index,
                                    const std::vector<TimeIndex::Place> &places)
{
    std::vector<Model::EventKey> keys;
    for (const TimeIndex::Place place : places)
        keys.push_back(index.at(place).key);
    return keys;
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

    void anEventMayStandInSeveralLanesOrNoneAndCountsOnce()
    {
        // Lanes 0 and 1 for the even ones, twice; none for every third; lane 5 does not exist.
        const TimeIndex index(
            mixedItems(60, 6), 3, [](const TimeItem &each, std::vector<int> &lanes) {
                if (each.key % 3 != 0)
                    lanes = each.key % 2 == 0 ? std::vector{1, 0, 1, 5} : std::vector{2};
            });
        QCOMPARE(index.size(), std::size_t(60));
        const auto end = index.placeEnd();
        QCOMPARE(Model::total(index.counts({}, 0, end)), std::size_t(60));
        QCOMPARE(Model::total(index.countOverlapping(*index.extent())), std::size_t(60));
        QCOMPARE(index.places({}, 0, end).size(), std::size_t(60));
        QCOMPARE(index.places({.lane = 0}, 0, end), index.places({.lane = 1}, 0, end));
        QCOMPARE(index.places({.lane = 0}, 0, end).size(), std::size_t(20));
        QCOMPARE(index.places({.lane = 2}, 0, end).size(), std::size_t(20));
        for (TimeIndex::Place place = 0; place < end; ++place) {
            const Model::EventKey key = index.at(place).key;
            QCOMPARE(index.lanesOf(place),
                     key % 3 == 0       ? std::vector<int>()
                         : key % 2 == 0 ? (std::vector{0, 1})
                                        : std::vector{2});
        }
    }

    void aFilteredIndexIsWhatOneOfTheShownEventsWouldBe()
    {
        std::mt19937 random(8);
        for (const int count : {0, 1, 70, 3000}) {
            const std::vector<TimeItem> items = mixedItems(count, 9);
            const TimeIndex full(items);
            std::vector<bool> shown(items.size());
            std::vector<TimeItem> left;
            for (std::size_t row = 0; row < items.size(); ++row) {
                shown[row] = random() % 3 != 0;
                if (shown[row])
                    left.push_back(items[row]);
            }
            const TimeIndex filtered = full.filtered(shown);
            const TimeIndex expected(left);
            QCOMPARE(filtered.size(), expected.size());
            QCOMPARE(filtered.extent(), expected.extent());
            QCOMPARE(filtered.placeEnd(), full.placeEnd());
            for (const Period period :
                 {Period{0, 400 * kDay}, Period{20 * kDay, 21 * kDay}, Period{-kDay, 0}}) {
                for (const TimeIndex::Slice slice :
                     {TimeIndex::Slice{}, TimeIndex::Slice{2, 0, 4}, TimeIndex::Slice{1, 4, 11}}) {
                    QCOMPARE(keysOf(filtered, filtered.overlapping(period, slice)),
                             keysOf(expected, expected.overlapping(period, slice)));
                    QCOMPARE(filtered.countOverlapping(period, slice),
                             expected.countOverlapping(period, slice));
                }
            }
            for (std::size_t row = 0; row < items.size(); ++row) {
                const auto place = filtered.find(items[row].key);
                QCOMPARE(place.has_value(), bool(shown[row]));
                if (place)
                    QCOMPARE(filtered.rank(*place), std::size_t(*expected.find(items[row].key)));
            }
        }
    }

    void anIndexOfSomeKindsIsWhatOneOfThoseEventsWouldBe()
    {
        const auto laneOf = [](const TimeItem &each, std::vector<int> &lanes) {
            lanes.push_back(int(each.key % 3));
            if (each.key % 4 == 0)
                lanes.push_back(3);
        };
        std::mt19937 random(5);
        const std::vector<TimeItem> items = mixedItems(2000, 12);
        std::vector<bool> shown(items.size());
        std::generate(shown.begin(), shown.end(), [&] { return random() % 3 != 0; });
        const TimeIndex full = TimeIndex(items).inLanes(4, laneOf);
        for (const Model::KindFlags kinds :
             {Model::kEveryKind, Model::KindFlags{true, false, true, false},
              Model::KindFlags{false, false, false, true}, Model::KindFlags{}}) {
            std::vector<TimeItem> left;
            for (std::size_t row = 0; row < items.size(); ++row) {
                if (shown[row] && kinds[std::size_t(items[row].kind)])
                    left.push_back(items[row]);
            }
            const TimeIndex some = full.filtered(shown).ofKinds(kinds);
            const TimeIndex expected(left, 4, laneOf);
            QCOMPARE(some.size(), expected.size());
            QCOMPARE(some.extent(), expected.extent());
            for (const TimeIndex::Slice slice :
                 {TimeIndex::Slice{}, TimeIndex::Slice{3}, TimeIndex::Slice{1, 2, 7}}) {
                const Period period{20 * kDay, 200 * kDay};
                QCOMPARE(keysOf(some, some.overlapping(period, slice)),
                         keysOf(expected, expected.overlapping(period, slice)));
            }
            for (TimeIndex::Place place = 0; place < full.placeEnd(); ++place)
                QCOMPARE(some.isShown(place), expected.find(full.at(place).key).has_value());
            // What was left out is gone, whatever is asked for later.
            QCOMPARE(some.ofKinds(Model::kEveryKind).size(), some.size());
        }
    }

    void aWalkCountsWhatItPasses()
    {
        const TimeIndex index(mixedItems(4000, 10));
        std::mt19937 random(11);
        for (const TimeIndex::Slice slice :
             {TimeIndex::Slice{}, TimeIndex::Slice{2, 0, 4}, TimeIndex::Slice{1, 4, 11}}) {
            Model::SliceWalk walk(index, slice, 0);
            for (TimeIndex::Place from = 0; from < index.placeEnd();) {
                const auto to = TimeIndex::Place(from + random() % 300);
                const auto places = index.places(slice, from, to);
                QCOMPARE(walk.next(), index.firstFrom(slice, from));
                std::int64_t latest = -1;
                for (const auto place : places)
                    latest = std::max(latest, index.at(place).end);
                QCOMPARE(walk.latestEnd(to, -1), latest);
                const Model::Stretch stretch = walk.take(to);
                QCOMPARE(stretch.kinds, index.counts(slice, from, to));
                QCOMPARE(stretch.count, places.size());
                if (!places.empty()) {
                    QCOMPARE(stretch.first, places.front());
                    QCOMPARE(stretch.last, places.back());
                }
                from = to;
            }
        }
    }

    void aWalkLeavesOutWhatHasEnded()
    {
        const TimeIndex index(mixedItems(2000, 12));
        const std::int64_t time = 300 * kDay;
        const TimeIndex::Place begin = index.placeAt(time);
        Model::SliceWalk walk(index, {}, 0);
        std::vector<TimeIndex::Place> reaching;
        for (walk.skipEnded(time, begin); walk.next() && *walk.next() < begin;
             walk.skipEnded(time, begin)) {
            reaching.push_back(*walk.next());
            walk.take(reaching.back() + 1);
        }
        std::vector<TimeIndex::Place> expected;
        for (TimeIndex::Place place = 0; place < begin; ++place) {
            if (index.at(place).end > time)
                expected.push_back(place);
        }
        QVERIFY(expected.size() > 100);
        QCOMPARE(reaching, expected);
        QCOMPARE(Model::total(index.countReaching(time)), expected.size());
    }

    void eventsOfEqualBoundsAreSkippedAtOnce()
    {
        std::vector<TimeItem> items;
        for (Model::EventKey key = 1; key <= 100; ++key)
            items.push_back(item(key < 80 ? 5 : 6, key < 40 ? 7 : 8, key));
        const TimeIndex index(items);
        QCOMPARE(index.nextBounds(0), TimeIndex::Place(39));
        QCOMPARE(index.nextBounds(20), TimeIndex::Place(39));
        QCOMPARE(index.nextBounds(39), TimeIndex::Place(79));
        QCOMPARE(index.nextBounds(79), TimeIndex::Place(100));
        QCOMPARE(index.nextBounds(99), TimeIndex::Place(100));
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
