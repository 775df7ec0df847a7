// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/linking.h"

#include <algorithm>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An article with more drafts than this is a chronicle; each is compared with its neighbours only.
constexpr int kNeighbours = 40;

bool sharesName(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &name) { return b.contains(name); });
}

class Linker
{
public:
    Linker(const std::vector<Candidate> &candidates, const std::vector<Draft> &drafts)
        : m_candidates(candidates)
        , m_drafts(drafts)
    {
    }

    std::vector<Tie> run()
    {
        for (int i = 0; i < int(m_drafts.size()); ++i) {
            switch (m_drafts[std::size_t(i)].kind) {
            case Kind::Accusation:
                tie(i, best(i, Kind::Hack), Relation::About);
                break;
            case Kind::Denial:
                if (const int accusation = best(i, Kind::Accusation); accusation >= 0)
                    tie(i, accusation, Relation::Answers);
                else
                    tie(i, best(i, Kind::Hack), Relation::Answers);
                break;
            case Kind::Meeting:
                for (const auto kind : {Kind::Hack, Kind::Accusation, Kind::Denial})
                    tie(i, best(i, kind), Relation::TakesUp);
                break;
            case Kind::Hack:
                break;
            }
        }
        return std::move(m_ties);
    }

private:
    void tie(int from, int to, Relation relation)
    {
        if (to >= 0)
            m_ties.push_back({from, to, relation});
    }

    bool shareSentence(const Draft &a, const Draft &b) const
    {
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < a.members.size() && j < b.members.size()) {
            const int left = m_candidates[std::size_t(a.members[i])].sentence;
            const int right = m_candidates[std::size_t(b.members[j])].sentence;
            if (left == right)
                return true;
            ++(left < right ? i : j);
        }
        return false;
    }

    int closeness(const Draft &from, const Draft &to) const
    {
        int points = shareSentence(from, to) ? 2 : 0;
        if (from.kind == Kind::Accusation)
            points += sharesName(from.targets, to.actors)       ? 2
                : from.targets.isEmpty() || to.actors.isEmpty() ? 0
                                                                : -1;
        else if (from.kind == Kind::Denial && to.kind == Kind::Accusation)
            points += (sharesName(from.actors, to.targets) ? 2
                           : to.targets.isEmpty()          ? 0
                                                           : -3)
                + (sharesName(from.targets, to.actors) ? 1 : 0);
        else if (from.kind == Kind::Denial)
            points +=
                sharesName(from.actors, to.actors) || sharesName(from.actors, to.targets) ? 2 : 0;
        return points;
    }

    int best(int from, Kind kind) const
    {
        int found = -1;
        int most = 1;
        const int first = std::max(0, from - kNeighbours);
        const int last = std::min(int(m_drafts.size()), from + kNeighbours);
        for (int i = first; i < last; ++i) {
            if (m_drafts[std::size_t(i)].kind != kind)
                continue;
            const int points = closeness(m_drafts[std::size_t(from)], m_drafts[std::size_t(i)]);
            if (points > most) {
                most = points;
                found = i;
            }
        }
        return found;
    }

    const std::vector<Candidate> &m_candidates;
    const std::vector<Draft> &m_drafts;
    std::vector<Tie> m_ties;
};

void fill(QStringList &role, const QStringList &source, const QStringList &opposite, Draft &draft,
          const QString &conclusion, Aspect aspect)
{
    if (!role.isEmpty() || source.isEmpty())
        return;
    for (const QString &name : source) {
        if (!opposite.contains(name))
            role += name;
    }
    if (!role.isEmpty())
        draft.reasons.push_back({u"thread"_s, {}, conclusion.arg(role.join(u", "_s)), aspect});
}

} // namespace

std::vector<Tie> link(const std::vector<Candidate> &candidates, const std::vector<Draft> &drafts)
{
    return Linker(candidates, drafts).run();
}

void completeRoles(std::vector<Draft> &drafts, const std::vector<Tie> &ties)
{
    for (const Tie &tie : ties) {
        Draft &from = drafts[std::size_t(tie.from)];
        Draft &to = drafts[std::size_t(tie.to)];
        if (from.kind == Kind::Accusation && to.kind == Kind::Hack) {
            fill(from.targets, to.actors, from.actors, from,
                 u"accuses %1, who is said to be behind the hack"_s, Aspect::Target);
            fill(to.actors, from.targets, to.targets, to, u"is laid to %1 by the accusation"_s,
                 Aspect::Actor);
        } else if (from.kind == Kind::Denial && to.kind == Kind::Accusation) {
            fill(from.targets, to.actors, from.actors, from, u"answers the accusation by %1"_s,
                 Aspect::Target);
            fill(to.targets, from.actors, to.actors, to, u"accuses %1, who denies it"_s,
                 Aspect::Target);
        }
    }
}

} // namespace Extraction
