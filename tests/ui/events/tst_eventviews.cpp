// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventfiltermodel.h"
#include "app/model/shownevents.h"
#include "tests/app/model/scene.h"
#include "ui/events/eventinspector.h"
#include "ui/events/eventtable.h"
#include "ui/events/undatedtray.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace Gui;

class TestEventViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tableAndCurrentEventFollowEachOther();
    void tableKeepsTheCurrentEventThroughSortingAndFiltering();
    void copiesSelectedRowsAsTabSeparatedText();
    void trayHoldsTheUndatedAndCountsThem();
    void inspectorSaysWhy();
    void inspectorLeadsToTiedEvents();
    void inspectorSetsAccountsSideBySide();
    void choosingAnAccountKeepsTheEvent();
    void inspectorSaysWhatTiesArticles();
    void viewsHaveNames();

private:
    void openTwoPapers();
    void clickIn(EventInspector &inspector, const QString &text);

    Model::EventKey key(int row) const { return m_scene->openCase.events()[std::size_t(row)].key; }
    int tableRow() const { return m_scene->table.selectionModel()->selectedRows().value(0).row(); }

    struct Views
    {
        Model::OpenCase openCase;
        Model::ViewState state;
        Model::ShownEvents shown{openCase};
        Model::EventTableModel events{openCase};
        Model::EventFilterModel tableEvents{events, shown};
        Model::EventFilterModel undatedEvents{events, shown};
        EventTable table{&tableEvents, state};
        UndatedTray tray{&undatedEvents, state};
        EventInspector inspector{openCase, state};
    };
    std::unique_ptr<Views> m_scene;
};

void TestEventViews::init()
{
    QLocale::setDefault(QLocale::c());
    m_scene = std::make_unique<Views>();
    m_scene->undatedEvents.setUndatedOnly(true);
    m_scene->openCase.addArticles(Scene::quarrel());
    m_scene->table.resize(800, 300);
    m_scene->table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_scene->table));
}

void TestEventViews::tableAndCurrentEventFollowEachOther()
{
    // In order of date: rows 3, 0, 1, 2, 4 of the case.
    m_scene->state.setCurrentEvent(key(1));
    QCOMPARE(tableRow(), 2);
    QTest::keyClick(&m_scene->table, Qt::Key_Down);
    QCOMPARE(m_scene->state.currentEvent(), key(2));
    const QRect first = m_scene->table.visualRect(m_scene->tableEvents.index(0, 0));
    QTest::mouseClick(m_scene->table.viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(m_scene->state.currentEvent(), key(3));
    m_scene->state.setCurrentEvent(0);
    QVERIFY(!m_scene->table.selectionModel()->hasSelection());
}

void TestEventViews::tableKeepsTheCurrentEventThroughSortingAndFiltering()
{
    m_scene->state.setCurrentEvent(key(1));
    m_scene->table.sortByColumn(Model::EventTableModel::Date, Qt::DescendingOrder);
    QCOMPARE(m_scene->state.currentEvent(), key(1));
    Model::EventFilter filter;
    filter.kinds[std::size_t(Extraction::Kind::Accusation)] = false;
    m_scene->shown.setFilter(filter);
    QCOMPARE(m_scene->state.currentEvent(), key(1));
    QVERIFY(!m_scene->table.selectionModel()->hasSelection());
    m_scene->shown.setFilter({});
    QCOMPARE(m_scene->tableEvents.keyAt(m_scene->table.selectionModel()->selectedRows().value(0)),
             key(1));
}

void TestEventViews::copiesSelectedRowsAsTabSeparatedText()
{
    m_scene->state.setCurrentEvent(key(0));
    QTest::keyClick(&m_scene->table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(&m_scene->table, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(
        lines[0],
        QStringLiteral("Date\tKind\tStatus\tActors\tTargets\tTitle\tSources\tTold by\tConfidence"
                       "\tReview"));
    QVERIFY(lines[1].startsWith(QStringLiteral("2020-06\thack\treported\tNorthland\tSouthland\t")));
    QVERIFY(lines[2].startsWith(QStringLiteral("2020-12-18\taccusation\t")));
    QVERIFY(lines[3].isEmpty());
}

void TestEventViews::trayHoldsTheUndatedAndCountsThem()
{
    QSignalSpy counts(&m_scene->tray, &UndatedTray::countChanged);
    QCOMPARE(m_scene->tray.count(), 1);
    QListView *list = m_scene->tray.list();
    list->setCurrentIndex(m_scene->undatedEvents.index(0, Model::EventTableModel::Title));
    QCOMPARE(m_scene->state.currentEvent(), key(4));
    m_scene->openCase.clear();
    QCOMPARE(m_scene->tray.count(), 0);
    QCOMPARE(counts.count(), 1);
}

void TestEventViews::inspectorSaysWhy()
{
    m_scene->state.setCurrentEvent(0); // a table that gets the focus selects its first row
    QCOMPARE(m_scene->inspector.toPlainText(), QString());
    m_scene->state.setCurrentEvent(key(1));
    const QString text = m_scene->inspector.toPlainText();
    for (const char *part : {"Accusation", "18 Dec 2020", "Reported", "Southland", "Northland",
                             "\u201caccused\u201d", "rule of accused", "About: "})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void TestEventViews::inspectorLeadsToTiedEvents()
{
    m_scene->state.setCurrentEvent(key(1));
    m_scene->inspector.show();
    // By keyboard: Tab goes to the first link, Return follows it.
    m_scene->inspector.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&m_scene->inspector));
    QTest::keyClick(&m_scene->inspector, Qt::Key_Tab);
    QTest::keyClick(&m_scene->inspector, Qt::Key_Return);
    QCOMPARE(m_scene->state.currentEvent(), key(0));
    QVERIFY(m_scene->inspector.toPlainText().contains(QStringLiteral("Named by: ")));
}

void TestEventViews::openTwoPapers()
{
    m_scene->openCase.clear();
    m_scene->openCase.addArticles(Scene::twoPapers());
    m_scene->inspector.resize(400, 600);
    m_scene->inspector.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_scene->inspector));
}

