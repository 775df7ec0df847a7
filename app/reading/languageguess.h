// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/textlines.h"

#include <QString>
#include <QStringView>

namespace Reading {

/// The language of a text by its commonest small words (resources/lexicons/languages.txt), as a
/// BCP 47 code; empty where none stands out. Reads the first 20,000 characters. lines are the
/// text's.
QString guessLanguage(QStringView text, const std::vector<Line> &lines);

} // namespace Reading
