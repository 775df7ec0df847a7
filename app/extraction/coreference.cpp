// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/coreference.h"

#include "app/extraction/dating.h"

#include <algorithm>
#include <array>

namespace Extraction {

using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Drafts that a candidate is compared with, newest first; an article with more events of a kind
/// is a chronicle, whose old entries are not taken up again.
constexpr std::size_t kCompared = 24;
constexpr int kNever = -100;

int shared(const QStringList &a, const QStringList &b)
{
    return int(std::ranges::count_if(a, [&](const QString &name) { return b.contains(name); }));
}

/// "Qatar news agency" and "Qatari state news agency": names of one body end alike.
bool alike(const QString &a, const QString &b)
{
    const auto tail = [](const QString &name) { return name.section(u' ', -2).toLower(); };
    return a == b || (a.count(u' ') > 1 && b.count(u' ') > 1 && tail(a) == tail(b));
}

/// gain where the lists share a name, -loss where both have names and share none.
int agreement(const QStringList &a, const QStringList &b, int gain, int loss)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    return shared(a, b) > 0 ? gain : -loss;
}

std::optional<Dates::Edtf> dateOf(const Scene &scene, int timex)
{
    if (timex < 0)
        return {};
    return scene.timexes()[std::size_t(timex)].date;
}

/// Events are dated to the day (guidelines, section 3); the words of the hour stay highlighted.
std::optional<Dates::Edtf> toDay(const std::optional<Dates::Edtf> &date)
{
    if (!date || date->form() != Dates::Edtf::Form::Date || !date->dates().front().secondOfDay)
        return date;
    Dates::EdtfDate day = date->dates().front();
    day.secondOfDay.reset();
    day.utcOffset.reset();
    return Dates::Edtf::fromDate(day);
}

QStringList sidesOf(const std::vector<Delegate> &delegates)
{
    QStringList sides;
    for (const Delegate &delegate : delegates) {
        if (!delegate.side.isEmpty() && !sides.contains(delegate.side))
            sides += delegate.side;
    }
    return sides;
}

QStringList sentBy(const std::vector<Delegate> &delegates, const QString &side)
{
    QStringList persons;
    for (const Delegate &delegate : delegates) {
        if (delegate.side == side && !delegate.person.isEmpty())
            persons += delegate.person;
    }
    return persons;
}

/// Whether a side has sent one person to the one and another to the other: two meetings.
bool sendOthers(const std::vector<Delegate> &a, const std::vector<Delegate> &b)
{
    return std::ranges::any_of(sidesOf(a), [&](const QString &side) {
        const QStringList first = sentBy(a, side);
        const QStringList second = sentBy(b, side);
        return !first.isEmpty() && !second.isEmpty() && shared(first, second) == 0;
    });
}

/// How well those who meet agree: the same sides are the same meeting unless they send others; one
/// of three sides' talks is another than the talks of two of them.
int fitDelegates(const Draft &draft, const Candidate &candidate)
{
    constexpr int kOther = -3;
    const QStringList sides = sidesOf(draft.delegates);
    const QStringList others = sidesOf(candidate.delegates);
    const auto fewer = std::min(sides.size(), others.size());
    if (fewer == 0)
        return shared(draft.actors, candidate.actorNames) > 0 ? 1 : kOther;
    const int common = shared(sides, others);
    if (common < fewer || sendOthers(draft.delegates, candidate.delegates))
        return kOther;
    if (common < 2) {
        // Of persons whose state nobody names another one is somebody else.
        const QStringList guests = sentBy(draft.delegates, {});
        const QStringList more = sentBy(candidate.delegates, {});
        // Nor is he whom another side has already sent.
        if (!more.isEmpty() && shared(draft.actors, more) == 0
            && std::ranges::any_of(sides, [&](const QString &side) {
                   return !others.contains(side) && !sentBy(draft.delegates, side).isEmpty();
               }))
            return kOther;
        return guests.isEmpty() || more.isEmpty() || shared(guests, more) > 0 ? 1 : kOther;
    }
    // Of three sides' talks those of two are no part, unless the text points back.
    return sides.size() == others.size() ? 3 : -1;
}

