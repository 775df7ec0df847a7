// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/selectionfollower.h"

#include "app/model/eventfiltermodel.h"
#include "app/model/viewstate.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace Gui {

SelectionFollower::SelectionFollower(QAbstractItemView *view, Model::EventFilterModel *model,
                                     Model::ViewState &viewState)
    : QObject(view)
    , m_view(view)
    , m_model(model)
    , m_viewState(viewState)
{
    // Before the view's selection model, which moves the current row when it hears of this.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_removing = true; });
    view->setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_removing = false;
        follow();
    });
    // Rows that come back (a filter opened, an article read again) may hold the current event.
    connect(model, &QAbstractItemModel::rowsInserted, this, &SelectionFollower::follow);
    connect(&viewState, &Model::ViewState::currentEventChanged, this, &SelectionFollower::follow);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_removing)
                    m_viewState.setCurrentEvent(m_model->keyAt(current));
            });
}

void SelectionFollower::follow()
{
    QItemSelectionModel *selection = m_view->selectionModel();
    const QModelIndex row = m_model->indexOf(m_viewState.currentEvent());
    if (!row.isValid()) {
        selection->clear();
        return;
    }
    if (selection->currentIndex().row() == row.row() && selection->isRowSelected(row.row()))
        return;
    // The column that the person was in stays.
    const QModelIndex index = row.siblingAtColumn(qMax(selection->currentIndex().column(), 0));
    selection->setCurrentIndex(index,
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

} // namespace Gui
