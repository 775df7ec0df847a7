// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/joinednames.h"
#include "app/extraction/scene.h"
#include "app/extraction/speech.h"

#include <span>

namespace Extraction {

/// Whom a hack has hit where the rule's places name nobody: whose the victim is ("Norway said that
/// its parliament was attacked"), or the city that it stands in. Empty where nothing says so.
NameList victimOf(const Scene &scene, const Candidate &candidate);

/// Victims that only the consequence names ("the firm shut its plants after a cyberattack"), where
/// nobody accuses, denies or meets about it. sentence: all candidates of one sentence.
void findSufferers(const Scene &scene, std::span<Candidate> sentence);

/// "The bank said hackers had taken the records": of its customers. sentence: as above.
void findSpeakingVictims(const Scene &scene, const Speech &speech, std::span<Candidate> sentence);

} // namespace Extraction
