// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/failure.h"

#include <QString>

#include <vector>

namespace Reading {

/// A text file that the analyst keeps beside those compiled in.
struct OwnFile
{
    QString path;
    QString text;
};

/// Where the analyst's own files are looked for: the folders "lexicons" (words and rules),
/// "actors", "furniture" and "outlets" in it. On Linux ~/.config/Counterclaim/counterclaim; it need
/// not be there.
QString ownFolder();

/// The *.txt files of a folder in name order; none if there is no such folder. One that is not
/// UTF-8, larger than 4 MB or not readable is reported and left out.
std::vector<OwnFile> ownFiles(const QString &folder, std::vector<Failure> &failures);

} // namespace Reading
