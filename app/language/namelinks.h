// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/namedraft.h"

#include <vector>

namespace Language {

/// Ties names that stand side by side: appositions ("Ann Other, the Kremlin spokeswoman,"), names
/// in brackets ("Foreign Intelligence Service (SVR)"), "a group known as Turla". Each tie gives one
/// of the two the other's name or sides. Linear.
void linkNeighbours(const Document &document, std::vector<Draft> &drafts);

} // namespace Language
