// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/account.h"
#include "app/extraction/consensus.h"
#include "app/extraction/occurrencekeys.h"

#include <QHash>

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace Extraction {

/// An account in a case: the caller's number of the article, and the account's place in its digest.
struct AccountRef
{
    int article = 0;
    int place = 0;

    friend auto operator<=>(const AccountRef &, const AccountRef &) = default;
};

/// A way to tell of a happening, with all accounts that tell it so.
struct Telling
{
    /// All that it says, in a form that can be compared and sorted.
    QString words;
    Consensus says;
    std::vector<BlockKey> blocks;
    /// Whether saying the same is enough to be one: "Russia denies", undated, is not.
    bool joins = false;
    std::set<AccountRef> accounts;
    /// In how many articles another telling of the kind stands beside it, by its number.
    std::map<int, int> besides;
    /// Those of them that articles keep apart from it: in at least half of the articles of either.
    std::set<int> apart;
};

/// The accounts of a case with equal ones kept once: a hot quarrel has thousands of articles and
/// few ways to tell it. Says which tellings a change has touched.
class Tellings
{
public:
    /// Takes the place of what the article told before.
    void set(int article, Digest digest);
    void remove(int article);

    const std::map<int, Digest> &articles() const { return m_articles; }
    const Account &account(AccountRef ref) const;
    /// nullptr if there is none of that number (any more).
    const Telling *telling(int number) const;
    /// Numbers of the tellings that share the block.
    const std::set<int> &inBlock(BlockKey block) const;

    /// Numbers of tellings that came, went or are kept apart otherwise than before; and blocks of
    /// those that went. Forgets them.
    struct Changes
    {
        std::set<int> tellings;
        std::set<BlockKey> blocks;
    };
    Changes takeChanges();

private:
    /// Accounts in the same words. The earliest published speaks for all: the weekdays of later
    /// copies resolve against the wrong week.
    struct Wording
    {
        std::set<AccountRef> accounts;
        AccountRef speaker;
    };

    /// What decides which of the accounts in the same words speaks; the least does.
    std::tuple<bool, Dates::Instant, bool, QString> rank(AccountRef ref) const;
    void joinWording(AccountRef ref);
    void leaveWording(std::uint64_t wording, AccountRef ref);
    void moveWording(const Wording &wording);
    void place(AccountRef ref, int number);
    int numberOf(AccountRef speaker);
    void drop(int number);
    /// Counts (sign 1) or takes back (-1) which tellings the article has side by side.
    void countBesides(int article, int sign);
    void refreshApart(int number);

    std::map<int, Digest> m_articles;
    /// Number of the telling of each account of an article; 0: not placed.
    std::unordered_map<int, std::vector<int>> m_placed;
    std::unordered_map<std::uint64_t, Wording> m_wordings;
    std::unordered_map<int, Telling> m_tellings;
    QHash<QString, int> m_numbers;
    int m_last = 0;
    std::unordered_map<BlockKey, std::set<int>> m_blocks;
    /// Whose accounts changed, so that what is kept apart from them may have too.
    std::set<int> m_resized;
    Changes m_changes;
};

} // namespace Extraction
