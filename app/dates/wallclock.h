// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"

#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <vector>

namespace Dates {

/// The clocks of a place: what they show at a moment, and when they show it. Moments are
/// milliseconds since 1970 UTC; what a clock shows counts as if that place were in UTC. A value,
/// quick to ask. Changes of the offset before 1880 are left out, and those after 2037, for which
/// the system lists none.
class WallClock
{
public:
    /// UTC.
    WallClock() = default;
    explicit WallClock(const QTimeZone &zone);
    /// By IANA id ("Europe/Berlin"); UTC where the system does not know it.
    static WallClock of(const QString &id);

    /// "UTC", "Europe/Berlin".
    const QString &id() const { return m_id; }
    /// What people know the place by: "UTC", "Berlin", "New York".
    QString place() const;
    bool isUtc() const { return m_changes.empty() && m_firstOffset == 0; }

    std::int64_t toWall(std::int64_t moment) const { return moment + offsetAt(moment); }
    /// The first moment at which the clocks show that; where they jump over it, that of the jump.
    std::int64_t fromWall(std::int64_t wall) const;

private:
    struct Change
    {
        std::int64_t moment = 0;
        std::int64_t offset = 0;
    };
    std::int64_t offsetAt(std::int64_t moment) const;

    QString m_id = QStringLiteral("UTC");
    std::int64_t m_firstOffset = 0;
    /// In order of time.
    std::vector<Change> m_changes;
};

/// The instants that bound a date where those clocks hold: what has no zone of its own is the whole
/// local day (month, year) there, what has one keeps it. Nothing where no part has a year.
std::optional<Bounds> boundsBy(const WallClock &clock, const Edtf &date);
/// The same, but a time of day without a zone is taken by those clocks too.
std::optional<Bounds> momentBy(const WallClock &clock, const Edtf &date);

/// The clock that people read all times by, as QLocale() is the language: UTC until it is set. For
/// the GUI thread.
const WallClock &displayClock();
void setDisplayClock(const WallClock &clock);

} // namespace Dates
