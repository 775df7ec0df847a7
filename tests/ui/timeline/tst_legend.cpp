// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/legend.h"
#include "ui/timeline/legendpanel.h"

#include <QFont>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QTest>

class TestLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryHasItsOwnDrawingAndText()
    {
        for (const bool dark : {false, true}) {
            const auto style = Gui::timelineStyle(Gui::paperPalette(dark), QFont());
            const QSize size = Gui::legendSampleSize(style).toSize();
            QSet<QByteArray> drawings;
            QSet<QString> texts;
            const auto entries = Gui::legendEntries(style);
            for (const Gui::LegendEntry &entry : entries) {
                QImage image(size, QImage::Format_RGB32);
                image.fill(style.base);
                QPainter painter(&image);
                Gui::paintLegendSample(painter, entry, QRectF(QPointF(), size).center(), style);
                painter.end();
                // Nothing reaches the rim, where it would be cut.
                for (int y = 0; y < size.height(); ++y) {
                    QCOMPARE(image.pixelColor(0, y), style.base);
                    QCOMPARE(image.pixelColor(size.width() - 1, y), style.base);
                }
                drawings += QByteArray(reinterpret_cast<const char *>(image.constBits()),
                                       image.sizeInBytes());
                texts += entry.text;
            }
            QCOMPARE(drawings.size(), qsizetype(entries.size()));
            QCOMPARE(texts.size(), qsizetype(entries.size()));
        }
    }

    void itFitsIntoAnyWidth()
    {
        const auto style = Gui::timelineStyle(Gui::paperPalette(false), QFont());
        const double narrow = Gui::legendHeight(320, style);
        const double wide = Gui::legendHeight(1600, style);
        QVERIFY(narrow > 2 * wide);
        QImage image(1600, int(wide), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        Gui::paintLegend(painter, QRectF(image.rect()), style);
        painter.end();
        QVERIFY(image.pixelColor(1599, int(wide) - 1) == style.base);
    }

    void thePanelSaysEveryEntryInWords()
    {
        const Gui::LegendPanel panel;
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            texts.append(label->text());
        for (const auto &entry :
             Gui::legendEntries(Gui::timelineStyle(panel.palette(), panel.font())))
            QVERIFY(texts.contains(entry.text));
    }
};

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
