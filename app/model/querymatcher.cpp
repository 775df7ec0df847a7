// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/querymatcher.h"

#include <algorithm>

namespace Model {

namespace {

bool contains(QStringView text, const QString &phrase)
{
    if (!phrase.contains(u' '))
        return text.contains(phrase, Qt::CaseInsensitive);
    // The words of a phrase may stand on two lines.
    return text.toString().simplified().contains(phrase, Qt::CaseInsensitive);
}

bool hasWholeWords(const QString &name, const QString &words)
{
    const auto isApart = [&name](qsizetype at) {
        return at < 0 || at >= name.size() || !name[at].isLetterOrNumber();
    };
    for (qsizetype at = name.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (isApart(at - 1) && isApart(at + words.size()))
            return true;
    }
    return false;
}

bool anyHasWords(const QStringList &names, const QString &words)
{
    return std::ranges::any_of(
        names, [&words](const QString &name) { return hasWholeWords(name, words); });
}

} // namespace

QueryMatcher::QueryMatcher(const Query &query, const Dates::WallClock &clock) : m_clock(clock)
{
    for (const QueryTerm &term : query.terms) {
        if (term.field == QueryField::Words) {
            (term.excluded ? m_excludedWords : m_words) += term.values;
            continue;
        }
        Field field{term, {}};
        if (term.field == QueryField::Date) {
            for (const QString &value : term.values)
                field.ranges.push_back(rangeOf(value));
        }
        m_fields.push_back(std::move(field));
    }
}

QueryMatcher::Range QueryMatcher::rangeOf(const QString &value) const
{
    const auto dates = parseDateRange(value);
    if (!dates)
        return {};
    using End = Dates::Edtf::End;
    Range range;
    if (dates->from && dates->from->startKind() == End::Given)
        range.from = boundsBy(m_clock, *dates->from)->earliest;
    if (dates->to && dates->to->endKind() == End::Given)
        range.to = boundsBy(m_clock, *dates->to)->latest;
    return range;
}

bool QueryMatcher::isInRange(const Range &range, const Extraction::Event &event) const
{
    const auto bounds = event.date ? boundsBy(m_clock, *event.date) : std::nullopt;
    if (!bounds)
        return false;
    using End = Dates::Edtf::End;
    const bool endsBefore =
        range.from && bounds->latest <= *range.from && event.date->endKind() == End::Given;
    const bool startsAfter =
        range.to && bounds->earliest >= *range.to && event.date->startKind() == End::Given;
    return !endsBefore && !startsAfter;
}

bool QueryMatcher::holds(const Field &field, const Extraction::Event &shown,
                         std::span<const Telling> accounts) const
{
    const QStringList &values = field.term.values;
    const auto ofAnyAccount = [&](auto &&ask) {
        return std::ranges::any_of(values, [&](const QString &value) {
            return std::ranges::any_of(accounts,
                                       [&](const Telling &account) { return ask(account, value); });
        });
    };
    switch (field.term.field) {
    case QueryField::Kind:
        return values.contains(toString(shown.kind));
    case QueryField::Status:
        return values.contains(toString(shown.status));
    case QueryField::Date:
        return std::ranges::any_of(field.ranges,
                                   [&](const Range &range) { return isInRange(range, shown); });
    case QueryField::Is:
        return values.contains(shown.date && shown.date->hasYear() ? QStringLiteral("dated")
                                                                   : QStringLiteral("undated"));
    case QueryField::Actor:
        return ofAnyAccount([](const Telling &account, const QString &value) {
            return anyHasWords(account.event->actors, value);
        });
    case QueryField::Target:
        return ofAnyAccount([](const Telling &account, const QString &value) {
            return anyHasWords(account.event->targets, value);
        });
    case QueryField::Outlet:
        return ofAnyAccount([](const Telling &account, const QString &value) {
            return hasWholeWords(account.article->outlet, value);
        });
    case QueryField::Rule:
        return ofAnyAccount([](const Telling &account, const QString &value) {
            return hasWholeWords(account.event->rule, value);
        });
    case QueryField::Words:
        break;
    }
    return true;
}

bool QueryMatcher::fieldsHold(const Extraction::Event &shown,
                              std::span<const Telling> accounts) const
{
    return std::ranges::all_of(m_fields, [&](const Field &field) {
        return holds(field, shown, accounts) != field.term.excluded;
    });
}

bool QueryMatcher::wordsHold(std::span<const Telling> accounts) const
{
    const auto has = [](const Telling &account, const QString &phrase) {
        return ofAnySearchedText(account,
                                 [&phrase](QStringView text) { return contains(text, phrase); });
    };
    const auto hasAll = [&](const Telling &account) {
        return std::ranges::all_of(m_words,
                                   [&](const QString &phrase) { return has(account, phrase); });
    };
    const auto hasExcluded = [&](const Telling &account) {
        return std::ranges::any_of(m_excludedWords,
                                   [&](const QString &phrase) { return has(account, phrase); });
    };
    return std::ranges::any_of(accounts, hasAll) && std::ranges::none_of(accounts, hasExcluded);
}

bool QueryMatcher::accepts(const Extraction::Event &shown, std::span<const Telling> accounts) const
{
    return fieldsHold(shown, accounts) && (!hasWords() || wordsHold(accounts));
}

} // namespace Model
