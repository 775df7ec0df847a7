// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/timexjson.h"

#include "tests/app/exchange/examples.h"

#include <QTest>

class TestTimexJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsATimexAsTheContractSays()
    {
        const QString text = QStringLiteral("\U0001F512 on Friday");
        Dates::Timex timex;
        timex.span = {6, 12};
        timex.value = QStringLiteral("2020-12-18");
        const QJsonObject json = Exchange::toJson(text, Examples::day(2020, 12, 20), {timex});
        QCOMPARE(json[u"published"].toString(), QStringLiteral("2020-12-20"));
        QCOMPARE(json[u"timexes"][0].toObject(),
                 (QJsonObject{{QStringLiteral("start"), 5},
                              {QStringLiteral("end"), 11},
                              {QStringLiteral("text"), QStringLiteral("Friday")},
                              {QStringLiteral("type"), QStringLiteral("DATE")},
                              {QStringLiteral("value"), QStringLiteral("2020-12-18")}}));
    }

    void namesEveryType()
    {
        using Dates::TimexType;
        QStringList names;
        for (const TimexType type :
             {TimexType::Date, TimexType::Time, TimexType::Duration, TimexType::Set}) {
            Dates::Timex timex;
            timex.type = type;
            const QJsonObject json = Exchange::toJson(QString(), {}, {timex});
            QVERIFY(json[u"published"].isNull());
            names.append(json[u"timexes"][0][u"type"].toString());
        }
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("DATE TIME DURATION SET"));
    }
};

QTEST_GUILESS_MAIN(TestTimexJson)
#include "tst_timexjson.moc"
