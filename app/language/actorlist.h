// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/failure.h"

#include <QString>

#include <memory>
#include <vector>

namespace Language {

/// The actors known by name: states with their metonyms and demonyms, agencies, groups and the
/// rest, from the files of resources/actors. Immutable once loaded, shared between threads.
class ActorList;

struct LoadedActorList
{
    std::shared_ptr<const ActorList> list;
    /// Lines that could not be used, as "file:line: reason"; the rest was.
    std::vector<Reading::Failure> failures;
};

/// The lists compiled into the program.
LoadedActorList loadActorList();

} // namespace Language
