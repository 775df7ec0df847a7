// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinestyle.h"
#include "ui/timeline/timescale.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace Gui {

/// A folded stretch of time that is at least in part in sight: its part of the plot.
struct FoldBox
{
    Model::Period period;
    QRectF box;
    /// Whether that end of it is in sight.
    bool hasBegin = true;
    bool hasEnd = true;
    /// How long it is: "3 years".
    QString text;
};

/// How wide folds have to be for what is written on them, in pixels.
double foldWidth(const std::vector<Model::Period> &folds, const TimelineStyle &style);

std::vector<FoldBox> foldBoxes(const TimeScale &scale, const QRectF &plot);
/// Place in folds of what is drawn there.
std::optional<std::size_t> foldAt(const std::vector<FoldBox> &folds, double x);
/// What is said of a fold when the mouse rests on it, as rich text.
QString foldToolTip(const FoldBox &fold);

/// Between the grid and the marks.
void paintFolds(QPainter &painter, const std::vector<FoldBox> &folds, const TimelineStyle &style);
/// On the axis, row being where its ticks are named.
void paintFoldsOnAxis(QPainter &painter, const std::vector<FoldBox> &folds, const QRectF &axis,
                      const QRectF &row, const TimelineStyle &style);

} // namespace Gui
