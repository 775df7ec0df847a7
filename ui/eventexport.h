// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/shownevents.h"

#include <QString>

#include <tl/expected.hpp>

namespace Gui {

/// Writes the shown events with their articles into a file: JSON, JSON Lines or CSV by its ending.
/// An error is a sentence for people; the file is then as it was.
tl::expected<void, QString> exportEvents(const QString &path, const Model::ShownEvents &shown);

} // namespace Gui
