// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Cli {

/// The files and folders that a window is to open; arguments[0] is the program's name. After "--"
/// everything is a file. An error is a sentence for people: wrong usage.
tl::expected<QStringList, QString> windowPaths(const QStringList &arguments);

} // namespace Cli
