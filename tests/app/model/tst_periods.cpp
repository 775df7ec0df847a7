// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/edtf.h"
#include "app/model/periods.h"

#include <QTest>

using namespace Model;

class TestPeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movingKeepsTheLengthWhereItCan();
    void movingMakesRoomForWhatIsLonger();
    void readsEdtf();
    void readsNothingFromWhatIsNoDate_data();
    void readsNothingFromWhatIsNoDate();
};

namespace {

Dates::Bounds bounds(std::int64_t begin, std::int64_t end)
{
    using std::chrono::milliseconds;
    return {Dates::Instant(milliseconds(begin)), Dates::Instant(milliseconds(end))};
}

} // namespace

void TestPeriods::movingKeepsTheLengthWhereItCan()
{
    QCOMPARE(movedTo({0, 1000}, bounds(5000, 5100)), (Period{4550, 5550}));
    QCOMPARE(movedTo({0, 1000}, bounds(-200, -200)), (Period{-700, 300}));
}

void TestPeriods::movingMakesRoomForWhatIsLonger()
{
    QCOMPARE(movedTo({0, 1000}, bounds(0, 10000)), (Period{-500, 10500}));
}

void TestPeriods::readsEdtf()
{
    QCOMPARE(boundsFromWords(QStringLiteral(" 2014-03 ")),
             Dates::Edtf::parse(u"2014-03")->bounds());
}

void TestPeriods::readsNothingFromWhatIsNoDate_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("no date at all");
    QTest::newRow("a day without its year") << QStringLiteral("XXXX-03-14");
}

void TestPeriods::readsNothingFromWhatIsNoDate()
{
    QFETCH(QString, words);
    QVERIFY(!boundsFromWords(words));
}

QTEST_GUILESS_MAIN(TestPeriods)
#include "tst_periods.moc"
