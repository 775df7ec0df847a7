// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/chartpicture.h"
#include "ui/exporting/picturefile.h"

#include <QBarSet>
#include <QChartView>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QStackedBarSeries>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintSomething(QPainter &painter)
{
    painter.fillRect(QRectF(0, 0, 200, 100), Qt::green);
    painter.setPen(Qt::black);
    painter.drawText(QPointF(10, 50), u"a < b & c"_s);
}

Gui::PictureOptions options(double scale = 1)
{
    return {QSizeF(200, 100), scale, u"Claims <&> denials"_s};
}

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndingDecidesTheFormat()
    {
        QCOMPARE(Gui::pictureFormat(u"a.PNG"_s), Gui::PictureFormat::Png);
        QCOMPARE(Gui::pictureFormat(u"/b.c/d.svg"_s), Gui::PictureFormat::Svg);
        QCOMPARE(Gui::pictureFormat(u"pdf"_s), Gui::PictureFormat::Pdf);
        QVERIFY(!Gui::pictureFormat(u"a.jpeg"_s));
        QVERIFY(!Gui::pictureFormat(u"png.txt"_s));
        QVERIFY(!Gui::savePicture(m_folder.filePath(u"a.bmp"_s), options(), paintSomething));
    }

    void aPngHasItsSizeTimesItsScale()
    {
        const QString path = m_folder.filePath(u"scaled.png"_s);
        QVERIFY(Gui::savePicture(path, options(2.5), paintSomething));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(500, 250));
        QCOMPARE(image.pixelColor(499, 249), QColor(Qt::green));
        QCOMPARE(image.text(u"Title"_s), u"Claims <&> denials"_s);
    }

    void anSvgIsWellFormedAndKeepsItsTextAsText()
    {
        const QString path = m_folder.filePath(u"drawing.svg"_s);
        QVERIFY(Gui::savePicture(path, options(), paintSomething));
        QXmlStreamReader reader(contents(path));
        QString viewBox;
        QString title;
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"svg")
                viewBox = reader.attributes().value(u"viewBox"_s).toString();
            else if (reader.name() == u"title")
                title = reader.readElementText();
            else if (reader.name() == u"text")
                text += reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(viewBox, u"0 0 200 100"_s);
        QCOMPARE(title, u"Claims <&> denials"_s);
        QVERIFY(text.contains(u"a < b & c"_s));
    }

    void aPdfIsOnePageOfThePicturesSize()
    {
        const QString path = m_folder.filePath(u"paper.pdf"_s);
        QVERIFY(Gui::savePicture(path, options(), paintSomething));
        const QByteArray pdf = contents(path);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        // 200 x 100 pixels of 1/96 inch in points.
        const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
        const auto found = box.match(QString::fromLatin1(pdf));
        QVERIFY(found.hasMatch());
        QCOMPARE(found.captured(1).toDouble(), 150.0);
        QCOMPARE(found.captured(2).toDouble(), 75.0);
        QVERIFY(pdf.contains("/Title"));
        // A font that is used means text that is text.
        QVERIFY(pdf.contains("/Type /Font"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void aFormatCanBeGivenWithoutAnEnding()
    {
        const QString path = m_folder.filePath(u"no ending"_s);
        QVERIFY(Gui::savePicture(path, options(), paintSomething, Gui::PictureFormat::Png));
        QCOMPARE(QImage(path, "PNG").size(), QSize(200, 100));
    }

    void whatCannotBeWrittenIsSaidInWords()
    {
        const auto missing =
            Gui::savePicture(m_folder.filePath(u"no/such/a.png"_s), options(), paintSomething);
        QVERIFY(!missing);
        QVERIFY(!missing.error().isEmpty());
        const QString folder = m_folder.filePath(u"folder.png"_s);
        QVERIFY(QDir().mkdir(folder));
        const auto onFolder = Gui::savePicture(folder, options(), paintSomething);
        QVERIFY(!onFolder);
        QVERIFY(onFolder.error().contains(u"folder"_s));
    }

    void aFailureLeavesTheOldFileWhole()
    {
        const QString path = m_folder.filePath(u"kept.png"_s);
        QVERIFY(Gui::savePicture(path, options(), paintSomething));
        const QByteArray before = contents(path);
        const auto huge = Gui::savePicture(path, options(1000), paintSomething);
        QVERIFY(!huge);
        QVERIFY(huge.error().contains(u"200000"_s));
        QCOMPARE(contents(path), before);
        // Nor is anything left beside it.
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}).size(), 1);
    }

    void impossibleScalesAreRefused_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("nothing") << 0.0;
        QTest::newRow("negative") << -1.0;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }

    void impossibleScalesAreRefused()
    {
        QFETCH(double, scale);
        QVERIFY(!Gui::savePicture(m_folder.filePath(u"x.png"_s), options(scale), paintSomething));
    }

    void aChartIsWrittenUnderItsHeading()
    {
        auto *set = new QBarSet(u"Hack"_s);
        *set << 1 << 3;
        auto *series = new QStackedBarSeries;
        series->append(set);
        QChartView view;
        view.chart()->setTitle(u"a chart"_s);
        view.chart()->addSeries(series);
        view.chart()->setAnimationOptions(QChart::NoAnimation);
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));

        const QString svg = m_folder.filePath(u"chart.svg"_s);
        QVERIFY(
            Gui::saveChartPicture(svg, view, {u"Events a year"_s, u"2016 – 2018 · 4 events"_s}));
        const QByteArray drawing = contents(svg);
        QVERIFY(drawing.contains("Events a year"));
        QVERIFY(drawing.contains("4 events"));
        QVERIFY(drawing.contains("a chart"));
        const QString png = m_folder.filePath(u"chart.png"_s);
        QVERIFY(Gui::saveChartPicture(png, view, {u"Events a year"_s, u"4 events"_s}, 2));
        const QImage image(png);
        QCOMPARE(image.width(), 2 * view.viewport()->width());
        QVERIFY(image.height() > 2 * view.viewport()->height());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPictureFile)
#include "tst_picturefile.moc"
