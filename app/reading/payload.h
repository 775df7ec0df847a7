// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/headerfields.h"
#include "app/reading/outcome.h"

namespace Reading {

/// Whether content of this type, of a web answer or a part of a mail, can be an article: HTML,
/// plain text, PDF.
bool isReadable(const MediaType &type);

/// Reads it.
Document readPayload(const QByteArray &bytes, const MediaType &type);

} // namespace Reading