/// "Next week" and, further on, "next Wednesday"; "in May" and "on May 24": the day says more.
bool isNarrower(const Draft &draft, const Dates::Timex &timex)
{
    if (!draft.date || !timex.date || timex.isLimit || timex.date->form() != Dates::Edtf::Form::Date
        || timex.date->precision() < Dates::Precision::Day || !isWithin(*timex.date, *draft.date))
        return false;
    const bool week = draft.date->form() == Dates::Edtf::Form::Interval
        && draft.date->precision() >= Dates::Precision::Day && draft.date->hasYear();
    const bool month = draft.date->form() == Dates::Edtf::Form::Date
        && draft.date->precision() == Dates::Precision::Month;
    return week || month;
}

/// "The attack began in April": it was not over then.
std::optional<Dates::Edtf> openedBy(const Scene &scene, const Candidate &candidate,
                                    const std::optional<Dates::Edtf> &date)
{
    constexpr int kReach = 3;
    if (candidate.kind != Kind::Hack || !date || date->form() != Dates::Edtf::Form::Date
        || date->precision() > Dates::Precision::Month)
        return date;
    const TokenRange time = scene.timexTokens(candidate.timex);
    const int begin = scene.sentenceTokens(time.begin).begin;
    const bool begins =
        scene.any({std::max(begin, time.begin - kReach), time.begin}, scene.sets().begins);
    return begins ? Dates::Edtf::fromOpenInterval(date->dates().front(), {}) : date;
}

/// "Hit last year" and, further on, "the attack began in April": from April to the year's end. Else
/// nothing.
std::optional<Dates::Edtf> begunWithin(const std::optional<Dates::Edtf> &known,
                                       const std::optional<Dates::Edtf> &opened)
{
    if (!known || !opened || opened->endKind() != Dates::Edtf::End::Open
        || known->form() != Dates::Edtf::Form::Date || known->precision() != Dates::Precision::Year)
        return {};
    const Dates::EdtfDate begin = opened->dates().front();
    const Dates::EdtfDate year = known->dates().front();
    if (!begin.month || begin.year != year.year)
        return {};
    return Dates::Edtf::fromInterval(begin, year);
}

/// "On Monday" and "on Thursday" of an article without a date: two days, whichever they are.
bool areTwoDays(const Scene &scene, int a, int b)
{
    if (a < 0 || b < 0)
        return false;
    const Dates::Timex &first = scene.timexes()[std::size_t(a)];
    const Dates::Timex &second = scene.timexes()[std::size_t(b)];
    const auto weekday = [](const Dates::Timex &timex) {
        return !timex.date && timex.value.startsWith(u"XXXX-WXX-");
    };
    return weekday(first) && weekday(second) && first.value != second.value;
}

/// "Further talks", "a second meeting".
bool isAnother(const Scene &scene, const Candidate &candidate)
{
    constexpr int kReach = 3;
    const TokenRange sentence = scene.sentenceTokens(candidate.trigger.begin);
    return scene.any(
        {std::max(sentence.begin, candidate.trigger.begin - kReach), candidate.trigger.begin},
        scene.sets().another);
}

class Gatherer
{
public:
    Gatherer(const Scene &scene, const std::vector<Candidate> &candidates)
        : m_scene(scene)
        , m_candidates(candidates)
    {
    }

    std::vector<Draft> run();

private:
    bool isDated(const Candidate &candidate) const;
    bool founds(const Candidate &candidate) const;
    int fit(const Draft &draft, const Candidate &candidate) const;
    int agreementOfActors(const Draft &draft, const Candidate &candidate) const;
    int fitHack(const Draft &draft, const Candidate &candidate) const;
    int fitClaim(const Draft &draft, const Candidate &candidate) const;
    int fitMeeting(const Draft &draft, const Candidate &candidate) const;
    int bestDraft(const Candidate &candidate, int &fitness) const;
    bool isAnotherMeeting(const Candidate &candidate, const Draft &draft) const;
    void found(int place);
    void foundAgain(int place, int draft);
    void join(Draft &draft, int place);
    void takeDate(Draft &draft, const Candidate &candidate) const;

