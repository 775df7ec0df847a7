// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/summary.h"

#include "app/extraction/eventbuilder.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <set>

namespace Extraction {

namespace {

using Accounts = std::vector<const Event *>;

const std::array kFields{QStringLiteral("date"), QStringLiteral("status"), QStringLiteral("actors"),
                         QStringLiteral("targets")};

std::vector<Dates::Edtf> datesOf(const Accounts &accounts)
{
    std::vector<Dates::Edtf> dates;
    for (const Event *account : accounts) {
        if (account->date && std::ranges::find(dates, *account->date) == dates.end())
            dates.push_back(*account->date);
    }
    return dates;
}

bool liesWithin(const Dates::Edtf &inner, const Dates::Edtf &outer)
{
    const auto one = inner.bounds();
    const auto other = outer.bounds();
    // A day without a year contradicts none; that the accounts were joined says they fit.
    if (!other)
        return one.has_value();
    return one && other->earliest <= one->earliest && one->latest <= other->latest;
}

/// The same day with and without "about": the plainer word.
bool isPlainer(const Dates::Edtf &one, const Dates::Edtf &other)
{
    return one.bounds() == other.bounds()
        && int(one.isApproximate()) + int(one.isUncertain())
        < int(other.isApproximate()) + int(other.isUncertain());
}

Dates::Edtf undecided(std::vector<Dates::Edtf> dates)
{
    std::erase_if(dates, [](const Dates::Edtf &date) { return !date.bounds(); });
    std::ranges::sort(dates, {}, [](const Dates::Edtf &date) {
        const auto bounds = date.bounds();
        return std::pair(bounds->earliest, bounds->latest);
    });
    const bool plain = std::ranges::all_of(
        dates, [](const Dates::Edtf &date) { return date.form() == Dates::Edtf::Form::Date; });
    if (plain) {
        std::vector<Dates::EdtfDate> members;
        for (const Dates::Edtf &date : dates)
            members.push_back(date.dates().front());
        return Dates::Edtf::fromSet(Dates::Edtf::Form::OneOf, std::move(members));
    }
    Dates::EdtfDate first = dates.front().dates().front();
    const auto last = std::ranges::max_element(
        dates, {}, [](const Dates::Edtf &date) { return date.bounds()->latest; });
    Dates::EdtfDate end = last->dates().back();
    first.uncertain = true;
    end.uncertain = true;
    return Dates::isInOrder(first, end) ? Dates::Edtf::fromInterval(first, end) : *last;
}

std::optional<Dates::Edtf> dateOf(const Accounts &accounts)
{
    const std::vector<Dates::Edtf> dates = datesOf(accounts);
    if (dates.size() <= 1)
        return dates.empty() ? std::nullopt : std::optional(dates.front());
    std::optional<Dates::Edtf> found;
    for (const Dates::Edtf &date : dates) {
        const bool within = std::ranges::all_of(dates, [&](const Dates::Edtf &other) {
            // An article's lead is "about" the day it appeared on, or the day before.
            return liesWithin(date, other) || (other.isApproximate() && !date.isApproximate());
        });
        if (within && (!found || isPlainer(date, *found)))
            found = date;
    }
    const bool placed =
        std::ranges::any_of(dates, [](const Dates::Edtf &date) { return date.hasYear(); });
    if (found || !placed)
        return found ? found : dates.front();
    return undecided(dates);
}

QStringList namesOf(const Accounts &accounts, const std::vector<int> &texts,
                    QStringList Event::*role)
{
    QStringList all;
    QHash<QString, int> counts;
    std::set<int> heard;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const QStringList &names = accounts[i]->*role;
        const bool counted = !names.isEmpty() && heard.insert(texts[i]).second;
        for (const QString &name : names) {
            if (!all.contains(name))
                all.append(name);
            if (counted)
                ++counts[name];
        }
    }
    QStringList most;
    std::ranges::copy_if(all, std::back_inserter(most), [&](const QString &name) {
        return 2 * counts.value(name) >= int(heard.size());
    });
    return most.isEmpty() ? all : most;
}

QString valueOf(const Event &account, Difference::Field field)
{
    switch (field) {
    case Difference::Date:
        return account.date ? account.date->toString() : QString();
    case Difference::Status:
        return toString(account.status);
    case Difference::Actors:
        return account.actors.join(QStringLiteral(", "));
    case Difference::Targets:
        return account.targets.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace

Event summaryOf(const Accounts &accounts, const std::vector<int> &texts)
{
    const Event &first = *accounts.front();
    Event shown;
    shown.id = first.id;
    shown.kind = first.kind;
    shown.trigger = first.trigger;
    shown.rule = first.rule;
    shown.date = dateOf(accounts);
    shown.status = (*std::ranges::min_element(accounts, {}, [](const Event *event) {
                       return event->status;
                   }))->status;
    shown.actors = namesOf(accounts, texts, &Event::actors);
    shown.targets = namesOf(accounts, texts, &Event::targets);
    const bool same = shown.actors == first.actors && shown.targets == first.targets;
    shown.title = same ? first.title : eventTitle(shown);
    return shown;
}

std::vector<Difference> differences(const Accounts &accounts)
{
    std::vector<Difference> found;
    for (const auto field :
         {Difference::Date, Difference::Status, Difference::Actors, Difference::Targets}) {
        Difference difference{field, {}};
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            const QString value = valueOf(*accounts[i], field);
            if (value.isEmpty())
                continue;
            const auto voice =
                std::ranges::find(difference.voices, value, &Difference::Voice::value);
            if (voice == difference.voices.end())
                difference.voices.push_back({value, {i}});
            else
                voice->accounts.push_back(i);
        }
        if (difference.voices.size() > 1)
            found.push_back(std::move(difference));
    }
    return found;
}

QString toString(Difference::Field field)
{
    return kFields[std::size_t(field)];
}

} // namespace Extraction
