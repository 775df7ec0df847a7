// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/wallclock.h"
#include "app/extraction/extractor.h"
#include "app/reading/ownfiles.h"
#include "tests/app/model/scene.h"
#include "tests/ui/fakedialogs.h"
#include "ui/article/articlepane.h"
#include "ui/article/articleview.h"
#include "ui/charts/eventchart.h"
#include "ui/events/eventinspector.h"
#include "ui/events/eventtable.h"
#include "ui/events/undatedtray.h"
#include "ui/mainwindow.h"
#include "ui/ownlexicons.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QChart>
#include <QCheckBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>
#include <QTranslator>

using namespace Gui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void invitesToOpenSomething();
    void hintsAreReadableInEveryTheme();
    void steppingFollowsTimeAndThenTheUndated();
    void lettersStepNotWhileSomebodyTypes();
    void readsFilesAndSelectsTheFirstEvent();
    void saysWhatCouldNotBeReadUntilDismissed();
    void opensWhatTheDialogsGive();
    void makesTheFolderForOwnWordsReady();
    void theExamplesForOwnWordsAreRight();
    void opensWhatIsDropped();
    void fetchesNothingThatIsDropped();
    void selectingInTheTableShowsTheEvidence();
    void clickingInTheArticleSelectsInTheTable();
    void anEventToldByTwoPapersIsOneInEveryView();
    void aPublicationDatePlacesWhatWasUndated();
    void filterBoxesHoldForAllViews();
    void searchingFindsAndEscapeClears();
    void theTableListsThePeriodWhenAsked();
    void goesToADate();
    void goesBackToViews();
    void theZoneChangesEveryViewAtOnce();
    void showsAMarkedRangeOnly();
    void theShelfOpensTheTray();
    void exportsEventsAsTheFilterShowsThem();
    void exportsPictures();
    void saysWhyAnExportFailed();
    void showsKeysAndLicence();
    void remembersItsLayout();
    void lanesAreGroupedFromTheMenuAndRemembered();
    void eventsStandInOrderOfReportWhenAsked();
    void everyWidgetThatTakesTheFocusHasAName();
    void tabGoesThroughTheWholeWindow();
    void showsPluralsInGoodEnglish();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    EventTable *table() const { return m_window->findChild<EventTable *>(); }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    QString write(const QString &name, const QByteArray &bytes) const;
    void drop(const QList<QUrl> &urls);
    void open();
    Model::EventKey key(int row) const
    {
        return m_window->openCase().events()[std::size_t(row)].key;
    }
    Model::EventKey current() const { return m_window->viewState().currentEvent(); }

    FakeDialogs m_dialogs;
    QTemporaryDir m_folder;
    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    // Not the settings of whoever runs the tests.
    qputenv("XDG_CONFIG_HOME", m_settings.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Counterclaim tests"));
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_dialogs.files.clear();
    m_dialogs.folder.clear();
    m_dialogs.shown.clear();
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

QString TestMainWindow::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

void TestMainWindow::drop(const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &event);
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

void TestMainWindow::readsFilesAndSelectsTheFirstEvent()
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

void TestMainWindow::saysWhatCouldNotBeReadUntilDismissed()
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

void TestMainWindow::opensWhatTheDialogsGive()
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

void TestMainWindow::makesTheFolderForOwnWordsReady()
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
void TestMainWindow::theExamplesForOwnWordsAreRight()
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

void TestMainWindow::opensWhatIsDropped()
{
    drop({QUrl::fromLocalFile(write(QStringLiteral("dropped.txt"), "An article.\n"))});
    QTRY_COMPARE(m_window->openCase().articles().size(), std::size_t(1));
}

void TestMainWindow::fetchesNothingThatIsDropped()
{
    drop({QUrl(QStringLiteral("https://example.org/article.html"))});
    QVERIFY(!m_window->openCase().isReading());
    QVERIFY(find<QWidget>("messageBar")->isVisible());
}

void TestMainWindow::selectingInTheTableShowsTheEvidence()
{
    open();
    table()->setFocus();
    table()->selectRow(3); // by date: the denial
    QCOMPARE(current(), key(2));
    const auto *pane = m_window->findChild<ArticlePane *>();
    QCOMPARE(pane->article(), 1);
    const qsizetype evidence = m_window->openCase().event(key(2))->event.mentions[0].sentence.start;
    QVERIFY(pane->view()->viewport()->rect().contains(pane->view()->rectAt(evidence)));
    QVERIFY(std::ranges::any_of(pane->view()->highlights(), &Highlight::current));
}

void TestMainWindow::clickingInTheArticleSelectsInTheTable()
{
    open();
    const ArticleView *view = m_window->findChild<ArticlePane *>()->view();
    const qsizetype trigger = m_window->openCase().event(key(1))->event.mentions[0].trigger.start;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectAt(trigger).center());
    QCOMPARE(current(), key(1));
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 2);
}

