// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/words.h"

#include <QStringView>

#include <vector>

namespace Reading {

/// A line of a page that is not blank.
struct Line
{
    /// Without white space at either end.
    Span span;
    /// Empty for a line of more than 65,536 characters, which is no furniture.
    std::vector<Word> words;
    /// Ends in . ! ? or …, closing quotation marks and brackets aside.
    bool endsSentence = false;
    /// A paragraph: a whole sentence of eight words or more, or twenty-five words without an end.
    bool prose = false;
};

std::vector<Line> linesOf(QStringView text);

/// A date or a time and little else: "2019-10-24T09:23:00+01:00", "Updated: Dec 20, 2020, 08:33
/// PM", " date 2019-06-18 example.com", "Jane Doe 1 hour ago Tue 18th June 2019".
bool isDateLine(const Line &line);

/// Up to four words, all capitalised or numbers: a section's name, a byline, a place.
bool isLabel(const Line &line);

} // namespace Reading
