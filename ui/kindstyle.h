// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"

#include <QColor>
#include <QPalette>

namespace Gui {

/// The colours of the kinds, told apart by people with colour-blindness too, and never the only sign:
/// each kind has a letter and a shape besides. One for light, one for dark; 4.5:1 against the base.
QColor kindColor(Extraction::Kind kind, bool dark);
/// Whether the palette's base is dark.
bool isDark(const QPalette &palette);
/// Letter and name for people ("H", "Hack").
QString kindLetter(Extraction::Kind kind);
QString kindName(Extraction::Kind kind);

} // namespace Gui
