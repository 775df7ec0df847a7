// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/wallclock.h"

#include <QDateTime>

#include <algorithm>

namespace Dates {

namespace {

constexpr std::int64_t kHour = 3'600'000;
/// More than two clocks on earth can be apart.
constexpr std::int64_t kFar = 27 * kHour;

WallClock &shownClock()
{
    static WallClock clock;
    return clock;
}

std::optional<Bounds> bounds(const WallClock &clock, const Edtf &date,
                             std::optional<int> offsetOfTimes)
{
    const auto moment = [&clock](Instant wall) {
        using std::chrono::milliseconds;
        return Instant(milliseconds(clock.fromWall(wall.time_since_epoch().count())));
    };
    std::optional<Bounds> all;
    for (const EdtfDate &part : date.dates()) {
        auto one = part.bounds(offsetOfTimes);
        if (!one)
            continue;
        if (!part.utcOffset)
            one = Bounds{moment(one->earliest), moment(one->latest)};
        if (!all)
            all = one;
        all->earliest = std::min(all->earliest, one->earliest);
        all->latest = std::max(all->latest, one->latest);
    }
    return all;
}

} // namespace

WallClock::WallClock(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == QTimeZone::utc())
        return;
    m_id = QString::fromUtf8(zone.id());
    const QDateTime first(QDate(1880, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    m_firstOffset = std::int64_t(zone.offsetFromUtc(first)) * 1000;
    std::int64_t offset = m_firstOffset;
    for (const QTimeZone::OffsetData &change : zone.transitions(first, last)) {
        const std::int64_t next = std::int64_t(change.offsetFromUtc) * 1000;
        if (next != offset)
            m_changes.push_back({change.atUtc.toMSecsSinceEpoch(), next});
        offset = next;
    }
}

WallClock WallClock::of(const QString &id)
{
    return WallClock(QTimeZone(id.toUtf8()));
}

QString WallClock::place() const
{
    QString place = m_id.mid(m_id.lastIndexOf(u'/') + 1);
    return place.replace(u'_', u' ');
}

std::int64_t WallClock::offsetAt(std::int64_t moment) const
{
    const auto after = std::ranges::upper_bound(m_changes, moment, {}, &Change::moment);
    return after == m_changes.begin() ? m_firstOffset : (after - 1)->offset;
}

std::int64_t WallClock::fromWall(std::int64_t wall) const
{
    if (m_changes.empty())
        return wall - m_firstOffset;
    // The changes that may lie between the two readings; of those the first that the clocks had not
    // passed yet when they showed it.
    auto change = std::ranges::upper_bound(m_changes, wall - kFar, {}, &Change::moment);
    std::int64_t offset = change == m_changes.begin() ? m_firstOffset : (change - 1)->offset;
    for (; change != m_changes.end() && change->moment < wall + kFar; ++change) {
        if (wall - offset < change->moment)
            return wall - offset;
        if (wall - change->offset < change->moment)
            return change->moment;
        offset = change->offset;
    }
    return wall - offset;
}

std::optional<Bounds> boundsBy(const WallClock &clock, const Edtf &date)
{
    return bounds(clock, date, {});
}

std::optional<Bounds> momentBy(const WallClock &clock, const Edtf &date)
{
    // Written as if in UTC, and read by the clock after.
    return bounds(clock, date, 0);
}

const WallClock &displayClock()
{
    return shownClock();
}

void setDisplayClock(const WallClock &clock)
{
    shownClock() = clock;
}

} // namespace Dates
