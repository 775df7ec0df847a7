// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QString>

namespace Gui {

/// What is said about a mark when the mouse rests on it, as rich text with all foreign text
/// escaped: title, date in words and as EDTF, kind and source; for several events their number by
/// kind and the period they fill.
QString markToolTip(const TimelineMark &mark, const TimelineData &data);

/// The same in one plain line, for a screen reader.
QString markDescription(const TimelineMark &mark, const TimelineData &data);

} // namespace Gui
