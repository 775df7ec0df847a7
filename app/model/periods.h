// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/instant.h"
#include "app/model/period.h"

#include <QString>

#include <optional>

namespace Model {

/// The period moved so that the bounds are in its middle, or as long as needed to show all of them.
Period movedTo(Period period, Dates::Bounds bounds);

/// Reads what people type for a date: EDTF, or words that the tagger of time expressions knows
/// ("Mar 2014", "14 March 2014"). Nothing where it says no date that has a place in time.
std::optional<Dates::Bounds> boundsFromWords(const QString &words);

} // namespace Model
