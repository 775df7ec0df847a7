// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/scene.h"

#include "app/model/opencase.h"

#include <QJsonDocument>
#include <QTest>

namespace {

/// A picture writer that notes what it was asked for.
struct Easel
{
    std::vector<Cli::PictureRequest> requests;
    std::size_t articles = 0;
    QString refusal;

    Cli::PictureWriter writer()
    {
        return [this](const Cli::PictureRequest &request,
                      const Model::OpenCase &events) -> tl::expected<void, QString> {
            requests.push_back(request);
            articles = events.articles().size();
            if (!refusal.isEmpty())
                return tl::unexpected(refusal);
            return {};
        };
    }
};

} // namespace

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsThePictureToItsWriter()
    {
        const Scene scene;
        Easel easel;
        const auto result = Scene::run(
            {text("export"), scene.write(text("a.txt"), kArticle),
             scene.write(text("b.txt"), kArticle), text("--output"), scene.path(text("x.PNG")),
             text("--size"), text("800x300"), text("--scale"), text("2.5"), text("--theme"),
             text("dark"), text("--from"), text("2019"), text("--to"), text("2020-06")},
            easel.writer());
        QCOMPARE(result.status, int(Cli::Done));
        QCOMPARE(result.out, QString());
        QCOMPARE(easel.requests.size(), std::size_t(1));
        const Cli::PictureRequest &request = easel.requests.front();
        QCOMPARE(request.path, scene.path(text("x.PNG")));
        QCOMPARE(request.format, text("png"));
        QCOMPARE(request.width, 800);
        QCOMPARE(request.height, 300);
        QCOMPARE(request.scale, 2.5);
        QVERIFY(request.dark);
        QVERIFY(request.period.has_value());
        QCOMPARE(request.period->earliest, Dates::Edtf::parse(text("2019"))->bounds()->earliest);
        QCOMPARE(request.period->latest, Dates::Edtf::parse(text("2020-06"))->bounds()->latest);
        QCOMPARE(easel.articles, std::size_t(2));
    }

    void theFormatOverridesTheEnding()
    {
        const Scene scene;
        Easel easel;
        Scene::run({text("export"), scene.write(text("a.txt"), kArticle), text("--output"),
                    scene.path(text("x.png")), text("--format"), text("svg")},
                   easel.writer());
        QCOMPARE(easel.requests.size(), std::size_t(1));
        QCOMPARE(easel.requests.front().format, text("svg"));
        QVERIFY(!easel.requests.front().period.has_value());
        QVERIFY(!easel.requests.front().dark);
    }

    void namesAPictureThatCannotBeWritten()
    {
        const Scene scene;
        Easel easel;
        easel.refusal = text("the disk is full");
        const auto result = Scene::run({text("export"), scene.write(text("a.txt"), kArticle),
                                        text("--output"), scene.path(text("x.pdf"))},
                                       easel.writer());
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QVERIFY2(result.err.contains(text("x.pdf: the disk is full")), qPrintable(result.err));
    }

    void writesData()
    {
        const Scene scene;
        const QString article = scene.write(text("a.txt"), kArticle);
        QCOMPARE(Scene::run({text("export"), article, text("--output"), scene.path(text("x.json"))})
                     .status,
                 int(Cli::Done));
        QCOMPARE(QJsonDocument::fromJson(scene.read(text("x.json")))[u"id"].toString(), text("a"));
        const auto csv = Scene::run(
            {text("export"), article, text("--output"), text("-"), text("--format"), text("csv")});
        QCOMPARE(csv.status, int(Cli::Done));
        QVERIFY(csv.out.startsWith(text("article,")));
    }

    void doesTheRestWhenOneFileCannotBeRead()
    {
        const Scene scene;
        Easel easel;
        const auto result = Scene::run({text("export"), scene.path(text("missing.txt")),
                                        scene.write(text("a.txt"), kArticle), text("--output"),
                                        scene.path(text("x.svg"))},
                                       easel.writer());
        QCOMPARE(result.status, int(Cli::CouldNotRead));
        QCOMPARE(easel.articles, std::size_t(1));
        QVERIFY(result.err.contains(text("missing.txt: ")));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const char *options) {
            QTest::newRow(name) << text(options).split(QLatin1Char(' '));
        };
        row("no output", "a.txt");
        row("no ending", "a.txt --output x");
        row("unknown ending", "a.txt --output x.bmp");
        row("unknown format", "a.txt --output x.png --format bmp");
        row("no size", "a.txt --output x.png --size 800");
        row("too small", "a.txt --output x.png --size 800x0");
        row("too large", "a.txt --output x.png --size 800x30000");
        row("too many dots", "a.txt --output x.png --size 20000x20000");
        row("no scale", "a.txt --output x.png --scale huge");
        row("scale of nothing", "a.txt --output x.png --scale 0");
        row("scale that is no number", "a.txt --output x.png --scale nan");
        row("unknown theme", "a.txt --output x.png --theme blue");
        row("unknown kind", "a.txt --output x.png --kind war");
        row("no date", "a.txt --output x.png --from then");
        row("no year", "a.txt --output x.png --from XXXX-05");
        row("backwards", "a.txt --output x.png --from 2020 --to 2019");
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        Easel easel;
        const auto result = Scene::run(QStringList{text("export")} + arguments, easel.writer());
        QCOMPARE(result.status, int(Cli::WrongUsage));
        QCOMPARE(result.out, QString());
        QVERIFY(easel.requests.empty());
    }

    void refusesPicturesWhereNobodyDrawsThem()
    {
        const Scene scene;
        const auto result = Scene::run({text("export"), scene.write(text("a.txt"), kArticle),
                                        text("--output"), scene.path(text("x.png"))});
        QCOMPARE(result.status, int(Cli::WrongUsage));
        QVERIFY(result.err.contains(text("without pictures")));
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
