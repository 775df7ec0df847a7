// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/timeline/scene.h"
#include "ui/timeline/timefolding.h"

#include <QTest>

using Gui::longEmptyStretches;
using Model::Period;
using Model::TimeIndex;
using namespace Qt::StringLiterals;

class TestTimeFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToFoldWhereNothingIsLongAndEmpty()
    {
        QVERIFY(longEmptyStretches(TimeIndex()).empty());
        QVERIFY(longEmptyStretches(TimeIndex({Scene::day(1, 2016, 3, 1)})).empty());
        std::vector<Model::TimeItem> monthly;
        for (int month = 1; month <= 12; ++month)
            monthly.push_back(Scene::month(Model::EventKey(month), 2016, month));
        QVERIFY(longEmptyStretches(TimeIndex(monthly)).empty());
    }

    void eventsAtEvenDistancesStayAsTheyAre()
    {
        std::vector<Model::TimeItem> yearly;
        for (int year = 2000; year < 2005; ++year)
            yearly.push_back(Scene::day(Model::EventKey(year), year, 5, 1));
        QVERIFY(longEmptyStretches(TimeIndex(yearly)).empty());
        yearly.push_back(Scene::day(1, 2020, 5, 1));
        QCOMPARE(longEmptyStretches(TimeIndex(yearly)).size(), std::size_t(1));
    }

    void aLongGapIsFoldedWithRoomAtItsEnds()
    {
        const TimeIndex index({Scene::day(1, 1998, 3, 1), Scene::month(2, 2016, 1),
                               Scene::month(3, 2016, 2), Scene::month(4, 2016, 3),
                               Scene::day(5, 2016, 4, 10), Scene::day(6, 2016, 4, 12)});
        const std::vector<Period> folds = longEmptyStretches(index);
        QCOMPARE(folds.size(), std::size_t(1));
        using Gui::Calendar::dayStart;
        QVERIFY(folds[0].begin > dayStart(1998, 3, 2) && folds[0].begin < dayStart(1998, 3, 20));
        QVERIFY(folds[0].end < dayStart(2016, 1, 1) && folds[0].end > dayStart(2015, 12, 10));
    }

    void aLongEventKeepsItsTimeOpen()
    {
        auto spanning = Scene::item(9, Extraction::Kind::Hack, Gui::Calendar::dayStart(1998, 1, 1),
                                    Gui::Calendar::dayStart(2016, 2, 1), Dates::Precision::Year);
        const TimeIndex index({Scene::day(1, 1998, 3, 1), Scene::day(2, 1998, 3, 9),
                               Scene::day(3, 2016, 1, 1), spanning});
        QVERIFY(longEmptyStretches(index).empty());
        QVERIFY(!longEmptyStretches(TimeIndex({Scene::day(1, 1998, 3, 1), Scene::day(2, 1998, 3, 9),
                                               Scene::day(3, 2016, 1, 1)}))
                     .empty());
    }

    void whatAFilterHidesKeepsNothingOpen()
    {
        std::vector<bool> shown(4, true);
        const TimeIndex all({Scene::day(1, 1998, 3, 1), Scene::day(2, 1998, 3, 9),
                             Scene::day(3, 2004, 1, 1), Scene::day(4, 2016, 1, 1)});
        QCOMPARE(longEmptyStretches(all).size(), std::size_t(0));
        shown[2] = false;
        const std::vector<Period> folds = longEmptyStretches(all.filtered(shown));
        QCOMPARE(folds.size(), std::size_t(1));
        QVERIFY(folds[0].length() > 16 * 365 * Scene::kDay);
    }

    void noFoldHidesAnEvent()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const TimeIndex index(Scene::randomItems(int(1 + seed * seed % 90), seed));
            const std::vector<Period> folds = longEmptyStretches(index);
            QVERIFY(folds.size() <= 12);
            for (std::size_t i = 0; i < folds.size(); ++i) {
                QVERIFY(folds[i].begin < folds[i].end);
                QVERIFY(i == 0 || folds[i - 1].end < folds[i].begin);
                QCOMPARE(Model::total(index.countOverlapping(folds[i])), std::size_t(0));
            }
        }
    }

    void anOpenedFoldStaysOpenUntilFoldingAnew()
    {
        const TimeIndex index({Scene::day(1, 1998, 3, 1), Scene::day(2, 2016, 1, 1),
                               Scene::day(3, 2016, 4, 10), Scene::day(4, 2016, 4, 13)});
        Gui::TimeFolding folding;
        folding.update(index);
        QVERIFY(folding.folds().empty());
        folding.setOn(true, index);
        QVERIFY(!folding.folds().empty());
        const std::size_t all = folding.folds().size();
        folding.open(folding.folds().front());
        QCOMPARE(folding.folds().size(), all - 1);
        folding.update(index);
        QCOMPARE(folding.folds().size(), all - 1);
        folding.setOn(true, index);
        QCOMPARE(folding.folds().size(), all);
    }

    void lengthsAreSaidInWords_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("years") << 3 * 365.25 << u"3 year(s)"_s;
        QTest::newRow("millennia") << 4000 * 365.25 << u"4,000 year(s)"_s;
        QTest::newRow("months") << 396.0 << u"13 month(s)"_s;
        QTest::newRow("days") << 11.2 << u"11 day(s)"_s;
        QTest::newRow("hours") << 0.5 << u"12 hour(s)"_s;
        QTest::newRow("minutes") << 0.01 << u"14 minute(s)"_s;
        QTest::newRow("seconds") << 0.0005 << u"43 second(s)"_s;
    }

    void lengthsAreSaidInWords()
    {
        QFETCH(double, days);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QLocale::English));
        // The plural forms come with the translation for English.
        QCOMPARE(Gui::lengthText(std::int64_t(days * Scene::kDay)), text);
    }
};

QTEST_GUILESS_MAIN(TestTimeFolding)
#include "tst_timefolding.moc"
