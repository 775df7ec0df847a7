// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/model/opencase.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <vector>

class QTextStream;

namespace Cli {

enum ExitStatus { Done = 0, CouldNotRead = 1, WrongUsage = 2 };

/// Where a command writes: results on out, progress and problems on err.
struct Streams
{
    QTextStream &out;
    QTextStream &err;
};

/// What a picture is asked to be. Sizes in device-independent pixels; scale for PNG.
struct PictureRequest
{
    QString path;
    /// "png", "svg" or "pdf".
    QString format;
    QString title;
    int width = 1600;
    int height = 600;
    double scale = 1.0;
    bool dark = false;
    /// Nothing: all that is dated.
    std::optional<Dates::Bounds> period;
};

/// Draws events into a file; an error is a sentence for people. The drawing lives in ui/, so the
/// program's main hands it in; in a build of app/ alone there is none and pictures are refused.
using PictureWriter =
    std::function<tl::expected<void, QString>(const PictureRequest &, const Model::OpenCase &)>;

/// Whether the word names a command ("extract", "timex", "explain", "import", "export").
bool isCommand(const QString &word);

/// Runs the command in arguments[1]; arguments[0] is the program's name.
int run(const QStringList &arguments, Streams streams, const PictureWriter &pictures = {});

} // namespace Cli
