// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"
#include "app/extraction/extractor.h"
#include "app/reading/reader.h"
#include "tests/ui/windowtest.h"
#include "ui/article/articleview.h"
#include "ui/events/eventeditor.h"
#include "ui/events/eventinspector.h"
#include "ui/events/linkdialog.h"
#include "ui/timeline/timelineview.h"

#include <QComboBox>
#include <QDockWidget>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using Casefile::ReviewState;

/// Decisions of a person by clicks and keys, with a case on the disk.
class TestReviewWindow : public WindowTest
{
    Q_OBJECT

private:
    void openCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.counterclaim").arg(++m_number));
        const Extraction::Extractor extractor;
        std::vector<Casefile::EntryRows> rows;
        for (const QByteArray &text :
             {QByteArray("Sweden on 3 March 2020 accused Norway of hacking its parliament.\n"),
              QByteArray("Norway denied any role on 4 March 2020. It said no more.\n"),
              QByteArray("Denmark and Finland met on 9 March 2020 to discuss the attack.\n")}) {
            const auto article = Reading::readArticle(text, QStringLiteral("a.txt")).value();
            rows.push_back(Casefile::rowsOf({article, extractor.extract(article), text}));
        }
        {
            const auto store = Casefile::Store::open(path, Casefile::Store::Mode::Create);
            QVERIFY(store && (*store)->add(rows));
        }
        m_path = path;
        reopen();
    }

    void reopen()
    {
        m_window->openPaths({m_path});
        QTRY_COMPARE(m_window->openCase().articles().size(), std::size_t(3));
        QTRY_VERIFY(current() != 0);
        QVERIFY(table()->model()->rowCount() >= 3);
        m_window->activateWindow();
        table()->setFocus();
    }

    ReviewState state(Model::EventKey key) const
    {
        return m_window->openCase().stateOf(*m_window->openCase().occurrence(key));
    }
    const Extraction::Event &shown(Model::EventKey key) const
    {
        return m_window->openCase().shown(*m_window->openCase().occurrence(key));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    void selectRows(int first, int last)
    {
        QItemSelectionModel *rows = table()->selectionModel();
        rows->setCurrentIndex(table()->model()->index(first, 0),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (int row = first + 1; row <= last; ++row)
            rows->select(table()->model()->index(row, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    Model::EventKey keyInRow(int row) const
    {
        return table()
            ->model()
            ->index(row, 0)
            .data(Model::EventTableModel::KeyRole)
            .value<Model::EventKey>();
    }
    QString reviewCell(int row) const
    {
        return table()->model()->index(row, Model::EventTableModel::Review).data().toString();
    }
    void type(const char *field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

private Q_SLOTS:
    void confirmsRejectsAndUndoesByKeys()
    {
        openCase();
        const Model::EventKey first = current();
        press(Qt::Key_C);
        QTRY_VERIFY(state(first) == ReviewState::Confirmed);
        QVERIFY(reviewCell(0).contains(QStringLiteral("Confirmed")));
        QVERIFY(m_window->findChild<Gui::EventInspector *>()->toPlainText().contains(
            QStringLiteral("Confirmed by")));
        auto *undo = find<QAction>("undo");
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(QStringLiteral("confirm")));

        const int rows = table()->model()->rowCount();
        press(Qt::Key_X);
        QTRY_COMPARE(table()->model()->rowCount(), rows - 1);
        QVERIFY(state(first) == ReviewState::Rejected);
        // Rejected is not deleted: it can be shown.
        auto *filter = find<QComboBox>("filterReview");
        filter->setFocus();
        filter->setCurrentIndex(int(Model::ReviewFilter::Rejected));
        Q_EMIT filter->activated(filter->currentIndex());
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(reviewCell(0).contains(QStringLiteral("Rejected")));
        trigger("clearFilter");

        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(table()->model()->rowCount(), rows);
        QTRY_VERIFY(undo->text().contains(QStringLiteral("confirm")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(state(first) == ReviewState::Unreviewed);
        QTRY_VERIFY(find<QAction>("redo")->isEnabled());
        trigger("redo");
        QTRY_VERIFY(state(first) == ReviewState::Confirmed);
        // And after the case was opened again.
        reopen();
        QTRY_VERIFY(find<QAction>("undo")->isEnabled());
        trigger("undo");
        QTRY_VERIFY(state(current()) == ReviewState::Unreviewed);
    }

    void rejectsAllRowsInHandAsOneDeed()
    {
        openCase();
        const int rows = table()->model()->rowCount();
        selectRows(0, 2);
        press(Qt::Key_X);
        QTRY_COMPARE(table()->model()->rowCount(), rows - 3);
        QTRY_VERIFY(find<QAction>("undo")->text().contains(QStringLiteral("reject")));
        trigger("undo");
        QTRY_COMPARE(table()->model()->rowCount(), rows);
    }

    void correctsFieldsAndSaysWhatIsNoDate()
    {
        openCase();
        const Model::EventKey key = current();
        press(Qt::Key_F2);
        QTRY_VERIFY(find<QComboBox>("reviewKind")->hasFocus());
        type("reviewDate", QStringLiteral("3 March"));
        QVERIFY(find<QLabel>("reviewDateMessage")->text().startsWith(QStringLiteral("Not a date")));
        QVERIFY(!find<QPushButton>("reviewApply")->isEnabled());
        type("reviewDate", QStringLiteral("2020-03"));
        QVERIFY(find<QPushButton>("reviewApply")->isEnabled());
        type("reviewActors", QStringLiteral("Sweden, Riksdag"));
        QTest::keyClick(find<QLineEdit>("reviewActors"), Qt::Key_Return);
        QTRY_COMPARE(shown(key).actors,
                     (QStringList{QStringLiteral("Sweden"), QStringLiteral("Riksdag")}));
        QCOMPARE(shown(key).date->toString(), QStringLiteral("2020-03"));
        QVERIFY(state(key) == ReviewState::Corrected);
        const QString why = m_window->findChild<Gui::EventInspector *>()->toPlainText();
        QVERIFY(why.contains(QStringLiteral("Corrected by")));
        QVERIFY(why.contains(QStringLiteral("Actors as found: Sweden")));
        QVERIFY(find<QLabel>("reviewHeading")->text().startsWith(QStringLiteral("Corrected by")));
    }

    void keepsWhatIsTypedWhenAnotherEventComesIntoHand()
    {
        openCase();
        const Model::EventKey first = keyInRow(0);
        selectRows(0, 0);
        press(Qt::Key_F2);
        type("reviewTitle", QStringLiteral("Put right"));
        m_window->viewState().setCurrentEvent(keyInRow(1));
        QTRY_COMPARE(shown(first).title, QStringLiteral("Put right"));
        QVERIFY(find<QLineEdit>("reviewTitle")->text() != QStringLiteral("Put right"));
    }

    void notesTagsAndStars()
    {
        openCase();
        const Model::EventKey key = current();
        press(Qt::Key_T);
        QTRY_VERIFY(find<QLineEdit>("reviewTags")->hasFocus());
        type("reviewTags", QStringLiteral("Nordic, check"));
        QTest::keyClick(find<QLineEdit>("reviewTags"), Qt::Key_Return);
        const auto review = [&] { return m_window->openCase().review(key); };
        QTRY_VERIFY(review() && review()->tags.size() == 2);
        trigger("noteEvent");
        auto *note = find<QPlainTextEdit>("reviewNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("ask Oslo"));
        QTest::mouseClick(find<QPushButton>("reviewApply"), Qt::LeftButton);
        QTRY_COMPARE(review()->note, QStringLiteral("ask Oslo"));
        trigger("starEvent");
        QTRY_VERIFY(review()->starred);
        QVERIFY(reviewCell(0).contains(QChar(0x2605)));
        QVERIFY(find<QAction>("starEvent")->isChecked());
        // The sign stands in the timeline's text as well.
        const auto &timeline = *m_window->findChild<Gui::TimelineView *>();
        QVERIFY(timeline.data().text(key).title.startsWith(QChar(0x2605)));
    }

    void takesADateAway()
    {
        openCase();
        const Model::EventKey key = keyInRow(0);
        selectRows(0, 0);
        QVERIFY(shown(key).date);
        press(Qt::Key_F2);
        auto *date = find<QLineEdit>("reviewDate");
        date->setFocus();
        date->selectAll();
        QTest::keyClick(date, Qt::Key_Delete);
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_VERIFY(!shown(key).date);
        QVERIFY(state(key) == ReviewState::Corrected);
        reopen();
        QVERIFY(std::ranges::any_of(m_window->openCase().occurrences(), [this](const auto &each) {
            return state(each.key) == ReviewState::Corrected && !shown(each.key).date;
        }));
    }

    void asksAboutWhatIsFoundOtherwise()
    {
        const QString path = m_folder.filePath(QStringLiteral("relative.counterclaim"));
        const QByteArray text("Norway on Thursday denied hacking Sweden.\n");
        {
            const auto article = Reading::readArticle(text, QStringLiteral("b.txt")).value();
            const auto store = Casefile::Store::open(path, Casefile::Store::Mode::Create);
            QVERIFY(store
                    && (*store)->add({Casefile::rowsOf(
                        {article, Extraction::Extractor().extract(article), text})}));
        }
        m_window->openPaths({path});
        QTRY_COMPARE(m_window->openCase().articles().size(), std::size_t(1));
        QTRY_VERIFY(current() != 0);
        const Model::EventKey key = current();
        trigger("confirmEvent");
        QTRY_VERIFY(state(key) == ReviewState::Confirmed);
        m_window->openCase().setPublished(0, Dates::Edtf::parse(u"2020-12-20").value());
        auto *since = find<QLabel>("reviewSince");
        QTRY_VERIFY(since->text().contains(QStringLiteral("Date: 17 Dec 2020")));
        QVERIFY(!shown(key).date);
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(QStringLiteral("found otherwise now"));
        }));
        trigger("editEvent");
        auto *takeOver = find<QPushButton>("reviewTakeOver");
        QTRY_VERIFY(takeOver->isVisible());
        QTest::mouseClick(takeOver, Qt::LeftButton);
        QTRY_VERIFY(shown(key).date);
        QTRY_VERIFY(!takeOver->isVisible());
    }

    void changesOnlyTheTypedFieldOfSeveral()
    {
        openCase();
        selectRows(0, 1);
        const Model::EventKey one = keyInRow(0);
        const Model::EventKey other = keyInRow(1);
        const QString title = shown(other).title;
        press(Qt::Key_F2);
        type("reviewTargets", QStringLiteral("Iceland"));
        QTest::keyClick(find<QLineEdit>("reviewTargets"), Qt::Key_Return);
        QTRY_COMPARE(shown(one).targets, QStringList{QStringLiteral("Iceland")});
        QCOMPARE(shown(other).targets, QStringList{QStringLiteral("Iceland")});
        QCOMPARE(shown(other).title, title);
    }

    void mergesSplitsLinksAndUnlinks()
    {
        openCase();
        const int rows = table()->model()->rowCount();
        selectRows(0, 1);
        const Model::EventKey other = keyInRow(1);
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(table()->model()->rowCount(), rows - 1);
        trigger("splitEvent");
        QTRY_COMPARE(table()->model()->rowCount(), rows);

        const auto ties = [&] { return m_window->openCase().ties(other).size(); };
        m_window->viewState().setCurrentEvent(other);
        QTRY_VERIFY(find<QAction>("linkEvent")->isEnabled());
        const std::size_t before = ties();
        const auto third = keyInRow(2);
        selectRows(1, 1);
        press(Qt::Key_L, Qt::ControlModifier);
        auto *dialog = find<Gui::LinkDialog>("linkDialog");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListView *>(QStringLiteral("linkEvents"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("linkWords")),
                         shown(third).title.left(20));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(ties(), before + 1);

        auto *unlink = find<QMenu>("unlinkMenu");
        Q_EMIT unlink->aboutToShow();
        QCOMPARE(std::size_t(unlink->actions().size()), before + 1);
        unlink->actions().constLast()->trigger();
        QTRY_COMPARE(ties(), before);
    }

    void makesAnEventFromSelectedText()
    {
        openCase();
        const int rows = table()->model()->rowCount();
        auto *text = m_window->findChild<Gui::ArticleView *>();
        QVERIFY(!find<QAction>("eventFromSelection")->isEnabled());
        text->setFocus();
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(0);
        cursor.setPosition(20, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        const auto span = text->selectedSpan();
        QVERIFY(span.has_value());
        QVERIFY(find<QAction>("eventFromSelection")->isEnabled());
        press(Qt::Key_Insert);
        QTRY_VERIFY(find<QComboBox>("reviewKind")->hasFocus());
        QVERIFY(!find<QLineEdit>("reviewTitle")->text().isEmpty());
        QTest::keyClick(find<QComboBox>("reviewKind"), Qt::Key_Down);
        type("reviewTitle", QStringLiteral("By hand"));
        type("reviewDate", QStringLiteral("2020-03-05"));
        QTest::keyClick(find<QLineEdit>("reviewDate"), Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), rows + 1);
        const auto made =
            std::ranges::find_if(m_window->openCase().events(), [](const Model::CaseEvent &event) {
                return Casefile::isByHand(event.event);
            });
        QVERIFY(made != m_window->openCase().events().end());
        QCOMPARE(made->event.title, QStringLiteral("By hand"));
        QVERIFY(made->event.kind == Extraction::Kind::Accusation);
        QCOMPARE(made->event.mentions.at(0).sentence, *span);

        // Its evidence, anew.
        m_window->viewState().setCurrentEvent(made->key);
        const Model::EventKey key = made->key;
        cursor.setPosition(3);
        cursor.setPosition(9, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        trigger("evidenceFromSelection");
        QTRY_COMPARE(m_window->openCase().event(key)->event.mentions.at(0).sentence,
                     (Reading::Span{3, 9}));
    }

    void opensTheMenuOnTableAndTimeline()
    {
        openCase();
        const QPoint at = table()->visualRect(table()->model()->index(0, 0)).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table()->viewport(), &asked);
        auto *menu = find<QMenu>("eventMenu");
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(find<QAction>("confirmEvent")));
        QVERIFY(menu->actions().contains(find<QAction>("copy")));
        menu->close();
        QTRY_VERIFY(!find<QMenu>("eventMenu"));

        auto *timeline = m_window->findChild<Gui::TimelineView *>();
        timeline->setAnimationDuration(0);
        const auto &marks = timeline->timelineLayout().marks;
        const auto single = std::ranges::find(marks, std::size_t(1), &Gui::TimelineMark::count);
        QVERIFY(single != marks.end());
        const Model::EventKey key = single->item.key;
        QTest::mouseClick(timeline, Qt::RightButton, {}, single->body.center().toPoint());
        QCOMPARE(current(), key);
        menu = find<QMenu>("eventMenu");
        QVERIFY(menu && menu->isVisible());
        menu->close();
    }

    void saysWhyWithoutACase()
    {
        open();
        m_window->viewState().setCurrentEvent(key(0));
        QVERIFY(!find<QAction>("confirmEvent")->isEnabled());
        QVERIFY(find<QAction>("confirmEvent")->toolTip().contains(QStringLiteral("case")));
        QVERIFY(find<QLabel>("reviewHeading")->text().contains(QStringLiteral("case")));
        QVERIFY(!find<QLineEdit>("reviewDate")->isEnabled());
    }

    void keysAreNobodyElses()
    {
        QSet<QKeySequence> known;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!known.contains(key), qPrintable(key.toString()));
                known.insert(key);
            }
        }
    }

private:
    QString m_path;
    int m_number = 0;
};

QTEST_MAIN(TestReviewWindow)
#include "tst_reviewwindow.moc"
