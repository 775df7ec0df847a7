// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"

#include <QStringList>

#include <functional>

namespace Cli {

struct Streams;

/// How many articles came and how many did not.
struct Count
{
    int read = 0;
    int failed = 0;
};

/// Reads what the operands name, one article after the other, and hands each over. What cannot be
/// read is said on the error stream and the rest goes on.
Count readSources(const QStringList &operands, Streams streams,
                  const std::function<void(const Reading::Article &)> &take);

} // namespace Cli
