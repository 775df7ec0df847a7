// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Reading {

/// What bytes look like when they are read as UTF-8.
struct Utf8Census
{
    /// Sequences of two to four bytes that are whole.
    qsizetype wholeSequences = 0;
    /// Maximal parts of sequences that are broken, without one that the end of the bytes cuts.
    qsizetype brokenParts = 0;

    bool isStrict() const { return brokenParts == 0; }
};

/// Reads the bytes once and keeps nothing.
Utf8Census surveyUtf8(QByteArrayView bytes);

/// Decodes; each maximal part of a broken sequence becomes one U+FFFD (Unicode 15, section 3.9).
QString decodeUtf8(QByteArrayView bytes);

} // namespace Reading
