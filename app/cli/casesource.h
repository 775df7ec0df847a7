// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/entry.h"
#include "app/cli/sources.h"

#include <functional>

namespace Cli {

/// Hands over the articles of a case, one after the other. What is damaged is said on the error
/// stream, with what could be saved, and the rest goes on.
Count readCase(const QString &path, Streams streams,
               const std::function<void(const Casefile::StoredArticle &)> &take);

} // namespace Cli
