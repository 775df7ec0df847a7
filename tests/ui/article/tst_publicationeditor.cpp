// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/publicationeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Gui;

Q_DECLARE_METATYPE(std::optional<Dates::Edtf>)

class TestPublicationEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheDateComesFrom();
    void appliesADateAndItsAbsence();
    void refusesWhatIsNoDateAndSaysWhy();
    void leavesWhatSomebodyTypesAlone();
    void offersTheYearsThatAWeekdayAllows();
    void offersYearsToTheKeyboard();
    void offersNothingWhenTheYearIsKnown();
};

namespace {

struct Editor
{
    Editor()
    {
        widget.show();
        field = widget.findChild<QLineEdit *>(QStringLiteral("publicationField"));
        message = widget.findChild<QLabel *>(QStringLiteral("publicationMessage"));
        apply = widget.findChild<QToolButton *>(QStringLiteral("publicationApply"));
        QObject::connect(&widget, &PublicationEditor::applied, &widget,
                         [this](const std::optional<Dates::Edtf> &date) {
                             applied.append(date ? date->toString() : QStringLiteral("unknown"));
                         });
    }

    void type(const QString &text)
    {
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

    PublicationEditor widget;
    QLineEdit *field = nullptr;
    QLabel *message = nullptr;
    QToolButton *apply = nullptr;
    QStringList applied;
};

Dates::Publication dateline()
{
    return {Dates::Edtf::parse(u"XXXX-09-29").value(), Dates::PublicationSource::Dateline, {}};
}

std::optional<Dates::CandidateYears> thursday()
{
    return Dates::candidateYears(dateline(), u"RIGA, Thursday, September 29. It rained.", 2026);
}

} // namespace

void TestPublicationEditor::saysWhereTheDateComesFrom()
{
    QLocale::setDefault(QLocale::c());
    Editor editor;
    QCOMPARE(editor.message->text(), QStringLiteral("not given"));
    editor.widget.setPublication(dateline());
    QCOMPARE(editor.field->text(), QStringLiteral("XXXX-09-29"));
    QCOMPARE(editor.message->text(), QStringLiteral("29 Sep, year unknown, from the dateline"));
    QVERIFY(!editor.apply->isVisible());
}

void TestPublicationEditor::appliesADateAndItsAbsence()
{
    Editor editor;
    editor.widget.setPublication(dateline());
    editor.type(QStringLiteral(" 2022-09-29 "));
    QCOMPARE(editor.message->text(), QStringLiteral("29 Sep 2022"));
    QTest::mouseClick(editor.apply, Qt::LeftButton);
    editor.type(QString());
    QTest::keyClick(editor.field, Qt::Key_Return);
    QCOMPARE(editor.applied,
             QStringList({QStringLiteral("2022-09-29"), QStringLiteral("unknown")}));
}

void TestPublicationEditor::refusesWhatIsNoDateAndSaysWhy()
{
    Editor editor;
    editor.type(QStringLiteral("2020-02-30"));
    QVERIFY(editor.apply->isVisible());
    QVERIFY(!editor.apply->isEnabled());
    QVERIFY(editor.message->text().startsWith(QStringLiteral("Not a date: ")));
    QVERIFY(editor.message->text().size() > 14);
    QTest::keyClick(editor.field, Qt::Key_Return);
    QVERIFY(editor.applied.isEmpty());
}

void TestPublicationEditor::leavesWhatSomebodyTypesAlone()
{
    Editor editor;
    editor.widget.setPublication(dateline());
    editor.type(QStringLiteral("2022"));
    editor.widget.setPublication(dateline());
    QCOMPARE(editor.field->text(), QStringLiteral("2022"));
    editor.widget.setPublication({});
    QCOMPARE(editor.field->text(), QString());
}

void TestPublicationEditor::offersTheYearsThatAWeekdayAllows()
{
    QLocale::setDefault(QLocale::c());
    Editor editor;
    editor.widget.setPublication(dateline(), thursday());
    auto *label = editor.widget.findChild<QLabel *>(QStringLiteral("yearOfferLabel"));
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), QStringLiteral("Thursday, 29 September fits"));
    QVERIFY(!editor.widget.findChild<QToolButton *>(QStringLiteral("year2015")));
    auto *year = editor.widget.findChild<QToolButton *>(QStringLiteral("year2016"));
    QVERIFY(year && year->isVisible());
    QTest::mouseClick(year, Qt::LeftButton);
    QCOMPARE(editor.applied, QStringList({QStringLiteral("2016-09-29")}));
}

void TestPublicationEditor::offersYearsToTheKeyboard()
{
    Editor editor;
    editor.widget.setPublication(dateline(), thursday());
    editor.widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor.widget));
    editor.field->setFocus();
    auto *first = editor.widget.findChild<QToolButton *>(QStringLiteral("year1994"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(editor.applied, QStringList({QStringLiteral("2005-09-29")}));
}

void TestPublicationEditor::offersNothingWhenTheYearIsKnown()
{
    Editor editor;
    editor.widget.setPublication(dateline(), thursday());
    auto *offer = editor.widget.findChild<QLabel *>(QStringLiteral("yearOfferLabel"));
    QVERIFY(offer->isVisible());
    editor.widget.setPublication(
        {Dates::Edtf::parse(u"2016-09-29").value(), Dates::PublicationSource::Analyst, {}});
    QVERIFY(!offer->isVisible());
}

QTEST_MAIN(TestPublicationEditor)
#include "tst_publicationeditor.moc"
