// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/opencase.h"
#include "tests/ui/timeline/scene.h"
#include "ui/exporting/timelinepicture.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

// All text of an SVG file; empty if it is not well-formed.
QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

Model::ReadArticle article(const QString &title, const QString &date)
{
    Model::ReadArticle read;
    read.article.id = u"a"_s;
    read.article.path = u"/a.txt"_s;
    read.article.text = u"Estonia denied it."_s;
    Extraction::Event event;
    event.id = u"e1"_s;
    event.kind = Extraction::Kind::Denial;
    event.title = title;
    if (const auto parsed = Dates::Edtf::parse(date))
        event.date = *parsed;
    event.mentions.resize(1);
    read.findings.events.push_back(event);
    return read;
}

} // namespace

class TestTimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureTellsTitlePeriodAndNumbers()
    {
        Gui::TimelineData data =
            Scene::data({Scene::day(1, 2016, 2, 1), Scene::day(2, 2018, 5, 1)});
        data.undated = 3;
        Gui::TimelinePicture picture;
        picture.title = u"A quarrel"_s;
        picture.period =
            Model::Period{Gui::Calendar::dayStart(2016, 1, 1), Gui::Calendar::dayStart(2017, 1, 1)};
        const QString path = m_folder.filePath(u"quarrel.svg"_s);
        QVERIFY(Gui::saveTimelinePicture(path, data, picture));
        const QString text = textOf(path);
        for (const QString &part : {u"A quarrel"_s, u"1 Jan 2016 – 31 Dec 2016"_s,
                                    u"1 of 2 events"_s, u"3 undated"_s, u"event 1"_s, u"Denial"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"event 2"_s));
    }

    void hostileTitlesLeaveTheDrawingWellFormed()
    {
        Gui::TimelineData data = Scene::data({Scene::day(1, 2016, 2, 1)});
        data.text = [](Model::EventKey) {
            QString title = u"]]> <script>\u202E & \u0001\uFFFE"_s;
            title += QChar(0xd800);
            return Gui::EventText{title, {}, {}, {}};
        };
        Gui::TimelinePicture picture;
        picture.title = u"<title> & \u0000 \u2066"_s;
        const QString path = m_folder.filePath(u"hostile.svg"_s);
        QVERIFY(Gui::saveTimelinePicture(path, data, picture));
        const QString text = textOf(path);
        QVERIFY(text.contains(u"]]> <script> &"_s));
        QVERIFY(text.contains(u"<title> &"_s));
        QVERIFY(!text.contains(QChar(0x202e)));
    }

    void lightAndDarkAndScaleAreAsAsked()
    {
        const Gui::TimelineData data = Scene::data({Scene::day(1, 2016, 2, 1)});
        for (const bool dark : {false, true}) {
            Gui::TimelinePicture picture;
            picture.size = {800, 300};
            picture.scale = 1.5;
            picture.dark = dark;
            const QString path = m_folder.filePath(u"look.png"_s);
            QVERIFY(Gui::saveTimelinePicture(path, data, picture));
            const QImage image(path);
            QCOMPARE(image.size(), QSize(1200, 450));
            QCOMPARE(image.pixelColor(1190, 10).lightness() < 128, dark);
        }
    }

    void anEmptyCaseMakesAPictureThatSaysSo()
    {
        const QString path = m_folder.filePath(u"empty.svg"_s);
        QVERIFY(Gui::saveTimelinePicture(path, Scene::data({}), {}));
        QVERIFY(textOf(path).contains(u"0 events"_s));
    }

    void theCommandsPictureShowsTheCase()
    {
        Model::OpenCase openCase;
        openCase.addArticles({article(u"Estonia denies the hack"_s, u"2016-03"_s)});
        Cli::PictureRequest request;
        request.path = m_folder.filePath(u"case.out"_s);
        request.format = u"svg"_s;
        request.title = u"The case"_s;
        request.width = 1000;
        request.height = 400;
        const auto written = Gui::writeTimelinePicture(request, openCase);
        QVERIFY2(written, written ? "" : qPrintable(written.error()));
        const QString text = textOf(request.path);
        QVERIFY(text.contains(u"The case"_s));
        QVERIFY(text.contains(u"1 event"_s));
        QVERIFY(text.contains(u"Estonia denies the hack"_s));
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("viewBox=\"0 0 1000 400\""));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
