// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace Cli {

// One file a command. arguments are those after the command's name; the exit status comes back.

int extract(const QStringList &arguments, Streams streams, const PictureWriter &pictures);
int explain(const QStringList &arguments, Streams streams, const PictureWriter &pictures);
int exportEvents(const QStringList &arguments, Streams streams, const PictureWriter &pictures);
int importArticles(const QStringList &arguments, Streams streams, const PictureWriter &pictures);
int timex(const QStringList &arguments, Streams streams, const PictureWriter &pictures);

} // namespace Cli
