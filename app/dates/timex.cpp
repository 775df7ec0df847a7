// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timex.h"

#include "app/dates/timexmatcher.h"
#include "app/dates/timexresolver.h"

#include <algorithm>

namespace Dates {

namespace {

using Shape = TimexExpression::Shape;

std::vector<TimexExpression> scan(std::span<const TimexToken> tokens, QStringView text)
{
    const TimexMatcher matcher(tokens, text);
    std::vector<TimexExpression> found;
    for (std::size_t at = 0; at < tokens.size();) {
        const auto expression = matcher.match(at);
        if (expression && expression->end > at) {
            found.push_back(*expression);
            at = expression->end;
        } else {
            ++at;
        }
    }
    return found;
}

/// A narrative tells many dates with their years and counts from none of its own days; news lives
/// on weekdays and "yesterday". Only a clear majority makes a narrative.
TimexMode modeOf(const std::vector<TimexExpression> &expressions,
                 const std::optional<Edtf> &published)
{
    constexpr int kEnough = 6;
    constexpr int kMajority = 4;
    std::optional<int> today;
    if (published && !published->dates().empty() && published->dates().front().hasYear())
        today = published->dates().front().year;
    int told = 0;
    int deictic = 0;
    for (const TimexExpression &expression : expressions) {
        const bool calendar = expression.shape == Shape::Calendar;
        if (calendar && expression.year)
            told += !today || expression.beforeChrist || *expression.year < *today - 1 ? 1 : 0;
        else if (calendar && expression.weekday && !expression.month)
            ++deictic;
        else if (expression.shape == Shape::Shifted && !expression.vague
                 && expression.base == TimexExpression::Base::Publication)
            ++deictic;
        else if (expression.shape == Shape::Distance
                 && expression.base == TimexExpression::Base::Publication)
            ++deictic;
    }
    return told >= kEnough && told >= kMajority * deictic ? TimexMode::Narrative : TimexMode::News;
}

std::vector<bool> insideFurniture(const std::vector<TimexExpression> &expressions,
                                  std::span<const TimexToken> tokens,
                                  const std::vector<Reading::Furniture> &furniture)
{
    std::vector<bool> inside(expressions.size(), false);
    auto piece = furniture.begin();
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        const qsizetype at = tokens[expressions[i].begin].span.start;
        while (piece != furniture.end() && piece->span.end <= at)
            ++piece;
        inside[i] = piece != furniture.end() && piece->span.contains(at);
    }
    return inside;
}

} // namespace

std::vector<Timex> tagTimexes(QStringView text, const std::optional<Edtf> &published,
                              const std::vector<Reading::Furniture> &furniture, QStringView country)
{
    return tagTimexes(text, timexTokens(text), published, furniture, country);
}

std::vector<Timex> tagTimexes(QStringView text, std::span<const TimexToken> tokens,
                              const std::optional<Edtf> &published,
                              const std::vector<Reading::Furniture> &furniture, QStringView country)
{
    std::vector<TimexExpression> expressions = scan(tokens, text);
    const TimexMode mode = modeOf(expressions, published);
    // "Former" names an office of before: a reference to the past in a history, not in news; what
    // "soon" followed in a history is past as well.
    const Shape idle = mode == TimexMode::News ? Shape::Past : Shape::Future;
    std::erase_if(expressions, [idle](const TimexExpression &expression) {
        return expression.shape == idle && expression.vague;
    });
    const TimexContext context(tokens, text);
    TimexResolver resolver(expressions, context, tokens, published, mode, country);
    return resolver.resolve(insideFurniture(expressions, tokens, furniture));
}

} // namespace Dates
