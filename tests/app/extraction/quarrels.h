// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/calendar.h"
#include "app/extraction/acrossarticles.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

/// Made-up news for tests and benchmarks: quarrels between states, told by many articles in many
/// ways, with what each account really tells of. A few quarrels are hot: the k-th has a share of
/// the articles that falls with 1/k (Zipf), as news has.
namespace Quarrels {

struct Told
{
    std::vector<Extraction::Findings> articles;
    /// By article and event: the number of the happening that it tells of.
    std::vector<std::vector<int>> truth;
};

class Newsroom
{
public:
    explicit Newsroom(unsigned seed) : m_random(seed) { }

    Told articles(int count)
    {
        Told told;
        const int quarrels = std::max(3, count / 40);
        std::vector<double> weights;
        for (int k = 1; k <= quarrels; ++k)
            weights.push_back(1.0 / k);
        std::discrete_distribution<int> hot(weights.begin(), weights.end());
        for (int i = 0; i < count; ++i)
            tell(hot(m_random), told);
        return told;
    }

private:
    bool chance(int percent) { return int(m_random() % 100) < percent; }

    static QString state(int number) { return QStringLiteral("State%1").arg(number); }

    static Dates::Calendar::Day hackDay(int quarrel)
    {
        return Dates::Calendar::day(2010, 1, 1) + std::chrono::days(quarrel * 37 % 5000);
    }

    std::optional<Dates::Edtf> date(Dates::Calendar::Day day, Dates::Calendar::Day published)
    {
        const int how = int(m_random() % 10);
        if (how < 6)
            return Dates::Edtf::fromDate(*Dates::Calendar::edtfDay(day));
        const std::chrono::year_month_day date(day);
        if (how < 8)
            return Dates::Edtf::fromDate(*Dates::Calendar::edtfMonth(
                Dates::Calendar::monthIndex(int(date.year()), int(unsigned(date.month())))));
        if (how < 9 && published == day) {
            Dates::EdtfDate about = *Dates::Calendar::edtfDay(day);
            about.approximate = true;
            return Dates::Edtf::fromDate(about);
        }
        return {};
    }

    /// A side with, now and then, who spoke or acted for it.
    Extraction::Party party(int side, int person)
    {
        Extraction::Party party{{state(side)}, {}};
        if (chance(40))
            party.own.append(QStringLiteral("Agency%1").arg(side));
        if (chance(40))
            party.own.append(QStringLiteral("Speaker%1-%2").arg(side).arg(person % 3));
        party.own.sort();
        return party;
    }

    /// The happenings of a quarrel: a hack, then every third day an accusation by its victim, the
    /// day after a denial, and two weeks on a meeting.
    void tell(int quarrel, Told &told)
    {
        using enum Extraction::Kind;
        constexpr int kRounds = 4;
        constexpr int kKinds = 4;
        const int attacker = quarrel % 23;
        const int victim = 23 + quarrel % 31;
        const int round = int(m_random() % kRounds);
        const auto start = hackDay(quarrel);
        const auto news = start + std::chrono::days(20 + round * 45);
        const auto published = news + std::chrono::days(m_random() % 3);
        const QStringList name{QStringLiteral("Worm%1").arg(quarrel)};

        Extraction::Digest digest;
        digest.published = Dates::Edtf::fromDate(*Dates::Calendar::edtfDay(published));
        for (int i = 0; i < 40; ++i)
            digest.sketch.push_back(m_random());
        std::ranges::sort(digest.sketch);
        std::vector<int> truth;
        const auto add = [&](Extraction::Kind kind, Dates::Calendar::Day day, int which) {
            Extraction::Account account;
            account.event = QStringLiteral("e%1").arg(digest.accounts.size() + 1);
            account.kind = kind;
            account.date = date(day, published);
            if (chance(50))
                account.incidents = name;
            return std::pair(account, (quarrel * kKinds + int(kind)) * kRounds + which);
        };
        const auto keep = [&](const auto &made) {
            digest.accounts.push_back(made.first);
            truth.push_back(made.second);
        };
        if (chance(60)) {
            auto made = add(Hack, start, 0);
            made.first.actors = party(attacker, 0);
            made.first.victims = {QStringLiteral("Office%1").arg(quarrel)};
            made.first.targets = {{state(victim)}, made.first.victims};
            keep(made);
        }
        if (chance(60)) {
            auto made = add(Accusation, news, round);
            made.first.actors = party(victim, round);
            made.first.targets = {{state(attacker)}, {}};
            keep(made);
        }
        if (chance(50)) {
            auto made = add(Denial, news + std::chrono::days(1), round);
            made.first.actors = party(attacker, round);
            if (chance(70))
                made.first.targets = {{state(victim)}, {}};
            keep(made);
        }
        if (chance(20)) {
            auto made = add(Meeting, news + std::chrono::days(14), round);
            made.first.actors = {{state(attacker), state(victim)}, {}};
            std::ranges::sort(made.first.actors.sides);
            keep(made);
        }
        Extraction::Findings findings;
        for (const Extraction::Account &account : digest.accounts) {
            Extraction::Event event;
            event.id = account.event;
            event.kind = account.kind;
            event.date = account.date;
            findings.events.push_back(event);
        }
        findings.published.date = digest.published;
        findings.digest = std::make_shared<const Extraction::Digest>(std::move(digest));
        told.articles.push_back(std::move(findings));
        told.truth.push_back(std::move(truth));
    }

    std::mt19937 m_random;
};

} // namespace Quarrels
