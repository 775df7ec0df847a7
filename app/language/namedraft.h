// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/actorlist.h"
#include "app/language/document.h"

#include <vector>

namespace Language {

/// What a name was read from: decides what later steps may make of it.
enum class DraftKind : std::uint8_t {
    State,
    Known, ///< listed
    Person,
    Unknown, ///< capitalised words of no known kind
    Role, ///< a role, with or without its owner
};

/// A name while it is being found.
struct Draft
{
    Name name;
    DraftKind kind = DraftKind::Unknown;
    RoleKind role = RoleKind::Title; ///< of a role, and of the title before a person
    QString roleWords; ///< "foreign minister", lower case
    TokenRange core; ///< the proper name alone: "Vladimir Putin"
    bool definite = false; ///< "the", "its", "this" before it
    bool indefinite = false; ///< "a", "an"
    int listed = -1; ///< actor of the list, where a list knew it
};

/// Adds side unless it is there, or is the name itself.
void addSide(Name &name, const QString &side);
void addSides(Name &name, const std::vector<QString> &sides);

} // namespace Language
