// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/model/scene.h"
#include "ui/article/articlepane.h"
#include "ui/article/articleview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Gui;

class TestArticlePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheArticleOfTheCurrentEvent();
    void choosingAnArticleSelectsItsFirstEvent();
    void clickingEvidenceSelectsItsEvent();
    void applyingADateTellsTheCase();
    void keepsWhereItIsWhenOtherArticlesCome();
    void isEmptyWhenNothingIsOpen();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }
    Model::EventKey key(int row) const { return m_case->events()[std::size_t(row)].key; }

    std::unique_ptr<Model::OpenCase> m_case;
    std::unique_ptr<Model::ViewState> m_state;
    std::unique_ptr<ArticlePane> m_pane;
};

void TestArticlePane::init()
{
    m_pane.reset();
    m_case = std::make_unique<Model::OpenCase>();
    m_state = std::make_unique<Model::ViewState>();
    m_pane = std::make_unique<ArticlePane>(*m_case, *m_state);
    m_pane->resize(420, 600);
    m_case->addArticles(Scene::quarrel());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestArticlePane::showsTheArticleOfTheCurrentEvent()
{
    m_state->setCurrentEvent(key(3));
    QCOMPARE(m_pane->article(), 1);
    QCOMPARE(m_pane->view()->toPlainText(), m_case->articles()[1].article.text);
    QCOMPARE(find<QComboBox>("articleList")->currentText(), m_case->articles()[1].article.title);
    QCOMPARE(find<QLabel>("articleSource")->text(), QStringLiteral("Outlet unknown"));
    m_state->setCurrentEvent(key(0));
    QCOMPARE(find<QLabel>("articleSource")->text(), QStringLiteral("Daily Example"));
    QVERIFY(std::ranges::any_of(m_pane->view()->highlights(), &Highlight::current));
    m_state->setCurrentEvent(0);
    QVERIFY(std::ranges::none_of(m_pane->view()->highlights(), &Highlight::current));
}

void TestArticlePane::choosingAnArticleSelectsItsFirstEvent()
{
    auto *list = find<QComboBox>("articleList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_pane->article(), 1);
    QCOMPARE(m_state->currentEvent(), key(2));
}

void TestArticlePane::clickingEvidenceSelectsItsEvent()
{
    const auto click = [this](int row) {
        const qsizetype at = m_case->events()[std::size_t(row)].event.mentions[0].trigger.start;
        QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {},
                          m_pane->view()->rectAt(at).center());
        // So that the next one is no double click.
        QTest::qWait(QApplication::doubleClickInterval() + 10);
    };
    click(1);
    QCOMPARE(m_state->currentEvent(), key(1));
    m_state->setCurrentEvent(key(2));
    click(2);
    QCOMPARE(m_state->currentEvent(), key(3));
    click(2);
    QCOMPARE(m_state->currentEvent(), key(2));
}

void TestArticlePane::applyingADateTellsTheCase()
{
    m_state->setCurrentEvent(key(2));
    auto *field = find<QLineEdit>("publicationField");
    QTest::keyClicks(field, QStringLiteral("2020-12-21"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_case->articles()[1].published.date->toString(), QStringLiteral("2020-12-21"));
    QCOMPARE(m_case->articles()[1].published.source, Dates::PublicationSource::Analyst);
    QVERIFY(find<QLabel>("publicationMessage")->text().endsWith(QStringLiteral("set by you")));
}

void TestArticlePane::keepsWhereItIsWhenOtherArticlesCome()
{
    m_state->setCurrentEvent(key(2));
    QTextCursor cursor = m_pane->view()->textCursor();
    cursor.setPosition(5);
    m_pane->view()->setTextCursor(cursor);
    m_case->addArticles({Scene::ArticleScene(QStringLiteral("third")).read()});
    QCOMPARE(m_pane->article(), 1);
    QCOMPARE(m_pane->view()->textCursor().position(), 5);
    QCOMPARE(find<QComboBox>("articleList")->count(), 3);
}

void TestArticlePane::isEmptyWhenNothingIsOpen()
{
    m_case->clear();
    QCOMPARE(m_pane->article(), -1);
    QCOMPARE(m_pane->view()->toPlainText(), QString());
    QVERIFY(!find<QLineEdit>("publicationField")->isVisible());
}

QTEST_MAIN(TestArticlePane)
#include "tst_articlepane.moc"
