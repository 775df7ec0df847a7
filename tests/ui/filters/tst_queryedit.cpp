// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/model/scene.h"
#include "ui/filters/queryedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Gui;
using namespace Qt::StringLiterals;

class TestQueryEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachNewQueryOnce();
    void completesFieldsAndNamesByKeys();
    void returnGoesOnWhereNothingIsChosen();
    void escapeClosesTheListThenClears();
    void underlinesWhatIsWrong();
    void leavesUnfinishedQueriesAloneUntilReturn();
    void isWrittenFromOutside();
};

namespace {

struct Line
{
    Line()
    {
        openCase.addArticles(Scene::twoPapers());
        edit.resize(500, edit.sizeHint().height());
        edit.show();
        edit.activateWindow();
        edit.setFocus();
        if (!QTest::qWaitForWindowActive(&edit))
            qFatal("The line does not become active.");
    }
    QAbstractItemView *list() const { return edit.offers()->popup(); }
    void type(const QString &text) { QTest::keyClicks(&edit, text); }
    /// Keys go to an open list first, as on a screen.
    void press(Qt::Key key)
    {
        QTest::keyClick(list()->isVisible() ? static_cast<QWidget *>(list()) : &edit, key);
    }

    Model::OpenCase openCase;
    QueryEdit edit{openCase};
};

/// Whether any dot of the line has the colour of what is wrong.
bool isRed(QueryEdit &edit)
{
    const QImage picture = edit.grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            if (color.red() > 120 && color.green() < 90 && color.blue() < 90)
                return true;
        }
    }
    return false;
}

} // namespace

void TestQueryEdit::saysEachNewQueryOnce()
{
    Line line;
    QSignalSpy said(&line.edit, &QueryEdit::queryChanged);
    line.type(u"zz  "_s);
    QCOMPARE(said.count(), 2);
    QCOMPARE(line.edit.query(), Model::parseQuery(u"zz").value());
}

void TestQueryEdit::completesFieldsAndNamesByKeys()
{
    Line line;
    line.type(u"ac"_s);
    QVERIFY(line.list()->isVisible());
    line.press(Qt::Key_Down);
    line.press(Qt::Key_Return);
    QCOMPARE(line.edit.text(), u"actor:"_s);
    // It goes on with the names.
    QVERIFY(line.list()->isVisible());
    line.type(u"south"_s);
    line.press(Qt::Key_Down);
    line.press(Qt::Key_Tab);
    QCOMPARE(line.edit.text(), u"actor:Southland"_s);
    QVERIFY(!line.list()->isVisible());
    QCOMPARE(line.edit.query(), Model::parseQuery(u"actor:Southland").value());
    line.edit.undo();
    QCOMPARE(line.edit.text(), u"actor:south"_s);
}

void TestQueryEdit::returnGoesOnWhereNothingIsChosen()
{
    Line line;
    QSignalSpy accepted(&line.edit, &QueryEdit::accepted);
    line.type(u"south"_s);
    QVERIFY(line.list()->isVisible());
    line.press(Qt::Key_Return);
    QVERIFY(!line.list()->isVisible());
    QCOMPARE(line.edit.text(), u"south"_s);
    QCOMPARE(accepted.count(), 1);
}

void TestQueryEdit::escapeClosesTheListThenClears()
{
    Line line;
    line.type(u"kind:"_s);
    QVERIFY(line.list()->isVisible());
    line.press(Qt::Key_Escape);
    QVERIFY(!line.list()->isVisible());
    QCOMPARE(line.edit.text(), u"kind:"_s);
    line.press(Qt::Key_Escape);
    QCOMPARE(line.edit.text(), QString());
    QVERIFY(!line.edit.shownProblem());
}

void TestQueryEdit::underlinesWhatIsWrong()
{
    Line line;
    line.type(u"kind:dex"_s);
    QVERIFY(line.edit.shownProblem());
    QCOMPARE(line.edit.shownProblem()->start, 5);
    QCOMPARE(line.edit.shownProblem()->length, 3);
    QVERIFY(isRed(line.edit));
    QVERIFY(line.edit.toolTip().contains(u"dex"_s));
    QCOMPARE(line.edit.accessibleDescription(), line.edit.toolTip());
    QVERIFY(QToolTip::isVisible());
    // What was right before stays in force.
    QCOMPARE(line.edit.query(), Model::parseQuery(u"kind").value());
    line.press(Qt::Key_Backspace);
    line.press(Qt::Key_Backspace);
    line.type(u"enial"_s);
    QVERIFY(!line.edit.shownProblem());
    QVERIFY(!isRed(line.edit));
    QCOMPARE(line.edit.toolTip(), QString());
    QCOMPARE(line.edit.query(), Model::parseQuery(u"kind:denial").value());
}

void TestQueryEdit::leavesUnfinishedQueriesAloneUntilReturn()
{
    Line line;
    QSignalSpy accepted(&line.edit, &QueryEdit::accepted);
    line.type(u"\"south"_s);
    QVERIFY(!line.edit.shownProblem());
    QVERIFY(!isRed(line.edit));
    line.press(Qt::Key_Return);
    QVERIFY(line.edit.shownProblem());
    QVERIFY(isRed(line.edit));
    QCOMPARE(accepted.count(), 0);
    line.type(u"\""_s);
    QVERIFY(!line.edit.shownProblem());
}

void TestQueryEdit::isWrittenFromOutside()
{
    Line line;
    line.type(u"zz  yy"_s);
    line.edit.setQuery(Model::parseQuery(u"zz yy").value());
    QCOMPARE(line.edit.text(), u"zz  yy"_s);
    line.edit.setQuery(Model::parseQuery(u"-\"a b\"  kind:hack").value());
    QCOMPARE(line.edit.text(), u"-\"a b\" kind:hack"_s);
}

QTEST_MAIN(TestQueryEdit)
#include "tst_queryedit.moc"
