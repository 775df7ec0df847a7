// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"
#include "tests/app/cli/scene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        m_case = m_scene->path(text("quarrel.counterclaim"));
        m_scene->write(text("articles/a.txt"), kArticle);
        m_scene->write(text("articles/b.txt"),
                       "Envoys meet\n\nOn 3 March 2019 envoys of Norway met those of Ruritania to "
                       "discuss hacking.\n");
    }

    void keepsWhatItReads()
    {
        const auto result = import({m_scene->path(text("articles"))});
        QCOMPARE(result.status, int(Cli::Done));
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(text("articles kept: 2")), qPrintable(result.err));
        const auto direct = exported(m_scene->path(text("articles")));
        QCOMPARE(direct.size(), 2);
        QCOMPARE(exported(m_case), direct);
    }

    void knowsWhatTheCaseHas()
    {
        QCOMPARE(import({m_scene->path(text("articles"))}).status, int(Cli::Done));
        const QString copy = m_scene->write(text("copy.txt"), kArticle);
        const auto again = import({m_scene->path(text("articles/b.txt")), copy});
        QCOMPARE(again.status, int(Cli::Done));
        QVERIFY2(again.err.contains(text("copy.txt: Not kept again")), qPrintable(again.err));
        QVERIFY2(again.err.contains(text("articles kept: 0, events: 0, in the case already: 2")),
                 qPrintable(again.err));
        QCOMPARE(exported(m_case).size(), 2);
    }

    void namesWhatItCannotRead()
    {
        const auto result =
            import({m_scene->path(text("missing.txt")), m_scene->path(text("articles/a.txt"))});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY2(result.err.contains(text("missing.txt: ")), qPrintable(result.err));
        QCOMPARE(exported(m_case).size(), 1);
    }

    void exportsTheCaseThatIsNamed()
    {
        QCOMPARE(import({m_scene->path(text("articles"))}).status, int(Cli::Done));
        const QString output = m_scene->path(text("out.json"));
        const auto named =
            Scene::run({text("export"), text("--case"), m_case, text("--output"), output});
        QVERIFY2(named.status == int(Cli::Done), qPrintable(named.err));
        const QByteArray viaOption = m_scene->read(text("out.json"));
        QVERIFY(Scene::run({text("export"), m_case, text("--output"), output}).status
                == int(Cli::Done));
        QCOMPARE(m_scene->read(text("out.json")), viaOption);
        const auto refused =
            Scene::run({text("export"), text("--case"), m_scene->path(text("articles/a.txt")),
                        text("--output"), output});
        QCOMPARE(refused.status, int(Cli::CouldNotRead));
        QVERIFY2(refused.err.contains(text("a.txt: This is not a case")), qPrintable(refused.err));
    }

    void refusesWhatIsNoCase()
    {
        const QByteArray bytes("not a case, but somebody's notes");
        const QString notes = m_scene->write(text("notes.txt"), bytes);
        const auto result = Scene::run(
            {text("import"), text("--case"), notes, m_scene->path(text("articles/a.txt"))});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY2(result.err.contains(text("notes.txt: This is not a case")),
                 qPrintable(result.err));
        QCOMPARE(m_scene->read(text("notes.txt")), bytes);
    }

    void wantsToKnowTheCase()
    {
        const auto result = Scene::run({text("import"), m_scene->path(text("articles"))});
        QCOMPARE(result.status, int(Cli::WrongUsage));
        QVERIFY(result.err.contains(text("--case")));
    }

    void anExportFollowsTheAnalystsDate()
    {
        m_scene->write(text("articles/c.txt"), "Norway on Thursday denied hacking Ruritania.\n");
        import({m_scene->path(text("articles/c.txt"))});
        {
            const auto store = Casefile::Store::open(m_case, Casefile::Store::Mode::Write);
            QVERIFY(store);
            QVERIFY((*store)->setPublished(1, Dates::Edtf::parse(u"2020-12-20").value(), {}));
        }
        const QJsonObject article = exported(m_case).at(0).toObject();
        QCOMPARE(article[u"published"].toString(), text("2020-12-20"));
        QCOMPARE(article[u"events"][0][u"date"].toString(), text("2020-12-17"));
    }

    void aCaseStandsBesideFiles()
    {
        import({m_scene->path(text("articles/a.txt"))});
        const QString output = m_scene->path(text("both.json"));
        const auto result =
            Scene::run({text("export"), m_case, m_scene->path(text("articles/b.txt")),
                        text("--output"), output});
        QCOMPARE(result.status, int(Cli::Done));
        QCOMPARE(QJsonDocument::fromJson(m_scene->read(text("both.json"))).array().size(), 2);
    }

    void aDamagedCaseIsNamedAndSaved()
    {
        import({m_scene->path(text("articles"))});
        QByteArray bytes = m_scene->read(text("quarrel.counterclaim"));
        const qsizetype place = bytes.indexOf("Envoys meet");
        QVERIFY(place > 0);
        bytes[place] = 'X';
        m_scene->write(text("quarrel.counterclaim"), bytes);
        const auto result =
            Scene::run({text("export"), m_case, text("--output"), m_scene->path(text("out.json"))});
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY2(result.err.contains(text("quarrel-rescued.counterclaim")), qPrintable(result.err));
        QVERIFY(!exported(m_scene->path(text("quarrel-rescued.counterclaim"))).isEmpty());
    }

private:
    Scene::Result import(const QStringList &operands) const
    {
        return Scene::run(QStringList{text("import"), text("--case"), m_case} + operands);
    }

    QJsonArray exported(const QString &operand) const
    {
        const auto result =
            Scene::run({text("export"), operand, text("--output"), m_scene->path(text("x.json"))});
        return result.status == Cli::Done
            ? QJsonDocument::fromJson(m_scene->read(text("x.json"))).array()
            : QJsonArray();
    }

    std::unique_ptr<Scene> m_scene;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
