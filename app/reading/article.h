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
    /// File name without its ending, and "#" and item for one of several in a file; unique only
    /// within one run. The same file gives the same ids again (see Delivery).
    QString id;
    /// What tells it from the other articles of its file; empty where the file holds one only.
    QString item;
    /// Path as it was given, for messages and for the window; empty for standard input.
    QString path;
    /// Address of the page it was taken from, where the file gives it.
    QString address;
    /// The text as decoded: for plain text every character of the file (line breaks as they stand,
    /// without a byte-order mark); for Markdown as long as the file, with spaces for the marks; for
    /// HTML, PDF and mail the readable text, one line a block.
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
    /// Publication date as the page's metadata state it (JSON-LD, OpenGraph, <time>, the item of a
    /// feed, the head of a mail), untouched; empty if they do not. What the text itself says is
    /// read by app/dates.
    QString metadataDate;
    /// When an archive says that it took the page (WARC-Date, the Date of a saved page); ISO 8601,
    /// empty if none. The article is no younger than this; how much older, nobody says.
    QString captureDate;
    /// Where each page of a PDF begins in text, in UTF-16 code units like all spans; empty for what
    /// has no pages. A sentence may begin on one and end on the next.
    std::vector<qsizetype> pageStarts;
    /// Sorted, not overlapping.
    std::vector<Furniture> furniture;

    friend bool operator==(const Article &, const Article &) = default;
};

/// Number of the page, from 1, on which the character at place stands; 0 where there are no pages.
int pageAt(const Article &article, qsizetype place);

} // namespace Reading
