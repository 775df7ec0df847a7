// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/casethreads.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

using std::chrono::days;

constexpr int kAnswered = 7;
constexpr int kTakenUp = 31;

/// An occurrence as far as threads need it.
struct Node
{
    std::size_t place = 0;
    Consensus says;
    std::uint32_t ties = 0;
    /// Days since 1970; only where says.isDay().
    int day = 0;

    bool isTied(Relation relation) const { return (ties >> int(relation) & 1U) != 0; }
};

QStringList all(const Party &party)
{
    return party.sides + party.own;
}

QStringList shared(const QStringList &one, const QStringList &other)
{
    QStringList both;
    std::ranges::copy_if(one, std::back_inserter(both),
                         [&](const QString &name) { return other.contains(name); });
    return both;
}

QStringList subjects(const Consensus &says)
{
    return says.incidents + says.victims;
}

Node nodeOf(std::size_t place, const Occurrence &occurrence, const std::map<int, Digest> &articles)
{
    Node node{place, {}, 0, 0};
    bool first = true;
    for (const AccountRef ref : occurrence) {
        const Digest &digest = articles.at(ref.article);
        const Account &account = digest.accounts[std::size_t(ref.place)];
        const Consensus says = consensusOf(account, digest.published);
        node.says = first ? says : merged(node.says, says);
        node.ties |= account.ties;
        first = false;
    }
    if (node.says.isDay())
        node.day =
            int(std::chrono::floor<days>(node.says.window->earliest).time_since_epoch().count());
    return node;
}

QString later(int count)
{
    if (count == 0)
        return u"on the same day"_s;
    return count == 1 ? u"1 day later"_s : u"%1 days later"_s.arg(count);
}

class Threads
{
public:
    Threads(const std::vector<Occurrence> &occurrences, const std::map<int, Digest> &articles)
    {
        m_nodes.reserve(occurrences.size());
        for (std::size_t i = 0; i < occurrences.size(); ++i) {
            m_nodes.push_back(nodeOf(i, occurrences[i], articles));
            const Node &node = m_nodes.back();
            if (node.says.unreal)
                continue;
            if (node.says.kind == Kind::Hack) {
                for (const QString &name : subjects(node.says))
                    m_hacks[name].push_back(i);
            } else if (node.says.kind == Kind::Accusation && node.says.isDay()) {
                for (const QString &name : all(node.says.targets))
                    m_accusations[{name, node.day}].push_back(i);
            }
        }
    }

    std::vector<CaseLink> run() const
    {
        std::vector<CaseLink> links;
        for (const Node &node : m_nodes) {
            if (node.says.unreal)
                continue;
            std::optional<CaseLink> link;
            if (node.says.kind == Kind::Accusation && !node.isTied(Relation::About))
                link = about(node);
            else if (node.says.kind == Kind::Denial && !node.isTied(Relation::Answers))
                link = answers(node);
            else if (node.says.kind == Kind::Meeting && !node.isTied(Relation::TakesUp))
                link = takesUp(node);
            if (link)
                links.push_back(*std::move(link));
        }
        return links;
    }

private:
    std::optional<CaseLink> answers(const Node &denial) const
    {
        return nearestAccusation(denial, Relation::Answers, kAnswered, [&](const Node &accusation) {
            const QStringList accusers =
                shared(all(denial.says.targets), all(accusation.says.actors));
            const QStringList about = shared(subjects(denial.says), subjects(accusation.says));
            const bool otherSubject = about.isEmpty() && !subjects(denial.says).isEmpty()
                && !subjects(accusation.says).isEmpty();
            // Whom it answers, or what it speaks of, must be the same.
            if (otherSubject || (accusers.isEmpty() && !denial.says.targets.isEmpty())
                || (accusers.isEmpty() && about.isEmpty()))
                return QString();
            const QStringList accused =
                shared(all(denial.says.actors), all(accusation.says.targets));
            QString reason = u"%1 is accused and denies"_s.arg(accused.front());
            if (!accusers.isEmpty())
                reason += u", %1 accuses and is answered"_s.arg(accusers.front());
            return reason + subjectText(about);
        });
    }

    std::optional<CaseLink> takesUp(const Node &meeting) const
    {
        return nearestAccusation(meeting, Relation::TakesUp, kTakenUp, [&](const Node &accusation) {
            const QStringList about = shared(subjects(meeting.says), subjects(accusation.says));
            const QStringList accusers =
                shared(meeting.says.actors.sides, all(accusation.says.actors));
            const QStringList accused =
                shared(meeting.says.actors.sides, all(accusation.says.targets));
            if (about.isEmpty() || accusers.isEmpty() || accused.isEmpty()
                || accusers.front() == accused.front())
                return QString();
            return u"%1 accuses %2, and they meet"_s.arg(accusers.front(), accused.front())
                + subjectText(about);
        });
    }

    std::optional<CaseLink> about(const Node &accusation) const
    {
        std::vector<std::size_t> fits;
        QString reason;
        for (const QString &name : subjects(accusation.says)) {
            for (const std::size_t place : m_hacks.value(name)) {
                const Node &hack = m_nodes[place];
                const auto &known =
                    accusation.says.window ? accusation.says.window : accusation.says.published;
                const bool earlier =
                    hack.says.window && known && hack.says.window->earliest < known->latest;
                const QStringList by = shared(all(accusation.says.targets), all(hack.says.actors));
                if (!earlier || by.isEmpty() || std::ranges::find(fits, place) != fits.end())
                    continue;
                fits.push_back(place);
                reason =
                    u"%1 is accused and is who it is laid to; %2 in both"_s.arg(by.front(), name);
            }
        }
        if (fits.size() != 1)
            return {};
        return CaseLink{accusation.place, fits.front(), Relation::About, reason};
    }

    /// reasonFor gives why an accusation of somebody in the event fits it; empty if it does not.
    template <typename ReasonFor>
    std::optional<CaseLink> nearestAccusation(const Node &from, Relation relation, int reach,
                                              ReasonFor reasonFor) const
    {
        if (!from.says.isDay())
            return {};
        for (int back = 0; back <= reach; ++back) {
            std::vector<std::size_t> fits;
            QString reason;
            for (const QString &name : all(from.says.actors)) {
                for (const std::size_t place : m_accusations.value({name, from.day - back})) {
                    const QString here = reasonFor(m_nodes[place]);
                    if (here.isEmpty() || std::ranges::find(fits, place) != fits.end())
                        continue;
                    fits.push_back(place);
                    reason = here;
                }
            }
            if (fits.size() > 1)
                return {};
            if (fits.size() == 1)
                return CaseLink{from.place, fits.front(), relation,
                                u"%1, %2"_s.arg(reason, later(back))};
        }
        return {};
    }

    static QString subjectText(const QStringList &subjects)
    {
        return subjects.isEmpty() ? QString() : u"; %1 in both"_s.arg(subjects.front());
    }

    std::vector<Node> m_nodes;
    /// By subject.
    QHash<QString, std::vector<std::size_t>> m_hacks;
    /// By accused and day.
    QHash<std::pair<QString, int>, std::vector<std::size_t>> m_accusations;
};

} // namespace

std::vector<CaseLink> linksAcross(const std::vector<Occurrence> &occurrences,
                                  const std::map<int, Digest> &articles)
{
    return Threads(occurrences, articles).run();
}

} // namespace Extraction
