// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/htmlblocks.h"

#include <QStringList>

namespace Reading {

/// The lines of a page's main text, by its content: where the paragraphs are, how much of a part
/// stands in links, what the page marks as its article. Class names do not matter.
/// headline, if it is known, is kept wherever it stands and comes first where it stood outside.
QStringList mainText(const HtmlBlocks &page, const QString &headline);

/// The first heading of the highest rank that continues, repeats or is continued by title; the only
/// <h1> if title is empty. Empty if there is none.
QString headingFor(const HtmlBlocks &page, const QString &title);

} // namespace Reading
