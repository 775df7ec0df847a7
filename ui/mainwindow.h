// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/casekeeper.h"
#include "app/model/eventfiltermodel.h"
#include "app/model/eventtablemodel.h"
#include "app/model/opencase.h"
#include "app/model/shownevents.h"
#include "app/model/viewhistory.h"
#include "app/model/viewstate.h"

#include <QMainWindow>
#include <QStringList>

class QStackedWidget;

namespace Gui {

class ArticlePane;
class Dialogs;
class EventChart;
class EventInspector;
class EventTable;
class Exports;
class FilterBar;
class MessageBar;
class ReviewActions;
class TimelineFeed;
class TimelineOverview;
class TimelineView;
class UndatedTray;
class WindowActions;

/// The window: the timeline in the middle, the article at its side, table, chart and undated events
/// below. It owns the open case and what is shown of it; its views know these, not each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The dialogs are not owned and outlive the window.
    explicit MainWindow(Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// Reads files and folders in the background, or opens a case.
    void openPaths(const QStringList &paths);
    /// Reads the articles that come with the program.
    void openSampleCase();

    Model::OpenCase &openCase() { return m_case; }
    Model::ViewState &viewState() { return m_viewState; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void keepHintsReadable();
    void setUpCentre();
    void setUpDocks();
    void setUpReview();
    void addReviewMenu();
    void setUpTabOrder();
    void setUpMenus();
    void connectActions();
    void connectCase();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *widget,
                         Qt::DockWidgetArea area);
    void restoreLayout();
    void saveLayout() const;

    void followCase();
    void followCurrent();
    void listPeriod();
    void goToDate();
    void followWays();
    void filterToRange();
    void step(int steps);
    void copy();
    void showOwnLexicons();
    void showAbout();

    Dialogs &m_dialogs;
    Model::OpenCase m_case;
    Model::CaseKeeper m_keeper;
    Model::ViewState m_viewState;
    Model::ViewHistory m_history{m_viewState};
    Model::ShownEvents m_shown;
    Model::EventTableModel m_events;
    Model::EventFilterModel m_tableEvents;
    Model::EventFilterModel m_undatedEvents;

    WindowActions *m_actions = nullptr;
    Exports *m_exports = nullptr;
    ReviewActions *m_review = nullptr;
    MessageBar *m_messages = nullptr;
    FilterBar *m_filters = nullptr;
    QStackedWidget *m_centre = nullptr;
    TimelineView *m_timeline = nullptr;
    TimelineFeed *m_feed = nullptr;
    TimelineOverview *m_overview = nullptr;
    ArticlePane *m_article = nullptr;
    EventInspector *m_inspector = nullptr;
    EventTable *m_table = nullptr;
    EventChart *m_chart = nullptr;
    UndatedTray *m_undated = nullptr;
};

} // namespace Gui
