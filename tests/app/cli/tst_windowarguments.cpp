// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/windowarguments.h"

#include <QTest>

class TestWindowArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPathsFromOptions_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("paths");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("files and folders")
            << QStringLiteral("a.txt b") << QStringLiteral("a.txt b");
        QTest::newRow("standard input") << QStringLiteral("-") << QStringLiteral("-");
        QTest::newRow("end of options")
            << QStringLiteral("a -- --b --") << QStringLiteral("a --b --");
        QTest::newRow("unknown option") << QStringLiteral("a --b") << QStringLiteral("error");
    }

    void tellsPathsFromOptions()
    {
        QFETCH(QString, arguments);
        const QStringList words = arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto paths = Cli::windowPaths(QStringList{QStringLiteral("counterclaim")} + words);
        const QString found = paths ? paths->join(QLatin1Char(' ')) : QStringLiteral("error");
        QTEST(found, "paths");
    }

    void namesTheUnknownOption()
    {
        const auto paths =
            Cli::windowPaths({QStringLiteral("counterclaim"), QStringLiteral("--colour")});
        QVERIFY(!paths);
        QVERIFY(paths.error().contains(QStringLiteral("--colour")));
    }
};

QTEST_GUILESS_MAIN(TestWindowArguments)
#include "tst_windowarguments.moc"
