// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace Reading {

/// What kind of file the bytes are if their magic number (those of file(1) and the formats' own
/// specifications) is none of a text: "a PDF document", "a ZIP archive or an Office document".
/// Empty if it says nothing.
QString binaryKind(QByteArrayView bytes);

/// Whether decoded bytes are too full of control and unassigned characters to be a text.
bool looksBinary(QStringView text);

} // namespace Reading
