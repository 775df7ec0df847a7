// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Casefile {

/// Text as every engine can hold it. What an engine or a codec would lose on the way (NUL, halves
/// of surrogate pairs, byte-order marks, U+FFFE, U+FFFF) becomes U+001A (SUBSTITUTE) and four
/// hexadecimal digits, and so does U+001A itself. All other text stays as it is. Never null, so
/// that it is not taken for "not known".
QString toField(const QString &text);
/// The text again.
QString fromField(const QString &field);

} // namespace Casefile
