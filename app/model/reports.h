// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/caseevent.h"

#include <QString>

#include <optional>
#include <vector>

namespace Model {

class OpenCase;

/// By which clock events stand in time: when they happened, or when they were first reported.
enum class Clock { Happened, Reported };

/// One article's telling of an event.
struct Report
{
    EventKey account = 0;
    /// What people know the article by (see sourceText).
    QString source;
    /// When it was published, where that is known.
    std::optional<Dates::Edtf> published;
    /// Its place in time, as kind and key of the event; nothing where the date has no year.
    std::optional<TimeItem> item;
};

/// What tells of an occurrence: in order of publication, then those whose date is not known, in the
/// order of the case.
std::vector<Report> reportsOf(const OpenCase &openCase, const CaseOccurrence &occurrence);

/// How an occurrence stands on a timeline by that clock; nothing where it has no place in time.
std::optional<TimeItem> placedBy(Clock clock, const OpenCase &openCase,
                                 const CaseOccurrence &occurrence);

} // namespace Model