void TestEventViews::clickIn(EventInspector &inspector, const QString &text)
{
    const QTextCursor found = inspector.document()->find(text);
    QVERIFY2(!found.isNull(), qPrintable(inspector.toPlainText()));
    QTextCursor middle(inspector.document());
    middle.setPosition(found.selectionStart() + 2);
    QTest::mouseClick(inspector.viewport(), Qt::LeftButton, {},
                      inspector.cursorRect(middle).center());
}

void TestEventViews::inspectorSetsAccountsSideBySide()
{
    openTwoPapers();
    m_scene->state.setCurrentEvent(key(0));
    const QString text = m_scene->inspector.toPlainText();
    for (const char *part :
         {"Date: 14 Jun 2020\n", "Where they differ",
          "Date: Jun 2020 (Daily Example); 14 Jun 2020 (Evening Sample)", "Told by 2",
          "Daily Example, 20 Dec 2020", "Evening Sample, date unknown",
          "\u201cThe bank was hacked on 14 June 2020.\u201d",
          "date: 2020-06 and 2020-06-14; actors: Northland in both; targets: Harbour Bank in both",
          "Why, in Daily Example"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("different text")));
    // An event that one article tells of looks as ever.
    m_scene->state.setCurrentEvent(key(1));
    QVERIFY(!m_scene->inspector.toPlainText().contains(QStringLiteral("Told by")));
}

void TestEventViews::choosingAnAccountKeepsTheEvent()
{
    openTwoPapers();
    m_scene->state.setCurrentEvent(key(0));
    clickIn(m_scene->inspector, QStringLiteral("Evening Sample, date"));
    QCOMPARE(m_scene->state.currentAccount(), key(3));
    QCOMPARE(m_scene->state.currentEvent(), key(0));
    QCOMPARE(m_scene->tableEvents.keyAt(m_scene->table.selectionModel()->selectedRows().value(0)),
             key(0));
    QVERIFY(m_scene->inspector.toPlainText().contains(QStringLiteral("Why, in Evening Sample")));
    clickIn(m_scene->inspector, QStringLiteral("Daily Example, 20"));
    QCOMPARE(m_scene->state.currentAccount(), key(0));
    // Another event begins with its first account.
    m_scene->state.setCurrentEvent(key(1));
    QCOMPARE(m_scene->state.currentAccount(), key(1));
}

void TestEventViews::inspectorSaysWhatTiesArticles()
{
    openTwoPapers();
    m_scene->state.setCurrentEvent(key(2));
    QVERIFY2(m_scene->inspector.toPlainText().contains(
                 QStringLiteral("across articles: Northland is accused and denies")),
             qPrintable(m_scene->inspector.toPlainText()));
    clickIn(m_scene->inspector, QStringLiteral("The ministry accused"));
    QCOMPARE(m_scene->state.currentEvent(), key(1));
}

void TestEventViews::viewsHaveNames()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(&m_scene->table), static_cast<QWidget *>(m_scene->tray.list()),
          static_cast<QWidget *>(&m_scene->inspector)}) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY(!face->text(QAccessible::Name).isEmpty());
    }
}

QTEST_MAIN(TestEventViews)
#include "tst_eventviews.moc"
