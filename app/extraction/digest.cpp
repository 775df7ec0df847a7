// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/digest.h"

#include "app/extraction/incidentnames.h"
#include "app/extraction/wirecopies.h"
#include "app/reading/bodytext.h"
#include "app/reading/words.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Extraction {

namespace {

/// Shorter evidence may be anybody's words: "Russia denied the allegations."
constexpr int kOwnWords = 10;

void sortOnce(QStringList &names)
{
    names.sort();
    names.removeDuplicates();
}

QString evidenceOf(const Reading::Article &article, const Event &event)
{
    QString evidence;
    for (const Mention &mention : event.mentions) {
        const Reading::Span sentence = mention.sentence;
        if (sentence.length() > evidence.size())
            evidence = article.text.mid(sentence.start, sentence.length());
    }
    return Reading::folded(evidence);
}

std::uint64_t wordingOf(const Reading::Article &article, const Event &event)
{
    const QString evidence = evidenceOf(article, event);
    if (evidence.count(u' ') + 1 < kOwnWords)
        return 0;
    return stableHash(toString(event.kind) + u'\n' + evidence + u'\n'
                      + event.trigger.toCaseFolded());
}

/// Two events that stand in the same words of their article are told apart by their order.
void numberWordings(std::vector<Account> &accounts)
{
    std::map<std::uint64_t, std::uint64_t> seen;
    for (Account &account : accounts) {
        if (account.wording != 0)
            account.wording += seen[account.wording]++;
    }
}

/// The incidents that sentences name, by where they begin: a sentence often tells of several
/// events, and is searched once.
using Incidents = QHash<qsizetype, QStringList>;

QStringList incidentsOf(const Reading::Article &article, const Event &event, Incidents &known)
{
    QStringList incidents;
    for (const Mention &mention : event.mentions) {
        const Reading::Span sentence = mention.sentence;
        auto found = known.find(sentence.start);
        if (found == known.end()) {
            const QStringView words =
                QStringView(article.text).mid(sentence.start, sentence.length());
            found = known.insert(sentence.start, IncidentNames::builtIn().in(words));
        }
        incidents += *found;
    }
    sortOnce(incidents);
    return incidents;
}

/// Accusations know the hack they are about, denials what they answer, meetings what they take up.
class Subjects
{
public:
    explicit Subjects(std::vector<Account> &accounts) : m_accounts(accounts)
    {
        for (std::size_t i = 0; i < accounts.size(); ++i)
            m_places.insert(accounts[i].event, i);
    }

    void pass(const std::vector<Link> &links, Relation relation)
    {
        for (const Link &link : links) {
            const auto from = m_places.constFind(link.from);
            const auto to = m_places.constFind(link.to);
            if (link.relation != relation || from == m_places.constEnd()
                || to == m_places.constEnd() || *from == *to)
                continue;
            Account &account = m_accounts[*from];
            account.ties |= 1U << int(relation);
            const Account &subject = m_accounts[*to];
            account.victims += subject.victims;
            account.incidents += subject.incidents;
            sortOnce(account.victims);
            sortOnce(account.incidents);
        }
    }

private:
    std::vector<Account> &m_accounts;
    QHash<QString, std::size_t> m_places;
};

} // namespace

Party partyOf(const QStringList &names, const Language::ActorList &actors)
{
    using enum Language::ActorType;
    Party party;
    for (const QString &name : names) {
        const Language::Actor *known = actors.named(name);
        if (known && (known->type == State || known->type == Intergovernmental)) {
            party.sides.append(name);
            continue;
        }
        party.own.append(name);
        if (known && !known->of.isEmpty())
            party.sides.append(known->of);
    }
    sortOnce(party.sides);
    sortOnce(party.own);
    return party;
}

Digest digestOf(const Reading::Article &article, const Findings &findings,
                const Language::ActorList &actors)
{
    Digest digest;
    digest.published = findings.published.date;
    digest.sketch = sketchOf(Reading::bodyText(article));
    Incidents incidents;
    for (const Event &event : findings.events) {
        Account account;
        account.event = event.id;
        account.kind = event.kind;
        account.status = event.status;
        account.date = event.date;
        account.actors = partyOf(event.actors, actors);
        account.targets = partyOf(event.targets, actors);
        if (event.kind == Kind::Hack)
            account.victims = account.targets.own;
        account.incidents = incidentsOf(article, event, incidents);
        account.wording = wordingOf(article, event);
        digest.accounts.push_back(std::move(account));
    }
    numberWordings(digest.accounts);
    Subjects subjects(digest.accounts);
    subjects.pass(findings.links, Relation::About);
    subjects.pass(findings.links, Relation::Answers);
    subjects.pass(findings.links, Relation::TakesUp);
    return digest;
}

} // namespace Extraction
