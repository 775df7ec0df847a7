// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/filelist.h"
#include "app/reading/limits.h"
#include "app/reading/outcome.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace Reading {

/// Reads the articles of one file, one after the other, and hands each over as it comes, or what
/// is wrong with it; the rest goes on. The format is found by content first and by the ending of
/// path second; gzip is unpacked on the way. Memory is bounded by the largest article, not by the
/// file. Never reads anything else, never fetches. Something is always handed over: a file without
/// an article is a failure. Errors: empty, of no known kind, damaged, cut off, too large.
void readArticles(QIODevice &source, const QString &path, const Take &take);

/// Opens one file and reads its articles; "-" is standard input.
void readFile(const QString &path, const Take &take);

/// The first article of some bytes, for who knows that there is one only.
Outcome readArticle(const QByteArray &bytes, const QString &path);

} // namespace Reading
