// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kindstyle.h"
#include "ui/timeline/timelinestyle.h"

#include <QFont>
#include <QSet>
#include <QTest>

using Extraction::Kind;

class TestKindStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheGuidelines()
    {
        QVERIFY(std::abs(Gui::contrast(Qt::black, Qt::white) - 21) < 0.001);
        QCOMPARE(Gui::contrast(Qt::red, Qt::red), 1.0);
        // #767676 is the lightest grey of 4.5:1 on white.
        QVERIFY(Gui::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(Gui::contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void everyKindIsReadableOnLightAndDark()
    {
        for (const bool dark : {false, true}) {
            const auto style = Gui::timelineStyle(Gui::paperPalette(dark), QFont());
            QCOMPARE(style.dark, dark);
            for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
                const QColor color = Gui::kindColor(Kind(kind), dark);
                QVERIFY(Gui::contrast(color, style.base) >= 4.5);
                QVERIFY(Gui::contrast(color, style.band) >= 4.5);
            }
            QVERIFY(Gui::contrast(style.muted, style.band) >= 4.5);
            QVERIFY(Gui::contrast(style.text, style.band) >= 4.5);
            QVERIFY(Gui::contrast(style.accent, style.base) >= 3);
        }
    }

    void kindsDifferInColourLetterNameAndShape()
    {
        QSet<QString> letters;
        QSet<QString> names;
        QSet<QRgb> colors;
        for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
            letters += Gui::kindLetter(Kind(kind));
            names += Gui::kindName(Kind(kind));
            colors += Gui::kindColor(Kind(kind), false).rgb();
            const QRectF box(0, 0, 20, 20);
            QVERIFY(box.adjusted(-1, -1, 1, 1)
                        .contains(Gui::kindShape(Kind(kind), box).boundingRect()));
            for (int other = 0; other < kind; ++other)
                QVERIFY(Gui::kindShape(Kind(kind), box) != Gui::kindShape(Kind(other), box));
        }
        QCOMPARE(letters.size(), Extraction::kKindCount);
        QCOMPARE(names.size(), Extraction::kKindCount);
        QCOMPARE(colors.size(), Extraction::kKindCount);
    }
};

QTEST_MAIN(TestKindStyle)
#include "tst_kindstyle.moc"
