// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"
#include "app/reading/ownfiles.h"
#include "tests/ui/windowtest.h"
#include "ui/ownlexicons.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Gui;

class TestOpening : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsFilesAndSelectsTheFirstEvent();
    void saysWhatCouldNotBeReadUntilDismissed();
    void opensWhatTheDialogsGive();
    void makesTheFolderForOwnWordsReady();
    void theExamplesForOwnWordsAreRight();
    void opensWhatIsDropped();
    void fetchesNothingThatIsDropped();
};

void TestOpening::readsFilesAndSelectsTheFirstEvent()
{
    const QString path = write(QStringLiteral("article.txt"),
                               "Ministry hacked\n\nThe United States accused Russia on 18 December "
                               "2020 of hacking its treasury.\n");
    m_window->openPaths({path});
    QTRY_VERIFY(!m_window->openCase().isReading());
    QCOMPARE(m_window->openCase().articles().size(), std::size_t(1));
    QVERIFY(!m_window->openCase().events().empty());
    QVERIFY(current() != 0);
}

void TestOpening::saysWhatCouldNotBeReadUntilDismissed()
{
    auto *bar = find<QWidget>("messageBar");
    QVERIFY(!bar->isVisible());
    m_window->openPaths({m_folder.filePath(QStringLiteral("missing.txt"))});
    QTRY_VERIFY(bar->isVisible());
    const auto labels = bar->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(QStringLiteral("missing.txt: "));
    }));
    QTest::mouseClick(find<QToolButton>("dismissMessages"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void TestOpening::opensWhatTheDialogsGive()
{
    const QString path = write(QStringLiteral("one.txt"), "One article.\n");
    trigger("openFiles"); // cancelled
    trigger("openFolder");
    QVERIFY(!m_window->openCase().isReading());
    m_dialogs.files = {path};
    trigger("openFiles");
    QTRY_COMPARE(m_window->openCase().articles().size(), std::size_t(1));
    m_dialogs.folder = m_folder.path();
    trigger("openFolder");
    QTRY_VERIFY(!m_window->openCase().isReading());
    const auto &articles = m_window->openCase().articles();
    QCOMPARE(std::ranges::count(articles, QStringLiteral("one"),
                                [](const auto &a) { return a.article.id; }),
             1);
}

void TestOpening::makesTheFolderForOwnWordsReady()
{
    const QString folder = Reading::ownFolder();
    QVERIFY(folder.startsWith(m_settings.path()));
    trigger("ownLexicons");
    QCOMPARE(m_dialogs.foldersShown, QStringList(folder));
    QFile words(folder + QStringLiteral("/lexicons/own.txt"));
    QVERIFY(words.open(QIODevice::ReadWrite));
    QVERIFY(QFile::exists(folder + QStringLiteral("/actors/own.txt")));
    QVERIFY(words.resize(0));
    trigger("ownLexicons"); // what the analyst wrote stays
    QCOMPARE(words.size(), 0);
    QVERIFY(!find<QWidget>("messageBar")->isVisible());
}

/// The examples in the files to begin with would work if they were no comments.
void TestOpening::theExamplesForOwnWordsAreRight()
{
    const QTemporaryDir folder;
    QVERIFY(prepareOwnLexicons(folder.path()));
    static const QRegularExpression example(
        QStringLiteral("^# (?=\\[|type = |[\\w-]+ = |[\\w ]+ \\| )"),
        QRegularExpression::MultilineOption);
    for (const QString &name : {QStringLiteral("lexicons"), QStringLiteral("actors")}) {
        QFile file(folder.filePath(name + QStringLiteral("/own.txt")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.count(example) >= 6);
        text.remove(example);
        QVERIFY(file.resize(0));
        file.write(text.toUtf8());
    }
    QCOMPARE(Extraction::Extractor(folder.path()).failures(), std::vector<Reading::Failure>());
}

void TestOpening::opensWhatIsDropped()
{
    drop({QUrl::fromLocalFile(write(QStringLiteral("dropped.txt"), "An article.\n"))});
    QTRY_COMPARE(m_window->openCase().articles().size(), std::size_t(1));
}

void TestOpening::fetchesNothingThatIsDropped()
{
    drop({QUrl(QStringLiteral("https://example.org/article.html"))});
    QVERIFY(!m_window->openCase().isReading());
    QVERIFY(find<QWidget>("messageBar")->isVisible());
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
