// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace Gui {

/// One of the program's own icons (resources/icons), in the colour of the palette's button text: it
/// depends on no icon theme and no plugin.
QIcon icon(const QString &name, const QPalette &palette);

} // namespace Gui