    const Scene &m_scene;
    const std::vector<Candidate> &m_candidates;
    std::vector<Draft> m_drafts;
    /// Places of the drafts of each kind, in the order of founding.
    std::array<std::vector<int>, kKindCount> m_ofKind;
};

bool Gatherer::isDated(const Candidate &candidate) const
{
    return candidate.timex >= 0
        && m_scene.timexes()[std::size_t(candidate.timex)].type != Dates::TimexType::Duration;
}

bool Gatherer::founds(const Candidate &candidate) const
{
    const Rule &rule = *candidate.rule;
    if (candidate.generic || candidate.negated || rule.weak || rule.shadow)
        return false;
    if ((rule.needsActor && candidate.actorNames.isEmpty())
        || (rule.needsTarget && candidate.targetNames.isEmpty()))
        return false;
    // What is only planned or feared has a side at least.
    if (candidate.kind == Kind::Hack && candidate.status == Status::Planned
        && candidate.actorNames.isEmpty() && candidate.targetNames.isEmpty())
        return false;
    switch (candidate.kind) {
    case Kind::Hack:
        // A time alone identifies what a noun names ("the May attack"), not any act.
        return !candidate.targetNames.isEmpty()
            || (isDated(candidate) && (!rule.verb || !candidate.actorNames.isEmpty()))
            || candidate.blamed || (rule.strong && !candidate.actorNames.isEmpty());
    case Kind::Accusation:
        return (!candidate.actorNames.isEmpty() || (rule.strong && !candidate.targets.empty()))
            && shared(candidate.actorNames, candidate.targetNames) == 0;
    case Kind::Denial:
        return !candidate.actorNames.isEmpty();
    case Kind::Meeting:
        return candidate.sides >= 2 || (rule.strong && !candidate.actorNames.isEmpty());
    }
    return false;
}

/// Groups differ from groups and states from states; a group and a state may be two names for the
/// same.
int Gatherer::agreementOfActors(const Draft &draft, const Candidate &candidate) const
{
    if (shared(draft.actors, candidate.actorNames) > 0)
        return 1;
    const bool groups = !draft.actorGroups.isEmpty() && !candidate.actorGroups.isEmpty();
    const bool states = draft.actorGroups.size() < draft.actors.size()
        && candidate.actorGroups.size() < candidate.actorNames.size();
    // "linked to B" adds to whom it is laid.
    return (groups || states) && !candidate.rule->weak ? -2 : 0;
}

int Gatherer::fitHack(const Draft &draft, const Candidate &candidate) const
{
    // A state and a victim in it do not exclude each other.
    const int loss = draft.ownVictim == candidate.ownVictim ? 2 : 0;
    const bool same = std::ranges::any_of(candidate.targetNames, [&](const QString &name) {
        return std::ranges::any_of(draft.targets,
                                   [&](const QString &known) { return alike(name, known); });
    });
    int fitness = same ? 3 : agreement(draft.targets, candidate.targetNames, 3, loss);
    const int actors = agreementOfActors(draft, candidate);
    fitness += actors;
    if (!compatible(draft.date, dateOf(m_scene, candidate.timex))
        || areTwoDays(m_scene, draft.timex, candidate.timex))
        fitness -= 3;
    // "The attack on B by D" takes up nothing that was said of C.
    if (candidate.definite && actors >= 0)
        fitness += 2;
    // A planned operation is not the one that happened.
    if ((candidate.status == Status::Planned) != (draft.status == Status::Planned))
        fitness -= 2;
    return fitness;
}

