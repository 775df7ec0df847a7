// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"
#include "app/reading/failure.h"
#include "app/reading/filelist.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace Reading {

/// Largest file that is read, in bytes; a larger one is refused with its size and this limit.
inline constexpr qint64 kLargestArticle = 20LL * 1024 * 1024;

/// Reads one article from bytes: the format by content first and by the ending of path second.
/// Never reads anything else, never fetches. Errors: empty, binary, too large.
tl::expected<Article, Failure> readArticle(const QByteArray &bytes, const QString &path);

/// Opens and reads one file; "-" is standard input.
tl::expected<Article, Failure> readFile(const QString &path);

} // namespace Reading
