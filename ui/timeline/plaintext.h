// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Gui {

/// Foreign text made fit for one drawn line: white space simplified, control characters, overrides
/// of writing direction and what XML forbids taken out, cut after maxLength code units (with "…").
/// Reads no more of the text than that needs.
QString drawableLine(QStringView text, qsizetype maxLength = 200);

} // namespace Gui
