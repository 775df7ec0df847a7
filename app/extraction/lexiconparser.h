// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/lexicon.h"
#include "app/reading/failure.h"

#include <QString>

#include <vector>

namespace Extraction {

/// One lexicon file, read. Its format is described in resources/lexicons/README.md.
struct LexiconFile
{
    /// For messages.
    QString path;
    QString text;
    /// Written by the analyst: its rules come first, and take the place of those of the same name.
    bool own = false;
};

struct LoadedLexicon
{
    Lexicon lexicon;
    /// Lines that could not be used, as "line N: reason"; the rest was.
    std::vector<Reading::Failure> failures;
};

/// Word sets of all files are read first, so the order of files does not matter to them.
LoadedLexicon parseLexicon(const std::vector<LexiconFile> &files);

/// The lexicons that are compiled in, ":/counterclaim/lexicons", and the analyst's own files.
LoadedLexicon loadLexicon(const QString &folder, const std::vector<LexiconFile> &own = {});

} // namespace Extraction
