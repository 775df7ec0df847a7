// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/scene.h"

#include <QJsonDocument>
#include <QTest>

class TestTimexCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsThePublicationDateAndTheTimexes()
    {
        const Scene scene;
        const auto result =
            Scene::run({text("timex"), text("--published"), text("2020-12-20"),
                        scene.write(text("a.txt"), "The ministers met on 3 March 2019.\n")});
        QCOMPARE(result.status, int(Cli::Done));
        const auto document = QJsonDocument::fromJson(result.out.toUtf8());
        QCOMPARE(document[u"published"].toString(), text("2020-12-20"));
        QVERIFY(document[u"timexes"].isArray());
    }

    void takesOneFileOnly()
    {
        const auto result = Scene::run({text("timex"), text("a.txt"), text("b.txt")});
        QCOMPARE(result.status, int(Cli::WrongUsage));
    }

    void saysWhatCannotBeRead()
    {
        const Scene scene;
        const auto result = Scene::run({text("timex"), scene.path(text("missing.txt"))});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QCOMPARE(result.out, QString());
        QVERIFY(result.err.contains(text("missing.txt: ")));
    }
};

QTEST_GUILESS_MAIN(TestTimexCommand)
#include "tst_timexcommand.moc"
