// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinedata.h"
#include "ui/timeline/timelinestyle.h"

#include <QFontMetricsF>
#include <QHash>
#include <QString>

namespace Gui {

/// A text and how wide it is drawn, in pixels.
struct MeasuredText
{
    QString text;
    double width = 0;
};

/// Titles and counts of a timeline with their widths, kept from one layout to the next: fetching
/// and measuring them costs more than placing them. Cut titles are cut to steps of width, so that
/// they stay as they are while room changes by a pixel.
class LabelTexts
{
public:
    /// For texts of these fonts; what it holds goes when they are other ones than last time.
    void setStyle(const TimelineStyle &style);
    /// Forgets titles: the events may have got other ones.
    void clear() { m_titles.clear(); }

    /// The event's title, fit for one line; empty where the data gives no texts.
    MeasuredText title(const TimelineData &data, Model::EventKey key, bool strong);
    /// The same, cut with an ellipsis to what fits.
    MeasuredText fittingTitle(const TimelineData &data, Model::EventKey key, bool strong,
                              double room);
    /// Of a text that comes often, such as a count.
    double width(const QString &text, bool strong);

private:
    struct Title
    {
        MeasuredText full;
        /// Cut for a room of so many steps.
        int steps = -1;
        MeasuredText cut;
    };

    Title &titleOf(const TimelineData &data, Model::EventKey key, bool strong);
    const QFontMetricsF &metrics(bool strong) const { return strong ? m_strong : m_plain; }

    QFont m_font;
    QFont m_strongFont;
    QFontMetricsF m_plain{QFont()};
    QFontMetricsF m_strong{QFont()};
    /// By key, twice that and one more for the strong font.
    QHash<Model::EventKey, Title> m_titles;
    QHash<QString, double> m_widths;
    QHash<QString, double> m_strongWidths;
};

} // namespace Gui
