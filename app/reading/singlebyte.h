// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/encoding.h"

#include <QByteArrayView>

namespace Reading {

/// The two single-byte encodings that old news pages in English and Russian come in.
enum class CodePage {
    Latin, ///< windows-1252
    Cyrillic, ///< windows-1251
};

/// Which of the two makes words: in Cyrillic a word's letters are all above 0x7F, in Latin an
/// accented letter stands among plain ones.
CodePage likelierCodePage(QByteArrayView bytes);

Decoded decodeSingleByte(QByteArrayView bytes, CodePage page);

} // namespace Reading
