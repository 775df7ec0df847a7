// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"
#include "app/reading/failure.h"

#include <tl/expected.hpp>

#include <functional>

namespace Reading {

/// What a file gives next: an article, or what stands where one should be.
using Outcome = tl::expected<Article, Failure>;

/// Takes the next; false ends the reading.
using Take = std::function<bool(Outcome)>;

/// One article before it has a name, or a sentence on why there is none.
using Document = tl::expected<Article, QString>;

} // namespace Reading
