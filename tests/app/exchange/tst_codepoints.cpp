// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/codepoints.h"

#include <QTest>

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<qsizetype>("codePoint");
        const QString face = QStringLiteral("a\U0001F600b");
        QTest::newRow("start") << face << qsizetype(0) << qsizetype(0);
        QTest::newRow("before a pair") << face << qsizetype(1) << qsizetype(1);
        QTest::newRow("after a pair") << face << qsizetype(3) << qsizetype(2);
        QTest::newRow("end") << face << qsizetype(4) << qsizetype(3);
        QTest::newRow("beyond the end") << face << qsizetype(99) << qsizetype(3);
        QTest::newRow("negative") << face << qsizetype(-5) << qsizetype(0);
        QTest::newRow("accents and Cyrillic are one unit each")
            << QStringLiteral("été Москва") << qsizetype(10) << qsizetype(10);
        QTest::newRow("empty") << QString() << qsizetype(0) << qsizetype(0);
        const QString lone = QString(QChar(0xD83D)) + QStringLiteral("ab") + QChar(0xDE00);
        QTest::newRow("lone halves count each") << lone << qsizetype(4) << qsizetype(4);
    }

    void countsCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, offset);
        QTEST(Exchange::CodePoints(text).at(offset), "codePoint");
    }

    void agreesWithUcs4EverywhereInAMixedText()
    {
        QString text;
        for (int i = 0; i < 200; ++i)
            text += i % 3 == 0 ? QStringLiteral("\U0001F512") : QStringLiteral("xé");
        const Exchange::CodePoints codePoints(text);
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && text[i].isLowSurrogate())
                continue;
            QCOMPARE(codePoints.at(i), text.first(i).toUcs4().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
