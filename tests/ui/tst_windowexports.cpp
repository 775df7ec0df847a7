// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowtest.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QToolButton>

using namespace Gui;

class TestWindowExports : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void exportsEventsAsTheFilterShowsThem();
    void exportsPictures();
    void saysWhyAnExportFailed();
};

void TestWindowExports::exportsEventsAsTheFilterShowsThem()
{
    open();
    QTest::keyClick(find<QCheckBox>("kind-hack"), Qt::Key_Space);
    m_dialogs.saveTo = m_folder.filePath(QStringLiteral("events.json"));
    trigger("exportEvents");
    QFile json(m_dialogs.saveTo);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray articles = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[0][QLatin1String("events")].toArray().size(), 1);
    // The accusation stands, the hack that it is about does not: no tie to nothing.
    QVERIFY(articles[0][QLatin1String("threads")].toArray().isEmpty());
    QCOMPARE(articles[1][QLatin1String("events")].toArray().size(), 2);

    m_dialogs.saveTo = m_folder.filePath(QStringLiteral("events.csv"));
    trigger("exportEvents");
    QFile csv(m_dialogs.saveTo);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), 4);
}

void TestWindowExports::exportsPictures()
{
    open();
    for (const char *action : {"exportTimeline", "exportChart"}) {
        for (const char *ending : {"png", "svg", "pdf"}) {
            m_dialogs.saveTo =
                m_folder.filePath(QString::fromLatin1(action) + u'.' + QString::fromLatin1(ending));
            trigger(action);
            QVERIFY2(QFileInfo(m_dialogs.saveTo).size() > 1000, qPrintable(m_dialogs.saveTo));
        }
    }
    QFile svg(m_folder.filePath(QStringLiteral("exportChart.svg")));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    QVERIFY(text.contains("2 article"));
    QVERIFY(text.contains("4 event") || text.contains("3 event"));
    QVERIFY(!find<QWidget>("messageBar")->isVisible());
}

void TestWindowExports::saysWhyAnExportFailed()
{
    open();
    for (const char *action : {"exportTimeline", "exportChart", "exportEvents"}) {
        m_dialogs.saveTo = m_folder.filePath(QStringLiteral("no/such/folder/file.png"));
        trigger(action);
        QVERIFY(find<QWidget>("messageBar")->isVisible());
        QTest::mouseClick(find<QToolButton>("dismissMessages"), Qt::LeftButton);
    }
}

QTEST_MAIN(TestWindowExports)
#include "tst_windowexports.moc"
