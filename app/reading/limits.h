// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Reading {

/// Largest article that is read, in bytes as they stand in the file or as they are unpacked. A
/// larger one is refused; an archive of many may be of any size.
inline constexpr qint64 kLargestArticle = 20LL * 1024 * 1024;

/// What compressed data may unpack to: kFreeUnpacking bytes, and from there on kMostUnpacking times
/// what they have. Web pages come to 3 to 20 times; the method ends at 1032 times.
inline constexpr qint64 kFreeUnpacking = 32LL * 1024 * 1024;
inline constexpr qint64 kMostUnpacking = 256;

} // namespace Reading
