// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinedata.h"

#include <QSizeF>
#include <QString>

#include <cstddef>
#include <vector>

/// What the timeline is measured with.
namespace BenchScene {

inline constexpr QSizeF kWindow{1600, 600};

/// So many events of 2007 to 2026 in bursts, of four kinds, in random order, the same in every run.
/// A third is imprecise: months, years, approximate days and intervals. Key: position + 1.
std::vector<Model::TimeItem> items(std::size_t count);

/// 50 to 64 characters; 65,536 different ones.
QString title(Model::EventKey key);

/// Timeline of an index with lanes by kind: titles as above; a fifth of the events in threads, a
/// hack with an accusation and a denial.
Gui::TimelineData data(Model::TimeIndex index);
/// An event in a thread.
Model::EventKey threadedEvent(std::size_t count);

/// A zoom at the cursor eight times in and out again, then four times in and across: a period for
/// every frame.
std::vector<Model::Period> script(Model::Period extent);

} // namespace BenchScene
