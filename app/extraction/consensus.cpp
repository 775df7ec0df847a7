// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/consensus.h"

#include <algorithm>
#include <chrono>

namespace Extraction {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

constexpr auto kDay = days(1);
constexpr auto kMonth = days(31);
/// How long after it an article without a date of its own still speaks of "the" denial.
constexpr auto kNews = days(14);
/// And one of "the" hack of somebody.
constexpr auto kTold = days(2 * 366);
constexpr auto kYear = days(366);

QStringList common(const QStringList &one, const QStringList &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() ? other : one;
    QStringList both;
    std::ranges::set_intersection(one, other, std::back_inserter(both));
    return both;
}

Party common(const Party &one, const Party &other)
{
    return {common(one.sides, other.sides), common(one.own, other.own)};
}

bool contradict(const QStringList &one, const QStringList &other)
{
    return !one.isEmpty() && !other.isEmpty() && sharedCount(one, other) == 0;
}

/// The same operation or victim is spoken of.
bool shareSubject(const Consensus &one, const Consensus &other)
{
    return sharedCount(one.incidents, other.incidents) > 0
        || sharedCount(one.victims, other.victims) > 0;
}

bool contradictInSubject(const Consensus &one, const Consensus &other)
{
    const auto any = [](const Consensus &of) {
        return !of.incidents.isEmpty() || !of.victims.isEmpty();
    };
    return any(one) && any(other) && !shareSubject(one, other);
}

int pointsOf(DateTie tie)
{
    switch (tie) {
    case DateTie::SameDay:
        return 3;
    case DateTie::NextDay:
    case DateTie::SameMonth:
        return 2;
    case DateTie::Overlap:
    case DateTie::Near:
        return 1;
    case DateTie::Unknown:
    case DateTie::Close:
    case DateTie::Apart:
        break;
    }
    return 0;
}

/// A named operation, or the same victim; else the same states on the same day. Who did it
/// and when may be what the articles disagree about, but then the operation must have a name.
std::optional<int> hacksAgree(const Consensus &one, const Consensus &other, DateTie tie)
{
    constexpr int kEnoughForName = 4;
    constexpr int kEnoughForVictim = 5;
    const bool incident = sharedCount(one.incidents, other.incidents) > 0;
    const bool victim = sharedCount(one.victims, other.victims) > 0;
    const int actors = sharedCount(one.actors, other.actors);
    const bool otherActors = actors == 0 && !one.actors.isEmpty() && !other.actors.isEmpty();
    const bool otherVictims = contradict(one.victims, other.victims);
    if (one.unreal != other.unreal || contradict(one.incidents, other.incidents))
        return {};
    int points = pointsOf(tie) + (actors > 0 ? 2 : 0);
    if (incident) {
        points += 3 + (victim ? 2 : 0) - (otherActors ? 1 : 0) - (otherVictims ? 1 : 0);
        return points >= kEnoughForName && !(otherActors && otherVictims) ? std::optional(points)
                                                                          : std::nullopt;
    }
    if (otherActors || otherVictims || tie == DateTie::Close)
        return {};
    // A victim may be attacked every year by the same doer.
    if (victim && tie == DateTie::Unknown)
        return {};
    if (victim)
        return points + 3 >= kEnoughForVictim ? std::optional(points + 3) : std::nullopt;
    const bool states = sharedCount(one.targets.sides, other.targets.sides) > 0;
    if (states && actors > 0 && tie == DateTie::SameDay)
        return points + 1;
    return {};
}

/// A date that says less than the day needs the same subject besides.
bool isDatedEnough(DateTie tie, bool subject, bool person)
{
    switch (tie) {
    case DateTie::SameDay:
        return true;
    case DateTie::NextDay:
        return subject || person;
    case DateTie::SameMonth:
    case DateTie::Overlap:
    case DateTie::Near:
        return subject;
    case DateTie::Unknown:
    case DateTie::Close:
    case DateTie::Apart:
        break;
    }
    return false;
}

/// One per side, accused and occasion. Several speakers of one government on one day are one.
std::optional<int> accusationsAgree(const Consensus &one, const Consensus &other, DateTie tie)
{
    const int actors = sharedCount(one.actors, other.actors);
    const int targets = sharedCount(one.targets, other.targets);
    const bool subject = shareSubject(one, other);
    const bool person = sharedCount(one.actors.own, other.actors.own) > 0;
    if (actors == 0 || targets == 0 || contradictInSubject(one, other)
        || !isDatedEnough(tie, subject, person))
        return {};
    // Two groups of one state are two accused, unless it is the same deed.
    if (!subject && contradict(one.targets.own, other.targets.own))
        return {};
    return actors + targets + pointsOf(tie) + (subject ? 2 : 0);
}

/// One per side, accuser and occasion. Where one article does not say whom it answers, the same
/// speaker or the same subject must stand in for that.
std::optional<int> denialsAgree(const Consensus &one, const Consensus &other, DateTie tie)
{
    const int actors = sharedCount(one.actors, other.actors);
    const int targets = sharedCount(one.targets, other.targets);
    const bool subject = shareSubject(one, other);
    const bool person = sharedCount(one.actors.own, other.actors.own) > 0;
    if (actors == 0 || contradictInSubject(one, other) || !isDatedEnough(tie, subject, person))
        return {};
    const bool unsaid = one.targets.isEmpty() || other.targets.isEmpty();
    if (targets == 0 && (!unsaid || (!subject && !person)))
        return {};
    return actors + targets + pointsOf(tie) + (subject ? 2 : 0);
}

/// The same sides, so that a trilateral is none of its bilaterals; and not other persons of them.
std::optional<int> meetingsAgree(const Consensus &one, const Consensus &other, DateTie tie)
{
    const int persons = sharedCount(one.actors.own, other.actors.own);
    const int all = sharedCount(one.actors, other.actors);
    if (all < 2 || contradict(one.actors.own, other.actors.own))
        return {};
    if (one.actors.sides != other.actors.sides && persons < 2)
        return {};
    if (!isDatedEnough(tie, persons >= 2, persons >= 1))
        return {};
    if (one.unreal != other.unreal && tie != DateTie::SameDay)
        return {};
    return all + pointsOf(tie);
}

/// A hack is told of for years: the year is enough, and keeps the ways to tell of it few.
std::optional<Dates::Bounds> publishedIn(Kind kind, const std::optional<Dates::Edtf> &published)
{
    const auto bounds = published ? published->bounds() : std::nullopt;
    if (!bounds || kind != Kind::Hack)
        return bounds;
    Dates::EdtfDate year;
    year.year = int(std::chrono::year_month_day(std::chrono::floor<days>(bounds->earliest)).year());
    return year.bounds();
}

/// Nobody tells of what has not happened yet.
bool isToldBefore(const Consensus &undated, const Consensus &dated)
{
    return undated.published && dated.window && !dated.unreal
        && dated.window->earliest >= undated.published->latest;
}

/// Neither is dated, or other is: whether what appeared then may still speak of that.
bool isNear(const Consensus &undated, const Consensus &other)
{
    if (!undated.published || undated.dayOfYear != 0)
        return false;
    const auto reach = undated.kind == Kind::Hack ? kTold : kNews;
    if (!other.window) {
        if (!other.published)
            return false;
        // In the same year or the next; claims on the same day.
        return undated.kind == Kind::Hack
            ? std::chrono::abs(undated.published->earliest - other.published->earliest) <= kYear
            : undated.published == other.published;
    }
    return other.window->earliest < undated.published->latest
        && other.window->latest > undated.published->earliest - reach
        && (other.isDay() || other.kind == Kind::Hack);
}

} // namespace

