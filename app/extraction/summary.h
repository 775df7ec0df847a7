// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"

#include <vector>

namespace Extraction {

/// What several accounts say of one happening, for showing it once. Nothing is averaged: where the
/// accounts differ, differences() keeps what each says.
///
/// - date: the most precise one that lies within all others; if there is none, the accounts
///   contradict each other and it is undecided: EDTF's "one of" ([2020-12-13,2020-12-14]), or the
///   whole stretch, marked uncertain (?), where one of them is an interval. Undated accounts say
///   nothing.
/// - status: what took place by any account (reported, alleged) before what was to come (planned,
///   possible), and in this order.
/// - actors, targets: the names that at least half of the texts give which name anybody; all, if
///   there is no such name. In the order of the accounts.
/// - id, trigger, rule: of the first account. Mentions and reasons stay with the accounts.
///
/// accounts: at least one. texts: for each account which text it stands in; copies of one text
/// count once.
Event summaryOf(const std::vector<const Event *> &accounts, const std::vector<int> &texts);

/// What the accounts say of one thing, each value with the accounts that say it.
struct Difference
{
    enum Field { Date, Status, Actors, Targets };
    struct Voice
    {
        /// EDTF, name of the contract or names with ", " between them; empty: not said.
        QString value;
        /// Places in the list of accounts.
        std::vector<std::size_t> accounts;
    };
    Field field = Date;
    /// At least two, in the order of the first account of each.
    std::vector<Voice> voices;
};

/// Where the accounts do not say the same, in the order of Field. One that says nothing of a thing
/// (undated, nobody named) does not differ.
std::vector<Difference> differences(const std::vector<const Event *> &accounts);

/// "date", "status", "actors", "targets".
QString toString(Difference::Field field);

} // namespace Extraction
