// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/model/scene.h"
#include "tests/ui/fakedialogs.h"
#include "ui/article/articlepane.h"
#include "ui/article/articleview.h"
#include "ui/events/eventtable.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Gui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void invitesToOpenSomething();
    void steppingFollowsTimeAndThenTheUndated();

private:
    void open();
    Model::EventKey key(int row) const
    {
        return m_window->openCase().events()[std::size_t(row)].key;
    }
    Model::EventKey current() const { return m_window->viewState().currentEvent(); }

    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Counterclaim tests"));
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>(m_dialogs);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::open()
{
    m_window->openCase().addArticles(Scene::quarrel());
}

void TestMainWindow::invitesToOpenSomething()
{
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("emptyState"))->isVisible());
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("exportEvents"))->isEnabled());
    open();
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("emptyState"))->isVisible());
    QVERIFY(m_window->findChild<QAction *>(QStringLiteral("exportEvents"))->isEnabled());
    m_window->findChild<QAction *>(QStringLiteral("closeAll"))->trigger();
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("emptyState"))->isVisible());
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

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