int Gatherer::fitClaim(const Draft &draft, const Candidate &candidate) const
{
    int fitness = agreement(draft.actors, candidate.actorNames, 2, 3);
    const bool denial = candidate.kind == Kind::Denial;
    // Who blames a group and then its state does not blame two.
    const bool groupAndState = candidate.kind == Kind::Accusation
        && draft.targetGroups.isEmpty() != candidate.targetGroups.isEmpty()
        && shared(draft.actors, candidate.actorNames) > 0;
    const int loss = groupAndState ? 0 : denial ? 1 : 3;
    fitness += agreement(draft.targets, candidate.targetNames, denial ? 1 : 2, loss);
    if (!compatible(draft.date, dateOf(m_scene, candidate.timex))
        || areTwoDays(m_scene, draft.timex, candidate.timex))
        fitness -= 2;
    if (candidate.definite)
        fitness += 2;
    return fitness;
}

int Gatherer::fitMeeting(const Draft &draft, const Candidate &candidate) const
{
    int fitness = 0;
    // "For the president of A the meeting is a success": the noun takes up, whoever else is named.
    const bool takesUp = candidate.definite && !candidate.rule->verb && !candidate.rule->gathering
        && candidate.sides < 2 && draft.status == Status::Reported
        && !m_scene.any(candidate.trigger, m_scene.sets().visit);
    if (takesUp)
        fitness = 0;
    else if (draft.gathering != candidate.rule->gathering)
        fitness = candidate.actorNames.isEmpty() ? 0 : -3;
    else if (!candidate.actorNames.isEmpty())
        fitness = fitDelegates(draft, candidate);
    // What is still to come is another meeting than the one that was.
    if (draft.status != candidate.status && !candidate.definite)
        fitness -= 3;
    if (!compatible(draft.date, dateOf(m_scene, candidate.timex))
        || areTwoDays(m_scene, draft.timex, candidate.timex))
        fitness -= 3;
    if (candidate.definite)
        fitness += 2;
    return fitness;
}

int Gatherer::fit(const Draft &draft, const Candidate &candidate) const
{
    if (draft.kind != candidate.kind)
        return kNever;
    switch (candidate.kind) {
    case Kind::Hack:
        return fitHack(draft, candidate);
    case Kind::Accusation:
    case Kind::Denial:
        return fitClaim(draft, candidate);
    case Kind::Meeting:
        return fitMeeting(draft, candidate);
    }
    return kNever;
}

int Gatherer::bestDraft(const Candidate &candidate, int &fitness) const
{
    int best = -1;
    fitness = kNever;
    const std::vector<int> &known = m_ofKind[std::size_t(candidate.kind)];
    const std::size_t oldest = known.size() - std::min(known.size(), kCompared);
    for (std::size_t i = known.size(); i-- > oldest;) {
        const int here = fit(m_drafts[std::size_t(known[i])], candidate);
        // Of equals the one that was founded last: it is what the text speaks of now.
        if (here > fitness) {
            fitness = here;
            best = known[i];
        }
    }
    return best;
}

void Gatherer::takeDate(Draft &draft, const Candidate &candidate) const
{
    if (candidate.timex < 0)
        return;
    const Dates::Timex &timex = m_scene.timexes()[std::size_t(candidate.timex)];
    if (const auto begun = begunWithin(draft.date, openedBy(m_scene, candidate, timex.date))) {
        draft.timex = candidate.timex;
        draft.date = begun;
        return;
    }
    if (draft.timex < 0 || (!draft.date && timex.date) || isNarrower(draft, timex)) {
        draft.timex = candidate.timex;
        if (!timex.isLimit)
            draft.date = openedBy(m_scene, candidate, toDay(timex.date));
    }
}

