// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/scene.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

// What an analyst drops on the program is not always an article. Every such thing is named with its
// reason, and the good article beside it is read all the same.

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFileAndTheReasonAndDoesTheRest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << text("empty");
        QTest::newRow("white space") << QByteArray(" \n\t\n") << text("white space");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20)
                                 << text("not a text");
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\2\1\1\0\0\0\0\0\0\0\0\0",
                                               16)
                                 << text("not a text");
        QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, 'a') << text("20.0 MB");
    }

    void namesTheFileAndTheReasonAndDoesTheRest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const Scene scene;
        const QString bad = scene.write(text("bad.txt"), bytes);
        const auto result = Scene::run({text("extract"), text("--output"), scene.path(text("out")),
                                        bad, scene.write(text("good.txt"), kArticle)});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY2(result.err.contains(text("counterclaim: %1: ").arg(bad)), qPrintable(result.err));
        QVERIFY2(result.err.contains(reason), qPrintable(result.err));
        QVERIFY(QFileInfo::exists(scene.path(text("out/good.json"))));
        QVERIFY(!QFileInfo::exists(scene.path(text("out/bad.json"))));
    }

    void aFileThatIsTooLargeIsRefusedWithItsSizeAndTheLimit()
    {
        const Scene scene;
        const QString path = scene.path(text("huge.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(50LL * 1024 * 1024));
        const auto result = Scene::run({text("extract"), path});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY2(result.err.contains(text("50.0 MB")) && result.err.contains(text("20.0 MB")),
                 qPrintable(result.err));
    }

    void aFileThatCannotBeReadIsNamed()
    {
        // Even the administrator gets an error for it.
        const QString path = text("/proc/self/mem");
        if (!QFileInfo::exists(path))
            QSKIP("There is no /proc here.");
        const Scene scene;
        const auto result =
            Scene::run({text("extract"), path, scene.write(text("good.txt"), kArticle)});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY2(result.err.contains(text("counterclaim: %1: ").arg(path)), qPrintable(result.err));
        QCOMPARE(QJsonDocument::fromJson(result.out.toUtf8()).array().size(), 1);
    }

    void aLoopOfLinksEnds()
    {
        const Scene scene;
        scene.write(text("folder/inside/a.txt"), kArticle);
        QVERIFY(QFile::link(scene.path(text("folder")), scene.path(text("folder/inside/again"))));
        QVERIFY(QFile::link(scene.path(text("folder/self")), scene.path(text("folder/self"))));
        const auto result = Scene::run({text("extract"), scene.path(text("folder"))});
        QCOMPARE(QJsonDocument::fromJson(result.out.toUtf8()).array().size(), 1);
    }

    void anEmptyFolderIsNamed()
    {
        const Scene scene;
        QVERIFY(QDir().mkpath(scene.path(text("folder"))));
        const auto result = Scene::run({text("extract"), scene.path(text("folder"))});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY2(result.err.contains(scene.path(text("folder"))), qPrintable(result.err));
        QCOMPARE(QJsonDocument::fromJson(result.out.toUtf8()).array().size(), 0);
    }

    void wrongEncodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("broken UTF-8") << kArticle + "caf\xc3 \xff\xfe na\xc3\xafve\n";
        QTest::newRow("windows-1252") << kArticle + "the \x93port\x94 caf\xe9\n";
        QTest::newRow("windows-1251")
            << QByteArray("\xcc\xee\xf1\xea\xe2\xe0 \xee\xf2\xf0\xe8\xf6\xe0\xe5\xf2\n") + kArticle;
        QTest::newRow("cut inside a character") << kArticle + "na\xc3";
        QTest::newRow("UTF-16 cut in the middle")
            << QByteArray("\xff\xfeN\0o\0r\0w\0a\0y\0 \0d", 16);
        QTest::newRow("HTML cut in the middle") << QByteArray(
            "<!DOCTYPE html><html><head><title>Norway denies</title><script>var a = '<p>';"
            "</script></head><body><article><h1>Norway denies</h1><p>Norway denied it on "
            "20 December 2020.</p><p class=\"unfin");
    }

    void wrongEncodingsAreRead()
    {
        QFETCH(QByteArray, bytes);
        const Scene scene;
        const auto result = Scene::run({text("extract"), scene.write(text("a.txt"), bytes)});
        QCOMPARE(result.status, int(Cli::Done));
        QVERIFY2(QJsonDocument::fromJson(result.out.toUtf8()).isObject(), qPrintable(result.out));
    }

    void aTerminalIsNotObeyedInNamesOfFiles()
    {
        const auto result = Scene::run({text("extract"), text("no\x1b[2Jsuch.txt")});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY(!result.err.contains(QChar(0x1b)));
        QVERIFY2(result.err.contains(text("no\\x1b[2Jsuch.txt")), qPrintable(result.err));
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
