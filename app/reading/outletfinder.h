// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/furniturefinder.h"
#include "app/reading/furniturelexicon.h"
#include "app/reading/textlines.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Reading {

/// Host name in the first lines of a page (" date 2019-06-18 example.com", a line with the page's
/// address); empty if there is none.
QString hostInHead(const std::vector<Line> &lines);

/// The outlet that a line of the page names: "Source: X", "The post … appeared first on X".
QString outletInLines(QStringView text, const std::vector<Line> &lines,
                      const FurnitureFinder &finder, const FurnitureLexicon &lexicon);

/// The news agency whose mark stands in a dateline: "/TASS/", "(Reuters)".
QString agencyInDateline(QStringView text, const std::vector<Line> &lines);

} // namespace Reading
