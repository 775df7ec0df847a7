// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/account.h"

#include <optional>

namespace Extraction {

/// What accounts of one happening have in common: an account is compared with this and so with all
/// of them, and no chain of likenesses can glue together what is unlike at its ends.
struct Consensus
{
    Kind kind = Kind::Hack;
    /// Planned or possible, by all accounts: not what took place.
    bool unreal = false;
    /// "About" that day, by all accounts.
    bool approximate = false;
    /// Where the dates of all dated accounts overlap; nothing if none is dated.
    std::optional<Dates::Bounds> window;
    /// "XXXX-02-15" as month * 32 + day; 0 for dates with a year and for none.
    int dayOfYear = 0;
    /// Of undated accounts: the day on which they were published; of hacks the year, because they
    /// are told of for years.
    std::optional<Dates::Bounds> published;
    /// Names that all accounts share which name anybody.
    Party actors;
    Party targets;
    QStringList victims;
    QStringList incidents;

    bool isDay() const;
};

/// What one account says; published: when its article was.
Consensus consensusOf(const Account &account, const std::optional<Dates::Edtf> &published);
/// What both say. They must agree.
Consensus merged(const Consensus &one, const Consensus &other);

/// How the dates of two accounts stand to each other, strongest first.
enum class DateTie {
    SameDay,
    NextDay, ///< "about" the day on which the article appeared, and the day before
    SameMonth, ///< they overlap, neither is wider than a month
    Overlap, ///< they overlap
    /// At least one has no date, but its article appeared soon after the other's: for claims and
    /// meetings within two weeks (on the same day, if both have none), for hacks two years (one).
    Near,
    Unknown, ///< at least one has no date, and nothing else places it
    Close, ///< they do not overlap, but a month would cover the gap
    Apart,
};
DateTie dateTie(const Consensus &one, const Consensus &other);

/// How strongly two accounts look like accounts of one happening, given how their dates stand; more
/// is stronger. Nothing where they contradict each other or too little speaks for it: a wrong
/// merge is worse than a missed one. The rules stand in the source, kind by kind. Symmetric.
std::optional<int> agreement(const Consensus &one, const Consensus &other, DateTie tie);

/// How many names two sorted lists share.
int sharedCount(const QStringList &one, const QStringList &other);
int sharedCount(const Party &one, const Party &other);

} // namespace Extraction
