// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/scene.h"

#include <QRegularExpression>
#include <QTest>

class TestExplainCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheWordsAndTheRuleOfAnEvent()
    {
        const Scene scene;
        const QString article = scene.write(
            text("a.txt"),
            "Norway accuses Russia of hacking its parliament\n\nOSLO, 20 December 2020 - Norway's "
            "government on Friday accused Russia of hacking the Norwegian parliament.\n");
        const auto result = Scene::run({text("explain"), article});
        QCOMPARE(result.status, int(Cli::Done));
        QVERIFY2(result.out.contains(text("accused")), qPrintable(result.out));
        const auto json = Scene::run({text("extract"), article});
        static const QRegularExpression rule(
            text("\"kind\": \"accusation\".*?\"rule\": \"([^\"]+)\""),
            QRegularExpression::DotMatchesEverythingOption);
        const QString name = rule.match(json.out).captured(1);
        QVERIFY2(!name.isEmpty(), qPrintable(json.out));
        QVERIFY2(result.out.contains(name), qPrintable(result.out));
    }

    void showsNothingThatATerminalWouldObey()
    {
        const Scene scene;
        const auto result = Scene::run(
            {text("explain"),
             scene.write(text("a.txt"),
                         "Norway's government on Friday accused Russia of hacking the \x1b[31m "
                         "Norwegian parliament in 2020.\n")});
        QVERIFY(!result.out.contains(QChar(0x1b)));
    }

    void saysWhatOtherArticlesSayOfTheSameEvent()
    {
        const Scene scene;
        const QString one = scene.write(
            text("one.txt"),
            "Norway accuses Russia of hacking its parliament\n\nOSLO, 20 December 2020 - Norway's "
            "government on Friday accused Russia of hacking the Norwegian parliament.\n");
        const QString other = scene.write(
            text("other.txt"),
            "Quarrel over hack\n\nMOSCOW, 21 December 2020 - Norwegian officials accused Russia "
            "on 18 December 2020 of an attack on the computers of the Norwegian parliament.\n");
        const auto result = Scene::run({text("explain"), one, other});
        QCOMPARE(result.status, int(Cli::Done));
        QVERIFY2(result.out.contains(text("one: ")), qPrintable(result.out));
        QVERIFY2(result.out.contains(text("[other:e")), qPrintable(result.out));
        QVERIFY2(result.out.contains(text("because date: 2020-12-18 in both; actors: Norway")),
                 qPrintable(result.out));
        QVERIFY(!Scene::run({text("explain"), one}).out.contains(text("also in")));
    }

    void saysWhatCannotBeRead()
    {
        const Scene scene;
        const auto result = Scene::run({text("explain"), scene.path(text("missing.txt"))});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QCOMPARE(result.out, QString());
    }
};

QTEST_GUILESS_MAIN(TestExplainCommand)
#include "tst_explaincommand.moc"
