// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/scene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

class TestExtractCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsOneObjectForOneFile()
    {
        const Scene scene;
        const auto result = Scene::run({text("extract"), scene.write(text("port.txt"), kArticle)});
        QCOMPARE(result.status, int(Cli::Done));
        QCOMPARE(result.err, QString());
        const auto document = QJsonDocument::fromJson(result.out.toUtf8());
        QCOMPARE(document[u"id"].toString(), text("port"));
        QVERIFY(document[u"events"].isArray());
        QVERIFY(document[u"threads"].isArray());
    }

    void printsAListForSeveralFiles()
    {
        const Scene scene;
        const auto result = Scene::run({text("extract"), scene.write(text("a.txt"), kArticle),
                                        scene.write(text("b.txt"), kArticle)});
        const auto list = QJsonDocument::fromJson(result.out.toUtf8()).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[1][u"id"].toString(), text("b"));
        QVERIFY2(result.err.contains(text("articles read: 2")), qPrintable(result.err));
    }

    void saysWhichEventsOfSeveralFilesAreOne()
    {
        const Scene scene;
        const QString one = scene.write(text("a.txt"), kArticle);
        const auto result =
            Scene::run({text("extract"), one, scene.write(text("b.txt"), kArticle)});
        const auto list = QJsonDocument::fromJson(result.out.toUtf8()).array();
        const QJsonArray events = list[0][u"events"].toArray();
        QVERIFY(!events.isEmpty());
        for (const QJsonValue &event : events) {
            QCOMPARE(event[u"same_as"].toArray(), QJsonArray{text("b:") + event[u"id"].toString()});
            QCOMPARE(event[u"sources"].toInt(), 1); // a copy confirms nothing
        }
        const auto alone = QJsonDocument::fromJson(Scene::run({text("extract"), one}).out.toUtf8());
        QVERIFY(!alone[u"events"][0].toObject().contains(u"same_as"));
    }

    void printsALineAnArticleAsJsonLines()
    {
        const Scene scene;
        const auto result = Scene::run({text("extract"), text("--format"), text("jsonl"),
                                        scene.write(text("a.txt"), kArticle),
                                        scene.write(text("b.txt"), kArticle)});
        const QStringList lines = result.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines)
            QVERIFY(QJsonDocument::fromJson(line.toUtf8()).isObject());
    }

    void printsOneHeaderAsCsv()
    {
        const Scene scene;
        const auto result =
            Scene::run({text("extract"), text("--format=csv"), scene.write(text("a.txt"), kArticle),
                        scene.write(text("b.txt"), kArticle)});
        QVERIFY(result.out.startsWith(text("article,outlet,")));
        QCOMPARE(result.out.count(text("article,outlet,")), 1);
    }

    void writesAFileAnArticleIntoAFolder()
    {
        const Scene scene;
        const auto result = Scene::run(
            {text("extract"), text("--output"), scene.path(text("new/out")),
             scene.write(text("in/a.txt"), kArticle), scene.write(text("in/b.txt"), kArticle)});
        QCOMPARE(result.status, int(Cli::Done));
        QCOMPARE(result.out, QString());
        for (const char *name : {"a", "b"}) {
            const auto document =
                QJsonDocument::fromJson(scene.read(text("new/out/%1.json").arg(text(name))));
            QCOMPARE(document[u"id"].toString(), text(name));
        }
    }

    void writesAFileForEachItemOfAFeedAndNamesWhatIsBroken()
    {
        const Scene scene;
        const QString feed =
            scene.write(text("news.xml"),
                        "<rss><channel><item><guid>1</guid><description>" + kArticle
                            + "</description></item><item/><item><guid>2</guid><description>"
                            + kArticle + "</description></item></channel></rss>");
        const auto result =
            Scene::run({text("extract"), text("--output"), scene.path(text("out")), feed});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        const QStringList files = QDir(scene.path(text("out"))).entryList(QDir::Files);
        QCOMPARE(files.size(), 2);
        for (const QString &file : files)
            QVERIFY2(file.startsWith(text("news#")) && file.endsWith(text(".json")),
                     qPrintable(file));
        QVERIFY2(result.err.contains(text("%1: Item 2: ").arg(feed)), qPrintable(result.err));

        const auto list = Scene::run({text("extract"), feed});
        QCOMPARE(QJsonDocument::fromJson(list.out.toUtf8()).array().size(), 2);
    }

    void givesAListForAFeedOfOneItem()
    {
        const Scene scene;
        const auto result = Scene::run(
            {text("extract"),
             scene.write(text("news.xml"),
                         "<rss><channel><item><title>Norway</title></item></channel></rss>")});
        QCOMPARE(QJsonDocument::fromJson(result.out.toUtf8()).array().size(), 1);
    }

    void givesOutNoCaptureForAPublication()
    {
        const Scene scene;
        const QByteArray page = "Content-Type: text/plain\r\n\r\nNorway denied the hack on Monday.";
        const auto result = Scene::run(
            {text("extract"),
             scene.write(text("a.mht"),
                         "From: <Saved by Blink>\r\nDate: Tue, 5 Jan 2021 08:00:00 -0000\r\n"
                             + page)});
        const auto document = QJsonDocument::fromJson(result.out.toUtf8());
        QVERIFY2(document[u"published"].isNull(), qPrintable(result.out));
        QCOMPARE(document[u"captured"].toString(), text("2021-01-05"));
    }

    void keepsArticlesOfOneNameApart()
    {
        const Scene scene;
        const auto result = Scene::run({text("extract"), text("--output"), scene.path(text("out")),
                                        scene.write(text("x/a.txt"), kArticle),
                                        scene.write(text("y/a.txt"), kArticle)});
        QCOMPARE(result.status, int(Cli::Done));
        QCOMPARE(QDir(scene.path(text("out"))).entryList(QDir::Files).join(QLatin1Char(' ')),
                 text("a-2.json a.json"));
        QVERIFY2(result.err.contains(text("y/a.txt: The name is taken")), qPrintable(result.err));
    }

    void theEndingOfTheFileGivesTheFormat()
    {
        const Scene scene;
        const QString article = scene.write(text("a.txt"), kArticle);
        Scene::run({text("extract"), text("--output"), scene.path(text("all.csv")), article});
        QVERIFY(scene.read(text("all.csv")).startsWith("article,outlet,"));
        Scene::run({text("extract"), text("--output"), scene.path(text("all.jsonl")), article});
        QCOMPARE(scene.read(text("all.jsonl")).count('\n'), 1);
    }

    void doesTheRestWhenOneFileCannotBeRead()
    {
        const Scene scene;
        const auto result =
            Scene::run({text("extract"), text("--output"), scene.path(text("out")),
                        scene.path(text("missing.txt")), scene.write(text("a.txt"), kArticle)});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY(QFileInfo::exists(scene.path(text("out/a.json"))));
        QVERIFY2(
            result.err.contains(text("counterclaim: %1: ").arg(scene.path(text("missing.txt")))),
            qPrintable(result.err));
    }

    void saysWhenTheOutputCannotBeWritten()
    {
        const Scene scene;
        scene.write(text("file"), "in the way");
        const auto result =
            Scene::run({text("extract"), text("--output"), scene.path(text("file/out.json")),
                        scene.write(text("a.txt"), kArticle)});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY2(result.err.contains(text("out.json: ")), qPrintable(result.err));
    }

    void takesThePublicationDateFromTheCommandLine()
    {
        const Scene scene;
        const auto result =
            Scene::run({text("extract"), text("--published"), text("2019-05"),
                        scene.write(text("a.txt"), "Nothing here says when it was printed.\n")});
        QCOMPARE(result.status, int(Cli::Done));
        QCOMPARE(QJsonDocument::fromJson(result.out.toUtf8())[u"published"].toString(),
                 text("2019-05"));
    }

    void readsStandardInput()
    {
        const Scene scene;
        const QByteArray path = QFile::encodeName(scene.write(text("in.txt"), kArticle));
        QVERIFY(std::freopen(path.constData(), "r", stdin));
        const auto result = Scene::run({text("extract"), text("-")});
        QCOMPARE(result.status, int(Cli::Done));
        QVERIFY(QJsonDocument::fromJson(result.out.toUtf8()).isObject());
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing to read") << QStringList{};
        QTest::newRow("unknown option") << QStringList{text("--colour"), text("a.txt")};
        QTest::newRow("option without its value") << QStringList{text("--output")};
        QTest::newRow("unknown format")
            << QStringList{text("--format"), text("xml"), text("a.txt")};
        QTest::newRow("no date") << QStringList{text("--published"), text("yesterday"),
                                                text("a.txt")};
        QTest::newRow("no such day")
            << QStringList{text("--published"), text("2019-02-30"), text("a.txt")};
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const auto result = Scene::run(QStringList{text("extract")} + arguments);
        QCOMPARE(result.status, int(Cli::WrongUsage));
        QCOMPARE(result.out, QString());
        QVERIFY(result.err.startsWith(text("counterclaim: ")));
    }

    void helps()
    {
        const auto result = Scene::run({text("extract"), text("--help")});
        QCOMPARE(result.status, int(Cli::Done));
        QVERIFY(
            result.out.startsWith(text("Usage: counterclaim extract [options] FILE|FOLDER|-…")));
        for (const char *option : {"--published", "--format", "--output"})
            QVERIFY2(result.out.contains(text(option)), option);
    }
};

QTEST_GUILESS_MAIN(TestExtractCommand)
#include "tst_extractcommand.moc"
