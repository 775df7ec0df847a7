// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"

#include <QIcon>
#include <QPalette>

namespace Gui {

/// The kind's letter on its colour; told apart without colour too.
QIcon kindIcon(Extraction::Kind kind, const QPalette &palette);

} // namespace Gui
