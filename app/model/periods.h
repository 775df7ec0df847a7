// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/instant.h"

#include <QString>

#include <optional>

namespace Model {

/// What people typed for a date.
struct DateWords
{
    /// Nothing where it says no date that has a place in time.
    std::optional<Dates::Bounds> bounds;
    /// The words beside the date, which say nothing about it.
    QString rest;
};

/// By Dates::displayClock(): reads EDTF, or words that the tagger of time expressions knows ("Mar
/// 2014", "14.3.2014 18:00").
DateWords readDate(const QString &words);

} // namespace Model
