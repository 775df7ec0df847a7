// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/messages.h"

#include <QTest>
#include <QTextStream>

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatATerminalWouldObey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Привет, 世界 \U0001F600")
                               << QStringLiteral("Привет, 世界 \U0001F600");
        QTest::newRow("escape") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a\\x1b[31mb");
        QTest::newRow("C1 introducer") << QStringLiteral("a\u009bb") << QStringLiteral("a\\x9bb");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a\\x0ab");
        QTest::newRow("delete") << QStringLiteral("a\x7f") << QStringLiteral("a\\x7f");
        QTest::newRow("direction")
            << QStringLiteral("a\u202etxt") << QStringLiteral("a\\u{202e}txt");
        QTest::newRow("lone surrogate")
            << QString(QChar(0xD800)) << QString(QChar(QChar::ReplacementCharacter));
    }

    void showsWhatATerminalWouldObey()
    {
        QFETCH(QString, text);
        QTEST(Cli::visible(text), "shown");
    }

    void keepsLinesWhereAsked()
    {
        QCOMPARE(Cli::visible(QStringLiteral("a\n\tb\x1b"), true), QStringLiteral("a\n\tb\\x1b"));
    }

    void namesFileAndReason()
    {
        QString text;
        QTextStream err(&text);
        Cli::say(err, {QStringLiteral("a\x1b.txt"), QStringLiteral("is empty")});
        Cli::say(err, {QString(), QStringLiteral("is empty")});
        QCOMPARE(text,
                 QStringLiteral("counterclaim: a\\x1b.txt: is empty\n"
                                "counterclaim: standard input: is empty\n"));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
