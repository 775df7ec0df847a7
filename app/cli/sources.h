// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/reading/article.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace Cli {

struct Streams;

/// How many articles came and how many did not.
struct Count
{
    int read = 0;
    int failed = 0;
};

/// Whether the operands name more than one file, a folder or a case; one file may still hold
/// several articles.
bool areSeveral(const QStringList &operands);

/// Reads what the operands name, one article after the other, and hands each over. What cannot be
/// read is said on the error stream and the rest goes on.
Count readSources(const QStringList &operands, Streams streams,
                  const std::function<void(const Reading::Article &)> &take);

/// As readSources, with what was found in each article; a case gives what was found before. given
/// takes the place of the publication dates that the articles show. Cases come after files.
using TakeFindings = std::function<void(const Reading::Article &, const Extraction::Findings &)>;
Count extractSources(const QStringList &operands, const std::optional<Dates::Publication> &given,
                     Streams streams, const TakeFindings &take);

} // namespace Cli
