// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/failure.h"
#include "app/reading/furniturelexicon.h"
#include "app/reading/outletlist.h"

#include <vector>

namespace Reading {

/// The lists that articles are read by: those compiled in, and the analyst's own, which are the
/// files of the folders "furniture" and "outlets" in ownFolder() and are written in the same way.
/// Loaded at the first call of any of these; safe from any thread.
const FurnitureLexicon &furnitureLexicon();
const OutletList &outletList();
/// What of the analyst's own could not be used: file, line and reason.
const std::vector<Failure> &listFailures();

} // namespace Reading
