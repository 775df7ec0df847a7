// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/span.h"
#include "app/reading/wordtable.h"

#include <QString>
#include <QStringView>

#include <cstdint>
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
    /// The word as it stands; part of the text, not owned.
    QStringView form;
    /// Of its form in lower case with straight apostrophes, for WordTable: words are recognised by
    /// that form, but hardly ever need it written out.
    std::uint32_t hash = 0;
    Kind kind = Plain;
    bool capitalised = false;

    QString folded() const { return foldedWord(form); }
    bool isIn(const WordTable &words) const { return words.findFolded(form, hash) >= 0; }
};

/// Words of a stretch of text, in order. Spans are places in text, which outlives the words.
std::vector<Word> wordsOf(QStringView text, Span within);

/// Lower case, straight quotation marks, each run of white space one space, none at the ends: what
/// two lines are compared by.
QString folded(QStringView text);
/// Whether folded(text) is wanted, without making it.
bool isFolded(QStringView text, QStringView wanted);

} // namespace Reading
