// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/timerun.h"

#include "app/model/radixorder.h"

#include <algorithm>
#include <limits>

namespace Model {

namespace {

// Events that share an entry of the summaries.
constexpr std::size_t kStep = 64;

template <typename Value>
std::size_t bytesOf(const std::vector<Value> &values)
{
    return values.capacity() * sizeof(Value);
}

} // namespace

void TimeRun::finish(const Items &items)
{
    m_places.shrink_to_fit();
    if (m_lengthClass == 0)
        return;
    m_ends.reserve(m_places.size());
    for (const Place place : m_places)
        m_ends.push_back(items[place].end);
    m_byEnd = ascendingOrder(m_ends);
    for (Place &rank : m_byEnd)
        rank = m_places[rank];
    summarise(items);
}

void TimeRun::summarise(const Items &items)
{
    const std::size_t steps = (m_places.size() + kStep - 1) / kStep;
    m_endSamples.reserve(steps);
    m_latest.reserve(steps);
    for (std::size_t first = 0; first < m_places.size(); first += kStep) {
        const std::size_t end = std::min(first + kStep, m_places.size());
        m_endSamples.push_back(items[m_byEnd[first]].end);
        m_latest.push_back(*std::max_element(m_ends.begin() + std::ptrdiff_t(first),
                                             m_ends.begin() + std::ptrdiff_t(end)));
    }
}

TimeRun TimeRun::filtered(const Items &items, const std::vector<bool> &shown) const
{
    TimeRun result(m_kind, m_lengthClass);
    const auto count =
        std::size_t(std::ranges::count_if(m_places, [&](Place place) { return shown[place]; }));
    result.m_places.reserve(count);
    if (m_lengthClass == 0) {
        std::ranges::copy_if(m_places, std::back_inserter(result.m_places),
                             [&](Place place) { return shown[place]; });
        return result;
    }
    result.m_ends.reserve(count);
    result.m_byEnd.reserve(count);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (shown[m_places[i]]) {
            result.m_places.push_back(m_places[i]);
            result.m_ends.push_back(m_ends[i]);
        }
    }
    std::ranges::copy_if(m_byEnd, std::back_inserter(result.m_byEnd),
                         [&](Place place) { return shown[place]; });
    result.summarise(items);
    return result;
}

std::size_t TimeRun::rank(Place place) const
{
    return std::size_t(std::ranges::lower_bound(m_places, place) - m_places.begin());
}

std::size_t TimeRun::rankFrom(std::size_t near, Place place) const
{
    // Steps that double, so that a short way costs little however long the list is.
    std::size_t low = near;
    std::size_t step = 1;
    while (low + step <= m_places.size() && m_places[low + step - 1] < place) {
        low += step;
        step *= 2;
    }
    const auto first = m_places.begin() + std::ptrdiff_t(low);
    const auto last = m_places.begin() + std::ptrdiff_t(std::min(low + step, m_places.size()));
    return std::size_t(std::lower_bound(first, last, place) - m_places.begin());
}

bool TimeRun::contains(Place place) const
{
    return std::ranges::binary_search(m_places, place);
}

std::size_t TimeRun::countEnded(std::int64_t time, const Items &items) const
{
    if (m_lengthClass == 0) {
        const auto after = std::ranges::upper_bound(
            m_places, time, {}, [&](Place place) { return items[place].begin; });
        return std::size_t(after - m_places.begin());
    }
    const auto sample = std::ranges::upper_bound(m_endSamples, time) - m_endSamples.begin();
    if (sample == 0)
        return 0;
    const std::size_t first = std::size_t(sample - 1) * kStep;
    const std::size_t end = std::min(first + kStep, m_byEnd.size());
    const auto after = std::ranges::upper_bound(m_byEnd.begin() + std::ptrdiff_t(first),
                                                m_byEnd.begin() + std::ptrdiff_t(end), time, {},
                                                [&](Place place) { return items[place].end; });
    return std::size_t(after - m_byEnd.begin());
}

std::int64_t TimeRun::latestEnd(std::size_t first, std::size_t end, const Items &items) const
{
    if (m_lengthClass == 0)
        return items[m_places[end - 1]].end;
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    while (first < end) {
        if (first % kStep == 0 && first + kStep <= end) {
            latest = std::max(latest, m_latest[first / kStep]);
            first += kStep;
        } else {
            latest = std::max(latest, m_ends[first++]);
        }
    }
    return latest;
}

std::size_t TimeRun::nextReaching(std::size_t first, std::size_t end, std::int64_t time,
                                  const Items &items) const
{
    if (m_lengthClass == 0) {
        const std::size_t next = std::max(first, countEnded(time, items));
        return std::min(next, end);
    }
    while (first < end) {
        if (first % kStep == 0 && m_latest[first / kStep] <= time)
            first += kStep;
        else if (m_ends[first] <= time)
            ++first;
        else
            return first;
    }
    return end;
}

std::size_t TimeRun::bytes() const
{
    return bytesOf(m_places) + bytesOf(m_ends) + bytesOf(m_byEnd) + bytesOf(m_endSamples)
        + bytesOf(m_latest);
}

} // namespace Model
