// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace Extraction {

/// Who stands in one role of an event, cut into what can be compared between articles. Both lists
/// are sorted and hold no name twice.
struct Party
{
    /// States and bodies of states, with those whose agency, group or official is named.
    QStringList sides;
    /// All other names: agencies, groups, persons, companies.
    QStringList own;

    bool isEmpty() const { return sides.isEmpty() && own.isEmpty(); }
    friend bool operator==(const Party &, const Party &) = default;
};

/// What one article tells of one event, reduced to what accounts in other articles are compared by.
struct Account
{
    /// Id of the event in its article.
    QString event;
    Kind kind = Kind::Hack;
    Status status = Status::Reported;
    std::optional<Dates::Edtf> date;
    Party actors;
    Party targets;
    /// Victims that are no states: of the hack itself, or of the hack that it is about. Sorted.
    QStringList victims;
    /// Names of operations (resources/lexicons/incidents.txt) in its evidence. Sorted.
    QStringList incidents;
    /// Stands for the evidence word by word; 0 for evidence too short to say whose words it is.
    std::uint64_t wording = 0;
    /// Bit per Relation: it is tied so to an event of its own article.
    std::uint32_t ties = 0;

    bool isTied(Relation relation) const { return (ties >> int(relation) & 1U) != 0; }

    friend bool operator==(const Account &, const Account &) = default;
};

/// What an article has to say to other articles. A value, made off the GUI's thread.
struct Digest
{
    /// One an event, in the order of Findings::events.
    std::vector<Account> accounts;
    std::optional<Dates::Edtf> published;
    /// Stands for the article's text (see wirecopies.h).
    std::vector<std::uint64_t> sketch;

    friend bool operator==(const Digest &, const Digest &) = default;
};

} // namespace Extraction
