// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/consensus.h"

#include <cstdint>
#include <vector>

namespace Extraction {

/// Where accounts look for others of their happening, so that each is compared with few. A key is
/// a hash of kind and subject or day; equal keys mean "worth a comparison", no more.
using BlockKey = std::uint64_t;

/// Accounts that share one of these are compared with each other. Empty: nothing to be known by.
/// Acts by their day, or by the words of a date that says less; hacks by victim or name and year.
std::vector<BlockKey> blocksOf(const Consensus &account, QStringView dateWords);

/// Whether the accounts can found an occurrence that others are added to: a claim or meeting dated
/// to the day, a hack with a subject and a date. The rest is loose: it is added to the one founded
/// occurrence that fits it, or stands alone.
bool isFirm(const Consensus &account);

/// Under which keys a firm occurrence is found, and where a loose one looks.
std::vector<BlockKey> shownUnder(const Consensus &firm);
std::vector<BlockKey> looksUnder(const Consensus &loose);

/// How the dates of a loose and a firm occurrence stand to each other: as dateTie, and "about"
/// Friday takes in Thursday, "15 February" without a year that day of any year.
DateTie looseTie(const Consensus &loose, const Consensus &firm);

} // namespace Extraction
