// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/format.h"

namespace Reading {

/// A web archive (WARC, ISO 28500), as web crawlers and wget write it, packed by gzip or not.
bool isWarc(const FileHead &head);

/// Reads the pages of a web archive one at a time: responses and resources that are HTML, plain
/// text or PDF, and text that was converted (WET). What is no page (pictures, scripts,
/// redirections, pages without readable text) is passed over. WARC-Date is the date of capture.
/// Memory: one record; a record beyond kLargestArticle is named if it is a page. After a record
/// with a wrong length, reading goes on where the next one begins.
void readWarc(InputDevice &input, Delivery &delivery);

} // namespace Reading
