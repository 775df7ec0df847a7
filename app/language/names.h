// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/actorlist.h"
#include "app/language/document.h"

#include <QStringView>

namespace Language {

/// Finds the names of an article and who they stand for: by the lists, by their form, and by what
/// the article says of them elsewhere. Needs tokens and sentences; fills Document::names. Linear.
void findNames(QStringView text, const ActorList &list, Document &document);

} // namespace Language
