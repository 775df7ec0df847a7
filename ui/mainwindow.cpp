// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "app/model/periods.h"
#include "app/reading/ownfiles.h"
#include "ui/article/articlepane.h"
#include "ui/article/articleview.h"
#include "ui/charts/eventchart.h"
#include "ui/colors.h"
#include "ui/dialogs.h"
#include "ui/events/eventtable.h"
#include "ui/events/undatedtray.h"
#include "ui/exports.h"
#include "ui/filters/filterbar.h"
#include "ui/messagebar.h"
#include "ui/ownlexicons.h"
#include "ui/samplecase.h"
#include "ui/statusline.h"
#include "ui/timeline/lanepanel.h"
#include "ui/timeline/timelinefeed.h"
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelineview.h"
#include "ui/windowactions.h"
#include "ui/zonemenu.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace Gui {

MainWindow::MainWindow(Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_dialogs(dialogs)
    , m_keeper(m_case)
    , m_shown(m_case)
    , m_events(m_case)
    , m_tableEvents(m_events, m_shown)
    , m_undatedEvents(m_events, m_shown)
    , m_actions(new WindowActions(this))
    , m_exports(new Exports(dialogs, m_shown, m_viewState, this))
{
    setWindowTitle(tr("Counterclaim"));
    setAcceptDrops(true);
    m_undatedEvents.setUndatedOnly(true);
    m_actions->setIcons(palette());
    keepHintsReadable();
    setUpCentre();
    setUpDocks();
    setUpReview();
    setUpTabOrder();
    setUpMenus();
    new StatusLine(statusBar(), m_case, m_shown, m_viewState);
    connectActions();
    connectCase();
    followCase();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpMenus()
{
    QMenu *view = m_actions->fillMenuBar(menuBar());
    auto *zones = new ZoneMenu(m_dialogs, this);
    connect(zones, &ZoneMenu::zoneChanged, &m_shown, &Model::ShownEvents::placeAgain);
    view->addMenu(zones);
    const LanePanel &lanes = m_timeline->lanePanel();
    QMenu *lanesBy = view->addMenu(tr("&Lanes by"));
    lanesBy->addActions(lanes.groupings());
    lanesBy->addSeparator();
    lanesBy->addAction(lanes.showHidden());
    view->addAction(lanes.goToLanes());
    view->addSeparator();
    m_actions->adopt(lanes.groupings() + QList{lanes.showHidden(), lanes.goToLanes()});
    for (const QDockWidget *dock : findChildren<QDockWidget *>())
        view->addAction(dock->toggleViewAction());
    addReviewMenu();
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setIconSize({20, 20});
    m_actions->fillToolBar(bar);
    view->addAction(bar->toggleViewAction());
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->openFiles, [this] { openPaths(m_dialogs.filesToOpen(this)); });
    on(m_actions->openFolder, [this] {
        if (const QString folder = m_dialogs.folderToOpen(this); !folder.isEmpty())
            openPaths({folder});
    });
    on(m_actions->openSample, [this] { openSampleCase(); });
    on(m_actions->closeAll, [this] { m_keeper.close(); });
    on(m_actions->exportTimeline, [this] {
        // As on the screen.
        const auto *legend = findChild<QDockWidget *>(QStringLiteral("legendDock"));
        m_exports->exportTimeline(*m_timeline, legend->isVisible());
    });
    on(m_actions->exportChart, [this] { m_exports->exportChart(*m_chart); });
    on(m_actions->exportEvents, [this] { m_exports->exportEvents(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->copy, [this] { copy(); });
    on(m_actions->find, [this] { m_filters->startSearch(); });
    on(m_actions->clearFilter, [this] { m_filters->clear(); });
    on(m_actions->ownLexicons, [this] { showOwnLexicons(); });
    const auto command = [this, &on](QAction *action, TimelineCommand what) {
        on(action, [this, what] { m_timeline->run(what); });
    };
    command(m_actions->zoomIn, TimelineCommand::ZoomIn);
    command(m_actions->zoomOut, TimelineCommand::ZoomOut);
    command(m_actions->fitAll, TimelineCommand::FitAll);
    command(m_actions->fitEvent, TimelineCommand::FitCurrent);
    connect(m_actions->overview, &QAction::toggled, m_overview, &QWidget::setVisible);
    connect(m_actions->foldEmpty, &QAction::toggled, m_timeline, &TimelineView::setFolding);
    on(m_actions->nextEvent, [this] { step(1); });
    on(m_actions->previousEvent, [this] { step(-1); });
    connect(m_timeline, &TimelineView::zoneAskedFor, this,
            [this] { findChild<ZoneMenu *>()->popup(QCursor::pos()); });
    on(m_actions->goToDate, [this] { goToDate(); });
    on(m_actions->goBack, [this] { m_history.goBack(); });
    on(m_actions->goForward, [this] { m_history.goForward(); });
    connect(&m_history, &Model::ViewHistory::changed, this, &MainWindow::followWays);
    command(m_actions->zoomToRange, TimelineCommand::ZoomToRange);
    on(m_actions->filterToRange, [this] { filterToRange(); });
    connect(&m_viewState, &Model::ViewState::rangeChanged, this, &MainWindow::followWays);
    followWays();
    on(m_actions->tableFollowsPeriod, [this] { listPeriod(); });
    connect(&m_viewState, &Model::ViewState::periodChanged, this, &MainWindow::listPeriod);
    connect(m_actions->reports, &QAction::toggled, m_timeline, &TimelineView::setReportsShown);
    connect(m_actions->reportedClock, &QAction::toggled, this, [this](bool reported) {
        m_shown.setClock(reported ? Model::Clock::Reported : Model::Clock::Happened);
    });
    on(m_actions->showKeys,
       [this] { m_dialogs.show(this, tr("Keys"), m_actions->keysOverview()); });
    on(m_actions->about, [this] { showAbout(); });
}

void MainWindow::showOwnLexicons()
{
    const QString folder = Reading::ownFolder();
    if (const auto done = prepareOwnLexicons(folder); !done) {
        m_messages->add({folder, done.error()});
        return;
    }
    m_dialogs.showFolder(folder);
    statusBar()->showMessage(tr("What you change here is used from the next start."), 8000);
}

void MainWindow::connectCase()
{
    connect(&m_case, &Model::OpenCase::failed, m_messages, &MessageBar::add);
    connect(&m_keeper, &Model::CaseKeeper::said, m_messages, &MessageBar::add);
    connect(&m_shown, &Model::ShownEvents::changed, this, &MainWindow::followCase);
    connect(m_filters, &FilterBar::nextAskedFor, this, [this] { step(1); });
    connect(m_exports, &Exports::failed, m_messages, &MessageBar::add);
    connect(m_exports, &Exports::saved, this, [this](const QString &path) {
        statusBar()->showMessage(tr("Saved %1").arg(path), 5000);
    });
    connect(m_feed, &TimelineFeed::changed, this, [this](const TimelineData &events) {
        m_history.amend([&] { m_timeline->setData(events); });
    });
    connect(m_feed, &TimelineFeed::indexingChanged, this, [this](bool indexing) {
        if (indexing)
            statusBar()->showMessage(tr("Putting events in order of time…"));
        else
            statusBar()->clearMessage();
    });
    connect(m_timeline, &TimelineView::eventActivated, this,
            [this] { m_article->view()->setFocus(Qt::OtherFocusReason); });
    const auto stepIn = [this] {
        if (m_viewState.currentEvent() == 0)
            step(1);
    };
    connect(&m_case, &Model::OpenCase::readingFinished, this, stepIn);
    connect(&m_keeper, &Model::CaseKeeper::opened, this, stepIn);
}

/// Events may have become one or several, or have gone: what is read stays current if it is there.
void MainWindow::followCurrent()
{
    const Model::EventKey account = m_viewState.currentAccount();
    if (const Model::CaseOccurrence *read = m_case.occurrence(account))
        m_viewState.setCurrent(read->key, account);
    else if (const auto *event = m_case.occurrence(m_viewState.currentEvent()))
        m_viewState.setCurrent(event->key, event->key);
    else
        m_viewState.setCurrent(0, 0);
}

void MainWindow::followCase()
{
    const bool any = !m_case.articles().empty();
    const bool first = any && m_centre->currentIndex() == 0;
    m_centre->setCurrentIndex(any ? 1 : 0);
    // The keys that step and zoom work at once, instead of landing in the search field.
    if (first)
        m_timeline->setFocus(Qt::OtherFocusReason);
    m_filters->setEnabled(any);
    for (QAction *action :
         {m_actions->closeAll, m_actions->exportTimeline, m_actions->exportChart,
          m_actions->exportEvents, m_actions->zoomIn, m_actions->zoomOut, m_actions->fitAll,
          m_actions->fitEvent, m_actions->nextEvent, m_actions->previousEvent, m_actions->goToDate})
        action->setEnabled(any);
    followCurrent();
    m_feed->update();
}

void MainWindow::listPeriod()
{
    m_tableEvents.setPeriod(m_actions->tableFollowsPeriod->isChecked()
                                ? std::optional(m_viewState.period())
                                : std::nullopt);
}

void MainWindow::goToDate()
{
    const QString words = m_dialogs.dateToGoTo(this);
    if (words.isEmpty())
        return;
    const Model::DateWords read = Model::readDate(words);
    if (!read.bounds) {
        m_messages->add({{}, tr("\u201c%1\u201d is not a date with a year.").arg(words)});
        return;
    }
    m_timeline->goTo({read.bounds->earliest.time_since_epoch().count(),
                      read.bounds->latest.time_since_epoch().count()});
    if (!read.rest.isEmpty())
        m_messages->add({{}, tr("\u201c%1\u201d was not understood.").arg(read.rest)});
}

void MainWindow::followWays()
{
    m_actions->goBack->setEnabled(m_history.canGoBack());
    m_actions->goForward->setEnabled(m_history.canGoForward());
    m_actions->zoomToRange->setEnabled(m_viewState.range().has_value());
    m_actions->filterToRange->setEnabled(m_viewState.range().has_value());
}

void MainWindow::filterToRange()
{
    Model::EventFilter filter = m_shown.filter();
    filter.period = m_viewState.range();
    filter.clock = m_shown.clock();
    m_viewState.setRange({});
    m_shown.setFilter(filter);
}

void MainWindow::step(int steps)
{
    m_viewState.setCurrentEvent(m_shown.stepped(m_viewState.currentEvent(), steps));
}

void MainWindow::copy()
{
    // The text in hand, or else the rows of the table.
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->copy();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
        text->copy();
    else if (auto *browser = qobject_cast<QTextEdit *>(focus))
        browser->copy();
    else
        m_table->copy();
}

void MainWindow::showAbout()
{
    m_dialogs.show(
        this, tr("About Counterclaim"),
        tr("Counterclaim %1\n\nWho hacked, who accused, who denied: news articles as a timeline "
           "with its evidence.\n\nCopyright 2026 The Counterclaim authors. This program is free "
           "software under the GNU General Public License, version 3 or later; with Qt Charts it "
           "is handed out under version 3. It comes with no warranty.")
            .arg(QStringLiteral(COUNTERCLAIM_VERSION)));
}

void MainWindow::openPaths(const QStringList &paths)
{
    if (paths.size() == 1 && Model::CaseKeeper::isCase(paths.front())) {
        m_keeper.open(paths.front());
        return;
    }
    QStringList files;
    for (const QString &path : paths) {
        if (Model::CaseKeeper::isCase(path))
            m_messages->add({path, tr("A case is opened alone, without other files.")});
        else
            files.append(path);
    }
    if (!files.isEmpty() && !m_keeper.path().isEmpty()) {
        m_messages->add({files.front(),
                         tr("What is opened beside a case is shown, but not kept in it; "
                            "\u201ccounterclaim import\u201d keeps it.")});
    }
    m_case.addPaths(files);
}

void MainWindow::openSampleCase()
{
    if (const QString folder = sampleCasePath(); !folder.isEmpty())
        openPaths({folder});
    else
        m_messages->add({{}, tr("The sample case is not installed.")});
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_actions) {
        m_actions->setIcons(palette());
        keepHintsReadable();
    }
}

// Some platforms leave the colour of hints in empty fields black on a dark ground.
void MainWindow::keepHintsReadable()
{
    const QColor color = mutedText(palette());
    if (palette().color(QPalette::PlaceholderText) == color)
        return;
    QPalette hints;
    hints.setColor(QPalette::PlaceholderText, color);
    setPalette(hints);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
        else
            m_messages->add({url.toDisplayString(),
                             tr("Only files on this computer can be opened; nothing is fetched.")});
    }
    event->acceptProposedAction();
    openPaths(paths);
}

} // namespace Gui
