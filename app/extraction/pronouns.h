// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/joinednames.h"
#include "app/extraction/scene.h"

namespace Extraction {

/// Whom "he", "they", "his" or "its" at the token stands for: the last person, or the last other
/// name, of this or the three sentences before; empty if there is none.
NameList antecedent(const Scene &scene, int token);
/// The genitive or "his" right before a noun, resolved.
NameList owner(const Scene &scene, Language::TokenRange trigger);

} // namespace Extraction
