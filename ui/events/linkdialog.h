// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace Model {
class EventTableModel;
} // namespace Model

namespace Gui {

/// Asks which event another one is to be linked to: words narrow the list, Return takes the row.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// The model is not owned and outlives the dialog. event: the one that is to be linked.
    LinkDialog(Model::EventTableModel &events, Model::EventKey event, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Model::EventKey other);

private:
    void narrow(const QString &words);
    void take();

    QSortFilterProxyModel *m_rows = nullptr;
    QLineEdit *m_words = nullptr;
    QListView *m_list = nullptr;
};

/// How two events are tied, and which way: a denial answers, a meeting takes up, an accusation is
/// about. Links start at what is said and end at what it is said of.
struct LinkWay
{
    Model::EventKey from = 0;
    Model::EventKey to = 0;
    Extraction::Relation relation = Extraction::Relation::About;
};
LinkWay linkWay(const Model::OpenCase &openCase, Model::EventKey event, Model::EventKey other);

} // namespace Gui
