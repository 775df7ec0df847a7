// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinedata.h"

namespace Model {
class OpenCase;
class ShownEvents;
} // namespace Model

namespace Gui {

/// All events of a case, or those that its filter shows, with a lane for each kind. The texts and
/// links are asked for whenever they are drawn, so the argument must outlive what is returned; take
/// a new one after it has changed.
TimelineData timelineOf(const Model::OpenCase &openCase);
TimelineData timelineOf(const Model::ShownEvents &shown);
/// The same with an index of them that is there already, with a lane for each kind.
TimelineData timelineOf(const Model::ShownEvents &shown, Model::TimeIndex index);

} // namespace Gui
