// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/format.h"

#include <QStringView>

namespace Reading {

/// A web page by its beginning; a file whose name ends in .htm, .html or .xhtml also by a tag
/// anywhere near its beginning.
bool isHtml(const FileHead &head);

/// The readable text of a web page, one line a block, and what the page says about itself. A page
/// that is cut in the middle is read as far as it goes. Nothing is fetched or run.
Document readHtmlPage(const QByteArray &bytes);
/// label: the encoding that a mail or a web server names for it.
Document readHtmlPage(const QByteArray &bytes, const QByteArray &label);
/// The same for a page that is decoded already.
Document readHtml(QStringView page);

} // namespace Reading
