// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace Model {
class EventFilterModel;
class ViewState;
} // namespace Model

namespace Gui {

/// Events that nothing dates: they wait here, counted, until their article is given a date.
class UndatedTray : public QWidget
{
    Q_OBJECT

public:
    /// events shows the undated ones alone. Neither is owned; both outlive the tray.
    UndatedTray(Model::EventFilterModel *events, Model::ViewState &viewState,
                QWidget *parent = nullptr);

    int count() const;
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void countChanged(int count);

private:
    void showCount();

    QLabel *m_hint = nullptr;
    QListView *m_list = nullptr;
    int m_count = -1;
};

} // namespace Gui