void TestMainWindow::anEventToldByTwoPapersIsOneInEveryView()
{
    const auto papers = Scene::twoPapers();
    m_window->openCase().addArticles({papers[1]});
    const Model::EventKey second = key(1); // of the hack
    m_window->viewState().setCurrentEvent(second);
    m_window->openCase().addArticles({papers[0]});
    const Model::EventKey first = key(3);
    QCOMPARE(current(), second); // the joined event is still the one that was selected
    auto *chart = m_window->findChild<EventChart *>();
    QCOMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(m_window->findChild<TimelineView *>()->data().index.size(), std::size_t(3));
    QCOMPARE(chart->bins().total() + chart->bins().tooWide, 3);
    QCOMPARE(m_window->findChild<UndatedTray *>()->count(), 1);
    QVERIFY2(find<QLabel>("counts")->text().contains(QStringLiteral("4 event")),
             qPrintable(find<QLabel>("counts")->text()));

    // Choosing the other account opens its article at the sentence; the row stays.
    auto *inspector = m_window->findChild<EventInspector *>();
    inspector->parentWidget()->resize(400, 600);
    const QTextCursor link = inspector->document()->find(QStringLiteral("Daily Example, 20"));
    QVERIFY(!link.isNull());
    QTextCursor inside(inspector->document());
    inside.setPosition(link.selectionStart() + 3);
    inspector->setTextCursor(inside);
    inspector->ensureCursorVisible();
    QTest::mouseClick(inspector->viewport(), Qt::LeftButton, {},
                      inspector->cursorRect(inside).center());
    QCOMPARE(m_window->viewState().currentAccount(), first);
    QCOMPARE(current(), second);
    const auto *pane = m_window->findChild<ArticlePane *>();
    QCOMPARE(pane->article(), 1);
    const auto sentence = m_window->openCase().event(first)->event.mentions[0].sentence;
    QVERIFY(pane->view()->viewport()->rect().contains(pane->view()->rectAt(sentence.start)));
    QVERIFY(std::ranges::any_of(pane->view()->highlights(), [&](const Highlight &highlight) {
        return highlight.current && highlight.span == sentence;
    }));
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 0);

    // Clicking in that article leads on to its other event.
    const qsizetype accused = m_window->openCase().event(key(4))->event.mentions[0].trigger.start;
    QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {},
                      pane->view()->rectAt(accused).center());
    QCOMPARE(current(), key(4));
}