int sharedCount(const QStringList &one, const QStringList &other)
{
    int count = 0;
    for (auto i = one.begin(), j = other.begin(); i != one.end() && j != other.end();) {
        const int order = i->compare(*j);
        count += order == 0 ? 1 : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
    }
    return count;
}

int sharedCount(const Party &one, const Party &other)
{
    return sharedCount(one.sides, other.sides) + sharedCount(one.own, other.own);
}

bool Consensus::isDay() const
{
    return window && window->latest - window->earliest <= kDay;
}

Consensus consensusOf(const Account &account, const std::optional<Dates::Edtf> &published)
{
    Consensus says;
    says.kind = account.kind;
    says.unreal = account.status == Status::Planned || account.status == Status::Possible;
    says.actors = account.actors;
    says.targets = account.targets;
    says.victims = account.victims;
    says.incidents = account.incidents;
    if (!account.date) {
        says.published = publishedIn(account.kind, published);
        return says;
    }
    says.window = account.date->bounds();
    says.approximate = account.date->isApproximate() || account.date->isUncertain();
    const Dates::EdtfDate &first = account.date->dates().front();
    if (!says.window && account.date->form() == Dates::Edtf::Form::Date && first.month && first.day)
        says.dayOfYear = *first.month * 32 + *first.day;
    return says;
}

Consensus merged(const Consensus &one, const Consensus &other)
{
    Consensus both = one;
    both.unreal = one.unreal && other.unreal;
    both.approximate = one.approximate && other.approximate;
    both.published = one.published ? one.published : other.published;
    if (!one.window)
        both.window = other.window;
    else if (other.window && one.window->earliest < other.window->latest
             && other.window->earliest < one.window->latest)
        both.window = {std::max(one.window->earliest, other.window->earliest),
                       std::min(one.window->latest, other.window->latest)};
    both.actors = common(one.actors, other.actors);
    both.targets = common(one.targets, other.targets);
    both.victims = common(one.victims, other.victims);
    both.incidents = common(one.incidents, other.incidents);
    return both;
}

DateTie dateTie(const Consensus &one, const Consensus &other)
{
    if (!one.window || !other.window) {
        const Consensus &undated = one.window ? other : one;
        const Consensus &dated = one.window ? one : other;
        if (isToldBefore(undated, dated))
            return DateTie::Apart;
        return isNear(undated, dated) ? DateTie::Near : DateTie::Unknown;
    }
    const auto gap = std::max(one.window->earliest - other.window->latest,
                              other.window->earliest - one.window->latest);
    if (gap >= 0ms)
        return gap <= kMonth ? DateTie::Close : DateTie::Apart;
    if (one.isDay() && other.isDay())
        return DateTie::SameDay;
    const auto width = std::max(one.window->latest - one.window->earliest,
                                other.window->latest - other.window->earliest);
    return width <= kMonth ? DateTie::SameMonth : DateTie::Overlap;
}

std::optional<int> agreement(const Consensus &one, const Consensus &other, DateTie tie)
{
    if (one.kind != other.kind || tie == DateTie::Apart)
        return {};
    switch (one.kind) {
    case Kind::Hack:
        return hacksAgree(one, other, tie);
    case Kind::Accusation:
        return accusationsAgree(one, other, tie);
    case Kind::Denial:
        return denialsAgree(one, other, tie);
    case Kind::Meeting:
        return meetingsAgree(one, other, tie);
    }
    return {};
}

} // namespace Extraction
