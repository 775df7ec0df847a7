// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// Places in Document::names.
using NameList = std::vector<int>;

/// A name that can do something or have it done to it.
bool canAct(const Language::Name &name);

/// "Experts", "sources": they do something, but nobody knows who they are.
bool isNobody(const Language::Name &name);

/// The name and those joined to it by "and" or a comma, leftwards (-1) or rightwards (1).
NameList joined(const Scene &scene, int name, int direction);

} // namespace Extraction
