// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/namedraft.h"

#include <vector>

namespace Language {

/// Says who "the president", "the ministry", "the company", "the group" are: the last one in the
/// article that was identified with such a role and, where the role names a state, of that state.
/// Indefinite roles ("a spokesman") stay unidentified, but keep their sides. Linear.
void resolveRoles(std::vector<Draft> &drafts);

} // namespace Language
