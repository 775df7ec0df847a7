// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/scene.h"

#include <QTest>

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCommandsFromFiles()
    {
        QVERIFY(Cli::isCommand(QStringLiteral("extract")));
        QVERIFY(Cli::isCommand(QStringLiteral("--version")));
        QVERIFY(!Cli::isCommand(QStringLiteral("./extract")));
        QVERIFY(!Cli::isCommand(QString()));
    }

    void saysItsVersion()
    {
        const auto result = Scene::run({QStringLiteral("--version")});
        QCOMPARE(result.status, int(Cli::Done));
        QCOMPARE(result.out, QStringLiteral("counterclaim " COUNTERCLAIM_VERSION "\n"));
    }

    void refusesAnUnknownWordAndNoWord()
    {
        QCOMPARE(Scene::run({QStringLiteral("conjure")}).status, int(Cli::WrongUsage));
        QCOMPARE(Scene::run({}).status, int(Cli::WrongUsage));
    }

    void helpNamesEveryCommandAndGoesToStandardOutput()
    {
        const auto result = Scene::run({QStringLiteral("--help")});
        QCOMPARE(result.status, int(Cli::Done));
        QCOMPARE(result.err, QString());
        for (const QString &command : {QStringLiteral("extract"), QStringLiteral("timex"),
                                       QStringLiteral("explain"), QStringLiteral("export")})
            QVERIFY(result.out.contains(QStringLiteral("counterclaim ") + command));
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
