// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/timexexpression.h"
#include "app/dates/timextokens.h"

#include <QString>

namespace Dates {

enum class Tense { Unknown, Past, Future };

/// How two expressions that follow each other belong together.
enum class Joint { None, List, Range };

/// What the words around a time expression say about it. Looks a bounded number of tokens to
/// either side. Not owned: tokens and text.
class TimexContext
{
public:
    TimexContext(std::span<const TimexToken> tokens, QStringView text)
        : m_tokens(tokens)
        , m_text(text)
    {
    }

    /// Tense of the verb that most likely goes with the expression.
    Tense tense(const TimexExpression &expression) const;
    /// "May and June 2016" is a list, "from May to June 2016" a range.
    Joint joint(const TimexExpression &first, const TimexExpression &second) const;
    /// "before", "by", "after", "ahead of": the expression bounds something else.
    bool isLimit(const TimexExpression &expression) const;
    /// "since 2017", "from 2017 onwards".
    bool isOpenStart(const TimexExpression &expression) const;
    /// "until March".
    bool isOpenEnd(const TimexExpression &expression) const;
    /// "by 2018", "until June": where the tense is silent, such a date lies ahead.
    bool isDeadline(const TimexExpression &expression) const;
    /// "local", "time".
    bool isLocalTime(std::size_t at) const
    {
        const QStringView text = word(token(at));
        return text == QLatin1String("local") || text == QLatin1String("time");
    }
    /// "ended", "ending".
    bool isEnding(std::size_t at) const
    {
        const QStringView verb = word(token(at));
        return verb == QLatin1String("ended") || verb == QLatin1String("ending");
    }
    /// "moved to March 6", "postponed until Friday": what was moved is still to come.
    bool isNewDate(const TimexExpression &expression) const;
    /// Whether a word is a verb that tells of past or future.
    bool isVerb(std::size_t at) const { return tenseOf(at) != Tense::Unknown; }
    /// Whether a sentence ends between two tokens.
    bool isSentenceBreak(std::size_t at) const;

private:
    const TimexToken &token(std::size_t at) const;
    const TimexToken &before(const TimexExpression &expression, std::size_t distance = 1) const;
    QStringView word(const TimexToken &token) const;
    Tense tenseOf(std::size_t at) const;

    std::span<const TimexToken> m_tokens;
    QStringView m_text;
};

} // namespace Dates
