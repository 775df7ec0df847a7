// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;

namespace Model {
class EventFilterModel;
class ViewState;
} // namespace Model

namespace Gui {

/// Keeps a view's current row and the current event the same, in both directions. A current event
/// that the model does not show leaves no row selected, and stays current.
class SelectionFollower : public QObject
{
    Q_OBJECT

public:
    /// Gives the model to the view and becomes the view's child. Neither model nor state is owned;
    /// both outlive the view.
    SelectionFollower(QAbstractItemView *view, Model::EventFilterModel *model,
                      Model::ViewState &viewState);

private:
    void follow();

    QAbstractItemView *m_view = nullptr;
    Model::EventFilterModel *m_model = nullptr;
    Model::ViewState &m_viewState;
    /// Rows that go away move the view's current row; that is no choice of anybody.
    bool m_removing = false;
};

} // namespace Gui
