// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "ui/colors.h"

#include <QColor>
#include <QPainterPath>

namespace Gui {

/// The colours of the kinds, told apart by people with colour-blindness too, and never the only
/// sign: each kind has a letter and a shape besides. One for light, one for dark; 4.5:1 against the
/// base.
QColor kindColor(Extraction::Kind kind, bool dark);
/// Letter and name for people ("H", "Hack").
QString kindLetter(Extraction::Kind kind);
QString kindName(Extraction::Kind kind);
/// Outline that tells the kind without colour, filling the box: a hack is a diamond, an accusation
/// a sign that points, a denial a block, a meeting a circle.
QPainterPath kindShape(Extraction::Kind kind, const QRectF &box);

} // namespace Gui
