// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Language {

/// What a full stop after an abbreviation can mean.
enum class Abbreviation {
    None, ///< no abbreviation: the stop is its own token
    BeforeName, ///< "Mr.", "Gen.", "Sept.", "No.": something always follows, never a sentence's end
    AnyPlace, ///< "Inc.", "Jr.", "a.m.": may stand at a sentence's end
};

/// Looks up a lower-case word without its stop ("mr", "sept").
Abbreviation abbreviation(QStringView word);

} // namespace Language