void TestMainWindow::aPublicationDatePlacesWhatWasUndated()
{
    m_window->openPaths(
        {write(QStringLiteral("undated.txt"),
               "Ministry names the intruders\n\nThe United States accused Russia on "
               "Thursday of hacking the treasury.\n")});
    QTRY_VERIFY(!m_window->openCase().isReading());
    const auto dates = [this] {
        QMap<Model::EventKey, QString> all;
        for (const Model::CaseEvent &event : m_window->openCase().events())
            all[event.key] = event.event.date ? event.event.date->toString() : QString();
        return all;
    };
    const auto before = dates();
    QVERIFY(!before.isEmpty());
    QVERIFY(!before.values().contains(QStringLiteral("2020-12-17")));
    const auto *tray = m_window->findChild<UndatedTray *>();
    const int waiting = tray->count();
    QVERIFY(waiting > 0);

    auto *field = find<QLineEdit>("publicationField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("2020-12-20")); // a Sunday
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(dates().values().contains(QStringLiteral("2020-12-17")));
    QCOMPARE(dates().keys(), before.keys());
    QVERIFY(tray->count() < waiting);
}

void TestMainWindow::filterBoxesHoldForAllViews()
{
    open();
    const auto *timeline = m_window->findChild<TimelineView *>();
    auto *chart = m_window->findChild<EventChart *>();
    QCOMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(timeline->data().index.size(), std::size_t(4));
    const int bars = chart->bins().total() + chart->bins().tooWide;
    QTest::keyClick(find<QCheckBox>("kind-hack"), Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(timeline->data().index.size(), std::size_t(2));
    QCOMPARE(chart->bins().total() + chart->bins().tooWide, bars - 2);
    trigger("clearFilter");
    QCOMPARE(table()->model()->rowCount(), 5);
}

void TestMainWindow::searchingFindsAndEscapeClears()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto *search = find<QLineEdit>("search");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("envoys"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(current(), key(4));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(table()->model()->rowCount(), 5);
}

void TestMainWindow::theTableListsThePeriodWhenAsked()
{
    open();
    const qint64 december = QDate(2020, 12, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    m_window->viewState().setPeriod({december, december + 31LL * 86400000});
    QCOMPARE(table()->model()->rowCount(), 5);
    trigger("tableFollowsPeriod");
    QCOMPARE(table()->model()->rowCount(), 3); // two days and 2019/2021
    m_window->viewState().setPeriod({december + 17LL * 86400000, december + 18LL * 86400000});
    QCOMPARE(table()->model()->rowCount(), 2);
    trigger("tableFollowsPeriod");
    QCOMPARE(table()->model()->rowCount(), 5);
}

void TestMainWindow::goesToADate()
{
    open();
    m_dialogs.date = QStringLiteral("2014-03");
    trigger("goToDate");
    const Model::Period period = m_window->viewState().period();
    const auto march = QDate(2014, 3, 16).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    QVERIFY(period.begin < march && march < period.end);
    m_dialogs.date = QStringLiteral("no date");
    trigger("goToDate");
    QCOMPARE(m_window->viewState().period(), period);
    QVERIFY(find<QWidget>("messageBar")->isVisible());
}

void TestMainWindow::theZoneChangesEveryViewAtOnce()
{
    open();
    auto *timeline = find<TimelineView>("timeline");
    const Model::TimeItem before = timeline->data().index.at(0);
    QCOMPARE(timeline->timelineLayout().zone, QStringLiteral("UTC"));
    const QString period = find<QLabel>("period")->text();
    m_dialogs.zone = QStringLiteral("Asia/Tokyo");
    trigger("zoneOther");
    QCOMPARE(timeline->timelineLayout().zone, QStringLiteral("Tokyo"));
    // The whole local time there, which begins nine hours earlier.
    const Model::TimeItem after = timeline->data().index.at(0);
    QCOMPARE(after.begin, before.begin - 9 * 3'600'000);
    QCOMPARE(after.end, before.end - 9 * 3'600'000);
    QCOMPARE(find<QLabel>("period")->text(), period);
    // It is remembered.
    m_window = std::make_unique<MainWindow>(m_dialogs);
    QCOMPARE(Dates::displayClock().id(), QStringLiteral("Asia/Tokyo"));
    QVERIFY(find<QAction>("zoneOther")->isChecked());
    trigger("zoneUtc");
    QVERIFY(Dates::displayClock().isUtc());
    m_dialogs.zone = QStringLiteral("Mars/Olympus");
    trigger("zoneOther");
    QVERIFY(Dates::displayClock().isUtc());
    QCOMPARE(m_dialogs.shown.size(), 1);
    QVERIFY(find<QAction>("zoneUtc")->isChecked());
}

void TestMainWindow::goesBackToViews()
{
    open();
    const Model::Period whole = m_window->viewState().period();
    QVERIFY(!find<QAction>("goBack")->isEnabled());
    m_dialogs.date = QStringLiteral("2014-03");
    trigger("goToDate");
    const Model::Period there = m_window->viewState().period();
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->viewState().period(), whole);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->viewState().period(), there);
}

void TestMainWindow::showsAMarkedRangeOnly()
{
    open();
    const Model::TimeIndex &index = m_window->findChild<TimelineView *>()->data().index;
    const std::size_t all = index.size();
    const int rows = table()->model()->rowCount();
    const Model::TimeItem first = index.at(0);
    const Model::Period range{first.begin, first.begin + 1000};
    const std::size_t touched = Model::total(index.countOverlapping(range));
    QVERIFY(touched < all);
    QVERIFY(!find<QLabel>("range")->isVisible());
    m_window->viewState().setRange(range);
    QVERIFY(find<QLabel>("range")->isVisible());
    QVERIFY(find<QLabel>("range")->text().startsWith(QString::number(touched)));
    trigger("filterToRange");
    QCOMPARE(table()->model()->rowCount(), int(touched));
    QVERIFY(!find<QLabel>("range")->isVisible());
    QTest::mouseClick(find<QToolButton>("filterPeriod"), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), rows);
    QVERIFY(!find<QToolButton>("filterPeriod")->isVisible());
}

