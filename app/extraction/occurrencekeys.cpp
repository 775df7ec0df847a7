// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/occurrencekeys.h"

#include "app/extraction/wirecopies.h"

#include <chrono>

namespace Extraction {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

/// A hack over more years than these is no operation that could be told from another by its date.
constexpr int kMostYears = 5;
/// A claim within a longer time than this is not looked for.
constexpr int kMostMonths = 3;

/// What a key is made of beside the kind.
enum class Facet : char16_t { Day, Words, Published, Year, Undated, Month, DayOfYear, Subject };

BlockKey key(Kind kind, Facet facet, std::int64_t number, QStringView name = {})
{
    const QChar head[]{QChar(u'a' + int(kind)), QChar(u'A' + int(facet))};
    return stableHash(name) * 31 + std::uint64_t(number) * 0x9e3779b97f4a7c15
        + stableHash(QStringView(head, 2));
}

std::int64_t dayOf(Dates::Instant moment)
{
    return std::chrono::floor<days>(moment).time_since_epoch().count();
}

int yearOf(Dates::Instant moment)
{
    return int(std::chrono::year_month_day(std::chrono::floor<days>(moment)).year());
}

int monthOf(Dates::Instant moment)
{
    const std::chrono::year_month_day day(std::chrono::floor<days>(moment));
    return int(day.year()) * 12 + int(unsigned(day.month()));
}

int dayOfYear(Dates::Instant moment)
{
    const std::chrono::year_month_day day(std::chrono::floor<days>(moment));
    return int(unsigned(day.month())) * 32 + int(unsigned(day.day()));
}

/// What a happening is known by besides its date: meetings by who met, the rest by the hack that
/// it is or is about.
QStringList subjectsOf(const Consensus &account)
{
    if (account.kind == Kind::Meeting)
        return account.actors.own;
    return account.incidents + account.victims;
}

int years(const Dates::Bounds &window)
{
    return yearOf(window.latest - 1ms) - yearOf(window.earliest) + 1;
}

void addMonths(std::vector<BlockKey> &keys, const Consensus &account, Dates::Instant first,
               Dates::Instant last)
{
    for (int month = monthOf(first); month <= monthOf(last); ++month) {
        for (const QString &name : subjectsOf(account))
            keys.push_back(key(account.kind, Facet::Month, month, name));
    }
}

} // namespace

std::vector<BlockKey> blocksOf(const Consensus &account, QStringView dateWords)
{
    std::vector<BlockKey> keys;
    if (account.kind == Kind::Hack) {
        const bool placed = account.window && years(*account.window) <= kMostYears;
        for (const QString &name : subjectsOf(account)) {
            if (!placed)
                keys.push_back(key(Kind::Hack, Facet::Undated, 0, name));
            for (int i = 0; placed && i < years(*account.window); ++i)
                keys.push_back(
                    key(Kind::Hack, Facet::Year, yearOf(account.window->earliest) + i, name));
        }
        if (!keys.empty())
            return keys;
    }
    if (account.isDay())
        return {key(account.kind, Facet::Day, dayOf(account.window->earliest))};
    if (account.kind == Kind::Hack)
        return {};
    if (account.window || account.dayOfYear != 0)
        return {key(account.kind, Facet::Words, 0, dateWords)};
    if (account.published)
        return {key(account.kind, Facet::Published, dayOf(account.published->earliest))};
    return {};
}

bool isFirm(const Consensus &account)
{
    if (account.kind == Kind::Hack)
        return account.window && years(*account.window) <= kMostYears
            && !subjectsOf(account).isEmpty();
    return account.isDay() && !account.approximate;
}

std::vector<BlockKey> shownUnder(const Consensus &firm)
{
    std::vector<BlockKey> keys;
    if (firm.isDay()) {
        const Dates::Instant begin = firm.window->earliest;
        keys.push_back(key(firm.kind, Facet::Day, dayOf(begin)));
        keys.push_back(key(firm.kind, Facet::DayOfYear, dayOfYear(begin)));
        addMonths(keys, firm, begin, begin);
    }
    if (firm.kind == Kind::Hack) {
        for (const QString &name : subjectsOf(firm))
            keys.push_back(key(Kind::Hack, Facet::Subject, 0, name));
    }
    return keys;
}

std::vector<BlockKey> looksUnder(const Consensus &loose)
{
    std::vector<BlockKey> keys;
    if (loose.kind == Kind::Hack) {
        for (const QString &name : subjectsOf(loose))
            keys.push_back(key(Kind::Hack, Facet::Subject, 0, name));
        if (keys.empty() && loose.isDay())
            keys.push_back(key(Kind::Hack, Facet::Day, dayOf(loose.window->earliest)));
        return keys;
    }
    if (loose.isDay())
        return {key(loose.kind, Facet::Day, dayOf(loose.window->earliest) - 1)};
    if (loose.dayOfYear != 0)
        return {key(loose.kind, Facet::DayOfYear, loose.dayOfYear)};
    if (loose.window) {
        const Dates::Bounds &window = *loose.window;
        if (monthOf(window.latest - 1ms) - monthOf(window.earliest) < kMostMonths)
            addMonths(keys, loose, window.earliest, window.latest - 1ms);
    } else if (loose.published) {
        addMonths(keys, loose, loose.published->earliest - days(14), loose.published->latest - 1ms);
    }
    return keys;
}

DateTie looseTie(const Consensus &loose, const Consensus &firm)
{
    if (loose.kind == Kind::Hack || !firm.window)
        return dateTie(loose, firm);
    if (loose.dayOfYear != 0)
        return loose.dayOfYear == dayOfYear(firm.window->earliest) ? DateTie::NextDay
                                                                   : DateTie::Apart;
    if (loose.isDay() && loose.approximate
        && dayOf(loose.window->earliest) - 1 == dayOf(firm.window->earliest))
        return DateTie::NextDay;
    return dateTie(loose, firm);
}

} // namespace Extraction
