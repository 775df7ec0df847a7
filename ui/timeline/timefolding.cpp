// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timefolding.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

using Model::Period;

constexpr std::int64_t kDay = 86'400'000;
/// A fold is a longer part of what is not folded yet than this …
constexpr double kShare = 0.2;
/// … and so many times as long as half of all gaps are: events at even distances stay as they are.
constexpr double kTimesUsual = 3;
constexpr std::size_t kMostFolds = 12;
constexpr std::int64_t kShortestFold = 2000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::TimeFolding)
};

/// Between events, in order.
std::vector<Period> gapsOf(const Model::TimeIndex &index)
{
    std::vector<Period> gaps;
    std::int64_t end = index.extent().value_or(Period()).begin;
    for (Model::TimeIndex::Place place = 0; place < index.placeEnd(); ++place) {
        if (!index.isShown(place))
            continue;
        const Model::TimeItem &item = index.at(place);
        if (item.begin > end)
            gaps.push_back({end, item.begin});
        end = std::max(end, item.end);
    }
    return gaps;
}

} // namespace

std::vector<Period> longEmptyStretches(const Model::TimeIndex &index)
{
    std::vector<Period> gaps = gapsOf(index);
    if (gaps.empty())
        return gaps;
    std::ranges::sort(gaps, std::greater(), &Period::length);
    const auto usual = double(gaps[gaps.size() / 2].length());
    auto rest = double(index.extent().value_or(Period()).length());
    const double span = rest;
    std::vector<Period> folds;
    for (const Period &gap : gaps) {
        const auto length = double(gap.length());
        if (length < kShare * rest || length < kTimesUsual * usual || gap.length() < kShortestFold
            || folds.size() == kMostFolds)
            break;
        rest -= length;
        folds.push_back(gap);
    }
    // Events that are but instants leave nothing between gaps.
    const double room = 0.04 * std::max(rest, span / 100'000);
    for (Period &fold : folds) {
        const auto margin = std::int64_t(std::min(room, 0.1 * double(fold.length())));
        fold = {fold.begin + margin, fold.end - margin};
    }
    std::ranges::sort(folds, {}, &Period::begin);
    return folds;
}

QString lengthText(std::int64_t milliseconds)
{
    const auto count = [milliseconds](double unit) {
        return int(std::lround(double(milliseconds) / unit));
    };
    constexpr auto kOneDay = double(kDay);
    if (milliseconds >= 700 * kDay)
        return Text::tr("%Ln year(s)", "length of time", count(365.2425 * kOneDay));
    if (milliseconds >= 60 * kDay)
        return Text::tr("%Ln month(s)", "length of time", count(30.436875 * kOneDay));
    if (milliseconds >= 2 * kDay)
        return Text::tr("%Ln day(s)", "length of time", count(kOneDay));
    if (milliseconds >= kDay / 12)
        return Text::tr("%Ln hour(s)", "length of time", count(kOneDay / 24));
    if (milliseconds >= kDay / 720)
        return Text::tr("%Ln minute(s)", "length of time", count(kOneDay / 1440));
    return Text::tr("%Ln second(s)", "length of time", count(1000));
}

void TimeFolding::setOn(bool on, const Model::TimeIndex &index)
{
    m_on = on;
    m_opened.clear();
    update(index);
}

void TimeFolding::open(Period fold)
{
    m_opened.push_back(fold);
    leaveOutOpened();
}

void TimeFolding::update(const Model::TimeIndex &index)
{
    m_all = m_on ? longEmptyStretches(index) : std::vector<Period>();
    leaveOutOpened();
}

void TimeFolding::leaveOutOpened()
{
    m_folds.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_folds), [this](Period fold) {
        return std::ranges::none_of(m_opened, [fold](Period opened) {
            return fold.begin < opened.end && opened.begin < fold.end;
        });
    });
}

} // namespace Gui
