// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timescale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Gui {

namespace {

using Model::kAllTime;
using Model::Period;

// The period with that begin and length, shifted and shortened into kAllTime. Doubles, because the
// sums of what callers ask for may lie beyond what 64 bits hold.
Period inAllTime(double begin, double length)
{
    length =
        std::clamp(std::round(length), double(Model::kShortestPeriod), double(kAllTime.length()));
    begin = std::clamp(std::round(begin), double(kAllTime.begin), double(kAllTime.end) - length);
    return {std::int64_t(begin), std::int64_t(begin + length)};
}

std::int64_t rounded(double time)
{
    return std::int64_t(std::round(std::clamp(time, double(kAllTime.begin), double(kAllTime.end))));
}

double overlap(Period one, Period other)
{
    return double(
        std::max(std::int64_t(0), std::min(one.end, other.end) - std::max(one.begin, other.begin)));
}

} // namespace

TimeScale::TimeScale(Period shown, double leftEdge, double fullWidth, TimeFolds folds)
    : period(shown)
    , left(leftEdge)
    , width(fullWidth)
    , m_folds(std::move(folds))
{
    m_perPixel = double(period.length()) / width;
    if (m_folds.stretches.empty())
        return;
    // Next to nothing outside of a fold cannot fill the rest of the width.
    const double unfolded = unfoldedLength(period);
    m_insideFold = unfolded < double(std::min(Model::kShortestPeriod / 10, period.length()));
    if (!m_insideFold)
        build(period.begin, left, unfolded / (width - foldsIn(period) * foldWidth()));
}

double TimeScale::foldWidth() const
{
    const auto count = double(std::max<std::size_t>(1, m_folds.stretches.size()));
    return std::min(m_folds.width, width / 2 / count);
}

double TimeScale::unfoldedLength(Period stretch) const
{
    auto length = double(stretch.length());
    for (const Period &fold : m_folds.stretches)
        length -= overlap(fold, stretch);
    return length;
}

double TimeScale::foldsIn(Period stretch) const
{
    double count = 0;
    for (const Period &fold : m_folds.stretches)
        count += overlap(fold, stretch) / double(fold.length());
    return count;
}

// From the piece that holds the moment outwards, so that what is near to it is exact.
void TimeScale::build(std::int64_t time, double x, double perPixel)
{
    m_perPixel = perPixel;
    m_pieces.assign(1, {std::numeric_limits<std::int64_t>::min(), 0, 0, perPixel});
    for (const Period &fold : m_folds.stretches) {
        m_pieces.push_back({fold.begin, 0, 0, double(fold.length()) / foldWidth()});
        m_pieces.push_back({fold.end, 0, 0, perPixel});
    }
    const auto home = std::size_t(&pieceAt(time) - m_pieces.data());
    m_pieces[home].time = time;
    m_pieces[home].x = x;
    for (std::size_t i = home + 1; i < m_pieces.size(); ++i) {
        const Piece &before = m_pieces[i - 1];
        m_pieces[i].time = m_pieces[i].begin;
        m_pieces[i].x = before.x + double(m_pieces[i].begin - before.time) / before.perPixel;
    }
    for (std::size_t i = home; i-- > 0;) {
        const Piece &after = m_pieces[i + 1];
        m_pieces[i].time = after.begin;
        m_pieces[i].x = after.x - double(after.time - after.begin) / after.perPixel;
    }
}

const TimeScale::Piece &TimeScale::pieceAt(std::int64_t time) const
{
    return *(std::ranges::upper_bound(m_pieces, time, {}, &Piece::begin) - 1);
}

double TimeScale::foldedX(std::int64_t time) const
{
    const Piece &piece = pieceAt(time);
    return piece.x + (double(time) - double(piece.time)) / piece.perPixel;
}

std::int64_t TimeScale::foldedTime(double x) const
{
    const auto after = std::ranges::upper_bound(
        m_pieces.begin() + 1, m_pieces.end(), x, {}, [](const Piece &piece) {
            return piece.x - double(piece.time - piece.begin) / piece.perPixel;
        });
    const Piece &piece = *(after - 1);
    const std::int64_t time = rounded(double(piece.time) + (x - piece.x) * piece.perPixel);
    return after == m_pieces.end() ? time : std::min(time, after->begin);
}

