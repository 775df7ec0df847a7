// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"

#include <QString>
#include <QStringView>

namespace Reading {

/// Whether a decoded file is a web page: by its beginning; a file whose name ends in .htm, .html or
/// .xhtml also by a tag anywhere near its beginning.
bool looksLikeHtml(QStringView text, const QString &path);

/// Reads a web page into article: the readable text, one line a block, and what the page says about
/// itself. A page that is cut in the middle is read as far as it goes. Nothing is fetched or run.
void readHtml(QStringView page, Article &article);

} // namespace Reading
