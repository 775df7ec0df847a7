// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/calendar.h"
#include "ui/timeline/timelinedata.h"

#include <algorithm>
#include <random>

/// Events for tests of the timeline, made by hand or at random, with titles "event 1", "event 2" …
namespace Scene {

inline constexpr std::int64_t kDay = 86'400'000;

inline Model::TimeItem item(Model::EventKey key, Extraction::Kind kind, std::int64_t begin,
                            std::int64_t end, Dates::Precision precision)
{
    Model::TimeItem result;
    result.key = key;
    result.kind = kind;
    result.begin = begin;
    result.end = end;
    result.precision = precision;
    return result;
}

inline Model::TimeItem day(Model::EventKey key, int year, int month, int dayOfMonth,
                           Extraction::Kind kind = Extraction::Kind::Hack)
{
    const std::int64_t begin = Gui::Calendar::dayStart(year, month, dayOfMonth);
    return item(key, kind, begin, begin + kDay, Dates::Precision::Day);
}

inline Model::TimeItem month(Model::EventKey key, int year, int monthOfYear,
                             Extraction::Kind kind = Extraction::Kind::Hack)
{
    using namespace Gui::Calendar;
    const std::int64_t begin = dayStart(year, monthOfYear, 1);
    return item(key, kind, begin, next(begin, {Unit::Month, 1}), Dates::Precision::Month);
}

/// Days, months, years and intervals of 2007-2026 in bursts, with all signs of doubt.
inline std::vector<Model::TimeItem> randomItems(int count, unsigned seed)
{
    using namespace Gui::Calendar;
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution(0, most)(random);
    };
    std::vector<std::int64_t> bursts;
    for (int i = 0; i < 8; ++i)
        bursts.push_back(dayStart(2007, 1, 1) + upTo(7000) * kDay);
    std::normal_distribution<double> around(0, 50.0 * double(kDay));
    std::vector<Model::TimeItem> items;
    for (int i = 0; i < count; ++i) {
        const std::int64_t moment = bursts[std::size_t(upTo(7))] + std::int64_t(around(random));
        const Moment fields = momentAt(moment);
        const auto key = Model::EventKey(i + 1);
        const auto kind = Extraction::Kind(upTo(3));
        Model::TimeItem made;
        switch (upTo(4)) {
        case 0:
            made = month(key, fields.year, fields.month, kind);
            break;
        case 1:
            made = item(key, kind, dayStart(fields.year, 1, 1), dayStart(fields.year + 1, 1, 1),
                        Dates::Precision::Year);
            break;
        case 2:
            made = item(key, kind, moment, moment + (1 + upTo(400)) * kDay, Dates::Precision::Day);
            made.openEnd = upTo(2) == 0;
            made.openStart = upTo(4) == 0;
            break;
        default:
            made = day(key, fields.year, fields.month, fields.day, kind);
        }
        made.approximate = upTo(6) == 0;
        made.uncertain = upTo(6) == 0;
        items.push_back(made);
    }
    return items;
}

inline Gui::TimelineData data(std::vector<Model::TimeItem> items)
{
    Gui::TimelineData result;
    result.index = Model::TimeIndex(std::move(items));
    result.lanes = Gui::lanesByKind();
    result.text = [](Model::EventKey key) {
        return Gui::EventText{QStringLiteral("event %1").arg(key), QStringLiteral("a date"),
                              QStringLiteral("2016"), QStringLiteral("a source")};
    };
    return result;
}

} // namespace Scene
