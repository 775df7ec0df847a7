// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/format.h"

namespace Reading {

inline constexpr int kMostPdfPages = 2000;

bool isPdf(const FileHead &head);

/// The text of a PDF as a person reads it, column after column, one line a paragraph, without
/// running heads and page numbers; where each page begins; title and date of its metadata, in UTC.
/// Poppler reads it. Errors: a password, damage, too many pages, pages that are pictures only.
Document readPdf(const QByteArray &bytes);

} // namespace Reading
