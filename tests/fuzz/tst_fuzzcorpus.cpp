// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

// What the fuzzers start from and what they once broke on, read again with every build.

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetTakesItsCorpus_data();
    void everyTargetTakesItsCorpus();
};

void TestFuzzCorpus::everyTargetTakesItsCorpus_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    for (const Fuzz::Target &target : Fuzz::targets()) {
        const QDir folder(QStringLiteral(COUNTERCLAIM_FUZZ_CORPUS) + QLatin1Char('/')
                          + QLatin1StringView(target.name));
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        QVERIFY2(!files.isEmpty(), target.name);
        for (const QFileInfo &file : files) {
            QTest::addRow("%s/%s", target.name, qPrintable(file.fileName()))
                << file.filePath() << QByteArray(target.name);
        }
    }
}

void TestFuzzCorpus::everyTargetTakesItsCorpus()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, target);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // A broken promise ends the program, and ctest says so.
    Fuzz::target(target.constData())->run(bytes);
    Fuzz::target(target.constData())->run(bytes.first(bytes.size() / 2));
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