void Gatherer::join(Draft &draft, int place)
{
    const Candidate &candidate = m_candidates[std::size_t(place)];
    draft.members.push_back(place);
    if (candidate.generic || candidate.negated)
        return;
    for (const QString &name : candidate.actorNames) {
        // A firm that was hacked does not turn out to have done it.
        const bool victim = candidate.kind == Kind::Hack && draft.targets.contains(name)
            && draft.ownVictim && !candidate.actorGroups.contains(name);
        if (!draft.actors.contains(name) && !victim)
            draft.actors += name;
    }
    for (const QString &name : candidate.actorGroups) {
        if (!draft.actorGroups.contains(name))
            draft.actorGroups += name;
    }
    for (const QString &name : candidate.targetNames) {
        const bool known = std::ranges::any_of(draft.targets, [&](const QString &target) {
            return candidate.kind == Kind::Hack ? alike(name, target) : name == target;
        });
        if (!known)
            draft.targets += name;
    }
    for (const QString &name : candidate.targetGroups) {
        if (!draft.targetGroups.contains(name))
            draft.targetGroups += name;
    }
    for (const Delegate &delegate : candidate.delegates) {
        if (std::ranges::find(draft.delegates, delegate) == draft.delegates.end())
            draft.delegates.push_back(delegate);
    }
    draft.ownVictim = draft.ownVictim || candidate.ownVictim;
    takeDate(draft, candidate);
}

void Gatherer::found(int place)
{
    const Candidate &candidate = m_candidates[std::size_t(place)];
    Draft draft;
    draft.kind = candidate.kind;
    draft.founder = place;
    draft.status = candidate.status;
    draft.gathering = candidate.rule->gathering;
    join(draft, place);
    m_ofKind[std::size_t(draft.kind)].push_back(int(m_drafts.size()));
    m_drafts.push_back(std::move(draft));
}

/// "The first time was last month, when the two presidents met": other date, same parties.
bool Gatherer::isAnotherMeeting(const Candidate &candidate, const Draft &draft) const
{
    if (candidate.kind != Kind::Meeting || candidate.rule->weak || !candidate.actorNames.isEmpty())
        return false;
    // Nouns take up, but for summits; what two do once more a verb says, or "further talks".
    if (!candidate.rule->verb && !candidate.rule->gathering && !isAnother(m_scene, candidate))
        return false;
    if (candidate.status != Status::Reported && draft.status == Status::Reported)
        return !candidate.definite;
    const auto date = dateOf(m_scene, candidate.timex);
    return date && date->hasYear() && draft.date && !compatible(date, draft.date)
        && m_scene.any(m_scene.window(candidate.trigger), m_scene.sets().anaphor);
}

void Gatherer::foundAgain(int place, int draft)
{
    const QStringList parties = m_drafts[std::size_t(draft)].actors;
    const std::vector<Delegate> delegates = m_drafts[std::size_t(draft)].delegates;
    found(place);
    m_drafts.back().actors = parties;
    m_drafts.back().delegates = delegates;
    m_drafts.back().reasons.push_back({u"same-parties"_s, {}, u"another time, the same parties"_s});
}

std::vector<Draft> Gatherer::run()
{
    std::vector<int> later;
    for (int place = 0; place < int(m_candidates.size()); ++place) {
        const Candidate &candidate = m_candidates[std::size_t(place)];
        if (!founds(candidate)) {
            later.push_back(place);
            continue;
        }
        int fitness = 0;
        const int draft = bestDraft(candidate, fitness);
        if (draft >= 0 && fitness >= 0)
            join(m_drafts[std::size_t(draft)], place);
        else
            found(place);
    }
    for (const int place : later) {
        const Candidate &candidate = m_candidates[std::size_t(place)];
        int fitness = 0;
        const bool silent = candidate.generic || candidate.negated || candidate.rule->shadow;
        const int draft = silent ? -1 : bestDraft(candidate, fitness);
        if (draft >= 0 && fitness >= 0)
            join(m_drafts[std::size_t(draft)], place);
        else if (draft >= 0 && isAnotherMeeting(candidate, m_drafts[std::size_t(draft)]))
            foundAgain(place, draft);
    }
    for (Draft &draft : m_drafts)
        std::ranges::sort(draft.members);
    std::ranges::sort(m_drafts, {}, [](const Draft &draft) { return draft.members.front(); });
    return std::move(m_drafts);
}

} // namespace

std::vector<Draft> gather(const Scene &scene, const std::vector<Candidate> &candidates)
{
    return Gatherer(scene, candidates).run();
}

} // namespace Extraction
