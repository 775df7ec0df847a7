// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/radixorder.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

namespace {

template <typename Value>
std::vector<std::uint32_t> expectedOrder(const std::vector<Value> &values)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), std::uint32_t(0));
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return values[i]; });
    return order;
}

} // namespace

class TestRadixOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheOrderThatComparingGives_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("none") << 0 << qint64(0) << qint64(0);
        QTest::newRow("one") << 1 << qint64(-5) << qint64(5);
        QTest::newRow("few") << 300 << qint64(-100) << qint64(100);
        QTest::newRow("many alike") << 20'000 << qint64(-3) << qint64(3);
        QTest::newRow("one value") << 20'000 << qint64(7) << qint64(7);
        QTest::newRow("twenty years") << 20'000 << qint64(1167609600000) << qint64(1798761600000);
        QTest::newRow("all that 64 bits hold")
            << 20'000 << std::numeric_limits<qint64>::min() << std::numeric_limits<qint64>::max();
    }

    void itIsTheOrderThatComparingGives()
    {
        QFETCH(int, count);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        std::mt19937_64 random(3);
        std::uniform_int_distribution<std::int64_t> value(least, most);
        std::vector<std::int64_t> values;
        std::vector<std::uint64_t> keys;
        for (int i = 0; i < count; ++i) {
            values.push_back(value(random));
            keys.push_back(std::uint64_t(value(random)));
        }
        QCOMPARE(Model::ascendingOrder(values), expectedOrder(values));
        QCOMPARE(Model::ascendingOrder(keys), expectedOrder(keys));
        std::ranges::sort(values);
        QCOMPARE(Model::ascendingOrder(values), expectedOrder(values));
    }
};

QTEST_APPLESS_MAIN(TestRadixOrder)
#include "tst_radixorder.moc"
