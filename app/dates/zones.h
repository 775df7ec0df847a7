// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/calendar.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Dates {

/// Distances from UTC, in minutes east, that the name of a time zone may stand for on a day:
/// one for "MSK" or "Moscow time", three for "IST" (India, Israel, Ireland) unless country
/// (ISO 3166-1, "IN") is one that uses it. Nothing for a name not known. day: where it is not
/// known, a place whose distance changes with the season or by law has all of those of the last 30
/// years.
///
/// Abbreviations are those in use in the tz database (https://www.iana.org/time-zones), those of
/// Bangladesh and Arabia by their own laws; places are read from the system's copy of it.
std::vector<int> zoneOffsets(QStringView name, std::optional<Calendar::Day> day,
                             QStringView country = {});

/// Whether zoneOffsets knows the name: an abbreviation in capitals, or a place before "time".
bool isZoneAbbreviation(QStringView name);
bool isZonePlace(QStringView name);

/// Country of an outlet by its name ("The Irish Times": "IE"), as far as zoneOffsets needs it;
/// empty where the name does not tell.
QString countryOfOutlet(QStringView outlet);

} // namespace Dates
