// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/failure.h"

#include <QStringList>

#include <vector>

namespace Reading {

/// What a list of files and folders comes to.
struct FileList
{
    /// In the order given, each folder's content in natural name order ("2.txt" before "10.txt"),
    /// no file twice.
    QStringList files;
    /// Folders that could not be opened or hold no article.
    std::vector<Failure> failures;
};

/// Walks folders and keeps what can be an article: the endings of all formats and files without an
/// ending, no hidden ones, no README and licence; each folder is entered once, so a loop of links
/// ends. What is named itself is kept whatever it is (also "-"), so that reading it
/// can say what is wrong.
FileList listFiles(const QStringList &paths);

/// The file's name without its ending (both of "crawl.warc.gz"), for Article::id; "stdin" for "-".
/// What follows the last dot is an ending only if it looks like one: "U.S. hack" and
/// "news.2020-12-01" stay whole.
QString nameWithoutEnding(const QString &path);

} // namespace Reading
