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
    void readsEdtf();
    void readsWords_data();
    void readsWords();
    void readsNothingFromWhatIsNoDate_data();
    void readsNothingFromWhatIsNoDate();
};

void TestPeriods::readsEdtf()
{
    QCOMPARE(readDate(QStringLiteral(" 2014-03 ")).bounds,
             Dates::Edtf::parse(u"2014-03")->bounds());
    QCOMPARE(readDate(QStringLiteral("2016-11/2017-02")).bounds,
             Dates::Edtf::parse(u"2016-11/2017-02")->bounds());
}

void TestPeriods::readsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *words, const char *edtf, const char *rest = "") {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(edtf)
                             << QString::fromLatin1(rest);
    };
    row("Mar 2014", "2014-03");
    row("2014", "2014");
    row("14.3.2014", "2014-03-14");
    row("14.3.2014 18:00", "2014-03-14T18:00Z");
    row("14 March 2014", "2014-03-14");
    row("spring 2015", "2015-21");
    row("Mar 2014 please", "2014-03", "please");
}

void TestPeriods::readsWords()
{
    QFETCH(QString, words);
    QFETCH(QString, edtf);
    QFETCH(QString, rest);
    const DateWords read = readDate(words);
    QCOMPARE(read.bounds, Dates::Edtf::parse(edtf)->bounds());
    QCOMPARE(read.rest, rest);
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
    QVERIFY(!readDate(words).bounds);
}

QTEST_GUILESS_MAIN(TestPeriods)
#include "tst_periods.moc"
