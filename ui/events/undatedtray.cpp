// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/undatedtray.h"

#include "app/model/eventfiltermodel.h"
#include "ui/events/kinddelegate.h"
#include "ui/events/selectionfollower.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace Gui {

UndatedTray::UndatedTray(Model::EventFilterModel *events, Model::ViewState &viewState,
                         QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_list(new QListView(this))
{
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setContentsMargins(8, 6, 8, 6);
    m_list->setObjectName(QStringLiteral("undatedList"));
    m_list->setAccessibleName(tr("Undated events"));
    new SelectionFollower(m_list, events, viewState);
    m_list->setModelColumn(Model::EventTableModel::Title);
    m_list->setItemDelegate(new KindDelegate(m_list));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(events, signal, this, &UndatedTray::showCount);
    connect(events, &QAbstractItemModel::modelReset, this, &UndatedTray::showCount);
    showCount();
}

int UndatedTray::count() const
{
    return m_list->model()->rowCount();
}

void UndatedTray::showCount()
{
    if (count() == m_count)
        return;
    m_count = count();
    m_hint->setText(m_count == 0 ? tr("Every event shown has a place in time.")
                                 : tr("Give an article its publication date to place these."));
    Q_EMIT countChanged(m_count);
}

} // namespace Gui
