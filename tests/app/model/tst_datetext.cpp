// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/datetext.h"

#include <QTest>

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAsMuchAsTheValueSays_data();
    void saysAsMuchAsTheValueSays();
};

void TestDateText::saysAsMuchAsTheValueSays_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *edtf, const char16_t *text) {
        QTest::newRow(edtf) << QString::fromUtf16(text);
    };
    row("2020", u"2020");
    row("201X", u"2010s");
    row("19XX", u"1900 to 1999");
    row("2020-06", u"Jun 2020");
    row("2020-22", u"summer 2020");
    row("2020-06-17", u"17 Jun 2020");
    row("2020-06-17T09:05", u"17 Jun 2020 09:05");
    row("2020-06-17T09:05Z", u"17 Jun 2020 09:05 UTC");
    row("2020-06~", u"about Jun 2020");
    row("2020-06?", u"Jun 2020 (doubtful)");
    row("XXXX-09-29", u"29 Sep, year unknown");
    row("2020-XX", u"a month of 2020");
    row("2020-06-XX", u"a day of Jun 2020");
    row("2019/2021-03", u"2019 – Mar 2021");
    row("2014/..", u"since 2014");
    row("../2014", u"until 2014");
    row("2014/", u"from 2014, end unknown");
    row("[2014,2016]", u"one of: 2014, 2016");
    row("{2014,2016}", u"2014, 2016");
}

void TestDateText::saysAsMuchAsTheValueSays()
{
    QFETCH(QString, text);
    const auto date = Dates::Edtf::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(date.has_value(), date ? "" : qPrintable(date.error().reason));
    QCOMPARE(Model::dateText(*date, QLocale::c()), text);
}

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
