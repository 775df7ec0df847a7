// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/serveraddress.h"
#include "app/cli/casepassword.h"
#include "tests/app/cli/scene.h"
#include "tests/server/engines.h"

#include <QTest>

class TestCasePassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPasswordsOutOfArguments()
    {
        QCOMPARE(
            Cli::withoutPasswords({text("--case"), text("postgresql://ann:secret@host/db"),
                                   text("--case=postgresql://eve:s%3Dcret@host/db"),
                                   text("a=b:c@d.txt"), text("-")}),
            QStringList({text("--case"), text("postgresql://ann@host/db"),
                         text("--case=postgresql://eve@host/db"), text("a=b:c@d.txt"), text("-")}));
        QCOMPARE(Casefile::passwordFor(text("postgresql://ann@host/db")), text("secret"));
        QCOMPARE(Casefile::passwordFor(text("postgresql://eve@host/db")), text("s=cret"));
    }

    void neverShowsAPassword()
    {
        Scene scene;
        const QString article = scene.write(text("a.txt"), kArticle);
        for (const QString &address : {text("postgresql://ann:hush@/x?host=/nonexistent"),
                                       text("postgresql:///x?password=hush&host=/nonexistent")}) {
            for (const QStringList &command :
                 {QStringList{text("import"), text("--case"), address, article},
                  QStringList{text("import"), text("--case=") + address, article},
                  QStringList{text("extract"), address}}) {
                const auto result = Scene::run(command);
                QCOMPARE(result.status, int(Cli::CouldNotRead));
                QVERIFY2(result.err.contains(text("The server cannot be reached")),
                         qPrintable(result.err));
                QVERIFY2(!result.err.contains(text("hush")), qPrintable(result.err));
            }
        }
    }

    void importsToAServerAndExportsFromIt()
    {
        if (Engines::server().isEmpty())
            QSKIP(Engines::noServer());
        Scene scene;
        const QString article = scene.write(text("a.txt"), kArticle);
        const QString server = Engines::newPlace();
        const QString file = scene.path(text("a.counterclaim"));
        QStringList data;
        for (const QString &place : {server, file}) {
            const auto kept = Scene::run({text("import"), text("--case"), place, article});
            QVERIFY2(kept.status == int(Cli::Done), qPrintable(kept.err));
            QVERIFY2(kept.err.contains(text("articles kept: 1")), qPrintable(kept.err));
            const auto told = Scene::run({text("extract"), place});
            QVERIFY2(told.status == int(Cli::Done), qPrintable(told.err));
            data.append(told.out);
        }
        QVERIFY(data[0].contains(text("\"denial\"")));
        QCOMPARE(data[0], data[1]);
    }
};

QTEST_GUILESS_MAIN(TestCasePassword)
#include "tst_casepassword.moc"
