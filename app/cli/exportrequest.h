// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/articleformat.h"
#include "app/cli/command.h"
#include "app/cli/selection.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace Cli {

class CommandLine;

/// What `export` was asked to do.
struct ExportRequest
{
    QStringList operands;
    /// Those of the operands that were named by --case.
    QStringList cases;
    Selection selection;
    /// Nothing: a picture.
    std::optional<Format> data;
    /// Its path serves for data too; title and period are still open.
    PictureRequest picture;
};

void addExportOptions(CommandLine &line);
/// An error is a sentence for people: wrong usage.
tl::expected<ExportRequest, QString> readExportRequest(const CommandLine &line);

} // namespace Cli
