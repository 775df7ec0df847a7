// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exports.h"

#include "ui/charts/eventchart.h"
#include "ui/dialogs.h"
#include "ui/eventexport.h"
#include "ui/exporting/chartpicture.h"
#include "ui/exporting/timelinepicture.h"
#include "ui/kindstyle.h"
#include "ui/timeline/periodtext.h"
#include "ui/timeline/timelineview.h"

namespace Gui {

namespace {

/// Sharp on a slide; the picture is otherwise as large as on the screen.
constexpr double kPictureScale = 2;

QStringList pictureFilters()
{
    return pictureFileFilters().split(QStringLiteral(";;"));
}

} // namespace

Exports::Exports(Dialogs &dialogs, const Model::ShownEvents &shown,
                 const Model::ViewState &viewState, QWidget *window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_shown(shown)
    , m_viewState(viewState)
    , m_window(window)
{
}

void Exports::exportTimeline(const TimelineView &timeline, bool legend)
{
    const QString path = m_dialogs.fileToSave(
        m_window, {tr("Export timeline"), QStringLiteral("timeline.png"), pictureFilters()});
    if (path.isEmpty())
        return;
    TimelinePicture picture;
    picture.title = title();
    picture.size = timeline.size();
    picture.scale = kPictureScale;
    picture.dark = isDark(timeline.palette());
    picture.period = m_viewState.period();
    picture.folds = timeline.folds();
    picture.legend = legend;
    picture.current = m_viewState.currentEvent();
    picture.firstLane = timeline.timelineLayout().firstLane;
    picture.reports = timeline.reportsShown();
    report(path, saveTimelinePicture(path, timeline.data(), picture));
}

void Exports::exportChart(EventChart &chart)
{
    const QString path = m_dialogs.fileToSave(
        m_window, {tr("Export chart"), QStringLiteral("chart.png"), pictureFilters()});
    if (path.isEmpty())
        return;
    const QString period = periodText(m_viewState.period(), QLocale());
    //: Under the title of a picture: its period and how many events its bars hold
    const QString details =
        tr("%1 \u00b7 %2").arg(period, tr("%n event(s)", nullptr, chart.bins().total()));
    report(path, saveChartPicture(path, chart, {title(), details}, kPictureScale));
}

void Exports::exportEvents()
{
    const QString path = m_dialogs.fileToSave(
        m_window,
        {tr("Export events"),
         QStringLiteral("events.json"),
         {tr("JSON (*.json)"), tr("JSON Lines (*.jsonl)"), tr("CSV (*.csv)")}});
    if (!path.isEmpty())
        report(path, Gui::exportEvents(path, m_shown));
}

void Exports::report(const QString &path, const tl::expected<void, QString> &done)
{
    if (done)
        Q_EMIT saved(path);
    else
        Q_EMIT failed({path, done.error()});
}

QString Exports::title() const
{
    const auto &articles = m_shown.openCase().articles();
    const Reading::Article *only = articles.size() == 1 ? &articles.front().article : nullptr;
    const QString title = only ? (only->title.isEmpty() ? only->id : only->title)
                               : tr("%n article(s)", nullptr, int(articles.size()));
    //: Title of a picture that a filter keeps events from
    return m_shown.filter().isOpen() ? title : tr("%1, filtered").arg(title);
}

} // namespace Gui
