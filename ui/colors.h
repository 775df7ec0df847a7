// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace Gui {

/// Whether the palette's base is dark.
bool isDark(const QPalette &palette);
/// For what is said beside the matter: at least 4.5:1 on the palette's base where its text is far
/// over that. Not the palette's own placeholder colour, which some platforms leave black on a dark
/// ground.
QColor mutedText(const QPalette &palette);
/// For what is wrong; as readable on the palette's base.
QColor wrongText(const QPalette &palette);
/// Part of `over` laid on `under`.
QColor mixed(const QColor &under, const QColor &over, double part);
/// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace Gui
