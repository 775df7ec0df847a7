// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/account.h"
#include "app/language/actorlist.h"
#include "app/reading/article.h"

namespace Extraction {

/// Reduces what was found in an article to what accounts in other articles are compared by.
/// actors says which names are states and whose agencies, groups and officials the others are.
Digest digestOf(const Reading::Article &article, const Findings &findings,
                const Language::ActorList &actors);

/// Canonical names cut into sides and the rest.
Party partyOf(const QStringList &names, const Language::ActorList &actors);

} // namespace Extraction
