// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Reading {

/// Bytes as characters, and the encoding that made them so.
struct Decoded
{
    /// Every character of the bytes, line breaks as they stand, without a byte-order mark at the
    /// start. A broken sequence is one U+FFFD for each maximal part of it, as the WHATWG encoding
    /// standard and other programs have it, so that offsets agree.
    QString text;
    /// IANA name: "UTF-8", "UTF-16LE", "windows-1251".
    QString encoding;
};

/// Finds the encoding and decodes. In this order: byte-order mark, UTF-16 by its zero bytes, the
/// label that a mail or a web server gives, declaration of an XML or HTML head, UTF-8 (also with
/// some broken bytes), and windows-1251 or windows-1252 by which of the two makes words of the
/// letters. Any bytes give a text.
Decoded decode(const QByteArray &bytes, const QByteArray &label = {});

} // namespace Reading
