// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinestyle.h"
#include "ui/timeline/timescale.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace Gui {

/// Where the current event may stand that is dated to a day or month of an unknown year
/// ("XXXX-09-29"): the day of every year in sight. Candidates alone, none is chosen.
struct CandidateDays
{
    /// Parts of the plot, from left to right; empty where the date is another one, or where the
    /// years in sight are too many to be told apart.
    std::vector<QRectF> boxes;
    QString text;
};

/// date: EDTF; what cannot be read has no candidates.
CandidateDays candidateDays(const QString &date, const TimeScale &scale, const QRectF &plot);
/// Between the grid and the marks.
void paintCandidateDays(QPainter &painter, const CandidateDays &days, const QRectF &plot,
                        const TimelineStyle &style);

} // namespace Gui
