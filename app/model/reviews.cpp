// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/reviews.h"

#include <algorithm>

namespace Model {

const ReviewedEvent *Reviews::of(EventKey key) const
{
    const auto found = m_events.find(key);
    return found == m_events.end() ? nullptr : &found->second;
}

ReviewedEvent *Reviews::of(EventKey key)
{
    const auto found = m_events.find(key);
    return found == m_events.end() ? nullptr : &found->second;
}

void Reviews::set(EventKey key, ReviewedEvent event)
{
    m_keys.insert(event.stored.event, key);
    m_ofArticle[event.article].insert(key);
    m_events.insert_or_assign(key, std::move(event));
}

void Reviews::remove(EventKey key)
{
    const auto found = m_events.find(key);
    if (found == m_events.end())
        return;
    m_keys.remove(found->second.stored.event);
    const auto owner = m_ofArticle.find(found->second.article);
    owner->erase(key);
    if (owner->empty())
        m_ofArticle.erase(owner);
    m_events.erase(found);
}

std::vector<EventKey> Reviews::keptOf(int article) const
{
    std::vector<EventKey> kept;
    for (const EventKey key : m_ofArticle.value(article)) {
        const ReviewedEvent &event = m_events.at(key);
        if (event.isKept && event.isThere())
            kept.push_back(key);
    }
    return kept;
}

std::vector<std::pair<EventKey, EventKey>> Reviews::merges() const
{
    std::vector<std::pair<EventKey, EventKey>> merges;
    for (const auto &[key, event] : m_events) {
        if (event.review().mergedInto == 0 || !event.isThere())
            continue;
        const EventKey other = keyOf(event.review().mergedInto);
        const ReviewedEvent *target = of(other);
        if (target && target->isThere())
            merges.emplace_back(key, other);
    }
    return merges;
}

QStringList Reviews::tags() const
{
    std::set<QString> tags;
    for (const auto &[key, event] : m_events)
        tags.insert(event.review().tags.begin(), event.review().tags.end());
    return {tags.begin(), tags.end()};
}

void Reviews::setTie(const Casefile::DecidedTie &tie)
{
    const auto known = std::ranges::find(m_ties, tie.key, &Casefile::DecidedTie::key);
    if (known == m_ties.end())
        m_ties.push_back(tie);
    else
        *known = tie;
}

} // namespace Model
