// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/tellings.h"

#include <algorithm>
#include <tuple>

namespace Extraction {

namespace {

QString dateWords(const std::optional<Dates::Edtf> &date)
{
    return date ? date->toString() : QString();
}

/// Of undated accounts.
QString publicationWords(const Consensus &says)
{
    if (!says.published)
        return {};
    return QStringLiteral("%1-%2")
        .arg(says.published->earliest.time_since_epoch().count())
        .arg(says.published->latest.time_since_epoch().count());
}

/// Everything that Consensus is made of; begins with what makes an account exact.
QString wordsOf(const Account &account, const Consensus &says)
{
    const QStringList parts{toString(account.kind),
                            dateWords(account.date),
                            publicationWords(says),
                            says.unreal ? QStringLiteral("unreal") : QString(),
                            account.actors.sides.join(u'\t'),
                            account.actors.own.join(u'\t'),
                            account.targets.sides.join(u'\t'),
                            account.targets.own.join(u'\t'),
                            account.incidents.join(u'\t'),
                            account.victims.join(u'\t')};
    return parts.join(u'\n');
}

} // namespace

const Telling *Tellings::telling(int number) const
{
    const auto found = m_tellings.find(number);
    return found == m_tellings.end() ? nullptr : &found->second;
}

const std::set<int> &Tellings::inBlock(BlockKey block) const
{
    static const std::set<int> none;
    const auto found = m_blocks.find(block);
    return found == m_blocks.end() ? none : found->second;
}

Tellings::Changes Tellings::takeChanges()
{
    for (const int number : std::exchange(m_resized, {}))
        refreshApart(number);
    return std::exchange(m_changes, {});
}

void Tellings::set(int article, Digest digest)
{
    remove(article);
    const Digest &kept = m_articles[article] = std::move(digest);
    m_placed[article].resize(kept.accounts.size());
    for (std::size_t i = 0; i < kept.accounts.size(); ++i) {
        const AccountRef ref{article, int(i)};
        if (kept.accounts[i].wording == 0)
            place(ref, numberOf(ref));
        else
            joinWording(ref);
    }
    countBesides(article, 1);
}

void Tellings::remove(int article)
{
    const auto found = m_articles.find(article);
    if (found == m_articles.end())
        return;
    countBesides(article, -1);
    for (std::size_t i = 0; i < found->second.accounts.size(); ++i)
        place({article, int(i)}, 0);
    const Digest digest = std::move(found->second);
    m_placed.erase(article);
    m_articles.erase(found);
    // None of its accounts may speak for another of them, which is gone too.
    for (std::size_t i = 0; i < digest.accounts.size(); ++i) {
        if (digest.accounts[i].wording != 0)
            m_wordings[digest.accounts[i].wording].accounts.erase({article, int(i)});
    }
    for (std::size_t i = 0; i < digest.accounts.size(); ++i) {
        if (m_wordings.contains(digest.accounts[i].wording))
            leaveWording(digest.accounts[i].wording, {article, int(i)});
    }
}

const Account &Tellings::account(AccountRef ref) const
{
    return m_articles.at(ref.article).accounts[std::size_t(ref.place)];
}

std::tuple<bool, Dates::Instant, bool, QString> Tellings::rank(AccountRef ref) const
{
    const auto &published = m_articles.at(ref.article).published;
    const auto bounds = published ? published->bounds() : std::nullopt;
    const Account &says = account(ref);
    return {!bounds, bounds ? bounds->earliest : Dates::Instant(), !says.date,
            wordsOf(says, consensusOf(says, published))};
}

void Tellings::joinWording(AccountRef ref)
{
    Wording &wording = m_wordings[account(ref).wording];
    const bool speaks = wording.accounts.empty() || rank(ref) < rank(wording.speaker);
    wording.accounts.insert(ref);
    if (speaks) {
        wording.speaker = ref;
        moveWording(wording);
    } else {
        place(ref, m_placed[wording.speaker.article][std::size_t(wording.speaker.place)]);
    }
}

void Tellings::leaveWording(std::uint64_t words, AccountRef ref)
{
    Wording &wording = m_wordings[words];
    wording.accounts.erase(ref);
    if (wording.accounts.empty()) {
        m_wordings.erase(words);
    } else if (wording.speaker == ref) {
        wording.speaker = *std::ranges::min_element(
            wording.accounts, {}, [this](AccountRef other) { return rank(other); });
        moveWording(wording);
    }
}

/// Puts all accounts in these words where the one that speaks for them belongs.
void Tellings::moveWording(const Wording &wording)
{
    const int number = numberOf(wording.speaker);
    for (const AccountRef ref : wording.accounts) {
        const int before = m_placed[ref.article][std::size_t(ref.place)];
        // An article that is only just coming has not been counted yet.
        if (before != 0)
            countBesides(ref.article, -1);
        place(ref, number);
        if (before != 0)
            countBesides(ref.article, 1);
    }
}

int Tellings::numberOf(AccountRef speaker)
{
    const auto &published = m_articles.at(speaker.article).published;
    const Account &account = this->account(speaker);
    const Consensus says = consensusOf(account, published);
    const QString words = wordsOf(account, says);
    const auto known = m_numbers.constFind(words);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = ++m_last;
    m_numbers.insert(words, number);
    Telling &telling = m_tellings[number];
    telling.words = words;
    telling.says = says;
    // The same day of the year is as good as "about".
    const DateTie tie = says.dayOfYear != 0 ? DateTie::NextDay : dateTie(says, says);
    telling.joins = agreement(says, says, tie).has_value();
    // A name may be both victim and incident: each block once, or dropping it would look for one
    // that is gone.
    for (const BlockKey block :
         telling.joins ? blocksOf(says, dateWords(account.date)) : std::vector<BlockKey>()) {
        if (m_blocks[block].insert(number).second)
            telling.blocks.push_back(block);
    }
    m_changes.tellings.insert(number);
    return number;
}

/// number: 0 for nowhere.
void Tellings::place(AccountRef ref, int number)
{
    const int before = std::exchange(m_placed[ref.article][std::size_t(ref.place)], number);
    if (before == number)
        return;
    if (number != 0) {
        m_tellings[number].accounts.insert(ref);
        m_resized.insert(number);
    }
    if (before == 0)
        return;
    Telling &telling = m_tellings[before];
    telling.accounts.erase(ref);
    m_resized.insert(before);
    if (telling.accounts.empty())
        drop(before);
}

void Tellings::drop(int number)
{
    const Telling telling = std::move(m_tellings[number]);
    m_tellings.erase(number);
    m_numbers.remove(telling.words);
    for (const BlockKey block : telling.blocks) {
        m_changes.blocks.insert(block);
        const auto found = m_blocks.find(block);
        found->second.erase(number);
        if (found->second.empty())
            m_blocks.erase(found);
    }
    m_changes.tellings.insert(number);
}

void Tellings::countBesides(int article, int sign)
{
    const std::vector<int> &placed = m_placed[article];
    const std::set<int> numbers(placed.begin(), placed.end());
    for (const int number : numbers) {
        for (const int other : numbers) {
            if (number == other || number == 0 || other == 0)
                continue;
            Telling &telling = m_tellings[number];
            if (telling.says.kind != m_tellings[other].says.kind)
                continue;
            m_resized.insert(number);
            if ((telling.besides[other] += sign) == 0)
                telling.besides.erase(other);
        }
    }
}

void Tellings::refreshApart(int number)
{
    const auto found = m_tellings.find(number);
    if (found == m_tellings.end())
        return;
    Telling &telling = found->second;
    std::set<int> changed = std::exchange(telling.apart, {});
    for (const auto &[other, count] : telling.besides) {
        const std::size_t fewer =
            std::min(telling.accounts.size(), m_tellings[other].accounts.size());
        const bool apart = std::size_t(2 * count) >= fewer;
        const bool before = changed.contains(other);
        if (apart)
            telling.apart.insert(other);
        if (apart == before)
            changed.erase(other);
        else
            changed.insert(other);
    }
    for (const int other : changed) {
        const auto partner = m_tellings.find(other);
        if (partner == m_tellings.end())
            continue;
        if (telling.apart.contains(other))
            partner->second.apart.insert(number);
        else
            partner->second.apart.erase(number);
        m_changes.tellings.insert({number, other});
    }
}

} // namespace Extraction
