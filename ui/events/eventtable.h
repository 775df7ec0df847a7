// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Model {
class EventFilterModel;
class ViewState;
} // namespace Model

namespace Gui {

/// The filtered events as a table: the equal second view beside the timeline.
class EventTable : public QTableView
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive the table.
    EventTable(Model::EventFilterModel *events, Model::ViewState &viewState,
               QWidget *parent = nullptr);

    /// The selected rows in the order in which they stand, with a head line, tab-separated.
    QString selectedAsTsv() const;
    /// Puts that on the clipboard.
    void copy() const;

Q_SIGNALS:
    /// A menu of what can be done with the rows.
    void menuAskedFor(const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpColumns();
};

} // namespace Gui
