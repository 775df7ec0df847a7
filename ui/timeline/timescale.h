// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/period.h"

#include <cstdint>
#include <vector>

namespace Gui {

/// Long empty stretches of time that are drawn folded, all equally wide at every zoom.
struct TimeFolds
{
    /// In order, not touching.
    std::vector<Model::Period> stretches;
    /// Of each, in the pixels of the scale; less where all of them would take more than half of it.
    double width = 0;

    friend bool operator==(const TimeFolds &, const TimeFolds &) = default;
};

/// Where moments stand on a line of pixels: straight, but for the folds. x and time are monotone,
/// and inverse to each other up to the rounding to whole milliseconds. Doubles hold every
/// millisecond of Model::kAllTime exactly. A value; period, left and width stay as it was made.
class TimeScale
{
public:
    struct Fold
    {
        Model::Period period;
        double left = 0;
        double right = 0;
    };

    TimeScale() : TimeScale({}, 0, 1) { }
    /// width is over 0. A period that lies inside of a fold is shown as if nothing were folded.
    TimeScale(Model::Period period, double left, double width, TimeFolds folds = {});

    Model::Period period;
    /// Pixels: where the period begins, and its width.
    double left = 0;
    double width = 1;

    /// Outside of folds.
    double millisecondsPerPixel() const { return m_perPixel; }
    double x(std::int64_t time) const
    {
        if (m_pieces.empty())
            return left + double(time - period.begin) / m_perPixel;
        return foldedX(time);
    }
    /// Anywhere, also left and right of the scale; clamped to Model::kAllTime.
    std::int64_t time(double x) const;
    /// All that are drawn folded, in sight or not, in order.
    std::vector<Fold> folds() const;
    /// With their width as a share of that of the scale.
    TimeFolds foldShares() const { return {m_folds.stretches, m_folds.width / width}; }
    /// Whether the period lies inside of a fold, which therefore is not drawn as one.
    bool isInsideFold() const { return m_insideFold; }

    /// The scale with more (factor under 1: less) time on every pixel; the moment at x stays where
    /// it is. Never shows less than about Model::kShortestPeriod, nor what lies beyond
    /// Model::kAllTime.
    TimeScale zoomed(double x, double factor) const;
    /// The same zoom, so many pixels later; at the ends of Model::kAllTime it stops.
    TimeScale moved(double pixels) const;
    /// What a person wants to see when asked for `extent`: with room at its ends (more at the end,
    /// where labels stand), and at least so many milliseconds.
    TimeScale fitted(Model::Period extent, std::int64_t atLeast) const;

    /// From one scale to another of the same place and folds: progress 0 … 1. A moment that stands
    /// still in both stands still all the way, so that a zoom at the cursor never wobbles.
    friend TimeScale between(const TimeScale &from, const TimeScale &to, double progress);

private:
    // A stretch that is straight: a fold, or what lies between two of them. It passes through x at
    // `time`.
    struct Piece
    {
        std::int64_t begin = 0;
        std::int64_t time = 0;
        double x = 0;
        double perPixel = 1;
    };

    /// A scale of the same place on which that moment stands at x.
    TimeScale at(std::int64_t time, double x, double perPixel) const;
    void build(std::int64_t time, double x, double perPixel);
    const Piece &pieceAt(std::int64_t time) const;
    double foldedX(std::int64_t time) const;
    std::int64_t foldedTime(double x) const;
    double foldWidth() const;
    /// Of a stretch: milliseconds outside of folds, and the number of folds in it, cut ones in
    /// part.
    double unfoldedLength(Model::Period stretch) const;
    double foldsIn(Model::Period stretch) const;

    TimeFolds m_folds;
    double m_perPixel = 1;
    bool m_insideFold = false;
    /// In order, each up to the begin of the next one, the first from the beginning of time. Empty
    /// where nothing is folded.
    std::vector<Piece> m_pieces;
};

TimeScale between(const TimeScale &from, const TimeScale &to, double progress);

/// The same where nothing is folded.
Model::Period zoomed(Model::Period period, std::int64_t anchor, double factor);
Model::Period panned(Model::Period period, std::int64_t by);
Model::Period fitted(Model::Period extent, std::int64_t atLeast);

} // namespace Gui
