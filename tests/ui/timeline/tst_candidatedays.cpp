// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/calendar.h"
#include "ui/timeline/candidatedays.h"

#include <QTest>

using Gui::candidateDays;
using Gui::Calendar::dayStart;
using namespace Qt::StringLiterals;

class TestCandidateDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayOfNoYearHasOneInEveryYearInSight()
    {
        const auto days = candidateDays(u"XXXX-09-29"_s, kScale, kPlot);
        QCOMPARE(days.boxes.size(), std::size_t(6));
        QVERIFY(std::abs(days.boxes[0].left() - kScale.x(dayStart(2012, 9, 29))) < 0.01);
        QVERIFY(std::abs(days.boxes[5].left() - kScale.x(dayStart(2017, 9, 29))) < 0.01);
        QVERIFY(days.text.contains(u"29 Sep"_s));
    }

    void aLeapDayStandsInLeapYears()
    {
        QCOMPARE(candidateDays(u"XXXX-02-29"_s, kScale, kPlot).boxes.size(), std::size_t(2));
    }

    void aMonthIsAsWideAsItIs()
    {
        const auto days = candidateDays(u"XXXX-09"_s, kScale, kPlot);
        QCOMPARE(days.boxes.size(), std::size_t(6));
        QVERIFY(days.boxes[0].width() > 10);
    }

    void datesWithAYearHaveNone_data()
    {
        QTest::addColumn<QString>("date");
        for (const char *date :
             {"2016-09-29", "2016", "201X-09", "XXXX", "2016-01/2017-01", "", "?"})
            QTest::newRow(date) << QString::fromLatin1(date);
    }

    void datesWithAYearHaveNone()
    {
        QFETCH(QString, date);
        QVERIFY(candidateDays(date, kScale, kPlot).boxes.empty());
    }

    void manyYearsAreTooManyToTellApart()
    {
        const Gui::TimeScale ages({dayStart(1000, 1, 1), dayStart(2018, 1, 1)}, 100, 900);
        QVERIFY(candidateDays(u"XXXX-09-29"_s, ages, kPlot).boxes.empty());
    }

private:
    const QRectF kPlot{100, 40, 900, 300};
    const Gui::TimeScale kScale{{dayStart(2012, 1, 1), dayStart(2018, 1, 1)}, 100, 900};
};

QTEST_MAIN(TestCandidateDays)
#include "tst_candidatedays.moc"
