// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventtable.h"

#include "app/model/eventfiltermodel.h"
#include "ui/events/kinddelegate.h"
#include "ui/events/selectionfollower.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace Gui {

using Model::EventTableModel;

EventTable::EventTable(Model::EventFilterModel *events, Model::ViewState &viewState,
                       QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Events"));
    new SelectionFollower(this, events, viewState);
    setItemDelegateForColumn(EventTableModel::Kind, new KindDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    sortByColumn(EventTableModel::Date, Qt::AscendingOrder);
    setUpColumns();
}

void EventTable::setUpColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    // The title says most, so it stands in sight beside the chart; the rest can be scrolled to.
    header->moveSection(EventTableModel::Title, EventTableModel::Status);
    header->moveSection(header->visualIndex(EventTableModel::Sources),
                        header->visualIndex(EventTableModel::Title) + 1);
    header->moveSection(header->visualIndex(EventTableModel::Confidence),
                        header->visualIndex(EventTableModel::Sources) + 1);
    header->moveSection(header->visualIndex(EventTableModel::Review),
                        header->visualIndex(EventTableModel::Title));
    const int character = fontMetrics().averageCharWidth();
    const auto width = [&](EventTableModel::Column column, int characters) {
        setColumnWidth(column, characters * character);
    };
    width(EventTableModel::Date, 20);
    width(EventTableModel::Kind, 15);
    width(EventTableModel::Title, 44);
    width(EventTableModel::Status, 10);
    width(EventTableModel::Actors, 18);
    width(EventTableModel::Targets, 18);
    width(EventTableModel::Sources, 8);
    width(EventTableModel::Confidence, 11);
    width(EventTableModel::ToldBy, 24);
    width(EventTableModel::Review, 13);
}

QString EventTable::selectedAsTsv() const
{
    const auto cell = [](const QVariant &value) { return value.toString().simplified(); };
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells.append(cell(model()->headerData(column, Qt::Horizontal)));
    lines.append(cells.join(u'\t'));
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(cell(row.siblingAtColumn(column).data(EventTableModel::ValueRole)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void EventTable::copy() const
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedAsTsv());
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void EventTable::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuAskedFor(event->globalPos());
}

} // namespace Gui
