// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"

#include <functional>

class QMenu;
class QWidget;

namespace Gui {

/// Lists the events of a mark that stands for several, to choose one; the first twenty, then how to
/// see the rest. Deletes itself when closed.
QMenu *makeClusterMenu(const TimelineMark &mark, const TimelineLayout &layout,
                       const TimelineData &data, const std::function<void(Model::EventKey)> &choose,
                       const std::function<void()> &zoom, QWidget *parent);

} // namespace Gui
