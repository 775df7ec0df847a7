// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/review.h"

#include <QVariantList>

#include <optional>

// Reviews and decided ties as rows of their tables (schema.h), without their sums.

namespace Casefile {

QVariantList rowOf(const StoredReview &review);
/// Of a whole row; nothing where it is not what rowOf made.
std::optional<StoredReview> reviewOf(const QVariantList &row);

QVariantList rowOf(const DecidedTie &tie);
std::optional<DecidedTie> decidedTieOf(const QVariantList &row);

} // namespace Casefile
