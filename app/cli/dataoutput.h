// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/articleformat.h"
#include "app/cli/selection.h"
#include "app/dates/publication.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Cli {

struct Streams;

/// Articles and events that are to be written as data.
struct DataRequest
{
    QStringList operands;
    std::optional<Dates::Publication> published;
    Selection selection;
    Format format = Format::Json;
    /// A file; empty or "-": standard output.
    QString output;
};

/// Reads the operands and writes what was found in them, all into one file. Gives the exit status.
int writeData(const DataRequest &request, Streams streams);

} // namespace Cli
