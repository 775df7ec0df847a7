// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/timelinescene.h"

#include "ui/timeline/calendar.h"
#include "ui/timeline/timescale.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace BenchScene {

namespace {

using Model::Period;
using Model::TimeItem;
using namespace Gui::Calendar;

constexpr std::int64_t kDay = 86'400'000;
constexpr std::size_t kTitles = 65'536;
constexpr int kStepsIn = 30;
constexpr int kStepsAcross = 30;
// Where the cursor stands, as a share of the width.
constexpr double kCursor = 0.62;

void setBounds(TimeItem &item, std::int64_t moment, int form, int spread)
{
    const Moment fields = momentAt(moment);
    const auto over = [&](std::int64_t begin, const Step &step, Dates::Precision precision) {
        item.begin = begin;
        item.end = next(begin, step);
        item.precision = precision;
    };
    const std::int64_t day = dayStart(fields.year, fields.month, fields.day);
    if (form < 13) {
        over(dayStart(fields.year, fields.month, 1), {Unit::Month, 1}, Dates::Precision::Month);
    } else if (form < 16) {
        over(dayStart(fields.year, 1, 1), {Unit::Year, 1}, Dates::Precision::Year);
    } else if (form < 26) {
        over(day, {Unit::Day, 1}, Dates::Precision::Day);
        item.approximate = true;
    } else if (form < 33) {
        item.begin = day;
        item.end = day + (2 + spread) * kDay;
    } else if (form < 45) {
        over(moment / 60'000 * 60'000, {Unit::Minute, 1}, Dates::Precision::Minute);
    } else {
        over(day, {Unit::Day, 1}, Dates::Precision::Day);
    }
}

QStringList makeTitles()
{
    static const QStringList kWords{
        QStringLiteral("ministry"),  QStringLiteral("denies"),   QStringLiteral("intrusion"),
        QStringLiteral("email"),     QStringLiteral("servers"),  QStringLiteral("after"),
        QStringLiteral("election"),  QStringLiteral("blames"),   QStringLiteral("hackers"),
        QStringLiteral("of"),        QStringLiteral("foreign"),  QStringLiteral("agency"),
        QStringLiteral("for"),       QStringLiteral("stealing"), QStringLiteral("records"),
        QStringLiteral("summit"),    QStringLiteral("talks"),    QStringLiteral("over"),
        QStringLiteral("sanctions"), QStringLiteral("network")};
    std::mt19937 random(5);
    QStringList titles;
    for (std::size_t i = 0; i < kTitles; ++i) {
        const int length = 50 + int(random() % 15);
        QString title = QString::number(i);
        while (title.size() < length)
            title += QLatin1Char(' ') + kWords[qsizetype(random() % std::size_t(kWords.size()))];
        titles += title.left(length);
    }
    return titles;
}

// Every five events, the first: it and the two after it are a thread.
bool isInThread(Model::EventKey key)
{
    return key % 15 < 3;
}

} // namespace

std::vector<TimeItem> items(std::size_t count)
{
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    const Period years{dayStart(2007, 1, 1), dayStart(2027, 1, 1)};
    const auto days = int(years.length() / kDay);
    std::vector<std::pair<std::int64_t, double>> bursts;
    for (int i = 0; i < 60; ++i)
        bursts.emplace_back(years.begin + upTo(days) * kDay, double(3 + upTo(60)) * double(kDay));
    std::normal_distribution<double> around(0, 1);
    std::vector<TimeItem> items(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto &[middle, width] = bursts[std::size_t(upTo(59))];
        std::int64_t moment = upTo(4) == 0 ? years.begin + upTo(days) * kDay + upTo(86'399) * 1000
                                           : middle + std::int64_t(around(random) * width);
        moment = std::clamp(moment, years.begin, years.end - 1);
        items[i].key = i + 1;
        items[i].kind = Extraction::Kind(upTo(3));
        setBounds(items[i], moment, upTo(99), upTo(120));
        items[i].uncertain = upTo(11) == 0;
    }
    return items;
}

QString title(Model::EventKey key)
{
    static const QStringList kMade = makeTitles();
    return kMade[qsizetype(key % kTitles)];
}

Gui::TimelineData data(Model::TimeIndex index)
{
    Gui::TimelineData data;
    data.index = std::move(index);
    data.lanes = Gui::lanesByKind();
    data.opened = true;
    data.text = [](Model::EventKey key) {
        return Gui::EventText{title(key), QStringLiteral("a date"), QStringLiteral("2016"),
                              QStringLiteral("a source")};
    };
    // Made when it is asked for, as small as it is.
    data.thread = [](Model::EventKey key) -> const Model::EventThread * {
        // As many as are looked at together.
        static std::array<Model::EventThread, 64> threads;
        if (!isInThread(key))
            return nullptr;
        const Model::EventKey first = key - key % 15;
        Model::EventThread &thread = threads[(first / 15) % threads.size()];
        thread.events = {first, first + 1, first + 2};
        thread.ties = {{first + 1, first, Extraction::Relation::Answers},
                       {first + 2, first, Extraction::Relation::Answers},
                       {first + 2, first + 1, Extraction::Relation::Answers}};
        return &thread;
    };
    return data;
}

Model::EventKey threadedEvent(std::size_t count)
{
    const Model::EventKey middle = count / 2;
    return middle - middle % 15 + 1;
}

std::vector<Period> script(Period extent)
{
    const Period whole = Gui::fitted(extent, 4 * kDay);
    const auto anchor = whole.begin + std::int64_t(kCursor * double(whole.length()));
    std::vector<Period> periods;
    for (int step = 0; step <= kStepsIn; ++step)
        periods.push_back(
            Gui::zoomed(whole, anchor, std::pow(8.0, -double(step) / double(kStepsIn))));
    for (int step = kStepsIn; step-- > 0;)
        periods.push_back(periods[std::size_t(step)]);
    const Period near = Gui::zoomed(whole, whole.begin, 0.25);
    for (int step = 0; step <= kStepsAcross; ++step)
        periods.push_back(
            Gui::panned(near, (whole.length() - near.length()) / kStepsAcross * step));
    return periods;
}

} // namespace BenchScene
