// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/encoding.h"
#include "app/reading/format.h"

namespace Reading {

/// Everything that is no binary file of a known kind.
bool isPlainText(const FileHead &head);

/// The text of the file as it stands.
Document readPlainText(const QByteArray &bytes);
Document readPlainText(const QByteArray &bytes, const QByteArray &label);

/// The characters of what should be a text; an error for binary data and for white space alone.
/// label: as for decode().
tl::expected<Decoded, QString> decodeText(const QByteArray &bytes, const QByteArray &label = {});

/// Nothing to read: white space and zeros.
bool isBlank(QStringView text);

} // namespace Reading
