// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/span.h"

#include <QString>

#include <vector>

namespace Reading {

/// Part of the page that is not the article: menu, caption credit, share button, comment form.
struct Furniture
{
    Span span;
    /// Name of the rule that marked it, for `explain`.
    QString rule;

    friend bool operator==(const Furniture &, const Furniture &) = default;
};

/// One document as it was read. A value: copy it, compare it, hand it to another thread.
struct Article
{
    /// File name without its ending; unique only within one run.
    QString id;
    /// Path as it was given, for messages and for the window; empty for standard input.
    QString path;
    /// The text as decoded: for plain text every character of the file (line breaks as they stand,
    /// without a byte-order mark), for HTML the readable text, one line a block.
    QString text;
    /// Encoding that was used, by its IANA name ("UTF-8", "windows-1251").
    QString encoding;
    /// Empty where the text has none.
    QString title;
    /// Where the title stands in text; empty for a title that only the metadata give.
    Span titleSpan;
    QString outlet;
    /// BCP 47 primary language ("en"); empty if unknown.
    QString language;
    /// Publication date as the page's metadata state it (JSON-LD, OpenGraph, <time>), untouched;
    /// empty if they do not. What the text itself says is read by app/dates.
    QString metadataDate;
    /// Sorted, not overlapping.
    std::vector<Furniture> furniture;

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace Reading
