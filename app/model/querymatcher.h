// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/wallclock.h"
#include "app/extraction/event.h"
#include "app/model/query.h"
#include "app/reading/article.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace Model {

/// One article's telling of an event. Neither is owned.
struct Telling
{
    const Extraction::Event *event = nullptr;
    const Reading::Article *article = nullptr;
};

/// A query made ready for asking many events. Case does not matter anywhere.
///
/// Words and phrases must stand all together in what one account has: title, actors, targets,
/// trigger, evidence, outlet and title of the article; parts of words count. Kind, status, date and
/// "is" are asked of the event as it is shown; actors, targets, outlets and rules of each account,
/// by whole words of the name. What is excluded must hold of no account at all.
class QueryMatcher
{
public:
    /// Of the query that is fulfilled by all.
    QueryMatcher() = default;
    explicit QueryMatcher(const Query &query,
                          const Dates::WallClock &clock = Dates::displayClock());

    bool hasWords() const { return !m_words.isEmpty() || !m_excludedWords.isEmpty(); }
    const QStringList &words() const { return m_words; }
    const QStringList &excludedWords() const { return m_excludedWords; }
    bool hasFields() const { return !m_fields.empty(); }

    /// shown: what the accounts say together.
    bool accepts(const Extraction::Event &shown, std::span<const Telling> accounts) const;
    /// By all but the words.
    bool fieldsHold(const Extraction::Event &shown, std::span<const Telling> accounts) const;
    bool wordsHold(std::span<const Telling> accounts) const;

private:
    struct Range
    {
        /// Nothing: open.
        std::optional<Dates::Instant> from;
        std::optional<Dates::Instant> to;
    };
    struct Field
    {
        QueryTerm term;
        /// Of dates, in the order of the values.
        std::vector<Range> ranges;
    };

    Range rangeOf(const QString &value) const;
    bool holds(const Field &field, const Extraction::Event &shown,
               std::span<const Telling> accounts) const;
    bool isInRange(const Range &range, const Extraction::Event &event) const;

    Dates::WallClock m_clock;
    QStringList m_words;
    QStringList m_excludedWords;
    std::vector<Field> m_fields;
};

/// Whether holds says so of any text of the account that words are looked for in.
template <typename Holds>
bool ofAnySearchedText(const Telling &account, Holds holds)
{
    const Extraction::Event &event = *account.event;
    const Reading::Article &article = *account.article;
    return holds(event.title) || std::ranges::any_of(event.actors, holds)
        || std::ranges::any_of(event.targets, holds) || holds(event.trigger)
        || holds(article.outlet) || holds(article.title)
        || std::ranges::any_of(event.mentions, [&](const Extraction::Mention &mention) {
               return holds(QStringView(article.text)
                                .mid(mention.sentence.start, mention.sentence.length()));
           });
}

} // namespace Model