std::int64_t TimeScale::time(double x) const
{
    if (!m_pieces.empty())
        return foldedTime(x);
    return rounded(double(period.begin) + (x - left) * m_perPixel);
}

std::vector<TimeScale::Fold> TimeScale::folds() const
{
    std::vector<Fold> folds;
    if (m_insideFold)
        return folds;
    for (const Period &fold : m_folds.stretches)
        folds.push_back({fold, x(fold.begin), x(fold.end)});
    return folds;
}

TimeScale TimeScale::at(std::int64_t time, double x, double perPixel) const
{
    perPixel = std::clamp(perPixel, double(Model::kShortestPeriod) / width,
                          unfoldedLength(kAllTime) / (width - foldsIn(kAllTime) * foldWidth()));
    if (m_folds.stretches.empty()) {
        const double begin = double(time) - (x - left) * perPixel;
        return {inAllTime(begin, perPixel * width), left, width};
    }
    TimeScale scale = *this;
    scale.build(time, x, perPixel);
    if (scale.foldedX(kAllTime.begin) > left)
        scale.build(kAllTime.begin, left, perPixel);
    else if (scale.foldedX(kAllTime.end) < left + width)
        scale.build(kAllTime.end, left + width, perPixel);
    const std::int64_t begin = std::min(scale.foldedTime(left), kAllTime.end - 1);
    return {{begin, std::max(begin + 1, scale.foldedTime(left + width))}, left, width, m_folds};
}

TimeScale TimeScale::zoomed(double x, double factor) const
{
    const std::int64_t anchor = time(x);
    return at(anchor, this->x(anchor), m_perPixel * factor);
}

TimeScale TimeScale::moved(double pixels) const
{
    if (!m_folds.stretches.empty())
        return at(period.begin, left - pixels, m_perPixel);
    // Whole milliseconds, so that a move and its opposite lead back.
    const double by = std::trunc(pixels * m_perPixel);
    return {inAllTime(double(period.begin) + by, double(period.length())), left, width};
}

TimeScale TimeScale::fitted(Period extent, std::int64_t atLeast) const
{
    constexpr double kRoomBefore = 0.05;
    constexpr double kRoomAfter = 0.13;
    constexpr double kAll = 1 + kRoomBefore + kRoomAfter;
    const double folded = foldsIn(extent) * foldWidth();
    const double unfolded = unfoldedLength(extent);
    const double perPixel = unfolded / (width / kAll - folded);
    if (perPixel * (width - folded) >= double(atLeast))
        return at(extent.begin, left + width * kRoomBefore / kAll, perPixel);
    const double enough = double(atLeast) / (width - folded);
    return at(extent.begin, left + (width - unfolded / enough - folded) / 2, enough);
}

TimeScale between(const TimeScale &from, const TimeScale &to, double progress)
{
    if (progress >= 1)
        return to;
    // A millisecond grows by equal factors in equal times; how far the begin of `from` stands from
    // the left edge follows the size of a millisecond in a straight line, which is what leaves any
    // moment in its place that has the same one in both.
    const double first = 1 / from.millisecondsPerPixel();
    const double last = 1 / to.millisecondsPerPixel();
    const double size = first * std::pow(last / first, progress);
    const double share =
        std::abs(last / first - 1) < 1e-9 ? progress : (size - first) / (last - first);
    const double way = to.x(from.period.begin) - to.left;
    return from.at(from.period.begin, from.left + way * share, 1 / size);
}

Period zoomed(Period period, std::int64_t anchor, double factor)
{
    const TimeScale scale(period, 0, 1);
    return scale.zoomed(scale.x(anchor), factor).period;
}

Period panned(Period period, std::int64_t by)
{
    return inAllTime(double(period.begin) + double(by), double(period.length()));
}

Period fitted(Period extent, std::int64_t atLeast)
{
    return TimeScale(extent, 0, 1).fitted(extent, atLeast).period;
}

} // namespace Gui
