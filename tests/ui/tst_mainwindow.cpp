// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowtest.h"
#include "ui/charts/eventchart.h"
#include "ui/events/eventtable.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

using namespace Gui;

class TestMainWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void invitesToOpenSomething();
    void hintsAreReadableInEveryTheme();
    void steppingFollowsTimeAndThenTheUndated();
    void lettersStepNotWhileSomebodyTypes();
    void showsKeysAndLicence();
    void remembersItsLayout();
    void everyWidgetThatTakesTheFocusHasAName();
    void tabGoesThroughTheWholeWindow();
    void showsPluralsInGoodEnglish();
};

void TestMainWindow::invitesToOpenSomething()
{
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("emptyState"))->isVisible());
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("exportEvents"))->isEnabled());
    open();
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("emptyState"))->isVisible());
    QVERIFY(m_window->findChild<QAction *>(QStringLiteral("exportEvents"))->isEnabled());
    // The keys that step belong to the timeline now, not to the search field.
    QCOMPARE(m_window->focusWidget(), m_window->findChild<TimelineView *>());
    m_window->findChild<QAction *>(QStringLiteral("closeAll"))->trigger();
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("emptyState"))->isVisible());
}

void TestMainWindow::hintsAreReadableInEveryTheme()
{
    const auto *search = m_window->findChild<QLineEdit *>();
    const QPalette before = QApplication::palette();
    for (const bool dark : {true, false}) {
        // As a platform gives it that knows of no hints.
        QPalette theme = paperPalette(dark);
        theme.setColor(QPalette::PlaceholderText, dark ? Qt::black : Qt::white);
        QApplication::setPalette(theme);
        QCoreApplication::processEvents();
        const QPalette shown = search->palette();
        QVERIFY(contrast(shown.color(QPalette::PlaceholderText), shown.color(QPalette::Base))
                >= 4.5);
        QCOMPARE(isDark(shown), dark);
    }
    QApplication::setPalette(before);
}

void TestMainWindow::steppingFollowsTimeAndThenTheUndated()
{
    open();
    for (const int row : {3, 0, 1, 2, 4, 4}) {
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QCOMPARE(current(), key(row));
    }
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QCOMPARE(current(), key(2));
    QTest::keyClick(m_window.get(), Qt::Key_Comma);
    QCOMPARE(current(), key(1));
    QTest::keyClick(m_window.get(), Qt::Key_Period);
    QCOMPARE(current(), key(2));
}

void TestMainWindow::lettersStepNotWhileSomebodyTypes()
{
    open();
    m_window->viewState().setCurrentEvent(key(0));
    auto *search = find<QLineEdit>("search");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("jk."));
    QCOMPARE(search->text(), QStringLiteral("jk."));
    QCOMPARE(current(), key(0));
}

void TestMainWindow::showsKeysAndLicence()
{
    trigger("showKeys");
    trigger("about");
    QCOMPARE(m_dialogs.shown.size(), 2);
    QVERIFY(m_dialogs.shown[0].contains(QStringLiteral("Next event: J")));
    QVERIFY(m_dialogs.shown[1].contains(QStringLiteral("GNU General Public License")));
}

void TestMainWindow::remembersItsLayout()
{
    auto *why = find<QDockWidget>("whyDock");
    why->toggleViewAction()->trigger();
    QVERIFY(why->isHidden());
    m_window->resize(1000, 700);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_dialogs);
    QVERIFY(find<QDockWidget>("whyDock")->isHidden());
    QCOMPARE(m_window->size(), QSize(1000, 700));
}

void TestMainWindow::everyWidgetThatTakesTheFocusHasAName()
{
    open();
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(m_window.get())
            || widget->focusProxy())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestMainWindow::tabGoesThroughTheWholeWindow()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *first = find<QCheckBox>("kind-hack");
    first->setFocus();
    QList<QWidget *> order;
    for (int step = 0; step < 60; ++step) {
        order.append(QApplication::focusWidget());
        // Docks behind others lie outside of the window.
        QTRY_VERIFY2(m_window->rect().contains(order.last()->mapTo(m_window.get(), QPoint(5, 5))),
                     order.last()->metaObject()->className());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    // As they are read: filters, timeline, table, article, why.
    qsizetype before = -1;
    for (QWidget *widget :
         {static_cast<QWidget *>(find<QLineEdit>("search")), find<QWidget>("timeline"),
          static_cast<QWidget *>(table()), find<QWidget>("articleList"),
          find<QWidget>("publicationField"), find<QWidget>("articleView")}) {
        const qsizetype place = order.indexOf(widget);
        QVERIFY2(place > before, qPrintable(widget->objectName() + widget->accessibleName()));
        before = place;
    }
}

void TestMainWindow::showsPluralsInGoodEnglish()
{
    QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/counterclaim_en")));
    QCoreApplication::installTranslator(&english);
    open();
    QCOMPARE(find<QLabel>("counts")->text(),
             QStringLiteral("2 articles \u00b7 5 events \u00b7 1 undated"));
    auto *chart = m_window->findChild<EventChart *>();
    chart->bins();
    QVERIFY(chart->chart()->title().endsWith(QStringLiteral("1 event dated less finely")));
    QCoreApplication::removeTranslator(&english);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
