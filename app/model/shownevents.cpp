// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/shownevents.h"

#include "app/model/eventorder.h"

#include <algorithm>
#include <utility>

namespace Model {

ShownEvents::ShownEvents(const OpenCase &openCase, QObject *parent)
    : QObject(parent)
    , m_case(openCase)
{
    connect(&m_case, &OpenCase::changed, this, [this] {
        m_texts.reset();
        arrange();
    });
    arrange();
}

void ShownEvents::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_query = QueryMatcher(m_filter.query);
    Q_EMIT filterChanged(m_filter);
    update();
}

void ShownEvents::placeAgain()
{
    m_query = QueryMatcher(m_filter.query);
    Q_EMIT filterChanged(m_filter);
    arrange();
}

void ShownEvents::setClock(Clock clock)
{
    if (clock == m_clock)
        return;
    m_clock = clock;
    Q_EMIT clockChanged(m_clock);
    arrange();
}

bool ShownEvents::contains(EventKey key) const
{
    const CaseOccurrence *occurrence = m_case.occurrence(key);
    return occurrence && accepts(m_filter, m_query, m_case, *occurrence);
}

EventKey ShownEvents::stepped(EventKey from, int steps) const
{
    return Model::stepped(m_order, from, steps);
}

void ShownEvents::arrange()
{
    ++m_revision;
    m_undatedRows.clear();
    std::vector<std::pair<TimeItem, std::uint32_t>> dated;
    std::uint32_t row = 0;
    for (const CaseOccurrence &occurrence : m_case.occurrences()) {
        if (const auto item = placedBy(m_clock, m_case, occurrence))
            dated.emplace_back(*item, row);
        else
            m_undatedRows.push_back(row);
        ++row;
    }
    std::ranges::sort(dated, {}, [](const auto &each) { return timeOrder(each.first); });
    m_all.clear();
    m_allRows.clear();
    for (const auto &[item, itemRow] : dated) {
        m_all.push_back(item);
        m_allRows.push_back(itemRow);
    }
    update();
}

void ShownEvents::update()
{
    const std::vector<bool> accepted = acceptedRows();
    const std::vector<CaseOccurrence> &occurrences = m_case.occurrences();
    m_kindCounts.fill(0);
    const auto isShown = [&](std::uint32_t row, Extraction::Kind kind) {
        if (!accepted[row])
            return false;
        ++m_kindCounts[std::size_t(kind)];
        return m_filter.acceptsKind(kind);
    };
    m_items.clear();
    m_shownRows.assign(m_all.size(), false);
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        m_shownRows[i] = isShown(m_allRows[i], m_all[i].kind);
        if (m_shownRows[i])
            m_items.push_back(m_all[i]);
    }
    m_undated.clear();
    for (const std::uint32_t row : m_undatedRows) {
        if (isShown(row, m_case.shown(occurrences[row]).kind))
            m_undated.push_back(occurrences[row].key);
    }
    m_order = steppingOrder(m_items, m_undated);
    Q_EMIT changed();
}

const SearchColumn &ShownEvents::searchColumn()
{
    if (m_texts)
        return *m_texts;
    m_texts.emplace();
    m_accountEnds.clear();
    for (const CaseOccurrence &occurrence : m_case.occurrences()) {
        for (const EventKey key : occurrence.accounts) {
            const CaseEvent &account = *m_case.event(key);
            addSearchedTexts(*m_texts, account, m_case.articles()[std::size_t(account.article)]);
        }
        m_accountEnds.push_back(m_texts->rowCount());
    }
    return *m_texts;
}

std::vector<bool> ShownEvents::acceptedRows()
{
    const std::vector<CaseOccurrence> &occurrences = m_case.occurrences();
    std::vector<bool> accepted(occurrences.size(), !m_query.hasWords());
    if (m_query.hasWords()) {
        const std::vector<bool> found = searchColumn().rowsWith(m_query.words());
        const std::vector<bool> excluded = searchColumn().rowsWithAny(m_query.excludedWords());
        std::size_t account = 0;
        for (std::size_t row = 0; row < accepted.size(); ++row) {
            bool isExcluded = false;
            for (; account < m_accountEnds[row]; ++account) {
                accepted[row] = accepted[row] || found[account];
                isExcluded = isExcluded || excluded[account];
            }
            accepted[row] = accepted[row] && !isExcluded;
        }
    }
    if (m_query.hasFields()) {
        for (std::size_t row = 0; row < accepted.size(); ++row) {
            accepted[row] = accepted[row]
                && m_query.fieldsHold(m_case.shown(occurrences[row]),
                                      tellingsOf(m_case, occurrences[row]));
        }
    }
    // Where nothing is decided, nothing is rejected either.
    if (m_filter.review != ReviewFilter::NotRejected || !m_case.reviews().isEmpty()) {
        for (std::size_t row = 0; row < accepted.size(); ++row)
            accepted[row] = accepted[row] && accepts(m_filter.review, m_case, occurrences[row]);
    }
    if (m_filter.period) {
        for (std::size_t row = 0; row < accepted.size(); ++row)
            accepted[row] = accepted[row] && touchesPeriod(m_filter, m_case, occurrences[row]);
    }
    return accepted;
}

} // namespace Model
