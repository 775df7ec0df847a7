// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/span.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Reading {

/// A word as page furniture is recognised by: language/ has the finer cut for sentences.
struct Word
{
    enum Kind {
        Plain,
        Number, ///< begins with a digit: "5", "18th", "2020-12-19", "10m"
        Address, ///< a web address or a host name
        Mark, ///< ':', '|' or '©'
    };

    Span span;
    /// Lower case, straight apostrophes.
    QString folded;
    Kind kind = Plain;
    bool capitalised = false;
};

/// Words of a stretch of text, in order. Spans are places in text.
std::vector<Word> wordsOf(QStringView text, Span within);

/// Lower case, straight quotation marks, each run of white space one space, none at the ends: what
/// two lines are compared by.
QString folded(QStringView text);

} // namespace Reading
