// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Reading {

/// The text with HTML's character references resolved and its tags as they stand: publishers write
/// "&amp;" and "&nbsp;" where the format asks for plain text.
QString withoutEntities(const QString &text);

} // namespace Reading
