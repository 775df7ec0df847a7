// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventbins.h"

#include <QDateTime>
#include <QTest>

using namespace Model;

namespace {

std::int64_t at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso) + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}

TimeItem item(const char *begin, const char *end, Extraction::Kind kind = Extraction::Kind::Hack)
{
    TimeItem item;
    item.begin = at(begin);
    item.end = at(end);
    item.kind = kind;
    return item;
}

const Period kYear{at("2020-01-01T00:00"), at("2021-01-01T00:00")};

} // namespace

Q_DECLARE_METATYPE(Model::BinSize)

class TestEventBins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binsFollowTheCalendar_data();
    void binsFollowTheCalendar();
    void binsGrowWithThePeriod_data();
    void binsGrowWithThePeriod();
    void binsGrowUntilHalfOfTheEventsFit();
    void eventsAreCountedByKind();
    void eventsWiderThanABinAreCountedApart();
    void theWholeSpanOfTimeStaysCheap();
};

void TestEventBins::binsFollowTheCalendar_data()
{
    QTest::addColumn<BinSize>("size");
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, BinSize size, const char *moment, const char *begin,
                        const char *end, const char *text) {
        QTest::newRow(name) << size << qint64(at(moment)) << qint64(at(begin)) << qint64(at(end))
                            << QString::fromLatin1(text);
    };
    row("hour", BinSize::Hour, "2020-02-29T23:59", "2020-02-29T23:00", "2020-03-01T00:00",
        "29 Feb 23:00");
    row("day", BinSize::Day, "2020-02-29T23:59", "2020-02-29T00:00", "2020-03-01T00:00",
        "29 Feb 2020");
    row("week starts on Monday", BinSize::Week, "2020-03-01T12:00", "2020-02-24T00:00",
        "2020-03-02T00:00", "week of 24 Feb 2020");
    row("month", BinSize::Month, "2020-12-31T23:59", "2020-12-01T00:00", "2021-01-01T00:00",
        "Dec 2020");
    row("year", BinSize::Year, "2020-12-31T23:59", "2020-01-01T00:00", "2021-01-01T00:00", "2020");
    row("decade", BinSize::Decade, "2019-12-31T23:59", "2010-01-01T00:00", "2020-01-01T00:00",
        "2010s");
    row("before 1970", BinSize::Decade, "1969-12-31T23:59", "1960-01-01T00:00", "1970-01-01T00:00",
        "1960s");
    row("century", BinSize::Century, "1999-12-31T23:59", "1900-01-01T00:00", "2000-01-01T00:00",
        "1900 to 1999");
}

void TestEventBins::binsFollowTheCalendar()
{
    QFETCH(BinSize, size);
    QFETCH(qint64, moment);
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    QFETCH(QString, text);
    QCOMPARE(binBegin(size, moment), begin);
    QCOMPARE(binEnd(size, moment), end);
    QCOMPARE(binBegin(size, begin), begin);
    QCOMPARE(binBegin(size, end), end);
    QCOMPARE(binText(size, begin, QLocale::c()), text);
}

void TestEventBins::binsGrowWithThePeriod_data()
{
    QTest::addColumn<qint64>("days");
    QTest::addColumn<BinSize>("size");
    QTest::newRow("two days") << qint64(2) << BinSize::Hour;
    QTest::newRow("a month") << qint64(31) << BinSize::Day;
    QTest::newRow("a year") << qint64(366) << BinSize::Week;
    QTest::newRow("four years") << qint64(1461) << BinSize::Month;
    QTest::newRow("forty years") << qint64(14610) << BinSize::Year;
    QTest::newRow("a century") << qint64(36525) << BinSize::Decade;
    QTest::newRow("all") << qint64(7000000) << BinSize::Century;
}

void TestEventBins::binsGrowWithThePeriod()
{
    QFETCH(qint64, days);
    QFETCH(BinSize, size);
    QCOMPARE(chooseBinSize({0, days * 86400000}, {}), size);
}

void TestEventBins::binsGrowUntilHalfOfTheEventsFit()
{
    const Period days{at("2020-06-17T00:00"), at("2020-06-19T00:00")};
    const TimeItem day = item("2020-06-17T00:00", "2020-06-18T00:00");
    const TimeItem month = item("2020-06-01T00:00", "2020-07-01T00:00");
    QCOMPARE(chooseBinSize(days, {day}), BinSize::Day);
    QCOMPARE(chooseBinSize(kYear, {day, month, month}), BinSize::Month);
}

void TestEventBins::eventsAreCountedByKind()
{
    const std::vector items{
        item("2020-06-17T00:00", "2020-06-18T00:00"),
        item("2020-06-30T00:00", "2020-07-01T00:00", Extraction::Kind::Denial),
        item("2020-12-31T00:00", "2021-01-01T00:00"),
        item("2021-01-01T00:00", "2021-01-02T00:00"),
    };
    const EventBins bins = binEvents(kYear, items, BinSize::Month);
    QCOMPARE(bins.bins.size(), std::size_t(12));
    QCOMPARE(bins.bins[5].counts, (std::array{1, 0, 1, 0}));
    QCOMPARE(bins.bins[5].total(), 2);
    QCOMPARE(bins.bins[11].total(), 1);
    QCOMPARE(bins.binOf(items[1]), std::optional<std::size_t>(5));
    QCOMPARE(bins.binOf(items[3]), std::nullopt);
    QCOMPARE(bins.tooWide, 0);
}

void TestEventBins::eventsWiderThanABinAreCountedApart()
{
    const TimeItem year = item("2020-01-01T00:00", "2021-01-01T00:00");
    const EventBins months = binEvents(kYear, {year}, BinSize::Month);
    QCOMPARE(months.tooWide, 1);
    for (const Bin &bin : months.bins)
        QCOMPARE(bin.total(), 0);
    QCOMPARE(months.binOf(year), std::nullopt);
    QCOMPARE(binEvents(kYear, {year}, BinSize::Year).bins[0].total(), 1);
}

void TestEventBins::theWholeSpanOfTimeStaysCheap()
{
    ViewState state;
    state.setPeriod({std::numeric_limits<std::int64_t>::min() / 2,
                     std::numeric_limits<std::int64_t>::max() / 2});
    const BinSize size = chooseBinSize(state.period(), {});
    QCOMPARE(binEvents(state.period(), {}, size).bins.size(), std::size_t(200));
}

QTEST_GUILESS_MAIN(TestEventBins)
#include "tst_eventbins.moc"
