// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Casefile {

/// Bytes as they are kept: a letter that says how, then the bytes, by zlib where that gains a page
/// of the file. Never null.
QByteArray pack(const QByteArray &bytes);
/// Nothing where they are damaged, or would unpack to more than an article may have.
std::optional<QByteArray> unpack(const QByteArray &packed);

} // namespace Casefile
