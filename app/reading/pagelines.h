// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Reading {

/// Running text made of printed pages.
struct PageText
{
    /// One line a paragraph or heading.
    QString text;
    /// Where each page begins in text.
    std::vector<qsizetype> pageStarts;
};

/// Joins the lines of pages to paragraphs, so that sentences are whole: over line ends, hyphens and
/// page ends. Lines that stand at the top or bottom of many pages, or alone between empty ones, and
/// page numbers there go. A line ends
/// its paragraph if it is clearly shorter than the page's lines are, unless the next one goes on in
/// lower case, or if the next one begins with a bullet.
/// Hyphens at line ends may stand as U+FFFE or U+0002, as some readers of PDF give them, with or
/// without a line break behind them.
PageText joinPages(const std::vector<QStringList> &pages);

/// The same for a text whose lines were wrapped, as mail programs do: empty lines stay. A text with
/// lines that are longer than any wrapping stays as it is.
QString joinWrapped(const QString &text);

} // namespace Reading
