// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/followselection.h"

#include "app/model/eventfiltermodel.h"
#include "app/model/viewstate.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace Gui {

namespace {

void selectCurrent(QAbstractItemView *view, const Model::EventFilterModel *model,
                   const Model::ViewState &viewState)
{
    QItemSelectionModel *selection = view->selectionModel();
    const QModelIndex row = model->indexOf(viewState.currentEvent());
    if (!row.isValid()) {
        selection->clear();
        return;
    }
    if (selection->currentIndex().row() == row.row() && selection->isRowSelected(row.row()))
        return;
    // The column that the person was in stays.
    const int column = qMax(selection->currentIndex().column(), 0);
    const QModelIndex index = row.siblingAtColumn(column);
    selection->setCurrentIndex(index,
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view->scrollTo(index);
}

} // namespace

void followSelection(QAbstractItemView *view, Model::EventFilterModel *model,
                     Model::ViewState &viewState)
{
    const auto follow = [view, model, &viewState] { selectCurrent(view, model, viewState); };
    QObject::connect(&viewState, &Model::ViewState::currentEventChanged, view, follow);
    // Rows that come back (a filter opened, an article read again) may hold the current event.
    QObject::connect(model, &QAbstractItemModel::rowsInserted, view, follow);
    QObject::connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, view,
                     [model, &viewState](const QModelIndex &current) {
                         // Rows that go away move the current one; that is no choice of anybody.
                         if (current.isValid())
                             viewState.setCurrentEvent(model->keyAt(current));
                     });
}

} // namespace Gui
