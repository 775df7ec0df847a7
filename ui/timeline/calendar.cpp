// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/calendar.h"

#include <algorithm>
#include <chrono>

namespace Gui::Calendar {

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kDay = 86'400'000;

constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

constexpr std::int64_t fixedLength(Unit unit)
{
    switch (unit) {
    case Unit::Second:
        return kSecond;
    case Unit::Minute:
        return 60 * kSecond;
    case Unit::Hour:
        return 3600 * kSecond;
    default:
        return kDay;
    }
}

// Days 1, 8, 15, 22 for steps of seven: a 29th would stand beside the next 1st.
int floorDay(int day, int count)
{
    const int last = count == 1 ? 30 : 28 / count - 1;
    return std::min((day - 1) / count, last) * count + 1;
}

} // namespace

Moment momentAt(std::int64_t time)
{
    using namespace std::chrono;
    const std::int64_t days = floorDivide(time, kDay);
    const auto inDay = int((time - days * kDay) / kSecond);
    const sys_days date{std::chrono::days(days)};
    const year_month_day fields{date};
    return {.year = int(fields.year()),
            .month = int(unsigned(fields.month())),
            .day = int(unsigned(fields.day())),
            .weekday = int(weekday(date).iso_encoding()),
            .hour = inDay / 3600,
            .minute = inDay / 60 % 60,
            .second = inDay % 60};
}

std::int64_t dayStart(int year, int month, int day)
{
    using namespace std::chrono;
    const sys_days date{std::chrono::year(year) / std::chrono::month(unsigned(month))
                        / std::chrono::day(unsigned(day))};
    return std::int64_t(date.time_since_epoch().count()) * kDay;
}

std::int64_t floorTo(std::int64_t time, const Step &step)
{
    const Moment moment = momentAt(time);
    switch (step.unit) {
    case Unit::Year:
        return dayStart(int(floorDivide(moment.year, step.count)) * step.count, 1, 1);
    case Unit::Month:
        return dayStart(moment.year, (moment.month - 1) / step.count * step.count + 1, 1);
    case Unit::Day:
        return dayStart(moment.year, moment.month, floorDay(moment.day, step.count));
    default: {
        const std::int64_t length = fixedLength(step.unit) * step.count;
        return floorDivide(time, length) * length;
    }
    }
}

std::int64_t next(std::int64_t time, const Step &step)
{
    const Moment moment = momentAt(time);
    switch (step.unit) {
    case Unit::Year:
        return dayStart(moment.year + step.count, 1, 1);
    case Unit::Month: {
        const int months = moment.month - 1 + step.count;
        return dayStart(moment.year + months / 12, months % 12 + 1, 1);
    }
    case Unit::Day: {
        const std::int64_t later = time + step.count * kDay;
        if (step.count == 1 || floorTo(later, step) == later)
            return later;
        return next(dayStart(moment.year, moment.month, 1), {Unit::Month, 1});
    }
    default:
        return time + fixedLength(step.unit) * step.count;
    }
}

double shortest(const Step &step)
{
    constexpr double kDays = double(kDay);
    switch (step.unit) {
    case Unit::Year:
        return 365 * kDays * step.count;
    case Unit::Month:
        return (step.count == 1 ? 28 : 30 * step.count - 1) * kDays;
    case Unit::Day:
        return kDays * step.count;
    default:
        return double(fixedLength(step.unit)) * step.count;
    }
}

} // namespace Gui::Calendar
