// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/extraction/lexicon.h"
#include "app/language/document.h"

#include <vector>

namespace Extraction {

/// Who sits at the table for a side. A state by itself has sent nobody in particular; of a person
/// whose state the text does not say the side is empty.
struct Delegate
{
    QString side;
    QString person;

    friend bool operator==(const Delegate &, const Delegate &) = default;
};

/// A trigger that a rule read in a sentence, with what stands around it: a mention that has not
/// found its event yet.
struct Candidate
{
    Kind kind = Kind::Hack;
    const Rule *rule = nullptr; ///< owned by the Lexicon
    int sentence = 0;
    Language::TokenRange trigger;
    /// How many different sides the actors are of.
    int sides = 0;
    /// Who meets, of a meeting.
    std::vector<Delegate> delegates;
    /// A hack that the same sentence lays at somebody's door.
    bool blamed = false;
    /// A target that is no state: a victim of its own.
    bool ownVictim = false;
    /// Places in Document::names.
    std::vector<int> actors;
    std::vector<int> targets;
    /// Those of the actors that are hacker groups.
    QStringList actorGroups;
    /// Those of the targets that are hacker groups.
    QStringList targetGroups;
    /// Canonical names of these.
    QStringList actorNames;
    QStringList targetNames;
    /// Place in the list of time expressions, or -1.
    int timex = -1;
    Status status = Status::Reported;
    /// "the attack", "these accusations": takes up something said before.
    bool definite = false;
    /// A trend, a habit, a possibility in general: no event of its own.
    bool generic = false;
    /// "did not meet", "no attack".
    bool negated = false;
    std::vector<Reason> reasons;
};

} // namespace Extraction
