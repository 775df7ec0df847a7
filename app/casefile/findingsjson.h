// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/timex.h"
#include "app/extraction/account.h"
#include "app/reading/article.h"

#include <QString>

#include <optional>
#include <vector>

// The parts of an article and of what was found in it that are read and written as a whole.
// Reading gives nothing where the text is not what writing made.

namespace Casefile {

QString furnitureToJson(const std::vector<Reading::Furniture> &furniture);
std::optional<std::vector<Reading::Furniture>> furnitureFromJson(const QString &json);

QString placesToJson(const std::vector<qsizetype> &places);
std::optional<std::vector<qsizetype>> placesFromJson(const QString &json);

QString timexesToJson(const std::vector<Dates::Timex> &timexes);
std::optional<std::vector<Dates::Timex>> timexesFromJson(const QString &json);

QString digestToJson(const Extraction::Digest &digest);
std::optional<Extraction::Digest> digestFromJson(const QString &json);

} // namespace Casefile