void TestMainWindow::theShelfOpensTheTray()
{
    open();
    auto *shelf = find<QToolButton>("undatedShelf");
    auto *list = find<QListView>("undatedList");
    QCOMPARE(shelf->isVisible(), list->model()->rowCount() > 0);
    if (!shelf->isVisible())
        QFAIL("the test's articles have an undated event");
    QTest::mouseClick(shelf, Qt::LeftButton);
    QTRY_VERIFY(!list->viewport()->visibleRegion().isEmpty());
}

void TestMainWindow::exportsEventsAsTheFilterShowsThem()
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

void TestMainWindow::exportsPictures()
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

void TestMainWindow::saysWhyAnExportFailed()
{
    open();
    for (const char *action : {"exportTimeline", "exportChart", "exportEvents"}) {
        m_dialogs.saveTo = m_folder.filePath(QStringLiteral("no/such/folder/file.png"));
        trigger(action);
        QVERIFY(find<QWidget>("messageBar")->isVisible());
        QTest::mouseClick(find<QToolButton>("dismissMessages"), Qt::LeftButton);
    }
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

void TestMainWindow::lanesAreGroupedFromTheMenuAndRemembered()
{
    open();
    const auto lanes = [this] { return m_window->findChild<TimelineView *>()->data().lanes; };
    QCOMPARE(lanes().size(), std::size_t(4));
    QCOMPARE(lanes().front().name, QStringLiteral("Hack"));
    QTest::keyClick(m_window->findChild<TimelineView *>(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(lanes().front().name, QStringLiteral("Northland"));
    trigger("showKeys");
    QVERIFY(m_dialogs.shown.last().contains(QStringLiteral("Ctrl+2")));
    // A filter leaves the grouping alone.
    find<QLineEdit>("search")->setText(QStringLiteral("accused"));
    QTRY_COMPARE(lanes().size(), std::size_t(1));
    QCOMPARE(lanes().front().name, QStringLiteral("Southland"));
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_dialogs);
    open();
    QCOMPARE(lanes().front().name, QStringLiteral("Northland"));
}

void TestMainWindow::eventsStandInOrderOfReportWhenAsked()
{
    open();
    auto *timeline = m_window->findChild<TimelineView *>();
    QCOMPARE(timeline->data().index.size(), std::size_t(4));
    QTest::keyClick(timeline, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    // Only one of the two articles has a date; it tells of two events.
    QCOMPARE(timeline->data().clock, Model::Clock::Reported);
    QCOMPARE(timeline->data().index.size(), std::size_t(2));
    QVERIFY(find<QLabel>("counts")->text().contains(QStringLiteral("3 without a date of report")));
    QVERIFY(m_window->findChild<EventChart *>()->chart()->title().isEmpty()
            || m_window->findChild<EventChart *>()->bins().total() == 2);
    // The tray keeps to events without a date of their own.
    QCOMPARE(find<QDockWidget>("undatedDock")->windowTitle(), QStringLiteral("Undated (1)"));
    QVERIFY(timeline->reportsShown());
    QTest::keyClick(timeline, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!timeline->reportsShown());
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_dialogs);
    open();
    timeline = m_window->findChild<TimelineView *>();
    QCOMPARE(timeline->data().clock, Model::Clock::Reported);
    QVERIFY(!timeline->reportsShown());
    trigger("reportedClock");
    QCOMPARE(timeline->data().index.size(), std::size_t(4));
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
