// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowactions.h"

#include "ui/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QWidget>

namespace Gui {

WindowActions::WindowActions(QWidget *window) : QObject(window), m_window(window)
{
    using Key = QKeySequence;
    openFiles =
        add(QStringLiteral("openFiles"), tr("&Open files\u2026"), Key::keyBindings(Key::Open));
    openFolder =
        add(QStringLiteral("openFolder"), tr("Open &folder\u2026"), {Key(tr("Ctrl+Shift+O"))});
    openSample = add(QStringLiteral("openSample"), tr("Open the &sample case"));
    closeAll =
        add(QStringLiteral("closeAll"), tr("&Close all articles"), Key::keyBindings(Key::Close));
    exportTimeline =
        add(QStringLiteral("exportTimeline"), tr("Export &timeline\u2026"), {Key(tr("Ctrl+E"))});
    exportChart = add(QStringLiteral("exportChart"), tr("Export c&hart\u2026"));
    exportEvents =
        add(QStringLiteral("exportEvents"), tr("Export &events\u2026"), {Key(tr("Ctrl+Shift+E"))});
    quit = add(QStringLiteral("quit"), tr("&Quit"), {Key(tr("Ctrl+Q"))});
    undo = add(QStringLiteral("undo"), tr("&Undo"), Key::keyBindings(Key::Undo));
    redo = add(QStringLiteral("redo"), tr("&Redo"), Key::keyBindings(Key::Redo));
    copy = add(QStringLiteral("copy"), tr("&Copy"), Key::keyBindings(Key::Copy));
    find = add(QStringLiteral("find"), tr("&Find\u2026"), {Key(tr("Ctrl+F")), Key(tr("/"))});
    clearFilter =
        add(QStringLiteral("clearFilter"), tr("Show &all events"), {Key(tr("Ctrl+Backspace"))});
    ownLexicons = add(QStringLiteral("ownLexicons"), tr("Own &words and rules"));
    zoomIn = add(QStringLiteral("zoomIn"), tr("Zoom &in"),
                 {Key(tr("+")), Key(tr("=")), Key(tr("Ctrl++")), Key(tr("Ctrl+="))});
    zoomOut = add(QStringLiteral("zoomOut"), tr("Zoom &out"), {Key(tr("-")), Key(tr("Ctrl+-"))});
    fitAll = add(QStringLiteral("fitAll"), tr("&Whole period"), {Key(tr("0")), Key(tr("Ctrl+0"))});
    fitEvent = add(QStringLiteral("fitEvent"), tr("Zoom to the &event"), {Key(tr("F"))});
    nextEvent = add(QStringLiteral("nextEvent"), tr("&Next event"),
                    {Key(tr("J")), Key(tr(".")), Key(tr("F3"))});
    previousEvent = add(QStringLiteral("previousEvent"), tr("&Previous event"),
                        {Key(tr("K")), Key(tr(",")), Key(tr("Shift+F3"))});
    goToDate = add(QStringLiteral("goToDate"), tr("&Go to date\u2026"), {Key(tr("G"))});
    goBack = add(QStringLiteral("goBack"), tr("View &before"), {Key(tr("Alt+Left"))});
    goForward = add(QStringLiteral("goForward"), tr("View &after"), {Key(tr("Alt+Right"))});
    zoomToRange = add(QStringLiteral("zoomToRange"), tr("Zoom to the &range"));
    filterToRange =
        add(QStringLiteral("filterToRange"), tr("Show the range &only"), {Key(tr("R"))});
    overview = add(QStringLiteral("showOverview"), tr("&Overview"));
    overview->setCheckable(true);
    overview->setChecked(true);
    foldEmpty = add(QStringLiteral("foldEmpty"), tr("&Fold empty periods"), {Key(tr("E"))});
    foldEmpty->setCheckable(true);
    tableFollowsPeriod = add(QStringLiteral("tableFollowsPeriod"),
                             tr("&List the visible period only"), {Key(tr("P"))});
    tableFollowsPeriod->setCheckable(true);
    reports = add(QStringLiteral("reports"), tr("&Reports"), {Key(tr("Ctrl+R"))});
    reports->setCheckable(true);
    reports->setChecked(true);
    reportedClock = add(QStringLiteral("reportedClock"), tr("In order of first re&port"),
                        {Key(tr("Ctrl+Shift+R"))});
    reportedClock->setCheckable(true);
    showKeys = add(QStringLiteral("showKeys"), tr("&Keys"), {Key(tr("?")), Key(tr("F1"))});
    about = add(QStringLiteral("about"), tr("&About Counterclaim"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::add(const QString &name, const QString &text,
                            const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    QString plain = text;
    plain.remove(u'&').remove(u'\u2026');
    if (!keys.isEmpty())
        //: Tool tip: what the action does and its key
        plain = tr("%1 (%2)").arg(plain, keys.first().toString(QKeySequence::NativeText));
    action->setToolTip(plain);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

QMenu *WindowActions::fillMenuBar(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({openFiles, openFolder, openSample});
    file->addSeparator();
    file->addActions({exportTimeline, exportChart, exportEvents});
    file->addSeparator();
    file->addActions({closeAll, quit});
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(copy);
    edit->addSeparator();
    edit->addActions({find, clearFilter});
    edit->addSeparator();
    edit->addAction(ownLexicons);
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({previousEvent, nextEvent, goToDate, goBack, goForward});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, fitEvent, fitAll, foldEmpty});
    view->addSeparator();
    view->addActions({zoomToRange, filterToRange});
    view->addSeparator();
    view->addActions({overview, tableFollowsPeriod});
    view->addSeparator();
    view->addActions({reports, reportedClock});
    view->addSeparator();
    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({showKeys, about});
    return view;
}

void WindowActions::fillToolBar(QToolBar *bar) const
{
    bar->addActions({openFiles, openFolder});
    bar->addSeparator();
    bar->addActions({previousEvent, nextEvent, goToDate});
    bar->addSeparator();
    bar->addActions({zoomIn, zoomOut, fitAll, foldEmpty});
    bar->addSeparator();
    bar->addAction(exportTimeline);
}

void WindowActions::setIcons(const QPalette &palette)
{
    const auto set = [&palette](QAction *action, const QString &name) {
        action->setIcon(icon(name, palette));
    };
    set(openFiles, QStringLiteral("open-files"));
    set(openFolder, QStringLiteral("open-folder"));
    set(openSample, QStringLiteral("open-sample"));
    set(exportTimeline, QStringLiteral("export"));
    set(zoomIn, QStringLiteral("zoom-in"));
    set(zoomOut, QStringLiteral("zoom-out"));
    set(fitAll, QStringLiteral("fit"));
    set(foldEmpty, QStringLiteral("fold"));
    set(previousEvent, QStringLiteral("previous"));
    set(nextEvent, QStringLiteral("next"));
    set(goToDate, QStringLiteral("go-to-date"));
}

void WindowActions::adopt(const QList<QAction *> &actions)
{
    m_window->addActions(actions);
    m_all.append(actions);
}

QString WindowActions::keysOverview() const
{
    QStringList lines;
    for (const QAction *action : m_all) {
        if (action->shortcuts().isEmpty())
            continue;
        QString text = action->text();
        text.remove(u'&').remove(u'\u2026');
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        //: Name of an action and its keys
        lines.append(tr("%1: %2").arg(text, keys.join(QStringLiteral("  "))));
    }
    return lines.join(u'\n');
}

} // namespace Gui
