// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/format.h"

namespace Reading {

/// A text that begins with front matter (--- or +++ around lines "title: …"), or whose name ends in
/// .md or .markdown.
bool isMarkdown(const FileHead &head);

/// Markdown (CommonMark with tables and strikethrough, by MD4C). The text has as many code points
/// as the file: marks of the markup, addresses of links, code and front matter become spaces, and
/// so do line breaks inside a paragraph, so that every place in it is the same place in the file
/// while sentences are whole. Front matter gives title, date, author's outlet (source, outlet,
/// publication, publisher, site), address (url, link, canonical) and language.
Document readMarkdown(const QByteArray &bytes);

} // namespace Reading
