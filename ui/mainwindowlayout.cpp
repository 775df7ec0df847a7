// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/articlepane.h"
#include "ui/charts/eventchart.h"
#include "ui/emptystate.h"
#include "ui/events/eventeditor.h"
#include "ui/events/eventinspector.h"
#include "ui/events/eventtable.h"
#include "ui/events/reviewactions.h"
#include "ui/events/undatedtray.h"
#include "ui/filters/filterbar.h"
#include "ui/filters/queryedit.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/timeline/lanepanel.h"
#include "ui/timeline/legendpanel.h"
#include "ui/timeline/timelinefeed.h"
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelineview.h"
#include "ui/windowactions.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

// Where everything stands in the window, and how that is remembered.

namespace Gui {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kStateKey = QStringLiteral("window/state");
const QString kGroupingKey = QStringLiteral("timeline/lanes");
const QString kReportsKey = QStringLiteral("timeline/reports");
const QString kClockKey = QStringLiteral("timeline/reportedClock");
/// Grows when docks or tool bars change in a way that older layouts do not fit.
constexpr int kLayoutVersion = 1;
const QString kOverviewKey = QStringLiteral("timeline/overview");
const QString kFoldKey = QStringLiteral("timeline/foldEmpty");

} // namespace

void MainWindow::setUpCentre()
{
    m_messages = new MessageBar(this);
    m_filters = new FilterBar(m_shown, this);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(new EmptyState(m_actions->openFiles, m_actions->openSample, this));
    m_timeline = new TimelineView(m_viewState, this);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_feed = new TimelineFeed(m_shown, this);
    m_overview = new TimelineOverview(*m_timeline, this);
    auto *timeline = new QWidget(this);
    auto *strips = new QVBoxLayout(timeline);
    strips->setContentsMargins(0, 0, 0, 0);
    strips->setSpacing(0);
    strips->addWidget(m_timeline, 1);
    strips->addWidget(m_overview);
    m_centre->addWidget(timeline);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_filters);
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *widget,
                                 Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(widget);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::setUpDocks()
{
    setDockNestingEnabled(true);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_article = new ArticlePane(m_case, m_viewState, this);
    m_inspector = new EventInspector(m_case, m_viewState, this);
    m_table = new EventTable(&m_tableEvents, m_viewState, this);
    m_chart = new EventChart(m_shown, m_viewState, this);
    m_undated = new UndatedTray(&m_undatedEvents, m_viewState, this);

    QDockWidget *article =
        addDock(QStringLiteral("articleDock"), tr("Article"), m_article, Qt::RightDockWidgetArea);
    QDockWidget *why =
        addDock(QStringLiteral("whyDock"), tr("Why"), m_inspector, Qt::RightDockWidgetArea);
    QDockWidget *table =
        addDock(QStringLiteral("tableDock"), tr("Events"), m_table, Qt::BottomDockWidgetArea);
    QDockWidget *chart =
        addDock(QStringLiteral("chartDock"), tr("Chart"), m_chart, Qt::BottomDockWidgetArea);
    QDockWidget *undated =
        addDock(QStringLiteral("undatedDock"), tr("Undated"), m_undated, Qt::BottomDockWidgetArea);
    // Beside the timeline while somebody wants it; not there at first.
    QDockWidget *legend = addDock(QStringLiteral("legendDock"), tr("Legend"), new LegendPanel(this),
                                  Qt::RightDockWidgetArea);
    legend->setFloating(true);
    legend->hide();
    // First over the timeline's lower corner; later where somebody put it.
    connect(legend->toggleViewAction(), &QAction::triggered, legend, [this, legend] {
        if (!legend->isFloating() || legend->pos() != QPoint(0, 0))
            return;
        const QRect place(m_timeline->mapToGlobal(QPoint(0, 0)), m_timeline->size());
        legend->adjustSize();
        legend->move(place.bottomRight() - QPoint(legend->width() + 8, legend->height() + 8));
    });
    // Their tabs say what they are; a title bar would say it twice.
    for (QDockWidget *dock : {table, undated})
        dock->setTitleBarWidget(new QWidget(dock));
    splitDockWidget(table, chart, Qt::Horizontal);
    tabifyDockWidget(table, undated);
    table->raise();
    resizeDocks({article, why}, {70, 30}, Qt::Vertical);
    resizeDocks({article}, {420}, Qt::Horizontal);
    resizeDocks({table}, {260}, Qt::Vertical);
    resizeDocks({table, chart}, {60, 40}, Qt::Horizontal);
    connect(m_overview, &TimelineOverview::undatedAskedFor, undated, [this, undated] {
        undated->show();
        undated->raise();
        m_undated->list()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_undated, &UndatedTray::countChanged, undated, [undated](int count) {
        //: Title of the tray with how many events wait in it
        undated->setWindowTitle(count == 0 ? tr("Undated") : tr("Undated (%1)").arg(count));
    });
}

void MainWindow::setUpTabOrder()
{
    // As it is read: filters, timeline, what lies below it, then the article at the side.
    QWidget *last = m_filters->search();
    const QList<QWidget *> rest{m_overview, m_table, m_undated->list(), m_chart};
    for (QWidget *next : m_timeline->lanePanel().tabOrder() + rest) {
        setTabOrder(last, next);
        last = next;
    }
    for (QWidget *next : m_article->tabOrder()) {
        setTabOrder(last, next);
        last = next;
    }
    setTabOrder(last, m_inspector);
    last = m_inspector;
    for (QWidget *next : m_review->editor()->tabOrder()) {
        setTabOrder(last, next);
        last = next;
    }
    // A dock behind another one comes to the front when the keyboard gets to it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
            if (auto *dock = qobject_cast<QDockWidget *>(widget))
                dock->raise();
        }
    });
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(kGeometryKey).toByteArray()))
        resize(1280, 800);
    m_actions->foldEmpty->setChecked(settings.value(kFoldKey).toBool());
    m_actions->overview->setChecked(settings.value(kOverviewKey, true).toBool());
    restoreState(settings.value(kStateKey).toByteArray(), kLayoutVersion);
    m_actions->reports->setChecked(settings.value(kReportsKey, true).toBool());
    m_actions->reportedClock->setChecked(settings.value(kClockKey).toBool());
    const QString lanes = settings.value(kGroupingKey).toString();
    if (const auto grouping = Model::laneGroupingFromString(lanes))
        m_timeline->lanes().setGrouping(*grouping);
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(kOverviewKey, m_actions->overview->isChecked());
    settings.setValue(kFoldKey, m_actions->foldEmpty->isChecked());
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kStateKey, saveState(kLayoutVersion));
    settings.setValue(kReportsKey, m_actions->reports->isChecked());
    settings.setValue(kClockKey, m_actions->reportedClock->isChecked());
    settings.setValue(kGroupingKey, toString(m_timeline->lanes().grouping()));
}

} // namespace Gui
