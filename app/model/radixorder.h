// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

namespace Model {

/// Positions of the values in ascending order; equal ones keep theirs. Linear in their number, and
/// no more than a look at them where they are in order already. At most 2^32 - 1 values.
std::vector<std::uint32_t> ascendingOrder(const std::vector<std::int64_t> &values);
std::vector<std::uint32_t> ascendingOrder(const std::vector<std::uint64_t> &values);

} // namespace Model
