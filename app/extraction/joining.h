// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/account.h"

#include <optional>
#include <vector>

namespace Extraction {

/// One part of the argument that two accounts tell of one happening.
struct JoiningReason
{
    enum Part { Date, Actors, Targets, Words };
    Part part = Date;
    /// "2018-02 and 2018-02-15 overlap", "Russia in both", "NotPetya in both".
    QString text;

    friend bool operator==(const JoiningReason &, const JoiningReason &) = default;
};

/// Why the accounts were put together, for people to check: one part a line, in the order of Part.
/// published: of the articles that the accounts stand in.
std::vector<JoiningReason> whySame(const Account &one,
                                   const std::optional<Dates::Edtf> &onePublished,
                                   const Account &other,
                                   const std::optional<Dates::Edtf> &otherPublished);

/// "date", "actors", "targets", "words".
QString toString(JoiningReason::Part part);

} // namespace Extraction
