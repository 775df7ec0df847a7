// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/actorlist.h"
#include "app/language/namedraft.h"

#include <vector>

namespace Language {

/// Gives every mention of a person the fullest name that the article has for them: "Putin" becomes
/// "Vladimir Putin" wherever one person of that family name is named in full. A family name that
/// only the lists know gets the listed name. Linear in drafts for names of usual length.
void resolvePersons(const Document &document, const ActorList &list, std::vector<Draft> &drafts);

/// One set of sides for each name over the whole article: what is said of an agency, a group or a
/// person once holds for all its mentions. Listed persons of whom the article says nothing get the
/// state of the list.
void shareSides(const ActorList &list, std::vector<Draft> &drafts);

} // namespace Language
