// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;

namespace Model {
class EventFilterModel;
class ViewState;
} // namespace Model

namespace Gui {

/// Keeps the view's current row and the current event the same, in both directions. The view shows
/// the model; none is owned. A current event that the model does not show leaves no row selected.
void followSelection(QAbstractItemView *view, Model::EventFilterModel *model,
                     Model::ViewState &viewState);

} // namespace Gui
