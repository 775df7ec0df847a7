// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Reading {

/// The encoding that the head of an XML or HTML document names, in the first 4096 bytes: an XML
/// declaration, `<meta charset>`, or `<meta http-equiv content>`. Labels of UTF-8, windows-1251 and
/// windows-1252 come as these names (so do ISO-8859-1 and ASCII, which the WHATWG encoding standard
/// reads as windows-1252; a UTF-16 label in readable bytes must mean UTF-8), others in lower case
/// as they stand. Empty if none is named.
QByteArray declaredEncoding(QByteArrayView bytes);

/// The name by which declaredEncoding gives an encoding, for a label in any case.
QByteArray encodingOfLabel(const QByteArray &label);

} // namespace Reading
