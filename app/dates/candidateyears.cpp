// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/candidateyears.h"

#include "app/dates/calendar.h"
#include "app/dates/timexmatcher.h"

#include <algorithm>

namespace Dates {

namespace {

using Reason = CandidateYears::Reason;

/// Month and day of a date that lacks its year and nothing else.
std::optional<EdtfDate> dayWithoutYear(const Publication &publication)
{
    if (!publication.date || publication.date->form() != Edtf::Form::Date)
        return std::nullopt;
    const EdtfDate &date = publication.date->dates().front();
    const bool whole = !date.hasYear() && date.month && !date.isSeason() && date.day;
    return whole ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<CandidateYears> candidateYears(const Publication &publication, QStringView text,
                                             int lastYear, int firstYear)
{
    const auto date = dayWithoutYear(publication);
    if (!date)
        return std::nullopt;
    CandidateYears result;
    result.month = *date->month;
    result.day = *date->day;

    const std::vector<TimexToken> tokens = timexTokens(text);
    const TimexMatcher matcher(tokens, text);
    bool found = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is(WordClass::Weekday) && !tokens[i].is(WordClass::WeekdayShort))
            continue;
        const auto expression = matcher.calendar(i);
        if (!expression || !expression->weekday || *expression->weekday > 7
            || expression->shape != TimexExpression::Shape::Calendar)
            continue;
        const bool named =
            expression->month == date->month && expression->day == date->day && !expression->year;
        const bool alone = !expression->month && !expression->day && !expression->weekShift;
        if (!named && (found || !alone))
            continue;
        found = true;
        result.weekday = *expression->weekday;
        result.reason = named ? Reason::NamedWithDay : Reason::FirstInText;
        result.span = {tokens[i].span.start, tokens[expression->end - 1].span.end};
        if (named)
            break;
    }
    if (!found)
        return std::nullopt;
    constexpr int kYearsOfEdtf = 9999;
    for (int year = std::max(firstYear, 1); year <= std::min(lastYear, kYearsOfEdtf); ++year) {
        if (result.day <= daysOfMonth(year, result.month)
            && Calendar::weekdayOf(Calendar::day(year, result.month, result.day)) == result.weekday)
            result.years.push_back(year);
    }
    return result;
}

} // namespace Dates
