// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventbins.h"

#include "app/dates/wallclock.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace Model {

namespace {

using namespace std::chrono;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Model::EventBins)
};

using Moment = sys_time<milliseconds>;

std::int64_t count(sys_days day)
{
    return Moment(day).time_since_epoch().count();
}

int floorTo(int year, int step)
{
    const int rest = year % step;
    return year - (rest < 0 ? rest + step : rest);
}

int yearsIn(BinSize size)
{
    return size == BinSize::Year ? 1 : size == BinSize::Decade ? 10 : 100;
}

std::int64_t typicalLength(BinSize size)
{
    constexpr std::int64_t kHour = 3600000;
    constexpr std::array<std::int64_t, 7> kLengths{kHour,
                                                   24 * kHour,
                                                   7 * 24 * kHour,
                                                   31 * 24 * kHour,
                                                   366 * 24 * kHour,
                                                   3653 * 24 * kHour,
                                                   36525 * 24 * kHour};
    return kLengths[std::size_t(size)];
}

std::int64_t middle(const TimeItem &item)
{
    return item.begin + (item.end - item.begin) / 2;
}

bool isIn(Period period, const TimeItem &item)
{
    const std::int64_t moment = middle(item);
    return period.begin <= moment && moment < period.end;
}

bool fits(BinSize size, const TimeItem &item)
{
    return item.end - item.begin <= typicalLength(size);
}

} // namespace

int Bin::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int EventBins::total() const
{
    return std::accumulate(bins.begin(), bins.end(), 0,
                           [](int sum, const Bin &bin) { return sum + bin.total(); });
}

std::optional<std::size_t> EventBins::binOf(const TimeItem &item) const
{
    if (!fits(size, item))
        return {};
    const std::int64_t moment = middle(item);
    const auto after = std::ranges::upper_bound(bins, moment, {}, &Bin::begin);
    if (after == bins.begin() || moment >= (after - 1)->end)
        return {};
    return std::size_t(after - bins.begin() - 1);
}

namespace {

// What the clocks show when the step begins that holds what they show at the moment.
std::int64_t wallBegin(BinSize size, std::int64_t moment)
{
    const Moment at{milliseconds(moment)};
    if (size == BinSize::Hour)
        return floor<hours>(at).time_since_epoch() / 1ms;
    const sys_days day = floor<days>(at);
    if (size == BinSize::Day)
        return count(day);
    if (size == BinSize::Week)
        return count(day - (weekday(day) - Monday));
    const year_month_day date(day);
    if (size == BinSize::Month)
        return count(sys_days(date.year() / date.month() / 1));
    return count(sys_days(year(floorTo(int(date.year()), yearsIn(size))) / January / 1));
}

std::int64_t wallEnd(BinSize size, std::int64_t moment)
{
    const std::int64_t begin = wallBegin(size, moment);
    if (size <= BinSize::Week)
        return begin + typicalLength(size);
    const year_month_day date(floor<days>(Moment{milliseconds(begin)}));
    if (size == BinSize::Month)
        return count(sys_days(date + months(1)));
    return count(sys_days(date + years(yearsIn(size))));
}

} // namespace

std::int64_t binBegin(BinSize size, std::int64_t moment)
{
    const Dates::WallClock &clock = Dates::displayClock();
    return clock.fromWall(wallBegin(size, clock.toWall(moment)));
}

std::int64_t binEnd(BinSize size, std::int64_t moment)
{
    const Dates::WallClock &clock = Dates::displayClock();
    return clock.fromWall(wallEnd(size, clock.toWall(moment)));
}

BinSize chooseBinSize(Period period, const std::vector<TimeItem> &items, int mostBins)
{
    std::vector<TimeItem> inside;
    std::ranges::copy_if(items, std::back_inserter(inside),
                         [period](const TimeItem &item) { return isIn(period, item); });
    BinSize size = BinSize::Hour;
    const auto tooFine = [&](BinSize candidate) {
        if (period.length() / typicalLength(candidate) >= mostBins)
            return true;
        const auto fitting = std::ranges::count_if(
            inside, [candidate](const TimeItem &item) { return fits(candidate, item); });
        return 2 * fitting < std::ranges::ssize(inside);
    };
    while (size < BinSize::Century && tooFine(size))
        size = BinSize(int(size) + 1);
    return size;
}

EventBins binEvents(Period period, const std::vector<TimeItem> &items, BinSize size)
{
    EventBins result{size, {}, 0};
    for (std::int64_t begin = binBegin(size, period.begin); begin < period.end;) {
        const std::int64_t end = binEnd(size, begin);
        result.bins.push_back({begin, end, {}});
        begin = end;
    }
    const Period whole{result.bins.front().begin, result.bins.back().end};
    for (const TimeItem &item : items) {
        if (!isIn(whole, item))
            continue;
        if (const auto bin = result.binOf(item))
            ++result.bins[*bin].counts[std::size_t(item.kind)];
        else
            ++result.tooWide;
    }
    return result;
}

QString binText(BinSize size, std::int64_t begin, const QLocale &locale)
{
    const Moment at{milliseconds(Dates::displayClock().toWall(begin))};
    const year_month_day date(floor<days>(at));
    const QString year = QString::number(int(date.year()));
    const QString month =
        locale.standaloneMonthName(int(unsigned(date.month())), QLocale::ShortFormat);
    const QString day = QString::number(unsigned(date.day()));
    switch (size) {
    case BinSize::Hour: {
        const auto hour = duration_cast<hours>(at - floor<days>(at)).count();
        //: Day, month, hour: "17 Jun 14:00"
        return Text::tr("%1 %2 %3:00").arg(day, month).arg(hour, 2, 10, QLatin1Char('0'));
    }
    case BinSize::Day:
        //: Day, month, year
        return Text::tr("%1 %2 %3").arg(day, month, year);
    case BinSize::Week:
        return Text::tr("week of %1 %2 %3").arg(day, month, year);
    case BinSize::Month:
        //: Month, year
        return Text::tr("%1 %2").arg(month, year);
    case BinSize::Year:
        return year;
    case BinSize::Decade:
        //: A decade, as in "2010s"
        return Text::tr("%1s").arg(year);
    case BinSize::Century:
        //: A hundred years, as in "1900 to 1999"
        return Text::tr("%1 to %2").arg(int(date.year())).arg(int(date.year()) + 99);
    }
    return {};
}

} // namespace Model
