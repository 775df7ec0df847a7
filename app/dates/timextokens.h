// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/timexlexicon.h"
#include "app/reading/span.h"

#include <QStringView>

#include <span>
#include <vector>

namespace Dates {

/// A word, a number or one mark of a text, as the search for time expressions sees it. Finer than
/// the tokens of app/language: "10am", "Q3", "2016-09-29T10:00" and "two-day" come in their parts.
struct TimexToken
{
    enum Kind : std::uint8_t { Word, Number, Mark };

    Reading::Span span;
    Kind kind = Mark;
    WordMeaning meaning;
    /// Number: its value, at most 999999999. Mark: its UTF-16 code unit, dashes all as '-',
    /// apostrophes all as '\''.
    int value = 0;
    /// Number: how many digits, without the commas of "1,500".
    std::uint8_t digits = 0;
    /// Number with commas between its thousands: never a year.
    bool grouped = false;
    /// "4th", and "90s" or "1990's"; their span includes the letters.
    bool ordinal = false;
    bool plural = false;
    /// Word that begins with a capital letter.
    bool capital = false;
    /// Nothing stands between it and the token before it.
    bool glued = false;
    /// A line break stands between it and the token before it, or the text begins with it.
    bool startsLine = false;

    bool is(WordClass wordClass) const { return kind == Word && meaning.kind == wordClass; }
    bool isMark(char16_t mark) const { return kind == Mark && value == mark; }
};

/// Their spans are places in text.
std::vector<TimexToken> timexTokens(QStringView text);

/// The tokens of the text's first length code units alone, where tokens are those of the whole.
std::vector<TimexToken> tokensOfStart(std::span<const TimexToken> tokens, QStringView text,
                                      qsizetype length);

} // namespace Dates
