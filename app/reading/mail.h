// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/format.h"

namespace Reading {

/// A message (RFC 5322, .eml) or a page saved with its parts (MHTML, RFC 2557, .mht).
bool isMail(const FileHead &head);

/// The first readable HTML part that is no attachment, else the first plain one, with wrapped lines
/// joined. A mail's subject stands above its text as the headline; its outlet is who sent it,
/// unless the page says better; its date is that of the publication. A saved page has its own
/// title, and the date is that of the capture. GMime takes the message apart.
Document readMail(const QByteArray &bytes);

} // namespace Reading
